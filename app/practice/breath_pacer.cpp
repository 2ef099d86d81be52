// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/breath_pacer.h"

#include "app/style/theme.h"
#include "app/style/tokens.h"
#include "app/wording/exercise_wording.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace limber {

namespace {

constexpr int kUsualSide = 320;
constexpr int kLeastSide = 200;
constexpr double kTrackWidth = 2.0;
/// Empty, the flower is not gone: word and number stand on it.
constexpr double kEmptyShare = 0.62;
/// Of the flower's radius: its body, and the petals' centres and radii, which together reach 1.
constexpr double kBodyShare = 0.82;
constexpr double kPetalDistance = 0.6;
constexpr double kPetalRadius = 0.4;
constexpr int kPetals = 8;
constexpr float kPetalOpacity = 0.3F;
constexpr float kTrackOpacity = 0.2F;
/// Of the empty body's diameter.
constexpr double kNumberShare = 0.5;
constexpr double kWordShare = 0.17;
constexpr double kTwoLineShare = 0.13;
constexpr double kWordRoom = 0.8;
/// A smaller change of the radius, in pixels, could not be seen.
constexpr double kLeastMove = 0.5;

} // namespace

PacerColours pacerColours(const Tokens& tokens)
{
    PacerColours colours{tokens.accent, tokens.onAccent, tokens.accent, tokens.text};
    colours.petals.setAlphaF(kPetalOpacity);
    colours.track.setAlphaF(kTrackOpacity);
    return colours;
}

BreathPacer::BreathPacer(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    say();
}

void BreathPacer::showMoment(const BreathMoment& moment)
{
    m_moment = moment;
    refresh();
}

void BreathPacer::setSmoothness(Smoothness smoothness)
{
    m_smoothness = smoothness;
    refresh();
}

void BreathPacer::refresh()
{
    const QString wordBefore = accessibleDescription();
    m_seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_moment.left).count());
    m_size = breathSize(m_smoothness == Smoothness::Smooth ? m_moment : steppedMoment(m_moment));
    say();
    const double perSize = qMin(width(), height()) / 2.0 * (1.0 - kEmptyShare);
    if (wordBefore != accessibleDescription() ||
        std::abs(m_size - m_painted) * perSize >= kLeastMove)
        update();
}

QString BreathPacer::word() const
{
    if (m_moment.breath == Breath::Hold)
        return tr("Hold", "the breath");
    return breathText(m_moment.breath);
}

QString BreathPacer::number() const
{
    return QLocale().toString(m_seconds);
}

void BreathPacer::say()
{
    setAccessibleName(tr("Breathing pace"));
    // As with the ring: the name would be read aloud at every second.
    const QString value =
        tr("%1: %2", "what to do with the breath, for how many seconds").arg(word(), number());
    if (accessibleDescription() != value)
        setAccessibleDescription(value);
}

QSize BreathPacer::sizeHint() const
{
    return {kUsualSide, kUsualSide};
}

QSize BreathPacer::minimumSizeHint() const
{
    return {kLeastSide, kLeastSide};
}

void BreathPacer::paintEvent(QPaintEvent*)
{
    m_painted = m_size;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center());
    const double side = qMin(width(), height());
    paintFlower(painter, side);
    paintText(painter, side);
}

void BreathPacer::paintFlower(QPainter& painter, double side) const
{
    const PacerColours colours = pacerColours(currentTokens());
    const double full = side / 2 - kTrackWidth;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.track, kTrackWidth));
    painter.drawEllipse(QPointF(), full, full);

    const double radius = full * (kEmptyShare + (1.0 - kEmptyShare) * m_size);
    // One path, so that petals do not show through each other.
    QPainterPath petals;
    petals.setFillRule(Qt::WindingFill);
    for (int petal = 0; petal < kPetals; ++petal) {
        const double angle = 2 * std::numbers::pi * petal / kPetals;
        const QPointF centre = radius * kPetalDistance * QPointF(std::cos(angle), std::sin(angle));
        petals.addEllipse(centre, radius * kPetalRadius, radius * kPetalRadius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.petals);
    painter.drawPath(petals);
    painter.setBrush(colours.body);
    painter.drawEllipse(QPointF(), radius * kBodyShare, radius * kBodyShare);
}

void BreathPacer::paintText(QPainter& painter, double side) const
{
    // The text keeps its size while the body under it grows and shrinks.
    const double room = side * kEmptyShare * kBodyShare;
    QFont large = font();
    large.setWeight(QFont::DemiBold);
    large.setPixelSize(qMax(1, qRound(room * kNumberShare)));
    QFont small = large;
    small.setPixelSize(qMax(1, qRound(room * kWordShare)));
    // A long instruction takes two lines; none of its words is broken.
    const QString text = word();
    const double lineRoom = room * kWordRoom;
    if (QFontMetricsF(small).horizontalAdvance(text) > lineRoom)
        small.setPixelSize(qMax(1, qRound(room * kTwoLineShare)));
    double widest = 0.0;
    const QStringList pieces = text.split(u' ');
    for (const QString& piece : pieces)
        widest = qMax(widest, QFontMetricsF(small).horizontalAdvance(piece));
    if (widest > lineRoom)
        small.setPixelSize(qMax(1, static_cast<int>(small.pixelSize() * lineRoom / widest)));

    painter.setPen(pacerColours(currentTokens()).text);
    painter.setFont(large);
    const QRectF numberBox(-room / 2, -room * 0.4, room, room * 0.55);
    painter.drawText(numberBox, Qt::AlignCenter, number());
    painter.setFont(small);
    const QRectF wordBox(-lineRoom / 2, room * 0.12, lineRoom, room * 0.34);
    painter.drawText(wordBox, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

void BreathPacer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        say();
        update();
    }
}

} // namespace limber
