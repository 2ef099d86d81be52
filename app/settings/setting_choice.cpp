// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_choice.h"

#include "app/wording/time_wording.h"

namespace limber {

using namespace Qt::StringLiterals;

int indexOf(const std::vector<SettingChoice>& choices, const QString& value)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].value == value)
            return static_cast<int>(i);
    }
    return 0;
}

std::vector<SettingChoice> timeChoices(QTime set)
{
    constexpr int kStepMinutes = 30;
    std::vector<SettingChoice> choices;
    const auto add = [&choices](QTime time) {
        choices.push_back({timeText(time), time.toString(u"HH:mm"_s)});
    };
    for (int minutes = 0; minutes < 24 * 60; minutes += kStepMinutes) {
        const QTime time = QTime(0, 0).addSecs(minutes * 60);
        add(time);
        if (time < set && time.secsTo(set) < kStepMinutes * 60)
            add(set);
    }
    return choices;
}

} // namespace limber
