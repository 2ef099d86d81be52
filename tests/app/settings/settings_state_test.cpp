// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_state.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(SettingsStateTest, EveryChoiceIsOneThatTheSettingsTake)
{
    const SettingsState state =
        buildSettingsState(Settings{}, u"/data/limber.sqlite"_s, u"0.1"_s, false);
    const std::vector<std::pair<QString, const std::vector<SettingChoice>*>> offered{
        {u"appearance"_s, &state.appearances},
        {u"language"_s, &state.languages},
        {u"streakShown"_s, &state.streaks},
        {u"weekStartsOn"_s, &state.firstDays},
        {u"dayStartsAt"_s, &state.dayStarts}};
    for (const auto& [key, choices] : offered) {
        EXPECT_GE(choices->size(), 3U);
        for (const SettingChoice& choice : *choices) {
            EXPECT_FALSE(choice.text.isEmpty());
            EXPECT_TRUE(withSetting(Settings{}, key, choice.value).has_value())
                << key.toStdString() << " " << choice.value.toStdString();
        }
    }
}

TEST(SettingsStateTest, AValueNobodyOffersFallsBackToTheFirstChoice)
{
    const std::vector<SettingChoice> choices{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
    EXPECT_EQ(indexOf(choices, u"2"_s), 1);
    EXPECT_EQ(indexOf(choices, u"3"_s), 0);
}

} // namespace
} // namespace limber
