// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/json_reader.h"
#include "core/exercise/exercise.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace limber {

/// The exercises that can be chosen from, bundled and the user's own, and the sources behind them.
class Catalogue {
public:
    Catalogue() = default;

    /// Takes exercises in any order and keeps them by name. A second exercise with the same id is
    /// left out and reported, as is a reference to an exercise that does not exist. A source key
    /// without a source is reported and stays, since it still says that there is a source.
    Catalogue(std::vector<Exercise> exercises, std::map<SourceKey, Source> sources,
              std::vector<LoadProblem>& problems);

    [[nodiscard]] const std::vector<Exercise>& exercises() const { return m_exercises; }
    /// The exercise with this id, or nullptr. Pointers live until the own exercises are replaced.
    [[nodiscard]] const Exercise* find(const ExerciseId& id) const;
    /// The source with this key, or nullptr.
    [[nodiscard]] const Source* source(const SourceKey& key) const;

    /// The same sources with these exercises in place of the present ones, each of which has been
    /// checked before.
    [[nodiscard]] Catalogue withExercises(std::vector<Exercise> exercises) const;

    /// Puts these own exercises in place of the present own ones. One with the id of a bundled
    /// exercise is left out; references to exercises that do not exist are dropped.
    void replaceOwnExercises(std::vector<Exercise> exercises);

    /// What exercises were called that are no longer there, for what was practised with them.
    void setFormerNames(std::map<ExerciseId, QString> names) { m_formerNames = std::move(names); }
    /// Empty for one that never was.
    [[nodiscard]] QString formerName(const ExerciseId& id) const;

private:
    /// Puts the exercises in order and notes where each one is.
    void index();
    void checkReferences(Exercise& exercise, std::vector<LoadProblem>& problems) const;

    std::vector<Exercise> m_exercises;
    std::unordered_map<ExerciseId, std::size_t> m_positions;
    std::map<SourceKey, Source> m_sources;
    std::map<ExerciseId, QString> m_formerNames;
};

/// A catalogue and everything that was wrong with its files. Files with a mistake are left out.
struct LoadedCatalogue {
    Catalogue catalogue;
    std::vector<LoadProblem> problems;
};

/// Reads every `*.json` of `folder` (":/content/exercises" for the bundled ones) and the
/// sources in `sourcesFile`. Never fails as a whole: what is wrong is named and left out.
[[nodiscard]] LoadedCatalogue loadCatalogue(const QString& folder, const QString& sourcesFile);

/// The catalogue that is built into the program.
[[nodiscard]] LoadedCatalogue loadBundledCatalogue();

} // namespace limber
