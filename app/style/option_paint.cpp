// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/option_paint.h"

#include "app/style/control_paint.h"
#include "app/style/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace limber::paint {

namespace {

bool rightToLeft(const QStyleOption& option)
{
    return option.direction == Qt::RightToLeft;
}

QRectF progressBar(const QRect& rect)
{
    constexpr qreal kThickness = 8;
    return QRectF(rect.left(), rect.center().y() + 0.5 - kThickness / 2, rect.width(), kThickness);
}

} // namespace

void menuItem(const QStyleOptionMenuItem& option, QPainter& painter, const Tokens& tokens)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left() + space::kSmall, rect.center().y(),
                         rect.width() - 2 * space::kSmall, 1, tokens.line);
        return;
    }
    const bool alive = option.state & QStyle::State_Enabled;
    const bool selected = alive && (option.state & QStyle::State_Selected);
    if (selected)
        roundedBox(painter, rect.adjusted(0, 1, 0, -1), radius::kControl, tokens.accentSoft, {});
    const QColor colour =
        !alive ? tokens.textDisabled : (selected ? tokens.onAccentSoft : tokens.text);

    constexpr int kIcon = 20;
    const auto place = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, rect, logical);
    };
    const QRect mark =
        place(QRect(rect.left() + space::kSmall, rect.center().y() - kIcon / 2 + 1, kIcon, kIcon));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        const QStyle::State state = (option.state & QStyle::State_Enabled) |
                                    (option.checked ? QStyle::State_On : QStyle::State_Off);
        if (option.checkType == QStyleOptionMenuItem::Exclusive)
            radioButton(painter, mark, state, tokens);
        else
            checkBox(painter, mark, state, tokens);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, alive ? QIcon::Normal : QIcon::Disabled);
    }
    const bool markColumn = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    const int start = rect.left() + (markColumn ? space::kSmall * 2 + kIcon : space::kMedium);
    const QRect text =
        place(QRect(start, rect.top(), rect.right() - start - space::kWide, rect.height()));
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setPen(colour);
    painter.setFont(option.font);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.drawText(text, flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                     option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(alive ? tokens.textMuted : tokens.textDisabled);
        painter.drawText(text, flags | QStyle::visualAlignment(option.direction, Qt::AlignRight),
                         option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow =
            place(QRect(rect.right() - space::kWide, rect.top(), space::kLarge, rect.height()));
        chevron(painter, arrow, rightToLeft(option) ? Qt::LeftArrow : Qt::RightArrow, colour);
    }
}

void tabShape(const QStyleOptionTab& option, QPainter& painter, const Tokens& tokens)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered =
        (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (hovered && !selected)
        roundedBox(painter, option.rect.adjusted(2, 2, -2, -2), radius::kControl, tokens.sunken,
                   {});
    if (!selected)
        return;
    QRectF bar = option.rect;
    switch (option.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        bar.setHeight(3);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        bar.setLeft(bar.right() - 3);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        bar.setWidth(3);
        break;
    default:
        bar.setTop(bar.bottom() - 3);
        break;
    }
    roundedBox(painter, bar, 1.5, tokens.accent, {});
}

void headerSection(const QStyleOptionHeader& option, QPainter& painter, const Tokens& tokens)
{
    const bool hovered =
        (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, hovered ? tokens.sunken : tokens.surface);
    if (option.orientation == Qt::Horizontal) {
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                         tokens.control);
    } else {
        const int x = rightToLeft(option) ? option.rect.left() : option.rect.right();
        painter.fillRect(x, option.rect.top(), 1, option.rect.height(), tokens.line);
    }
}

void progressGroove(const QStyleOptionProgressBar& option, QPainter& painter, const Tokens& tokens)
{
    const bool horizontal = option.state & QStyle::State_Horizontal;
    const QRectF bar = horizontal ? progressBar(option.rect) : QRectF(option.rect);
    roundedBox(painter, bar, 4, tokens.sunken, tokens.control);
}

