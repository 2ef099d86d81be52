// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/id.h"
#include "core/exercise/dose.h"
#include "core/exercise/exercise_terms.h"
#include "core/exercise/origin.h"
#include "core/exercise/source.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

// An *exercise* is one movement or posture: what it is for, how it is done step by step, in which
// *phases* one repetition passes, how much of it is recommended, and what to be careful about.
// All texts are catalogue English; the screen translates them.

namespace limber {

struct ExerciseKind;
using ExerciseId = Id<ExerciseKind>;

/// One stretch of time inside an exercise with one instruction ("Reach", 2 s, breathing out).
struct Phase {
    QString id; ///< Unique within the exercise; poses and sounds refer to it.
    QString name;
    QString cue; ///< One line, readable while moving.
    std::chrono::seconds duration{0};
    PhaseWhen when = PhaseWhen::Repeat;
    Breath breath = Breath::Free;
    bool usesHold = false; ///< Lasts the hold time of the dose instead, where the dose has one.
    std::vector<SourceKey> sources;

    friend bool operator==(const Phase&, const Phase&) = default;
};

/// How often a week the sources recommend an exercise.
struct Frequency {
    int minimumPerWeek = 0;
    int maximumPerWeek = 7;
    std::vector<SourceKey> sources;
    QString note;

    friend bool operator==(const Frequency&, const Frequency&) = default;
};

/// An easier or harder way; where that way is an exercise of its own, its id.
struct Level {
    LevelDirection direction = LevelDirection::Easier;
    QString name;
    std::optional<ExerciseId> exercise;
    std::vector<SourceKey> sources;

    friend bool operator==(const Level&, const Level&) = default;
};

/// Where a source speaks of the exercise and what it says there, in our words.
struct SourceNote {
    SourceKey source;
    QString section;
    QString says;

    friend bool operator==(const SourceNote&, const SourceNote&) = default;
};

/// One exercise of the catalogue, bundled or the user's own. Read from a file by parseExercise,
/// which checks every rule. The texts of own ones are the user's and are never translated.
struct Exercise {
    ExerciseId id;
    QString name;
    QStringList aliases;
    QString purpose;
    Category category = Category::Core;
    std::vector<Category> categories;
    Position position = Position::Any;
    std::vector<Equipment> equipment;
    Sides sides = Sides::None;
    std::vector<BodyArea> bodyAreas;
    int intensity = 1; ///< 1 very light to 5 hard; our own rating.
    LoadClass load = LoadClass::Neutral;
    Stretch stretch = Stretch::None;
    std::vector<SpineMotion> spineMotions;
    std::vector<PlanTag> planTags;
    std::optional<ExerciseId> variantOf;
    Frequency frequency;
    DoseDefinition dose;
    std::vector<DoseMode> doseModes;
    std::vector<Phase> phases;
    QStringList steps;
    std::vector<SourcedText> formCues;
    std::vector<SourcedText> breathing;
    std::vector<SourcedText> cautions;
    std::vector<Level> levels;
    std::vector<SourceNote> sourceNotes;
    QStringList decisions; ///< Why the numbers are what they are where the sources differ.
    Origin origin = Origin::Bundled;

    /// The definition of a dose mode, the exercise's own one for an empty id, nullptr if unknown.
    [[nodiscard]] const DoseDefinition* definition(const QString& modeId) const;

    friend bool operator==(const Exercise&, const Exercise&) = default;
};

/// Every source key that stands behind an exercise anywhere, each once, in order of appearance.
[[nodiscard]] std::vector<SourceKey> sourcesOf(const Exercise& exercise);

} // namespace limber
