// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/shared_package.h"

namespace limber {

namespace {

Result<> addPictures(std::vector<OwnExercise>& exercises, const DataFile& dataFile)
{
    for (OwnExercise& own : exercises) {
        auto pictures = dataFile.ownExercises.pictures(own.exercise.id);
        if (!pictures)
            return tl::unexpected(pictures.error());
        own.pictures = *std::move(pictures);
    }
    return {};
}

} // namespace

Result<std::vector<OwnExercise>> ownExercisesWithPictures(const DataFile& dataFile)
{
    auto own = dataFile.ownExercises.all();
    if (!own)
        return own;
    if (const auto added = addPictures(*own, dataFile); !added)
        return tl::unexpected(added.error());
    return own;
}

Result<RoutinePackage> sharedPackage(const std::vector<Routine>& routines, const DataFile& dataFile)
{
    const auto own = dataFile.ownExercises.all();
    if (!own)
        return tl::unexpected(own.error());
    RoutinePackage package = packageOf(routines, *own);
    if (const auto added = addPictures(package.exercises, dataFile); !added)
        return tl::unexpected(added.error());
    return package;
}

} // namespace limber
