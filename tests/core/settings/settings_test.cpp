// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QLocale>
#include <QStringList>

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

QString textAfter(const QString& key, const QString& value)
{
    const auto changed = withSetting({}, key, value);
    return changed ? settingTexts(*changed).value(key) : u"refused"_s;
}

TEST(SettingsTest, DefaultsAsTexts)
{
    const QMap<QString, QString> expected{
        {u"appearance"_s, u"system"_s},
        {u"changeSidesSeconds"_s, u"5"_s},
        {u"dayStartsAt"_s, u"00:00"_s},
        {u"daysAWeek"_s, u"4"_s},
        {u"exerciseView"_s, u"pictures"_s},
        {u"figureOutfit"_s, u"coral"_s},
        {u"figureSkin"_s, u"tan"_s},
        {u"language"_s, u"system"_s},
        {u"planWeekView"_s, u"hours"_s},
        {u"prepareSeconds"_s, u"10"_s},
        {u"reducedMotion"_s, u"false"_s},
        {u"soundOn"_s, u"true"_s},
        {u"soundVolume"_s, u"70"_s},
        {u"streakShown"_s, u"weeks"_s},
        {u"weekStartsOn"_s, u"locale"_s},
        {u"weeklyReview"_s, u"true"_s},
        {u"guidance"_s, u"both"_s},
        {u"soundSet"_s, u"warm"_s},
        {u"voiceEngine"_s, u"builtIn"_s},
        {u"voice"_s, u"automatic"_s},
        {u"voiceRate"_s, u"100"_s},
        {u"voiceVolume"_s, u"80"_s},
        {u"counting"_s, u"none"_s},
        {u"encouragement"_s, u"false"_s},
        {u"pacing"_s, u"paced"_s},
        {u"breathing"_s, u"asTaught"_s},
        {u"breathInSeconds"_s, u"4"_s},
        {u"breathHoldSeconds"_s, u"0"_s},
        {u"breathOutSeconds"_s, u"6"_s},
        {u"breathPauseSeconds"_s, u"0"_s},
        {u"repetitionBeat"_s, u"true"_s},
        {u"tempo"_s, u"100"_s},
        {u"firstSide"_s, u"left"_s},
        {u"floorScreen"_s, u"automatic"_s},
        {u"remindersOn"_s, u"true"_s},
        {u"quietFrom"_s, u"21:30"_s},
        {u"quietUntil"_s, u"07:00"_s},
        {u"defaultReminderMinutes"_s, u"10"_s},
        {u"deskBreaksOn"_s, u"false"_s},
        {u"deskBreakEveryMinutes"_s, u"50"_s},
        {u"deskBreakFrom"_s, u"09:00"_s},
        {u"deskBreakUntil"_s, u"17:00"_s},
        {u"deskBreakDays"_s, u"monday,tuesday,wednesday,thursday,friday"_s},
        {u"dayShortestMinutes"_s, u"15"_s},
        {u"dayLongestMinutes"_s, u"30"_s},
        {u"experience"_s, u"new"_s},
        {u"wakeTimeOn"_s, u"false"_s},
        {u"wakeTime"_s, u"07:00"_s},
        {u"aerobicGoalOn"_s, u"false"_s},
        {u"aerobicGoalMinutes"_s, u"150"_s},
        {u"startAtLogin"_s, u"false"_s},
        {u"closeToTray"_s, u"false"_s},
        {u"printColumns"_s, u"one"_s},
        {u"printSize"_s, u"normal"_s},
        {u"printPaper"_s, u"locale"_s},
        {u"printColours"_s, u"colour"_s},
        {u"printTickBoxes"_s, u"true"_s},
        {u"printFigures"_s, u"true"_s},
        {u"printWeekRoutines"_s, u"false"_s},
        {u"calendarFile"_s, u"none"_s},
    };
    EXPECT_EQ(settingTexts({}), expected);
}

