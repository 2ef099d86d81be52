// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QEvent>

namespace limber {

Button::Button(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
{
    setButtonKind(*this, kind);
    // Return presses the focused button everywhere, not in dialogs alone.
    setAutoDefault(true);
    if (kind == ButtonKind::Primary) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        setFont(strong);
    }
    if (kind == ButtonKind::Navigation || kind == ButtonKind::Chip || kind == ButtonKind::Cell)
        setCheckable(true);
    connect(this, &QAbstractButton::toggled, this, &Button::dress);
}

Button::Button(IconName icon, const QString& text, ButtonKind kind, QWidget* parent)
    : Button(text, kind, parent)
{
    setIconName(icon);
}

Button* Button::iconOnly(IconName icon, const QString& name, QWidget* parent)
{
    auto* button = new Button(icon, QString(), ButtonKind::Quiet, parent);
    button->setName(name);
    return button;
}

void Button::setIconName(IconName icon)
{
    m_icon = icon;
    dress();
}

void Button::setName(const QString& name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        dress();
}

void Button::dress()
{
    if (!m_icon)
        return;
    QStyle::State state = QStyle::State_Enabled;
    state.setFlag(QStyle::State_On, isChecked());
    setIcon(limber::icon(*m_icon, paint::buttonText(buttonKind(this), state, currentTokens())));
}

} // namespace limber
