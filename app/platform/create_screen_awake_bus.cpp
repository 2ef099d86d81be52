// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/bus_screen_awake.h"
#include "app/platform/create_screen_awake.h"

namespace limber {

std::unique_ptr<ScreenAwake> createScreenAwake()
{
    return std::make_unique<BusScreenAwake>([] { return QDBusConnection::sessionBus(); });
}

} // namespace limber
