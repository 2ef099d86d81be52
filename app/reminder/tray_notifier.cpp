// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/tray_notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace limber {

TrayNotifier::TrayNotifier(QObject* parent)
    : Notifier(parent)
{
}

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::prepare()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        setState(State::NotPossible, QStringLiteral("no tray that shows messages"));
        return;
    }
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
                [this] { Q_EMIT actionChosen(m_last, NotificationAction::Open); });
    }
    setState(State::Ready);
}

Notifier::Id TrayNotifier::show(const Notification& notification)
{
    // Messages come from an icon that is there.
    m_icon->show();
    m_icon->showMessage(notification.title, notification.body, QApplication::windowIcon());
    return ++m_last;
}

void TrayNotifier::withdraw(Id)
{
    // The desktop takes its messages away by itself.
}

} // namespace limber