TEST(SettingsTest, EveryAllowedValueComesBackAsItWas)
{
    const std::vector<std::pair<QString, QStringList>> allowed{
        {u"dayStartsAt"_s, {u"00:00"_s, u"03:00"_s, u"05:59"_s, u"06:00"_s}},
        {u"daysAWeek"_s, {u"1"_s, u"7"_s}},
        {u"weekStartsOn"_s,
         {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s,
          u"sunday"_s, u"locale"_s}},
        {u"appearance"_s, {u"system"_s, u"light"_s, u"dark"_s, u"highContrast"_s}},
        {u"language"_s, {u"de"_s, u"en"_s, u"pt_BR"_s, u"en-XA"_s, u"zh-Hant-TW"_s, u"system"_s}},
        {u"streakShown"_s, {u"weeks"_s, u"days"_s, u"none"_s}},
        {u"weeklyReview"_s, {u"true"_s, u"false"_s}},
        {u"soundOn"_s, {u"true"_s, u"false"_s}},
        {u"soundVolume"_s, {u"0"_s, u"55"_s, u"100"_s}},
        {u"prepareSeconds"_s, {u"3"_s, u"60"_s}},
        {u"changeSidesSeconds"_s, {u"3"_s, u"30"_s}},
        {u"exerciseView"_s, {u"pictures"_s, u"list"_s}},
        {u"planWeekView"_s, {u"hours"_s, u"lists"_s}},
        {u"figureSkin"_s, {u"light"_s, u"tan"_s, u"brown"_s, u"dark"_s}},
        {u"figureOutfit"_s, {u"coral"_s, u"blue"_s, u"yellow"_s, u"grey"_s}},
        {u"reducedMotion"_s, {u"true"_s, u"false"_s}},
        {u"guidance"_s, {u"tones"_s, u"voice"_s, u"both"_s, u"none"_s}},
        {u"soundSet"_s, {u"warm"_s, u"bright"_s, u"wood"_s}},
        {u"voiceEngine"_s, {u"builtIn"_s, u"system"_s}},
        {u"voice"_s, {u"German (Berlin)"_s, u"automatic"_s}},
        {u"voiceRate"_s, {u"50"_s, u"200"_s}},
        {u"voiceVolume"_s, {u"0"_s, u"100"_s}},
        {u"counting"_s, {u"none"_s, u"repetitions"_s, u"seconds"_s, u"both"_s}},
        {u"encouragement"_s, {u"true"_s, u"false"_s}},
        {u"pacing"_s, {u"paced"_s, u"selfPaced"_s}},
        {u"breathing"_s, {u"asTaught"_s, u"own"_s}},
        {u"breathInSeconds"_s, {u"2"_s, u"15"_s}},
        {u"breathHoldSeconds"_s, {u"0"_s, u"15"_s}},
        {u"breathOutSeconds"_s, {u"2"_s, u"15"_s}},
        {u"breathPauseSeconds"_s, {u"0"_s, u"15"_s}},
        {u"repetitionBeat"_s, {u"true"_s, u"false"_s}},
        {u"tempo"_s, {u"50"_s, u"150"_s}},
        {u"firstSide"_s, {u"left"_s, u"right"_s, u"alternating"_s}},
        {u"floorScreen"_s, {u"HDMI-1"_s, u"automatic"_s}},
        {u"remindersOn"_s, {u"true"_s, u"false"_s}},
        {u"quietFrom"_s, {u"00:00"_s, u"23:59"_s}},
        {u"quietUntil"_s, {u"00:00"_s, u"06:30"_s}},
        {u"defaultReminderMinutes"_s, {u"0"_s, u"1440"_s, u"none"_s}},
        {u"deskBreaksOn"_s, {u"true"_s, u"false"_s}},
        {u"deskBreakEveryMinutes"_s, {u"20"_s, u"180"_s}},
        {u"deskBreakFrom"_s, {u"08:15"_s}},
        {u"deskBreakUntil"_s, {u"18:45"_s}},
        {u"deskBreakDays"_s, {u"sunday"_s, u"monday,saturday"_s}},
        {u"dayShortestMinutes"_s, {u"1"_s, u"120"_s}},
        {u"dayLongestMinutes"_s, {u"5"_s, u"180"_s}},
        {u"experience"_s, {u"new"_s, u"used"_s}},
        {u"wakeTimeOn"_s, {u"true"_s, u"false"_s}},
        {u"wakeTime"_s, {u"05:30"_s, u"23:59"_s}},
        {u"aerobicGoalOn"_s, {u"true"_s, u"false"_s}},
        {u"aerobicGoalMinutes"_s, {u"10"_s, u"600"_s}},
        {u"startAtLogin"_s, {u"true"_s, u"false"_s}},
        {u"closeToTray"_s, {u"true"_s, u"false"_s}},
        {u"printColumns"_s, {u"one"_s, u"two"_s}},
        {u"printSize"_s, {u"normal"_s, u"large"_s}},
        {u"printPaper"_s, {u"a4"_s, u"letter"_s, u"locale"_s}},
        {u"printColours"_s, {u"colour"_s, u"grey"_s}},
        {u"printTickBoxes"_s, {u"true"_s, u"false"_s}},
        {u"printFigures"_s, {u"true"_s, u"false"_s}},
        {u"printWeekRoutines"_s, {u"true"_s, u"false"_s}},
        {u"calendarFile"_s, {u"/home/me/limber.ics"_s, u"none"_s}},
    };
    QStringList keys;
    for (const auto& [key, values] : allowed) {
        keys << key;
        for (const QString& value : values)
            EXPECT_EQ(textAfter(key, value), value) << key.toStdString();
    }
    keys.sort();
    EXPECT_EQ(settingTexts({}).keys(), keys);
}

