// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/figure_sources.h"

#include "app/figure/figure_library.h"

namespace limber {

SheetSources figureSources(const Catalogue& catalogue, FigureLibrary& figures,
                           const TimelineOptions& options)
{
    return {
        .catalogue = &catalogue,
        .options = options,
        .motion = [&figures](const ExerciseId& exercise) { return figures.find(exercise.text()); },
        .picture =
            [&figures](const ExerciseId& exercise) {
                const auto pictures = figures.ownPictures().pictures(exercise.text());
                return pictures.empty() ? QImage() : pictures.front().image;
            }};
}

} // namespace limber
