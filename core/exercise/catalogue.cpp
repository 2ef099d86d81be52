// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/catalogue.h"

#include "core/exercise/exercise_file.h"
#include "core/exercise/exercise_sources.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unordered_set>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const Exercise& exercise)
{
    return exercise.id.text() + ".json"_L1;
}

} // namespace

Catalogue::Catalogue(std::vector<Exercise> exercises, std::map<SourceKey, Source> sources,
                     std::vector<LoadProblem>& problems)
    : m_sources(std::move(sources))
{
    std::unordered_set<ExerciseId> known;
    m_exercises.reserve(exercises.size());
    for (Exercise& exercise : exercises) {
        if (known.insert(exercise.id).second) {
            m_exercises.push_back(std::move(exercise));
        } else {
            problems.push_back(
                {fileOf(exercise), u"id"_s, u"\"%1\" is there twice"_s.arg(exercise.id.text())});
        }
    }
    index();
    for (Exercise& exercise : m_exercises)
        checkReferences(exercise, problems);
}

void Catalogue::index()
{
    std::ranges::stable_sort(m_exercises, [](const Exercise& left, const Exercise& right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    m_positions.clear();
    for (std::size_t i = 0; i < m_exercises.size(); ++i)
        m_positions.emplace(m_exercises[i].id, i);
}

void Catalogue::replaceOwnExercises(std::vector<Exercise> exercises)
{
    std::erase_if(m_exercises,
                  [](const Exercise& exercise) { return exercise.origin == Origin::Own; });
    std::unordered_set<ExerciseId> known;
    for (const Exercise& exercise : m_exercises)
        known.insert(exercise.id);
    for (Exercise& exercise : exercises) {
        if (!known.insert(exercise.id).second)
            continue;
        exercise.origin = Origin::Own;
        m_exercises.push_back(std::move(exercise));
    }
    index();
    // What an own exercise refers to may have been deleted since; that is no mistake of a file.
    std::vector<LoadProblem> noMistakes;
    for (Exercise& exercise : m_exercises) {
        if (exercise.origin == Origin::Own)
            checkReferences(exercise, noMistakes);
    }
}

QString Catalogue::formerName(const ExerciseId& id) const
{
    const auto found = m_formerNames.find(id);
    return found == m_formerNames.end() ? QString() : found->second;
}

const Exercise* Catalogue::find(const ExerciseId& id) const
{
    const auto position = m_positions.find(id);
    return position == m_positions.end() ? nullptr : &m_exercises[position->second];
}

const Source* Catalogue::source(const SourceKey& key) const
{
    const auto found = m_sources.find(key);
    return found == m_sources.end() ? nullptr : &found->second;
}

Catalogue Catalogue::withExercises(std::vector<Exercise> exercises) const
{
    std::vector<LoadProblem> known;
    Catalogue changed(std::move(exercises), m_sources, known);
    changed.m_formerNames = m_formerNames;
    return changed;
}

void Catalogue::checkReferences(Exercise& exercise, std::vector<LoadProblem>& problems) const
{
    const auto dropUnknown = [&](std::optional<ExerciseId>& reference, const auto& path) {
        if (!reference || find(*reference))
            return;
        problems.push_back(
            {fileOf(exercise), path(), u"there is no exercise \"%1\""_s.arg(reference->text())});
        reference.reset();
    };
    dropUnknown(exercise.variantOf, [] { return u"variantOf"_s; });
    for (std::size_t i = 0; i < exercise.levels.size(); ++i) {
        dropUnknown(exercise.levels[i].exercise, [&] { return u"levels[%1].exercise"_s.arg(i); });
    }
    forEachSource(exercise, [&](const SourceKey& key, const auto& path) {
        if (!source(key))
            problems.push_back({fileOf(exercise), path(), u"there is no source \"%1\""_s.arg(key)});
    });
}

LoadedCatalogue loadCatalogue(const QString& folder, const QString& sourcesFile)
{
    LoadedCatalogue loaded;
    std::map<SourceKey, Source> sources;
    QFile file(sourcesFile);
    const QString sourcesName = QFileInfo(sourcesFile).fileName();
    if (file.open(QIODevice::ReadOnly))
        sources = parseSources(file.readAll(), sourcesName, loaded.problems);
    else
        loaded.problems.push_back({sourcesName, QString(), file.errorString()});

    std::vector<Exercise> exercises;
    for (const JsonFile& one : readJsonFiles(folder, loaded.problems)) {
        if (auto exercise = parseExercise(one.json, one.name, loaded.problems))
            exercises.push_back(std::move(*exercise));
    }
    loaded.catalogue = Catalogue(std::move(exercises), std::move(sources), loaded.problems);
    return loaded;
}

LoadedCatalogue loadBundledCatalogue()
{
    return loadCatalogue(u":/content/exercises"_s, u":/content/sources.json"_s);
}

} // namespace limber
