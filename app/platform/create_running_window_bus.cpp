// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/bus_running_window.h"

namespace limber {

std::unique_ptr<RunningWindow> createRunningWindow(const QString& dataFile)
{
    return std::make_unique<BusRunningWindow>(dataFile,
                                              [] { return QDBusConnection::sessionBus(); });
}

bool findRunningWindow(const QString& dataFile, SecondStart start, const QStringList& files)
{
    constexpr std::chrono::seconds kPatience{3};
    return findRunningWindow(QDBusConnection::sessionBus(), dataFile, start, kPatience, files);
}

} // namespace limber
