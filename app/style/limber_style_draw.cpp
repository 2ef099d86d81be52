// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/control_paint.h"
#include "app/style/limber_style.h"
#include "app/style/option_paint.h"
#include "app/style/tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace limber {

void LimberStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    const QRectF rect = option->rect;
    const QColor none;
    switch (element) {
    case PE_PanelButtonCommand:
        paint::buttonFace(*painter, rect, buttonKind(widget), option->state, t);
        return;
    case PE_PanelButtonTool:
        paint::buttonFace(*painter, rect, ButtonKind::Quiet, option->state, t);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameButtonBevel:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
        return;
    case PE_FrameFocusRect:
        // Push buttons and tool buttons wear their ring on their own edge.
        if (!widget || !widget->inherits("QPushButton"))
            paint::focusRing(*painter, rect, radius::kControl - 2, t);
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            paint::field(*painter, rect, option->state, t);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            const bool focused = option->state & State_HasFocus;
            paint::roundedBox(*painter, rect, radius::kControl,
                              option->palette.color(QPalette::Base), t.control);
            if (focused)
                paint::focusRing(*painter, rect, radius::kControl, t);
            return;
        }
        paint::roundedBox(*painter, rect, radius::kControl, none, t.line);
        return;
    case PE_FrameGroupBox:
        paint::roundedBox(*painter, rect, radius::kCard, t.surface, t.line);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), t.line);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(*painter, rect, option->state, t);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(*painter, rect, option->state, t);
        return;
    case PE_PanelItemViewItem: {
        const bool alive = option->state & State_Enabled;
        const bool selected = option->state & State_Selected;
        if (!selected && !(alive && (option->state & State_MouseOver)))
            return;
        // The cells of a table's row touch, so only a list's rows have round ends.
        const qreal corner = qobject_cast<const QTableView*>(widget) ? 0 : radius::kControl - 2;
        paint::roundedBox(*painter, rect, corner, selected && alive ? t.accentSoft : t.sunken,
                          none);
        return;
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.surface);
        return;
    case PE_FrameMenu:
        paint::roundedBox(*painter, rect, 0, none, t.control);
        return;
    case PE_IndicatorArrowUp:
        paint::chevron(*painter, rect, Qt::UpArrow, t.textMuted);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorButtonDropDown:
        paint::chevron(*painter, rect, Qt::DownArrow, t.textMuted);
        return;
    case PE_IndicatorArrowLeft:
        paint::chevron(*painter, rect, Qt::LeftArrow, t.textMuted);
        return;
    case PE_IndicatorArrowRight:
        paint::chevron(*painter, rect, Qt::RightArrow, t.textMuted);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paint::chevron(*painter, rect,
                           header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow
                                                                               : Qt::DownArrow,
                           t.textMuted);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LimberStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    switch (element) {
    case CE_PushButtonLabel:
        drawButtonLabel(option, *painter, widget);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (qobject_cast<const QComboBox*>(widget))
                break;
            painter->save();
            paint::menuItem(*item, *painter, t);
            painter->restore();
            return;
        }
        break;
    case CE_MenuEmptyArea:
    case CE_MenuBarEmptyArea:
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.palette.setColor(QPalette::Active, QPalette::HighlightedText, t.onAccentSoft);
            copy.palette.setColor(QPalette::Inactive, QPalette::HighlightedText, t.onAccentSoft);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            paint::tabShape(*tab, *painter, t);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab copy = *tab;
            if (copy.state & State_Enabled) {
                copy.palette.setColor(QPalette::WindowText,
                                      copy.state & State_Selected ? t.accent : t.textMuted);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paint::headerSection(*header, *painter, t);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeaderV2 copy;
            if (const auto* second = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
                copy = *second;
            else
                static_cast<QStyleOptionHeader&>(copy) = *header;
            copy.palette.setColor(QPalette::ButtonText, t.textMuted);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        // The common style would ask Fusion for the places of the parts, not us.
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            QStyleOptionProgressBar part = *bar;
            part.rect = subElementRect(SE_ProgressBarGroove, bar, widget);
            paint::progressGroove(part, *painter, t);
            paint::progressContents(part, *painter, t);
            if (bar->textVisible) {
                drawItemText(
                    painter, subElementRect(SE_ProgressBarLabel, bar, widget),
                    int(visualAlignment(bar->direction, Qt::AlignRight | Qt::AlignVCenter)),
                    bar->palette, bar->state & State_Enabled, bar->text, QPalette::WindowText);
            }
            return;
        }
        break;
    case CE_Splitter: {
        const bool horizontal = option->state & State_Horizontal;
        const QRect rect = option->rect;
        if (horizontal)
            painter->fillRect(rect.center().x(), rect.top(), 1, rect.height(), t.line);
        else
            painter->fillRect(rect.left(), rect.center().y(), rect.width(), 1, t.line);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LimberStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paint::comboBox(*combo, *painter, t, *this, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            paint::spinBox(*spin, *painter, t, *this, widget);
            return;
        }
        break;
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paint::slider(*slider, *painter, t, *this, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paint::scrollBar(*bar, *painter, t, *this, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void LimberStyle::drawButtonLabel(const QStyleOption* option, QPainter& painter,
                                  const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button)
        return;
    const ButtonKind kind = buttonKind(widget);
    QStyleOptionButton copy = *button;
    copy.palette.setColor(QPalette::ButtonText, paint::buttonText(kind, copy.state, *m_tokens));
    const bool hasIcon = !button->icon.isNull();
    if (!hasIcon && kind != ButtonKind::Navigation) {
        QProxyStyle::drawControl(CE_PushButtonLabel, &copy, &painter, widget);
        return;
    }
    // Icon and word as one group: at the start of a navigation entry, else in the middle.
    const bool navigation = kind == ButtonKind::Navigation;
    const QRect whole = button->rect;
    const int gap = button->text.isEmpty() ? 0 : (navigation ? space::kMedium : space::kSmall);
    const int pictureWidth = hasIcon ? button->iconSize.width() : 0;
    const int words = button->text.isEmpty()
                          ? 0
                          : button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    int start = whole.left() + space::kMedium;
    if (!navigation)
        start = whole.left() + qMax(space::kTiny, (whole.width() - pictureWidth - gap - words) / 2);
    const bool alive = button->state & State_Enabled;
    if (hasIcon) {
        const QRect picture(start, whole.top() + (whole.height() - button->iconSize.height()) / 2,
                            pictureWidth, button->iconSize.height());
        button->icon.paint(&painter, visualRect(button->direction, whole, picture), Qt::AlignCenter,
                           alive ? QIcon::Normal : QIcon::Disabled,
                           button->state & State_On ? QIcon::On : QIcon::Off);
    }
    const QRect text(start + pictureWidth + gap, whole.top(),
                     whole.right() - space::kTiny - start - pictureWidth - gap, whole.height());
    drawItemText(&painter, visualRect(button->direction, whole, text),
                 int(visualAlignment(button->direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                     Qt::TextShowMnemonic,
                 copy.palette, alive, button->text, QPalette::ButtonText);
}

} // namespace limber
