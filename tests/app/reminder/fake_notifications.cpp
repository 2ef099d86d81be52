// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reminder/fake_notifications.h"

#include <QDBusMessage>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

const QString kName = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;

} // namespace

FakeNotifications::FakeNotifications(const QDBusConnection& bus, QStringList capabilities)
    : m_bus(bus)
    , m_capabilities(std::move(capabilities))
{
    m_bus.registerObject(kPath, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                             QDBusConnection::ExportAllProperties);
    m_bus.registerService(kName);
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(kName);
    m_bus.unregisterObject(kPath);
}

void FakeNotifications::setInhibited(bool inhibited)
{
    m_isInhibited = inhibited;
    QDBusMessage signal = QDBusMessage::createSignal(kPath, u"org.freedesktop.DBus.Properties"_s,
                                                     u"PropertiesChanged"_s);
    signal.setArguments({kName, QVariantMap{{u"Inhibited"_s, inhibited}}, QStringList()});
    m_bus.send(signal);
}

void FakeNotifications::press(uint number, const QString& action)
{
    Q_EMIT ActivationToken(number, u"token-%1"_s.arg(number));
    Q_EMIT ActionInvoked(number, action);
}

void FakeNotifications::close(uint number)
{
    constexpr uint kDismissed = 2;
    Q_EMIT NotificationClosed(number, kDismissed);
}

uint FakeNotifications::Notify(const QString&, uint, const QString&, const QString& title,
                               const QString& body, const QStringList& actions,
                               const QVariantMap& hints, int)
{
    shown.push_back({++m_last, title, body, actions, hints});
    return m_last;
}

void FakeNotifications::CloseNotification(uint number)
{
    closedByProgram.push_back(number);
    constexpr uint kByCall = 3;
    Q_EMIT NotificationClosed(number, kByCall);
}

} // namespace limber::test
