// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own_exercise_reader.h"
#include "core/exchange/routine_package.h"
#include "core/exchange/routine_reader.h"

#include <algorithm>
#include <set>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

namespace limits = package_limits;

PackageReading refused(PackageProblem problem)
{
    return {std::nullopt, {std::move(problem)}};
}

/// Whether the very first character shows that somebody chose the wrong file.
bool isNoJson(const PackageProblem& problem, const QByteArray& file)
{
    const auto first = std::find_if_not(file.begin(), file.end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    });
    return problem.fault == PackageFault::BadSyntax && first != file.end() && *first != '{' &&
           *first != '[' && problem.place == placeIn(file, first - file.begin());
}

/// Why this is no routine file that this version can read, if so.
std::optional<PackageProblem> foreignness(const JsonTree& tree)
{
    const JsonNode& root = tree.root();
    const auto problem = [&](PackageFault fault, const JsonNode& at, QLatin1StringView path,
                             const QString& word = {}) {
        return PackageProblem{
            .fault = fault, .place = tree.place(at.begin), .path = path, .word = word};
    };
    if (root.kind != JsonKind::Object)
        return problem(PackageFault::OtherFormat, root, {});
    const JsonNode* format = root.member("format"_L1);
    if (!format || tree.text(*format) != kPackageFormat)
        return problem(PackageFault::OtherFormat, format ? *format : root, "format"_L1);
    const JsonNode* version = root.member("version"_L1);
    if (!version || version->kind != JsonKind::Number)
        return std::nullopt; // A mistake like any other.
    const double number = tree.number(*version);
    if (number > kPackageVersion) {
        constexpr qsizetype kLongest = 20;
        return problem(PackageFault::NewerVersion, *version, "version"_L1,
                       QString::fromLatin1(tree.source(*version).left(kLongest)));
    }
    return std::nullopt;
}

template <typename Id, typename IdsSeen>
void checkNew(PackageFields& fields, QLatin1StringView name, const Id& id, IdsSeen& seen)
{
    if (!seen.insert(id).second)
        fields.report({.fault = PackageFault::IdTwice, .word = id.text()}, name);
}

} // namespace

PackageReading readPackage(const QByteArray& file)
{
    if (file.size() > limits::kBytes) {
        return refused(
            {.fault = PackageFault::TooLarge, .highest = static_cast<int>(limits::kBytes)});
    }
    const auto tree = JsonTree::parse(file, {.depth = limits::kDepth, .values = limits::kValues});
    if (!tree)
        return refused(isNoJson(tree.error(), file)
                           ? PackageProblem{PackageFault::OtherFormat, {}, {}}
                           : tree.error());
    if (auto problem = foreignness(*tree))
        return refused(std::move(*problem));

    PackageProblems problems(*tree);
    PackageFields root(*tree, tree->root(), QString(), problems);
    (void)root.any("format"_L1);
    (void)root.integer("version"_L1, kPackageVersion, kPackageVersion);

    RoutinePackage package;
    std::set<RoutineId> routineIds;
    for (PackageFields& fields : root.objects("routines"_L1, 1, limits::kRoutines)) {
        package.routines.push_back(readPackagedRoutine(fields, *tree, problems));
        checkNew(fields, "id"_L1, package.routines.back().id, routineIds);
    }
    std::set<ExerciseId> exerciseIds;
    std::vector<std::vector<TextPlace>> picturePlaces;
    if (root.has("exercises"_L1)) {
        for (PackageFields& fields : root.objects("exercises"_L1, 1, limits::kExercises)) {
            if (auto read = readPackagedExercise(fields, *tree, problems)) {
                checkNew(fields, "exercise"_L1, read->own.exercise.id, exerciseIds);
                package.exercises.push_back(std::move(read->own));
                picturePlaces.push_back(std::move(read->picturePlaces));
            }
        }
    }
    root.finish();
    if (problems.count() > 0)
        return {std::nullopt, std::move(problems).take()};
    return {std::move(package), {}, std::move(picturePlaces)};
}

} // namespace limber
