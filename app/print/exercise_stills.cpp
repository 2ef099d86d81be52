// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/exercise_stills.h"

#include "app/wording/exercise_wording.h"

#include <utility>

namespace limber {

std::vector<FigureStill> exerciseStills(const Motion& motion, const Exercise& exercise)
{
    std::vector<FigureStill> stills;
    QString before;
    for (const Phase& phase : exercise.phases) {
        const int keyframe = lastKeyframe(motion, phase.id);
        const QString previous = std::exchange(before, phase.id);
        if (phase.when == PhaseWhen::ChangeSides ||
            (!stills.empty() && stills.back().keyframe == keyframe))
            continue;
        stills.push_back({keyframe, catalogueText(phase.name), wayTo(motion, previous, phase.id)});
    }
    return stills;
}

std::vector<FigureStill> fewerStills(std::vector<FigureStill> stills, std::size_t most)
{
    if (most < 2 || stills.size() <= most)
        return stills;
    std::vector<FigureStill> kept;
    std::vector<int> way;
    for (std::size_t i = 0; i < stills.size(); ++i) {
        FigureStill& still = stills[i];
        // The way of this still sets out where the one before has arrived.
        auto from = still.way.begin();
        if (!way.empty() && from != still.way.end() && *from == way.back())
            ++from;
        way.insert(way.end(), from, still.way.end());
        const std::size_t next = kept.size() * (stills.size() - 1) / (most - 1);
        if (i < next)
            continue;
        still.way = std::exchange(way, {});
        kept.push_back(std::move(still));
    }
    return kept;
}

} // namespace limber
