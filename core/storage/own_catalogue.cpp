// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_catalogue.h"

namespace limber {

Result<> takeOwnExercises(Catalogue& catalogue, const OwnExerciseStore& store)
{
    auto own = store.all();
    if (!own)
        return tl::unexpected(own.error());
    auto names = store.namesOfDeleted();
    if (!names)
        return tl::unexpected(names.error());
    std::vector<Exercise> exercises;
    exercises.reserve(own->size());
    for (OwnExercise& one : *own)
        exercises.push_back(std::move(one.exercise));
    catalogue.replaceOwnExercises(std::move(exercises));
    catalogue.setFormerNames(*std::move(names));
    return {};
}

} // namespace limber
