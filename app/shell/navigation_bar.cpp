// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigation_bar.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeySequence>
#include <QShortcut>
#include <QVBoxLayout>

namespace limber {

namespace {

IconName iconOf(Destination destination)
{
    switch (destination) {
    case Destination::Today:
        return IconName::Today;
    case Destination::Plan:
        return IconName::Plan;
    case Destination::Routines:
        return IconName::Routines;
    case Destination::Exercises:
        return IconName::Exercises;
    case Destination::Progress:
        return IconName::Progress;
    case Destination::Settings:
        return IconName::Settings;
    }
    return IconName::Today;
}

QKeySequence shortcutOf(Destination destination)
{
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(destination)));
}

} // namespace

NavigationBar::NavigationBar(QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kLarge, space::kSmall, space::kLarge);
    layout->setSpacing(space::kTiny);
    for (const Destination destination : kDestinations) {
        if (destination == Destination::Settings)
            layout->addStretch();
        auto* button = new Button(iconOf(destination), QString(), ButtonKind::Navigation, this);
        button->setCheckable(true);
        m_group->addButton(button, static_cast<int>(destination));
        m_buttons.emplace(destination, button);
        layout->addWidget(button);
        auto* shortcut = new QShortcut(shortcutOf(destination), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, destination] { Q_EMIT chosen(destination); });
        connect(button, &QAbstractButton::clicked, this,
                [this, destination] { Q_EMIT chosen(destination); });
    }
    retranslate();
}

void NavigationBar::setCurrent(Destination destination)
{
    Button* button = m_buttons.at(destination);
    button->setChecked(true);
    // A focus ring left on another page's button would look like a second chosen page.
    const QWidget* focused = window()->focusWidget();
    if (focused && focused != button && isAncestorOf(focused))
        button->setFocus(Qt::OtherFocusReason);
}

void NavigationBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NavigationBar::retranslate()
{
    m_buttons.at(Destination::Today)->setText(tr("Today"));
    m_buttons.at(Destination::Plan)->setText(tr("Plan"));
    m_buttons.at(Destination::Routines)->setText(tr("Routines"));
    m_buttons.at(Destination::Exercises)->setText(tr("Exercises"));
    m_buttons.at(Destination::Progress)->setText(tr("Progress"));
    m_buttons.at(Destination::Settings)->setText(tr("Settings"));
    for (const auto& [destination, button] : m_buttons) {
        button->setToolTip(
            tr("%1 (%2)", "page name, shortcut")
                .arg(button->text(), shortcutOf(destination).toString(QKeySequence::NativeText)));
    }
    setAccessibleName(tr("Pages"));
}

} // namespace limber
