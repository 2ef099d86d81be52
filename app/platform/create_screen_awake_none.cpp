// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/create_screen_awake.h"
#include "app/platform/no_screen_awake.h"

namespace limber {

using namespace Qt::StringLiterals;

std::unique_ptr<ScreenAwake> createScreenAwake()
{
    return std::make_unique<NoScreenAwake>(u"built without Qt DBus"_s);
}

} // namespace limber
