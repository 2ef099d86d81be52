// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/limber_style.h"

#include "app/style/control_paint.h"
#include "app/style/icons.h"
#include "app/style/option_paint.h"
#include "app/style/theme.h"
#include "app/style/tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

constexpr int kIndicator = 20;
constexpr int kIcon = 20;
constexpr int kScrollBar = 12;
constexpr int kStep = 32;

bool holdsItsOwnText(const QWidget* widget)
{
    return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
}

bool isMirrored()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

} // namespace

LimberStyle::LimberStyle(const Tokens& tokens)
    : QProxyStyle(u"fusion"_s)
    , m_tokens(&tokens)
{
}

void LimberStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* header = qobject_cast<QHeaderView*>(widget))
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

QPalette LimberStyle::standardPalette() const
{
    return paletteFor(*m_tokens);
}

QIcon LimberStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption* option,
                                const QWidget* widget) const
{
    switch (standardIcon) {
    case SP_LineEditClearButton:
        return icon(IconName::Close, m_tokens->textMuted);
    // These mean the side, where Back and Forward mean the direction of reading.
    case SP_ArrowLeft:
        return icon(isMirrored() ? IconName::Forward : IconName::Back, *m_tokens);
    case SP_ArrowRight:
        return icon(isMirrored() ? IconName::Back : IconName::Forward, *m_tokens);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(IconName::Info, m_tokens->info.strong);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(IconName::Warning, m_tokens->caution.strong);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

int LimberStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return holdsItsOwnText(widget) ? space::kTiny
                                       : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SliderControlThickness:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::kSmall;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return kIcon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SliderLength:
    case PM_SliderThickness:
        return hit_size::kLeast;
    case PM_TabBarTabHSpace:
        return 2 * space::kLarge;
    case PM_TabBarTabVSpace:
        return space::kLarge;
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::kTiny;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_HeaderDefaultSectionSizeVertical:
        return hit_size::kRow;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return space::kSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::kMedium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::kSmall;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LimberStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize LimberStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto atLeast = [&size](int height) { size.setHeight(qMax(size.height(), height)); };
    switch (type) {
    case CT_PushButton: {
        const ButtonKind kind = buttonKind(widget);
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool iconOnly = button && button->text.isEmpty() && !button->icon.isNull();
        const int height = buttonSize(widget) == ButtonSize::Large
                               ? hit_size::kPractice
                               : (kind == ButtonKind::Chip ? hit_size::kLeast : hit_size::kControl);
        size = contents + QSize(2 * space::kLarge, 2 * space::kTiny);
        if (button && !button->icon.isNull() && !button->text.isEmpty())
            size.rwidth() += space::kTiny;
        atLeast(height);
        if (iconOnly || kind == ButtonKind::Cell)
            size.setWidth(qMax(size.height(), contents.width() + 2 * space::kSmall));
        return size;
    }
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_MenuBarItem:
    case CT_Slider:
        atLeast(hit_size::kLeast);
        return size;
    case CT_LineEdit:
        atLeast(hit_size::kControl);
        return size;
    case CT_ComboBox:
        size = contents + QSize(space::kSmall + kStep, 0);
        atLeast(hit_size::kControl);
        return size;
    case CT_SpinBox: {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool steps = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        size = contents + QSize(2 * space::kSmall + (steps ? 2 * kStep : 0), 0);
        atLeast(hit_size::kControl);
        return size;
    }
    case CT_ItemViewItem:
    case CT_HeaderSection:
        atLeast(hit_size::kRow);
        return size;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), space::kSmall + 1};
        atLeast(hit_size::kControl);
        return size + QSize(space::kWide, 0);
    }
    default:
        return size;
    }
}

QRect LimberStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const bool horizontal = option->state & State_Horizontal;
    if (bar && horizontal &&
        (element == SE_ProgressBarGroove || element == SE_ProgressBarContents ||
         element == SE_ProgressBarLabel)) {
        const int text =
            bar->textVisible ? bar->fontMetrics.horizontalAdvance(bar->text) + space::kSmall : 0;
        QRect rect = option->rect;
        if (element == SE_ProgressBarLabel)
            rect.setLeft(rect.right() + 1 - text);
        else
            rect.setWidth(rect.width() - text);
        return visualRect(option->direction, option->rect, rect);
    }
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::kSmall, 2, -space::kSmall, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect LimberStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl subControl, const QWidget* widget) const
{
    const QRect whole = option->rect;
    const auto mirrored = [&](const QRect& rect) {
        return visualRect(option->direction, whole, rect);
    };
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? whole.height() : whole.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int handle = length;
        if (range > 0) {
            handle = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
            handle = qBound(qMin(32, length), handle, length);
        }
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - handle, bar->upsideDown);
        const auto along = [&](int from, int extent) {
            return vertical ? QRect(whole.left(), whole.top() + from, whole.width(), extent)
                            : QRect(whole.left() + from, whole.top(), extent, whole.height());
        };
        // Horizontal bars carry the reading direction in `upsideDown`, so nothing is mirrored here.
        switch (subControl) {
        case SC_ScrollBarGroove:
            return whole;
        case SC_ScrollBarSlider:
            return along(start, handle);
        case SC_ScrollBarSubPage:
            return bar->upsideDown ? along(start + handle, length - start - handle)
                                   : along(0, start);
        case SC_ScrollBarAddPage:
            return bar->upsideDown ? along(0, start)
                                   : along(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox) {
        const int steps = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : kStep;
        switch (subControl) {
        case SC_SpinBoxUp:
            return steps ? mirrored({whole.right() + 1 - steps, whole.top(), steps, whole.height()})
                         : QRect();
        case SC_SpinBoxDown:
            return steps ? mirrored(
                               {whole.right() + 1 - 2 * steps, whole.top(), steps, whole.height()})
                         : QRect();
        case SC_SpinBoxEditField:
            return mirrored(whole.adjusted(space::kSmall, 3, -3 - 2 * steps, -3));
        default:
            return whole;
        }
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        box && control == CC_GroupBox) {
        const bool checkable = box->subControls & SC_GroupBoxCheckBox;
        const int text = box->text.isEmpty() ? 0 : box->fontMetrics.height();
        const int title = qMax(text, checkable ? kIndicator : 0);
        const QRect frame = whole.adjusted(0, title > 0 ? title + space::kTiny : 0, 0, 0);
        const int indent = checkable ? kIndicator + space::kSmall : 0;
        switch (subControl) {
        case SC_GroupBoxFrame:
            return frame;
        case SC_GroupBoxContents:
            return frame.adjusted(space::kTiny, space::kTiny, -space::kTiny, -space::kTiny);
        case SC_GroupBoxCheckBox:
            return mirrored(
                {whole.left(), whole.top() + (title - kIndicator) / 2, kIndicator, kIndicator});
        case SC_GroupBoxLabel:
            return mirrored({whole.left() + indent, whole.top(),
                             box->fontMetrics.size(Qt::TextShowMnemonic, box->text).width(),
                             title});
        default:
            break;
        }
    }
    if (control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxArrow:
            return mirrored({whole.right() + 1 - kStep, whole.top(), kStep, whole.height()});
        case SC_ComboBoxEditField:
            return mirrored(whole.adjusted(space::kSmall, 3, -kStep, -3));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace limber
