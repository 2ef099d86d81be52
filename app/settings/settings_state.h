// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_choice.h"
#include "core/settings/settings.h"

#include <QString>

#include <vector>

namespace limber {

/// What the settings page shows.
struct SettingsState {
    Settings settings;
    QString dataFile; ///< In the platform's notation.
    QString version;
    bool isDemonstration = false;

    std::vector<SettingChoice> appearances;
    std::vector<SettingChoice> languages;
    std::vector<SettingChoice> skins;
    std::vector<SettingChoice> outfits;
    std::vector<SettingChoice> streaks;
    std::vector<SettingChoice> firstDays;
    std::vector<SettingChoice> dayStarts;

    friend bool operator==(const SettingsState&, const SettingsState&) = default;
};

/// The choices in the language of the moment, in the order they are offered.
[[nodiscard]] SettingsState buildSettingsState(const Settings& settings, const QString& dataFile,
                                               const QString& version, bool isDemonstration);

} // namespace limber
