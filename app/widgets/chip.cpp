// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace limber {

namespace {
constexpr int kMark = 14;
} // namespace

Chip::Chip(const QString& text, QWidget* parent)
    : Button(text, ButtonKind::Chip, parent)
{
}

void Chip::setTone(CategoryTone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    // Room for the mark is always kept, so that nothing moves when a chip is switched on.
    const int text = fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
    return {text + kMark + space::kTiny + 2 * space::kMedium, hit_size::kLeast};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens& t = currentTokens();
    paint::buttonFace(painter, rect(), ButtonKind::Chip, option.state, t);

    const QColor colour = paint::buttonText(ButtonKind::Chip, option.state, t);
    const auto place = [&](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const bool marked = isChecked() || m_tone;
    const int free = width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width() -
                     (marked ? kMark + space::kTiny : 0);
    int start = free / 2;
    if (marked) {
        const QRect mark = place(QRect(start, (height() - kMark) / 2, kMark, kMark));
        if (isChecked()) {
            painter.drawPixmap(mark.topLeft(),
                               iconPixmap(IconName::Check, colour, kMark, devicePixelRatioF()));
        } else {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.category(*m_tone));
            painter.drawEllipse(QRectF(mark).center(), 5, 5);
        }
        start += kMark + space::kTiny;
    }
    painter.setPen(colour);
    painter.drawText(place(QRect(start, 0, width() - start, height())),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter | Qt::TextShowMnemonic,
                     text());
}

} // namespace limber
