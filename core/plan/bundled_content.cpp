// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/bundled_content.h"

#include <algorithm>
#include <iterator>

namespace limber {

namespace {

void append(std::vector<LoadProblem>& all, std::vector<LoadProblem> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

} // namespace

BundledContent loadBundledContent()
{
    LoadedCatalogue catalogue = loadBundledCatalogue();
    LoadedRoutines routines = loadBundledRoutines(catalogue.catalogue);
    LoadedProgrammes programmes = loadBundledProgrammes(routines.routines, catalogue.catalogue);

    std::vector<LoadProblem> problems = std::move(catalogue.problems);
    append(problems, std::move(routines.problems));
    append(problems, std::move(programmes.problems));
    return {.catalogue = std::move(catalogue.catalogue),
            .routines = std::move(routines.routines),
            .programmes = std::move(programmes.programmes),
            .problems = std::move(problems)};
}

const Routine* findRoutine(const BundledContent& content, const std::vector<Routine>& ownRoutines,
                           const RoutineId& id)
{
    for (const std::vector<Routine>* routines : {&content.routines, &ownRoutines}) {
        const auto found = std::ranges::find(*routines, id, &Routine::id);
        if (found != routines->end())
            return &*found;
    }
    return nullptr;
}

} // namespace limber
