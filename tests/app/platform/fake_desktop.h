// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantMap>

#include <memory>
#include <vector>

// A session bus of its own, and the two services of a desktop that keep a display on.

namespace limber::test {

/// A dbus-daemon that starts no services and that only the connections made here know.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();

    /// False where there is no dbus-daemon on this computer.
    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    [[nodiscard]] const QString& address() const { return m_address; }
    /// A connection of its own, as of another program.
    [[nodiscard]] QDBusConnection connection();
    /// Ends the bus under its users.
    void kill();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

/// org.freedesktop.ScreenSaver, remembering what it was asked.
class FakeScreenSaver : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    enum class Manner { Grants, Refuses, Waits };

    explicit FakeScreenSaver(const QDBusConnection& bus, Manner manner = Manner::Grants);
    ~FakeScreenSaver() override;

    /// Answers what was left waiting.
    void answer();
    [[nodiscard]] QString connectionName() const { return m_bus.name(); }
    QStringList calls;

public Q_SLOTS:
    uint Inhibit(const QString& program, const QString& reason);
    void UnInhibit(uint cookie);

private:
    QDBusConnection m_bus;
    Manner m_manner;
    std::vector<QDBusMessage> m_waiting;
    uint m_last = 41;
};

/// One request of the portal.
class FakeRequest : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    explicit FakeRequest(QStringList& calls)
        : m_calls(calls)
    {
    }

public Q_SLOTS:
    void Close() { m_calls << QStringLiteral("Close"); }

private:
    QStringList& m_calls;
};

/// org.freedesktop.portal.Desktop, remembering what it was asked.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    /// `response` is sent with each request's Response signal; 0 grants.
    explicit FakePortal(const QDBusConnection& bus, uint response = 0);
    ~FakePortal() override;

    QStringList calls;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString& window, uint flags, const QVariantMap& options);

private:
    QDBusConnection m_bus;
    uint m_response;
    std::vector<std::unique_ptr<FakeRequest>> m_requests;
};

} // namespace limber::test
