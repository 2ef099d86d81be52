// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/running_window.h"

#include <QDBusConnection>

#include <chrono>
#include <functional>

namespace limber {

/// Found over the session bus, under a name made from the path of the data file.
class BusRunningWindow final : public RunningWindow {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.limber.Limber.Window")

public:
    /// `connect` gives the session bus; it is called by `announce`.
    BusRunningWindow(const QString& dataFile, std::function<QDBusConnection()> connect,
                     QObject* parent = nullptr);
    ~BusRunningWindow() override;

    void announce() override;

public Q_SLOTS:
    /// Called over the bus. `token` is what the desktop gave the other start to come forward with;
    /// it may be empty.
    Q_SCRIPTABLE void Activate(const QString& token);
    /// The same with files to open, by absolute paths.
    Q_SCRIPTABLE void Open(const QStringList& files, const QString& token);

private:
    QString m_name;
    std::function<QDBusConnection()> m_connect;
    QDBusConnection m_bus;
};

/// The bus name under which the window of a data file is found.
[[nodiscard]] QString busNameOf(const QString& dataFile);

/// As findRunningWindow, over this bus; a window that is starting is waited for so long.
[[nodiscard]] bool findRunningWindow(const QDBusConnection& bus, const QString& dataFile,
                                     SecondStart start, std::chrono::milliseconds patience,
                                     const QStringList& files = {});

} // namespace limber
