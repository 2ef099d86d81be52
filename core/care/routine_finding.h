// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/plan_rule.h"
#include "core/exercise/exercise.h"
#include "core/routine/routine.h"

#include <QString>

#include <optional>
#include <set>
#include <variant>
#include <vector>

// What the routine check found, and the change of the routine that mends it.

namespace limber {

/// Something about the person's health that some movements do not suit.
enum class HealthCondition { Osteoporosis, Pregnancy, HighBloodPressure };

template <> struct TokenTable<HealthCondition> {
    static constexpr std::array entries{
        TokenEntry<HealthCondition>{HealthCondition::Osteoporosis,
                                    QLatin1StringView("osteoporosis")},
        TokenEntry<HealthCondition>{HealthCondition::Pregnancy, QLatin1StringView("pregnancy")},
        TokenEntry<HealthCondition>{HealthCondition::HighBloodPressure,
                                    QLatin1StringView("high-blood-pressure")},
    };
};

/// What a fix does, for the words on its button.
enum class RoutineFixKind {
    AddWarmUp,          ///< Puts a warm-up in front.
    MoveWarmUpFirst,    ///< Brings the gentle step that is there to the front.
    MoveStretchesToEnd, ///< Held stretches go behind the strength work, out of its groups.
    AddCalmEnd,         ///< Puts some breathing, or a held stretch, behind everything.
    EvenOut,            ///< One repetition more, or less, so that both sides get the same.
    RecommendedDose,    ///< The nearest amount that is recommended.
    ShortenHold,
    ShortenTime,
    FewerSets,
    FewerCycles,
    EasierExercise, ///< The easier exercise in place of the harder one.
    GroupPositions, ///< An order with less getting up and down.
};

template <> struct TokenTable<RoutineFixKind> {
    static constexpr std::array entries{
        TokenEntry<RoutineFixKind>{RoutineFixKind::AddWarmUp, QLatin1StringView("addWarmUp")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::MoveWarmUpFirst,
                                   QLatin1StringView("moveWarmUpFirst")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::MoveStretchesToEnd,
                                   QLatin1StringView("moveStretchesToEnd")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::AddCalmEnd, QLatin1StringView("addCalmEnd")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::EvenOut, QLatin1StringView("evenOut")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::RecommendedDose,
                                   QLatin1StringView("recommendedDose")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::ShortenHold, QLatin1StringView("shortenHold")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::ShortenTime, QLatin1StringView("shortenTime")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::FewerSets, QLatin1StringView("fewerSets")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::FewerCycles, QLatin1StringView("fewerCycles")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::EasierExercise,
                                   QLatin1StringView("easierExercise")},
        TokenEntry<RoutineFixKind>{RoutineFixKind::GroupPositions,
                                   QLatin1StringView("groupPositions")},
    };
};

/// Another dose for one step, of the mode that it has.
struct ChangedDose {
    int step = 0;
    DoseField field = DoseField::Sets; ///< The number that changes.
    Dose dose;
    friend bool operator==(const ChangedDose&, const ChangedDose&) = default;
};
/// A step that comes in, outside any group, before the one that is at `at` now.
struct AddedStep {
    int at = 0;
    ExerciseId exercise;
    Dose dose;
    friend bool operator==(const AddedStep&, const AddedStep&) = default;
};
/// Another exercise in place of a step's own, in its standard dose.
struct SwappedStep {
    int step = 0;
    ExerciseId exercise;
    Dose dose;
    friend bool operator==(const SwappedStep&, const SwappedStep&) = default;
};
/// Another order of the same steps.
struct NewOrder {
    std::vector<int> steps;  ///< The present index of each step, in the new order.
    std::set<int> ungrouped; ///< Present indices of the steps that leave their group.
    friend bool operator==(const NewOrder&, const NewOrder&) = default;
};

/// A change of a routine that mends a finding.
struct RoutineFix {
    RoutineFixKind kind = RoutineFixKind::RecommendedDose;
    std::variant<ChangedDose, AddedStep, SwappedStep, NewOrder> change;
    friend bool operator==(const RoutineFix&, const RoutineFix&) = default;
};

/// The routine with a fix made; steps that come in get new ids. A fix that was made for another
/// routine, so that its steps are not there, changes nothing.
[[nodiscard]] Routine withFix(Routine routine, const RoutineFix& fix);

/// What a finding names besides its steps: the muscle that is stretched or the area that is rolled
/// too long, what is not at hand, the condition, or the easier exercise that comes first.
using FindingTopic = std::variant<std::monostate, BodyArea, Equipment, HealthCondition, ExerciseId>;

/// One place where a routine does not keep a rule.
struct RoutineFinding {
    RuleId rule = RuleId::StartGently;
    /// Indices of the steps that it is about, in order; never none.
    std::vector<int> steps;
    /// The same text as long as it says the same, whatever is changed elsewhere in the routine, so
    /// that accepting it lasts: the rule, the routine's id and what it is about. "PC09/<routine>",
    /// "PC15/<routine>/<step>/holdSeconds", "PC28/<routine>/chair".
    QString id;
    std::optional<DoseField> field = std::nullopt; ///< The number that is not as it should be.
    FindingTopic topic = {};
    /// By how much the rule is not kept, in its own unit (steps, seconds, sets, exercises); always
    /// above 0.
    int amount = 1;
    std::optional<RoutineFix> fix = std::nullopt; ///< Nothing where no single change mends it.

    [[nodiscard]] Severity severity() const { return planRule(rule).severity; }
    [[nodiscard]] RuleScope scope() const { return planRule(rule).scope; }
    [[nodiscard]] const std::vector<RuleSource>& sources() const { return planRule(rule).sources; }
    friend bool operator==(const RoutineFinding&, const RoutineFinding&) = default;
};

/// Those that were not accepted.
[[nodiscard]] std::vector<RoutineFinding> withoutAccepted(std::vector<RoutineFinding> findings,
                                                          const std::set<QString>& accepted);

} // namespace limber
