// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <map>

class QDBusPendingCall;
class QDBusServiceWatcher;

namespace limber {

/// The desktop's notification service on the session bus (org.freedesktop.Notifications).
class BusNotifier final : public Notifier {
    Q_OBJECT

public:
    /// `connect` gives the session bus; it is called at the first `prepare`.
    explicit BusNotifier(std::function<QDBusConnection()> connect, QObject* parent = nullptr);
    ~BusNotifier() override;

    void prepare() override;
    Id show(const Notification& notification) override;
    void withdraw(Id id) override;

private Q_SLOTS:
    void activationToken(uint number, const QString& token, const QDBusMessage& message);
    void actionInvoked(uint number, const QString& action, const QDBusMessage& message);
    void notificationClosed(uint number, uint reason, const QDBusMessage& message);
    void propertiesChanged(const QString& interface, const QVariantMap& changed,
                           const QStringList& invalidated);
    void busLost();

private:
    enum class Fate { Shown, Withdrawn };
    /// What the desktop calls one; 0 until it has answered.
    struct Shown {
        uint number = 0;
        Fate fate = Fate::Shown;
    };

    void setBus(const QDBusConnection& bus);
    void ask(const QDBusMessage& question,
             const std::function<void(const QDBusPendingCall&)>& answered);
    void askInhibited();
    void handleOwnerChange(const QString& after);
    void forgetAll();
    [[nodiscard]] bool has(const QString& capability) const;
    [[nodiscard]] std::map<Id, Shown>::iterator find(uint number, const QDBusMessage& message);

    std::function<QDBusConnection()> m_connect;
    QDBusConnection m_bus;
    QDBusServiceWatcher* m_service = nullptr;
    QString m_server; ///< The unique name of the service that answered.
    QStringList m_capabilities;
    std::map<Id, Shown> m_shown;
    Id m_last = 0;
};

} // namespace limber