void progressContents(const QStyleOptionProgressBar& option, QPainter& painter,
                      const Tokens& tokens)
{
    const bool horizontal = option.state & QStyle::State_Horizontal;
    QRectF bar = horizontal ? progressBar(option.rect) : QRectF(option.rect);
    if (option.minimum == option.maximum) {
        // Nothing known yet: a still middle part, since nothing in this program pulses unasked.
        bar.adjust(horizontal ? bar.width() / 3 : 0, horizontal ? 0 : bar.height() / 3,
                   horizontal ? -bar.width() / 3 : 0, horizontal ? 0 : -bar.height() / 3);
    } else {
        const qreal part = qBound(
            0.0, double(option.progress - option.minimum) / double(option.maximum - option.minimum),
            1.0);
        if (part <= 0)
            return;
        const bool fromEnd = option.invertedAppearance != rightToLeft(option);
        if (!horizontal)
            bar.setTop(bar.bottom() - part * bar.height());
        else if (fromEnd)
            bar.setLeft(bar.right() - part * bar.width());
        else
            bar.setWidth(part * bar.width());
    }
    roundedBox(painter, bar, 4,
               option.state & QStyle::State_Enabled ? tokens.accent : tokens.textDisabled, {});
}

void scrollBar(const QStyleOptionSlider& option, QPainter& painter, const Tokens& tokens,
               const QStyle& style, const QWidget* widget)
{
    const QRect handle =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool held = (option.state & QStyle::State_Sunken) &&
                      (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor colour = held ? tokens.accent : (hovered ? tokens.textMuted : tokens.control);
    if (option.maximum <= option.minimum)
        return;
    const int inset = held || hovered ? 2 : 3;
    const QRectF pill = option.orientation == Qt::Vertical
                            ? QRectF(handle).adjusted(inset, 1, -inset, -1)
                            : QRectF(handle).adjusted(1, inset, -1, -inset);
    roundedBox(painter, pill, qMin(pill.width(), pill.height()) / 2, colour, {});
}

void slider(const QStyleOptionSlider& option, QPainter& painter, const Tokens& tokens,
            const QStyle& style, const QWidget* widget)
{
    const QRectF groove =
        style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QPointF knob =
        QRectF(style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget))
            .center();
    constexpr qreal kKnob = 20;
    const QRectF handle(knob.x() - kKnob / 2, knob.y() - kKnob / 2, kKnob, kKnob);
    constexpr qreal kThickness = 6;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QPointF middle = groove.center();
    const QRectF track =
        horizontal ? QRectF(groove.left(), middle.y() - kThickness / 2, groove.width(), kThickness)
                   : QRectF(middle.x() - kThickness / 2, groove.top(), kThickness, groove.height());
    roundedBox(painter, track, kThickness / 2, tokens.sunken, tokens.control);
    // `upsideDown` already contains the reading direction: the least value is at the far end.
    QRectF part = track;
    if (horizontal) {
        if (option.upsideDown)
            part.setLeft(handle.center().x());
        else
            part.setRight(handle.center().x());
    } else if (option.upsideDown) {
        part.setTop(handle.center().y());
    } else {
        part.setBottom(handle.center().y());
    }
    roundedBox(painter, part, kThickness / 2,
               option.state & QStyle::State_Enabled ? tokens.accent : tokens.textDisabled, {});
    sliderHandle(painter, handle, option.state, tokens);
}

void comboBox(const QStyleOptionComboBox& option, QPainter& painter, const Tokens& tokens,
              const QStyle& style, const QWidget* widget)
{
    if (option.frame)
        field(painter, option.rect, option.state, tokens);
    const QRect arrow =
        style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, Qt::DownArrow,
            option.state & QStyle::State_Enabled ? tokens.textMuted : tokens.textDisabled);
}

void spinBox(const QStyleOptionSpinBox& option, QPainter& painter, const Tokens& tokens,
             const QStyle& style, const QWidget* widget)
{
    const bool alive = option.state & QStyle::State_Enabled;
    if (option.frame)
        field(painter, option.rect, option.state, tokens);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag,
                          StepSign sign) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool usable = alive && (option.stepEnabled & flag);
        if (usable && option.activeSubControls == part) {
            roundedBox(painter, rect.adjusted(3, 3, -3, -3), radius::kControl - 3,
                       option.state & QStyle::State_Sunken ? tokens.line : tokens.sunken, {});
        }
        stepSign(painter, rect, sign, usable ? tokens.accent : tokens.textDisabled);
    };
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, StepSign::Minus);
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, StepSign::Plus);
}

} // namespace limber::paint
