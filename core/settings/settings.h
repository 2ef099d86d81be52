// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/day.h"
#include "core/common/result.h"
#include "core/common/token.h"
#include "core/common/weekdays.h"
#include "core/settings/care_settings.h"
#include "core/settings/practice_settings.h"
#include "core/settings/print_choices.h"

#include <QMap>
#include <QString>
#include <QTime>

#include <chrono>
#include <optional>

namespace limber {

/// Which set of colours the program wears.
enum class Appearance { System, Light, Dark, HighContrast };

template <> struct TokenTable<Appearance> {
    static constexpr std::array entries{
        TokenEntry<Appearance>{Appearance::System, QLatin1StringView("system")},
        TokenEntry<Appearance>{Appearance::Light, QLatin1StringView("light")},
        TokenEntry<Appearance>{Appearance::Dark, QLatin1StringView("dark")},
        TokenEntry<Appearance>{Appearance::HighContrast, QLatin1StringView("highContrast")},
    };
};

/// Which figure stands in front on Today and in Progress, a streak, the score or none: streaks push
/// some and please others.
enum class StreakShown { Weeks, Days, Score, None };

template <> struct TokenTable<StreakShown> {
    static constexpr std::array entries{
        TokenEntry<StreakShown>{StreakShown::Weeks, QLatin1StringView("weeks")},
        TokenEntry<StreakShown>{StreakShown::Days, QLatin1StringView("days")},
        TokenEntry<StreakShown>{StreakShown::Score, QLatin1StringView("score")},
        TokenEntry<StreakShown>{StreakShown::None, QLatin1StringView("none")},
    };
};

/// Whether the exercises are listed as pictures side by side or as rows of text.
enum class ExerciseView { Pictures, List };

template <> struct TokenTable<ExerciseView> {
    static constexpr std::array entries{
        TokenEntry<ExerciseView>{ExerciseView::Pictures, QLatin1StringView("pictures")},
        TokenEntry<ExerciseView>{ExerciseView::List, QLatin1StringView("list")},
    };
};

/// Whether the days of the plan's week have the time of day down their side, or are plain lists.
enum class PlanWeekView { Hours, Lists };

template <> struct TokenTable<PlanWeekView> {
    static constexpr std::array entries{
        TokenEntry<PlanWeekView>{PlanWeekView::Hours, QLatin1StringView("hours")},
        TokenEntry<PlanWeekView>{PlanWeekView::Lists, QLatin1StringView("lists")},
    };
};

/// The skin of the figure that shows the exercises, from light to dark.
enum class SkinTone { Light, Tan, Brown, Dark };

template <> struct TokenTable<SkinTone> {
    static constexpr std::array entries{
        TokenEntry<SkinTone>{SkinTone::Light, QLatin1StringView("light")},
        TokenEntry<SkinTone>{SkinTone::Tan, QLatin1StringView("tan")},
        TokenEntry<SkinTone>{SkinTone::Brown, QLatin1StringView("brown")},
        TokenEntry<SkinTone>{SkinTone::Dark, QLatin1StringView("dark")},
    };
};

/// What the figure wears, named after its shirt.
enum class Outfit { Coral, Blue, Yellow, Grey };

template <> struct TokenTable<Outfit> {
    static constexpr std::array entries{
        TokenEntry<Outfit>{Outfit::Coral, QLatin1StringView("coral")},
        TokenEntry<Outfit>{Outfit::Blue, QLatin1StringView("blue")},
        TokenEntry<Outfit>{Outfit::Yellow, QLatin1StringView("yellow")},
        TokenEntry<Outfit>{Outfit::Grey, QLatin1StringView("grey")},
    };
};

struct FigureLook {
    SkinTone skin = SkinTone::Tan;
    Outfit outfit = Outfit::Coral;

    friend bool operator==(const FigureLook&, const FigureLook&) = default;
};

/// A part of the day on the wall's clock, from the first time up to the second; over midnight where
/// the second is the earlier one, and no time at all where both are equal.
struct DailySpan {
    QTime from;
    QTime until;

    [[nodiscard]] bool isEmpty() const { return from == until; }
    [[nodiscard]] bool contains(QTime time) const
    {
        if (from <= until)
            return time >= from && time < until;
        return time >= from || time < until;
    }
    friend bool operator==(const DailySpan&, const DailySpan&) = default;
};

/// When short breaks at the desk are offered. The length of work between two breaks is what the
/// Health and Safety Executive advises for work at a screen: 5 to 10 minutes of something else
/// after 50 to 60 minutes.
struct DeskBreakChoice {
    bool on = false;
    std::chrono::minutes every{50}; ///< 20 to 180.
    DailySpan hours{QTime(9, 0), QTime(17, 0)};
    Weekdays days{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday}; ///< Not none.

