// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_choice.h"

namespace limber {

int indexOf(const std::vector<SettingChoice>& choices, const QString& value)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].value == value)
            return static_cast<int>(i);
    }
    return 0;
}

} // namespace limber
