// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise.h"

#include "core/exercise/exercise_sources.h"

#include <algorithm>

namespace limber {

const DoseDefinition* Exercise::definition(const QString& modeId) const
{
    if (modeId.isEmpty())
        return &dose;
    const auto mode = std::ranges::find(doseModes, modeId, &DoseMode::id);
    return mode == doseModes.end() ? nullptr : &mode->definition;
}

std::vector<SourceKey> sourcesOf(const Exercise& exercise)
{
    std::vector<SourceKey> keys;
    forEachSource(exercise, [&](const SourceKey& key, const auto&) {
        if (std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    });
    return keys;
}

} // namespace limber