    friend bool operator==(const DeskBreakChoice&, const DeskBreakChoice&) = default;
};

/// All preferences of a person. Every value has a range; settings can only be changed through
/// `withSetting`, so a value outside never comes into being.
struct Settings {
    DayStart dayStartsAt;
    int daysAWeek = 4;                         ///< The week's goal, 1 to 7.
    std::optional<Qt::DayOfWeek> weekStartsOn; ///< Nothing: as the locale has it.
    Appearance appearance = Appearance::System;
    QString language; ///< "de", "en"; empty: the system's.
    StreakShown streakShown = StreakShown::Weeks;
    bool weeklyReview = true; ///< Today looks back on last week, once a week.
    bool soundOn = true;
    int soundVolume = 70; ///< Of the tones, percent.
    Guidance guidance = Guidance::Both;
    SoundSet soundSet = SoundSet::Warm;
    VoiceEngine voiceEngine = VoiceEngine::BuiltIn;
    QString voice;        ///< The engine's name of it; empty: one that speaks the language.
    int voiceRate = 100;  ///< Percent of the voice's usual pace, 50 to 200.
    int voiceVolume = 80; ///< Percent.
    Counting counting = Counting::None;
    bool encouragement = false;
    Pacing pacing = Pacing::Paced;
    bool repetitionBeat = true; ///< A tone where a repetition at one's own pace begins.
    int tempo = 100;            ///< Percent of the usual pace of movement and breath, 50 to 150.
    Breathing breathing = Breathing::AsTaught;
    std::chrono::seconds breathIn{4};    ///< Of the person's own breath, 2 to 15.
    std::chrono::seconds breathHold{0};  ///< 0 to 15.
    std::chrono::seconds breathOut{6};   ///< 2 to 15.
    std::chrono::seconds breathPause{0}; ///< 0 to 15.
    FirstSide firstSide = FirstSide::Left;
    QString floorScreen; ///< Name of the screen for floor mode; empty: where the window is.
    std::chrono::seconds prepare{10};    ///< 3 to 60.
    std::chrono::seconds changeSides{5}; ///< 3 to 30.
    bool reducedMotion = false;
    FigureLook figure;
    ExerciseView exerciseView = ExerciseView::Pictures;
    bool remindersOn = true;
    DailySpan quietHours{QTime(21, 30), QTime(7, 0)}; ///< Nothing is shown in them.
    /// What a new plan entry begins with; nothing: no reminder. At most 24 hours.
    std::optional<std::chrono::minutes> defaultReminder = std::chrono::minutes{10};
    DeskBreakChoice deskBreaks;
    bool startAtLogin = false;
    bool closeToTray = false; ///< Only where there is a tray.
    CareChoice care;
    PlanWeekView planWeekView = PlanWeekView::Hours;
    PrintChoices print;
    QString calendarFile; ///< The plan's calendar file that is kept up to date; empty: none.

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Every setting as key and text, in the form `withSetting` reads ("dayStartsAt" → "03:00"). Keys
/// are the names of the fields, with the unit where it is a length of time
/// ("prepareSeconds"); those of spans and of breaks carry the name of the whole ("quietFrom",
/// "dayShortestMinutes");
/// where the computer decides, the text is "locale" (weekStartsOn) or "system" (language,
/// appearance).
[[nodiscard]] QMap<QString, QString> settingTexts(const Settings& settings);

/// The settings with one changed. Fails with NotFound for an unknown key and InvalidValue
/// (detail: the values allowed, in English) for a value outside its range. An empty text leaves
/// weekStartsOn and language to the computer, too. Where the shortest day would come out longer
/// than the longest one, the other of the two is changed with it.
[[nodiscard]] Result<Settings> withSetting(Settings settings, const QString& key,
                                           const QString& value);

/// The settings as one routine wants them.
[[nodiscard]] Settings withChoice(Settings settings, const PracticeChoice& choice);

/// The first day of the week: the setting, or the one of the program's default locale (QLocale()).
[[nodiscard]] Qt::DayOfWeek firstDayOfWeek(const Settings& settings);

} // namespace limber
