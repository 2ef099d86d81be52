// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"

#include <array>
#include <vector>

// A *plan rule* says something about a planned week, or about a routine, that sources or experience
// speak for: enough days with core work, a day between them; a warm-up first, held stretches last.
// The *plan check* looks at a week and the *routine check* at a routine, and each tells where a
// rule is not kept. No rule ever stops anybody but those of severity Block, and any finding can be
// accepted.

namespace limber {

enum class Severity {
    Block, ///< Ask first: practice waits until it is answered or accepted.
    Warn,  ///< Shown; can be kept as it is.
    Info,  ///< A quiet hint.
};

template <> struct TokenTable<Severity> {
    static constexpr std::array entries{
        TokenEntry<Severity>{Severity::Block, QLatin1StringView("block")},
        TokenEntry<Severity>{Severity::Warn, QLatin1StringView("warn")},
        TokenEntry<Severity>{Severity::Info, QLatin1StringView("info")},
    };
};

/// What a rule looks at.
enum class RuleScope {
    Week,
    Day,
    Workday,
    Plan,
    Session,  ///< A routine as a whole.
    Exercise, ///< One step of a routine.
};

template <> struct TokenTable<RuleScope> {
    static constexpr std::array entries{
        TokenEntry<RuleScope>{RuleScope::Week, QLatin1StringView("week")},
        TokenEntry<RuleScope>{RuleScope::Day, QLatin1StringView("day")},
        TokenEntry<RuleScope>{RuleScope::Workday, QLatin1StringView("workday")},
        TokenEntry<RuleScope>{RuleScope::Plan, QLatin1StringView("plan")},
        TokenEntry<RuleScope>{RuleScope::Session, QLatin1StringView("session")},
        TokenEntry<RuleScope>{RuleScope::Exercise, QLatin1StringView("exercise")},
    };
};

/// Whether findings of such a rule are about a routine, and not about a planned week.
[[nodiscard]] constexpr bool isAboutRoutine(RuleScope scope)
{
    return scope == RuleScope::Session || scope == RuleScope::Exercise;
}

/// Whether a plan should be so, or whether the rule only speaks up when something is the case.
enum class RulePolarity { MustHold, FiresWhen };

/// The rules of a planned week and then those of a routine, in the order in which their findings
/// are listed.
enum class RuleId {
    EnoughCoreDays,     ///< PC01: at least two core days.
    NotTooManyCoreDays, ///< PC02: at most three.
    DayBetweenCoreDays, ///< PC03: no two core days on neighbouring dates.
    StretchEveryDay,    ///< PC04
    PostureDays,        ///< PC05: at least three.
    MinutesWindow,      ///< PC06: 15 to 30 minutes, or the window that the person set.
    LongDay,            ///< PC07: over 45 minutes for a beginner, over 60 for anyone.
    GentleDayAfterCore, ///< PC11
    OnlyStretches,      ///< PC20: for two weeks.
    OnlyStrength,       ///< PC21: for a week.
    BigJump,            ///< PC24: core work over last week's by 10 % and more than one step.
    BendingAfterWaking, ///< PC27: within an hour.
    NoEasyDay,          ///< PC30
    LongSitting,        ///< PC31: over an hour without a break at the desk.
    NoCalmBlock,        ///< PC32: neither breathing nor relaxation.
    TooLittleAerobic,   ///< PC33: fewer minutes than the person's goal.
    CoreOnFlareDay,     ///< PC34
    ScreeningDue,       ///< PC35: safety questions never answered, or 28 days ago and longer.
    ReviewDue,          ///< PC36: plan neither changed nor reviewed for 28 days.
    StartGently,        ///< PC08: something gentle first where there is strength work or rolling.
    StretchesLast,      ///< PC09: no held stretch before the last strength work.
    CalmEnd,            ///< PC10: a held stretch or calm breathing after the last strength work.
    EvenSides,          ///< PC12: the same on both sides.
    RollerOnLowerBack,  ///< PC13
    RollerBelowMidBack, ///< PC14: rolling the upper back ends at its middle.
    UsualDose,          ///< PC15: a dose within the recommended ranges.
    LongStretch,        ///< PC16: held for over 30 seconds, or 90 for one muscle.
    PlankLadder,        ///< PC17: a long plank before the one below it went well twice.
    FourRoundsOf478,    ///< PC18: over 4 rounds in the first 28 days, or over 8.
    LongRolling,        ///< PC19: over 120 seconds a set, or over 3 sets on one area.
    ManyNewExercises,   ///< PC22: more than 3 in a routine that the person built.
    SeveralRaised,      ///< PC23: two or more exercises at the same time.
    NotUnlocked,        ///< PC25: a harder exercise before the easier one went well.
    ConditionConflict,  ///< PC26: a movement that does not suit a condition.
    MissingEquipment,   ///< PC28
    FloorNotPossible,   ///< PC29
    NeedlessPositionChanges, ///< PC37, of our own: another order saves getting up and down.
};

template <> struct TokenTable<RuleId> {
    static constexpr std::array entries{
        TokenEntry<RuleId>{RuleId::EnoughCoreDays, QLatin1StringView("PC01")},
        TokenEntry<RuleId>{RuleId::NotTooManyCoreDays, QLatin1StringView("PC02")},
        TokenEntry<RuleId>{RuleId::DayBetweenCoreDays, QLatin1StringView("PC03")},
        TokenEntry<RuleId>{RuleId::StretchEveryDay, QLatin1StringView("PC04")},
        TokenEntry<RuleId>{RuleId::PostureDays, QLatin1StringView("PC05")},
        TokenEntry<RuleId>{RuleId::MinutesWindow, QLatin1StringView("PC06")},
        TokenEntry<RuleId>{RuleId::LongDay, QLatin1StringView("PC07")},
        TokenEntry<RuleId>{RuleId::GentleDayAfterCore, QLatin1StringView("PC11")},
        TokenEntry<RuleId>{RuleId::OnlyStretches, QLatin1StringView("PC20")},
        TokenEntry<RuleId>{RuleId::OnlyStrength, QLatin1StringView("PC21")},
        TokenEntry<RuleId>{RuleId::BigJump, QLatin1StringView("PC24")},
        TokenEntry<RuleId>{RuleId::BendingAfterWaking, QLatin1StringView("PC27")},
        TokenEntry<RuleId>{RuleId::NoEasyDay, QLatin1StringView("PC30")},
        TokenEntry<RuleId>{RuleId::LongSitting, QLatin1StringView("PC31")},
        TokenEntry<RuleId>{RuleId::NoCalmBlock, QLatin1StringView("PC32")},
        TokenEntry<RuleId>{RuleId::TooLittleAerobic, QLatin1StringView("PC33")},
        TokenEntry<RuleId>{RuleId::CoreOnFlareDay, QLatin1StringView("PC34")},
        TokenEntry<RuleId>{RuleId::ScreeningDue, QLatin1StringView("PC35")},
        TokenEntry<RuleId>{RuleId::ReviewDue, QLatin1StringView("PC36")},
        TokenEntry<RuleId>{RuleId::StartGently, QLatin1StringView("PC08")},
        TokenEntry<RuleId>{RuleId::StretchesLast, QLatin1StringView("PC09")},
        TokenEntry<RuleId>{RuleId::CalmEnd, QLatin1StringView("PC10")},
        TokenEntry<RuleId>{RuleId::EvenSides, QLatin1StringView("PC12")},
        TokenEntry<RuleId>{RuleId::RollerOnLowerBack, QLatin1StringView("PC13")},
        TokenEntry<RuleId>{RuleId::RollerBelowMidBack, QLatin1StringView("PC14")},
        TokenEntry<RuleId>{RuleId::UsualDose, QLatin1StringView("PC15")},
        TokenEntry<RuleId>{RuleId::LongStretch, QLatin1StringView("PC16")},
        TokenEntry<RuleId>{RuleId::PlankLadder, QLatin1StringView("PC17")},
        TokenEntry<RuleId>{RuleId::FourRoundsOf478, QLatin1StringView("PC18")},
        TokenEntry<RuleId>{RuleId::LongRolling, QLatin1StringView("PC19")},
        TokenEntry<RuleId>{RuleId::ManyNewExercises, QLatin1StringView("PC22")},
        TokenEntry<RuleId>{RuleId::SeveralRaised, QLatin1StringView("PC23")},
        TokenEntry<RuleId>{RuleId::NotUnlocked, QLatin1StringView("PC25")},
        TokenEntry<RuleId>{RuleId::ConditionConflict, QLatin1StringView("PC26")},
        TokenEntry<RuleId>{RuleId::MissingEquipment, QLatin1StringView("PC28")},
        TokenEntry<RuleId>{RuleId::FloorNotPossible, QLatin1StringView("PC29")},
        TokenEntry<RuleId>{RuleId::NeedlessPositionChanges, QLatin1StringView("PC37")},
    };
};

/// What a plan rule rests on. Those that the catalogue has too carry its key.
enum class RuleSource {
    RoutineArticle, ///< The article the catalogue was drawn from, on routines and how often.
    ClinicArticle,  ///< The clinic's article with seven exercises.
    Who2020,
    NetworkReview2022,
    Acsm,
    Mayo,
    Owen2020,
    Snook,
    Hse,
    WalkBack,
    PainMonitoring,
    NhsRedFlags,
    Ifompt2020,
    SelfBack,
    TenPercent,
    KidsHealth,
    RollerAdvice, ///< Physiotherapists on rolling and the lower back.
    Behm,
    Weil,
    TooFitToFracture,
    NhsPregnancy,
    Valsalva,
    Suggestion, ///< Limber's own proposal.
};

template <> struct TokenTable<RuleSource> {
    static constexpr std::array entries{
        TokenEntry<RuleSource>{RuleSource::RoutineArticle, QLatin1StringView("000")},
        TokenEntry<RuleSource>{RuleSource::ClinicArticle, QLatin1StringView("002")},
        TokenEntry<RuleSource>{RuleSource::Who2020, QLatin1StringView("external:who2020")},
        TokenEntry<RuleSource>{RuleSource::NetworkReview2022,
                               QLatin1StringView("external:nma2022")},
        TokenEntry<RuleSource>{RuleSource::Acsm, QLatin1StringView("external:acsm")},
        TokenEntry<RuleSource>{RuleSource::Mayo, QLatin1StringView("external:mayo")},
        TokenEntry<RuleSource>{RuleSource::Owen2020, QLatin1StringView("external:owen2020")},
        TokenEntry<RuleSource>{RuleSource::Snook, QLatin1StringView("external:snook")},
        TokenEntry<RuleSource>{RuleSource::Hse, QLatin1StringView("external:hse")},
        TokenEntry<RuleSource>{RuleSource::WalkBack, QLatin1StringView("external:walkback")},
        TokenEntry<RuleSource>{RuleSource::PainMonitoring,
                               QLatin1StringView("external:pain-monitoring")},
        TokenEntry<RuleSource>{RuleSource::NhsRedFlags,
                               QLatin1StringView("external:nhs-red-flags")},
        TokenEntry<RuleSource>{RuleSource::Ifompt2020, QLatin1StringView("external:ifompt2020")},
        TokenEntry<RuleSource>{RuleSource::SelfBack, QLatin1StringView("external:selfback")},
        TokenEntry<RuleSource>{RuleSource::TenPercent, QLatin1StringView("external:ten-percent")},
        TokenEntry<RuleSource>{RuleSource::KidsHealth, QLatin1StringView("external:kidshealth")},
        TokenEntry<RuleSource>{RuleSource::RollerAdvice, QLatin1StringView("external:no-lumbar")},
        TokenEntry<RuleSource>{RuleSource::Behm, QLatin1StringView("external:behm")},
        TokenEntry<RuleSource>{RuleSource::Weil, QLatin1StringView("external:weil")},
        TokenEntry<RuleSource>{RuleSource::TooFitToFracture, QLatin1StringView("external:tftf")},
        TokenEntry<RuleSource>{RuleSource::NhsPregnancy,
                               QLatin1StringView("external:nhs-pregnancy")},
        TokenEntry<RuleSource>{RuleSource::Valsalva, QLatin1StringView("external:valsalva")},
        TokenEntry<RuleSource>{RuleSource::Suggestion, QLatin1StringView("suggestion")},
    };
};

/// Whether findings come with what mends them, which costs the time of several checks.
enum class FixSuggestions { Wanted, NotWanted };

/// What is known of a rule besides its check.
struct PlanRule {
    RuleId id = RuleId::EnoughCoreDays;
    Severity severity = Severity::Warn;
    RuleScope scope = RuleScope::Week;
    RulePolarity polarity = RulePolarity::MustHold;
    std::vector<RuleSource> sources;
};

/// Every rule, in the order of RuleId.
[[nodiscard]] const std::vector<PlanRule>& planRules();
[[nodiscard]] const PlanRule& planRule(RuleId id);

} // namespace limber
