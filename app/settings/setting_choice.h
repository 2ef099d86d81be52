// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

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

/// Every half hour of a day, and the time that is set where it lies between, in the language of the
/// moment.
[[nodiscard]] std::vector<SettingChoice> timeChoices(QTime set);

} // namespace limber