TEST(SettingsTest, TheShortestDayIsNeverLongerThanTheLongest)
{
    const auto longer = withSetting({}, u"dayShortestMinutes"_s, u"45"_s);
    ASSERT_TRUE(longer);
    EXPECT_EQ(longer->care.dayMinutes,
              (DayMinutes{std::chrono::minutes{45}, std::chrono::minutes{45}}));
    const auto shorter = withSetting(*longer, u"dayLongestMinutes"_s, u"10"_s);
    ASSERT_TRUE(shorter);
    EXPECT_EQ(shorter->care.dayMinutes,
              (DayMinutes{std::chrono::minutes{10}, std::chrono::minutes{10}}));
    EXPECT_FALSE(withSetting(*shorter, u"dayShortestMinutes"_s, u"0"_s));
    EXPECT_FALSE(withSetting(*shorter, u"dayLongestMinutes"_s, u"181"_s));
}

TEST(SettingsTest, EmptyTextLeavesItToTheComputer)
{
    EXPECT_EQ(textAfter(u"weekStartsOn"_s, {}), u"locale"_s);
    EXPECT_EQ(textAfter(u"language"_s, {}), u"system"_s);
    EXPECT_EQ(withSetting({}, u"language"_s, u"system"_s)->language, QString());
}

TEST(SettingsTest, ChangesOneFieldOnly)
{
    Settings expected;
    expected.soundVolume = 15;
    expected.weekStartsOn = Qt::Sunday;
    auto changed = withSetting({}, u"soundVolume"_s, u"15"_s);
    ASSERT_TRUE(changed);
    changed = withSetting(*changed, u"weekStartsOn"_s, u"sunday"_s);
    ASSERT_TRUE(changed);
    EXPECT_EQ(*changed, expected);
}

TEST(SettingsTest, AllTextsTogetherMakeTheSameSettings)
{
    Settings original;
    original.dayStartsAt = DayStart::create(std::chrono::minutes{195}).value();
    original.daysAWeek = 2;
    original.weekStartsOn = Qt::Saturday;
    original.appearance = Appearance::HighContrast;
    original.language = u"de"_s;
    original.streakShown = StreakShown::None;
    original.weeklyReview = false;
    original.soundOn = false;
    original.soundVolume = 0;
    original.prepare = std::chrono::seconds{4};
    original.changeSides = std::chrono::seconds{29};
    original.reducedMotion = true;

    Settings rebuilt;
    const QMap<QString, QString> texts = settingTexts(original);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const auto changed = withSetting(rebuilt, text.key(), text.value());
        ASSERT_TRUE(changed) << text.key().toStdString();
        rebuilt = *changed;
    }
    EXPECT_EQ(rebuilt, original);
}

TEST(SettingsTest, ARoutinesChoiceTakesThePlaceOfTheGeneralSettings)
{
    Settings general;
    general.guidance = Guidance::Tones;
    general.soundSet = SoundSet::Bright;
    EXPECT_EQ(withChoice(general, {}), general);
    const Settings chosen = withChoice(
        general, {.guidance = Guidance::None, .soundSet = {}, .pacing = Pacing::SelfPaced});
    EXPECT_EQ(chosen.guidance, Guidance::None);
    EXPECT_EQ(chosen.soundSet, SoundSet::Bright);
    EXPECT_EQ(chosen.pacing, Pacing::SelfPaced);
}

