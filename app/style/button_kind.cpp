// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/button_kind.h"

#include <QAbstractButton>
#include <QVariant>

namespace limber {

namespace {
constexpr char kKindProperty[] = "limberButtonKind";
constexpr char kSizeProperty[] = "limberButtonSize";
} // namespace

void setButtonKind(QAbstractButton& button, ButtonKind kind)
{
    button.setProperty(kKindProperty, static_cast<int>(kind));
    button.updateGeometry();
    button.update();
}

ButtonKind buttonKind(const QWidget* widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(kKindProperty).toInt())
                  : ButtonKind::Secondary;
}

void setButtonSize(QAbstractButton& button, ButtonSize size)
{
    button.setProperty(kSizeProperty, static_cast<int>(size));
    button.updateGeometry();
    button.update();
}

ButtonSize buttonSize(const QWidget* widget)
{
    return widget ? static_cast<ButtonSize>(widget->property(kSizeProperty).toInt())
                  : ButtonSize::Regular;
}

} // namespace limber
