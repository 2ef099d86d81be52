// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/countdown_ring.h"

#include "app/style/theme.h"

#include <QPainter>

namespace limber {

namespace {

constexpr int kUsualSide = 280;
constexpr int kLeastSide = 120;
constexpr float kTrackOpacity = 0.15F;

} // namespace

QColor ringColour(RingTone tone, const Tokens& tokens)
{
    switch (tone) {
    case RingTone::Work:
        return tokens.accent;
    case RingTone::Rest:
        return tokens.info.strong;
    case RingTone::Change:
        return tokens.actionPressed;
    }
    Q_UNREACHABLE();
}

CountdownRing::CountdownRing(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CountdownRing::setRemaining(double part)
{
    const double bounded = qBound(0.0, part, 1.0);
    if (qFuzzyCompare(1.0 + bounded, 1.0 + m_remaining))
        return;
    m_remaining = bounded;
    update();
}

void CountdownRing::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    // The accessible name would be read aloud at every second; the description is read on demand.
    setAccessibleDescription(text);
    update();
}

void CountdownRing::setTone(RingTone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    update();
}

QSize CountdownRing::sizeHint() const
{
    return {kUsualSide, kUsualSide};
}

QSize CountdownRing::minimumSizeHint() const
{
    return {kLeastSide, kLeastSide};
}

void CountdownRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = currentTokens();
    const qreal side = qMin(width(), height());
    const qreal thickness = qBound(8.0, side / 20, 24.0);
    QRectF ring(0, 0, side - thickness, side - thickness);
    ring.moveCenter(QRectF(rect()).center());

    // Part of the text colour, so that the track shows on every tint.
    QColor track = t.text;
    track.setAlphaF(kTrackOpacity);
    painter.setPen(QPen(track, thickness));
    painter.drawEllipse(ring);
    if (m_remaining > 0) {
        painter.setPen(QPen(ringColour(m_tone, t), thickness, Qt::SolidLine, Qt::RoundCap));
        constexpr int kTop = 90 * 16;
        painter.drawArc(ring, kTop, qRound(m_remaining * 360 * 16));
    }

    if (m_text.isEmpty())
        return;
    QFont big = font();
    big.setWeight(QFont::DemiBold);
    const qreal room = (side - 2 * thickness) * 0.78;
    // The countdown's size is for the usual ring; the ring of floor mode is larger, and so is it.
    big.setPixelSize(qMax(1, qRound(type_size::kCountdown * side / kUsualSide)));
    const qreal wide = QFontMetricsF(big).horizontalAdvance(m_text);
    if (wide > room)
        big.setPixelSize(qMax(1, int(big.pixelSize() * room / wide)));
    painter.setFont(big);
    painter.setPen(t.text);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace limber
