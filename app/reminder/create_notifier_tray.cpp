// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/create_notifier.h"
#include "app/reminder/tray_notifier.h"

namespace limber {

std::unique_ptr<Notifier> createNotifier()
{
    return std::make_unique<TrayNotifier>();
}

} // namespace limber
