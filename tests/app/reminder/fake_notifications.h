// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace limber::test {

/// org.freedesktop.Notifications, remembering what it was to show.
class FakeNotifications : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ isInhibited)

public:
    struct Shown {
        uint number = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    FakeNotifications(const QDBusConnection& bus, QStringList capabilities);
    ~FakeNotifications() override;

    [[nodiscard]] bool isInhibited() const { return m_isInhibited; }
    void setInhibited(bool inhibited);
    /// As when the person presses a button.
    void press(uint number, const QString& action);
    void close(uint number);

    std::vector<Shown> shown;
    std::vector<uint> closedByProgram;

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints,
                int timeout);
    void CloseNotification(uint number);

Q_SIGNALS:
    void ActionInvoked(uint number, const QString& action);
    void ActivationToken(uint number, const QString& token);
    void NotificationClosed(uint number, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    bool m_isInhibited = false;
    uint m_last = 70;
};

} // namespace limber::test