TEST(SettingsTest, RefusesEverythingElse)
{
    const std::vector<std::pair<QString, QStringList>> refused{
        {u"dayStartsAt"_s,
         {u""_s, u"3:00"_s, u"03:60"_s, u"06:01"_s, u"23:00"_s, u"03:00:00"_s, u"3"_s, u"-01:00"_s,
          u" 03:00"_s}},
        {u"daysAWeek"_s,
         {u""_s, u"0"_s, u"8"_s, u"-1"_s, u"+4"_s, u"04"_s, u"4.0"_s, u" 4"_s, u"four"_s,
          u"99999999999"_s}},
        {u"weekStartsOn"_s, {u"Monday"_s, u"mon"_s, u"1"_s, u"someday"_s}},
        {u"appearance"_s, {u""_s, u"Dark"_s, u"blue"_s}},
        {u"language"_s, {u"German"_s, u"d"_s, u"de DE"_s, u"../de"_s, u"de\n"_s, u"1"_s}},
        {u"streakShown"_s, {u""_s, u"months"_s}},
        {u"weeklyReview"_s, {u""_s, u"weekly"_s}},
        {u"soundOn"_s, {u""_s, u"yes"_s, u"1"_s, u"TRUE"_s}},
        {u"soundVolume"_s, {u""_s, u"-1"_s, u"101"_s, u"50%"_s}},
        {u"prepareSeconds"_s, {u""_s, u"2"_s, u"61"_s, u"10s"_s}},
        {u"changeSidesSeconds"_s, {u""_s, u"2"_s, u"31"_s}},
        {u"breathing"_s, {u""_s, u"Own"_s, u"none"_s}},
        {u"breathInSeconds"_s, {u"1"_s, u"16"_s}},
        {u"breathHoldSeconds"_s, {u"-1"_s, u"16"_s}},
        {u"breathOutSeconds"_s, {u"1"_s, u"16"_s}},
        {u"breathPauseSeconds"_s, {u"-1"_s, u"16"_s}},
        {u"reducedMotion"_s, {u""_s, u"no"_s, u"0"_s}},
        {u"quietFrom"_s, {u""_s, u"7:00"_s, u"24:00"_s, u"07:00:00"_s}},
        {u"defaultReminderMinutes"_s, {u""_s, u"-1"_s, u"1441"_s, u"10 min"_s}},
        {u"deskBreakEveryMinutes"_s, {u""_s, u"19"_s, u"181"_s}},
        {u"deskBreakDays"_s, {u""_s, u"none"_s, u"monday,"_s, u"monday,monday"_s, u"mon"_s}},
    };
    for (const auto& [key, values] : refused) {
        for (const QString& value : values) {
            const auto changed = withSetting({}, key, value);
            ASSERT_FALSE(changed) << key.toStdString() << " = " << value.toStdString();
            EXPECT_EQ(changed.error().code, ErrorCode::InvalidValue);
            EXPECT_FALSE(changed.error().detail.isEmpty());
        }
    }
}

TEST(SettingsTest, ACalendarFileHasAWholePathAndTheUsualEnding)
{
    for (const QString& refused : {u"limber.ics"_s, u"/home/me/notes.txt"_s, u"/home/me"_s,
                                   u"/home/"_s + QChar(0) + u".ics"_s})
        EXPECT_EQ(textAfter(u"calendarFile"_s, refused), u"refused"_s) << refused.toStdString();
    EXPECT_EQ(textAfter(u"calendarFile"_s, {}), u"none"_s);
}

TEST(SettingsTest, UnknownKeyIsNamed)
{
    for (const QString& key : {u""_s, u"volume"_s, u"DaysAWeek"_s}) {
        const auto changed = withSetting({}, key, u"1"_s);
        ASSERT_FALSE(changed);
        EXPECT_EQ(changed.error(), (Error{ErrorCode::NotFound, key}));
    }
}

TEST(DailySpanTest, ItsEndIsOutsideAndItMayGoOverMidnight)
{
    const DailySpan day{QTime(9, 0), QTime(17, 0)};
    EXPECT_TRUE(day.contains(QTime(9, 0)));
    EXPECT_FALSE(day.contains(QTime(17, 0)));
    const DailySpan night{QTime(21, 30), QTime(7, 0)};
    EXPECT_TRUE(night.contains(QTime(21, 30)));
    EXPECT_TRUE(night.contains(QTime(0, 0)));
    EXPECT_FALSE(night.contains(QTime(7, 0)));
    EXPECT_FALSE(night.contains(QTime(12, 0)));
    const DailySpan none{QTime(8, 0), QTime(8, 0)};
    EXPECT_TRUE(none.isEmpty());
    EXPECT_FALSE(none.contains(QTime(8, 0)));
}

TEST(SettingsTest, FirstDayOfWeekIsTheLocalesUnlessSet)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(firstDayOfWeek({}), Qt::Sunday);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(firstDayOfWeek({}), Qt::Monday);
    EXPECT_EQ(firstDayOfWeek(*withSetting({}, u"weekStartsOn"_s, u"saturday"_s)), Qt::Saturday);
    QLocale::setDefault(before);
}

} // namespace

} // namespace limber::test
