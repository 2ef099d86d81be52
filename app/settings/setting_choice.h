// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace limber {

/// One choice of a setting: what people read and what is stored.
struct SettingChoice {
    QString text;
    QString value;

    friend bool operator==(const SettingChoice&, const SettingChoice&) = default;
};

/// The index of a value among choices, or 0.
[[nodiscard]] int indexOf(const std::vector<SettingChoice>& choices, const QString& value);

} // namespace limber
