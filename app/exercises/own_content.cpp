// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/own_content.h"

#include "app/exercises/own_figure.h"
#include "core/storage/own_catalogue.h"

namespace limber {

Result<> takeOwnContent(Catalogue& catalogue, FigureLibrary& figures, DataFile& dataFile)
{
    const auto own = dataFile.ownExercises.all();
    if (!own)
        return tl::unexpected(own.error());
    const auto counts = dataFile.ownExercises.pictureCounts();
    if (!counts)
        return tl::unexpected(counts.error());
    if (auto taken = takeOwnExercises(catalogue, dataFile.ownExercises); !taken)
        return taken;
    std::map<QString, Position> positions;
    std::map<QString, Motion> motions;
    for (const OwnExercise& one : *own) {
        const QString id = one.exercise.id.text();
        positions[id] = one.exercise.position;
        if (auto motion = motionOf(one))
            motions.emplace(id, *std::move(motion));
    }
    std::set<ExerciseId> withPictures;
    for (const auto& entry : *counts)
        withPictures.insert(entry.first);
    figures.setOwnExercises(std::move(positions));
    figures.setOwnMotions(std::move(motions));
    figures.ownPictures().setSource([&dataFile](const ExerciseId& exercise) {
        return dataFile.ownExercises.pictures(exercise).value_or(std::vector<ExercisePicture>{});
    });
    figures.ownPictures().setExercises(std::move(withPictures));
    return {};
}

} // namespace limber
