// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/common/token.h"
#include "core/exercise/exercise_terms.h"
#include "core/exercise/source.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

// A *dose* says how much of an exercise is done: sets of repetitions, holds, a flow of some
// length, or breath cycles, with rests between the sets. A *dose definition* belongs to the
// exercise: which kind of dose it takes, the standard value of every field, the recommended range
// and the highest value allowed at all, each with its sources.

namespace limber {

/// The kind of a dose; it decides which fields have a meaning.
enum class DoseType {
    Repetitions,         ///< sets, repetitions, rest
    RepetitionsWithHold, ///< sets, repetitions, hold, rest
    TimedHold,           ///< sets, hold, rest (and repetitions where a set holds more than once)
    TimedFlow,           ///< sets, duration, rest
    BreathCycles,        ///< breath cycles
};

template <> struct TokenTable<DoseType> {
    static constexpr std::array entries{
        TokenEntry<DoseType>{DoseType::Repetitions, QLatin1StringView("reps")},
        TokenEntry<DoseType>{DoseType::RepetitionsWithHold, QLatin1StringView("repsWithHold")},
        TokenEntry<DoseType>{DoseType::TimedHold, QLatin1StringView("timedHold")},
        TokenEntry<DoseType>{DoseType::TimedFlow, QLatin1StringView("timedFlow")},
        TokenEntry<DoseType>{DoseType::BreathCycles, QLatin1StringView("breathCycles")},
    };
};

/// What a count of repetitions means where an exercise has two sides.
enum class RepetitionsPer { Side, Total };

template <> struct TokenTable<RepetitionsPer> {
    static constexpr std::array entries{
        TokenEntry<RepetitionsPer>{RepetitionsPer::Side, QLatin1StringView("side")},
        TokenEntry<RepetitionsPer>{RepetitionsPer::Total, QLatin1StringView("total")},
    };
};

/// How the phases of a timed flow fill its duration: repeated as often as they fit, or passed
/// through once, stretched over the whole of it.
enum class FlowShape { Cycle, Passage };

template <> struct TokenTable<FlowShape> {
    static constexpr std::array entries{
        TokenEntry<FlowShape>{FlowShape::Cycle, QLatin1StringView("cycle")},
        TokenEntry<FlowShape>{FlowShape::Passage, QLatin1StringView("passage")},
    };
};

/// One number of a dose.
enum class DoseField { Sets, Repetitions, HoldSeconds, DurationSeconds, BreathCycles, RestSeconds };

template <> struct TokenTable<DoseField> {
    static constexpr std::array entries{
        TokenEntry<DoseField>{DoseField::Sets, QLatin1StringView("sets")},
        TokenEntry<DoseField>{DoseField::Repetitions, QLatin1StringView("reps")},
        TokenEntry<DoseField>{DoseField::HoldSeconds, QLatin1StringView("holdSeconds")},
        TokenEntry<DoseField>{DoseField::DurationSeconds, QLatin1StringView("durationSeconds")},
        TokenEntry<DoseField>{DoseField::BreathCycles, QLatin1StringView("breathCycles")},
        TokenEntry<DoseField>{DoseField::RestSeconds, QLatin1StringView("restSeconds")},
    };
};

/// The fields that can have a meaning for a type of dose, in the order people read them. A
/// definition has a range for those that do: repetitions of a timed hold only where a set holds
/// more than once.
[[nodiscard]] const std::vector<DoseField>& doseFields(DoseType type);

/// How much of an exercise is done. Fields without a meaning for the type keep their defaults.
struct Dose {
    DoseType type = DoseType::Repetitions;
    RepetitionsPer repetitionsPer = RepetitionsPer::Total;
    FlowShape flow = FlowShape::Cycle;
    int sets = 1;
    int repetitions = 1;
    /// Repetitions of each set where they differ (5, 3, 1); empty where all sets are alike.
    /// Its length is the number of sets.
    std::vector<int> repetitionsPerSet;
    std::chrono::seconds hold{0};
    std::chrono::seconds duration{0};
    int breathCycles = 0;
    std::chrono::seconds rest{0}; ///< Between sets; not before the first or after the last.

    /// The value of a field in its unit (a count or seconds).
    [[nodiscard]] int value(DoseField field) const;
    /// Sets one field; a new number of sets or repetitions ends descending sets.
    void setValue(DoseField field, int value);

    friend bool operator==(const Dose&, const Dose&) = default;
};

/// The standard value of one dose field, the range the sources recommend and how far it may go.
struct DoseRange {
    int standard = 0;
    int minimum = 0;
    int maximum = 0;
    int step = 1;           ///< Values are multiples of this (2 where two sides share a total).
    std::optional<int> cap; ///< Highest value allowed at all; without one, `maximum` is it.
    std::vector<SourceKey> sources;
    std::vector<SourceKey> capSources;
    QString note; ///< Why these numbers, in a sentence; may be empty.

    [[nodiscard]] int highestAllowed() const { return cap.value_or(maximum); }
    friend bool operator==(const DoseRange&, const DoseRange&) = default;
};

/// How a wish for a dose field stands against its range.
enum class DoseVerdict {
    Recommended, ///< Within minimum and maximum.
    Unusual,     ///< Below the minimum, or above the maximum but within the cap: allowed, said.
    Refused, ///< Below one (rest: below 0), above the highest allowed, or no multiple of the step.
};

/// One field of a dose that is not as recommended.
struct DoseFinding {
    DoseField field = DoseField::Sets;
    DoseVerdict verdict = DoseVerdict::Recommended;

    friend bool operator==(const DoseFinding&, const DoseFinding&) = default;
};

/// The kind of dose an exercise takes and the range of each of its fields.
struct DoseDefinition {
    DoseType type = DoseType::Repetitions;
    RepetitionsPer repetitionsPer = RepetitionsPer::Total;
    FlowShape flow = FlowShape::Cycle;
    std::map<DoseField, DoseRange> ranges;
    std::vector<int> repetitionsPerSet;

    /// The dose made of every field's standard value.
    [[nodiscard]] Dose standardDose() const;
    /// The range of a field, or nullptr where the field has none here.
    [[nodiscard]] const DoseRange* range(DoseField field) const;
    /// How a value of a field is judged. A field without a range is refused unless it says what it
    /// says by default (1 for sets and repetitions, else 0); rest is fine from 0 to 600 seconds.
    [[nodiscard]] DoseVerdict judge(DoseField field, int value) const;
    /// Every field of a dose that is not as recommended, in reading order.
    [[nodiscard]] std::vector<DoseFinding> findings(const Dose& dose) const;

    friend bool operator==(const DoseDefinition&, const DoseDefinition&) = default;
};

/// Another recommended way to dose the same exercise, such as short repeated holds.
struct DoseMode {
    QString id;
    QString name; ///< Catalogue English.
    std::vector<SourceKey> sources;
    DoseDefinition definition;

    friend bool operator==(const DoseMode&, const DoseMode&) = default;
};

} // namespace limber
