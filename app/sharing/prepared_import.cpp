// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/prepared_import.h"

#include "app/pictures/picture_file.h"
#include "app/sharing/shared_package.h"
#include "core/exchange/package_file.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Whether the program has kept the very same picture: then it has been written anew before, and
/// doing it again would make it another one.
bool isKept(const ExercisePicture& picture, const std::vector<OwnExercise>& own)
{
    return std::ranges::any_of(own, [&](const OwnExercise& exercise) {
        return std::ranges::any_of(exercise.pictures, [&](const ExercisePicture& kept) {
            return kept.format == picture.format && kept.bytes == picture.bytes;
        });
    });
}

/// Puts safe pictures in place of those in the file and names those that are none.
std::vector<PackageProblem> makeSafe(PackageReading& reading, const std::vector<OwnExercise>& own)
{
    std::vector<PackageProblem> problems;
    std::vector<OwnExercise>& exercises = reading.package->exercises;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        for (std::size_t j = 0; j < exercises[i].pictures.size(); ++j) {
            ExercisePicture& picture = exercises[i].pictures[j];
            if (isKept(picture, own))
                continue;
            auto safe = readPicture(picture.bytes);
            if (safe) {
                picture.format = safe->format;
                picture.bytes = std::move(safe->bytes);
            } else {
                problems.push_back({.fault = PackageFault::NotAPicture,
                                    .place = reading.picturePlaces[i][j],
                                    .path = u"exercises[%1].pictures[%2]"_s.arg(i).arg(j)});
            }
        }
    }
    return problems;
}

std::vector<Exercise> withoutPictures(const std::vector<OwnExercise>& own)
{
    std::vector<Exercise> exercises;
    exercises.reserve(own.size());
    for (const OwnExercise& one : own)
        exercises.push_back(one.exercise);
    return exercises;
}

} // namespace

Result<PreparedImport> prepareImport(const QString& path, const BundledContent& content,
                                     const DataFile& dataFile)
{
    auto reading = readPackageFile(path);
    if (!reading)
        return tl::unexpected(reading.error());
    if (!reading->package)
        return PreparedImport{{}, std::move(reading->problems)};
    const auto routines = dataFile.routines.all();
    if (!routines)
        return tl::unexpected(routines.error());
    const auto exercises = ownExercisesWithPictures(dataFile);
    if (!exercises)
        return tl::unexpected(exercises.error());
    Catalogue catalogue = content.catalogue;
    catalogue.replaceOwnExercises(withoutPictures(*exercises));
    std::vector<PackageProblem> problems = makeSafe(*reading, *exercises);
    if (!problems.empty())
        return PreparedImport{{}, std::move(problems)};
    return PreparedImport{
        planImport(*reading->package, {catalogue, content.routines, *routines, *exercises}), {}};
}

} // namespace limber
