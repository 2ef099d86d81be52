// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"

namespace limber {

/// Calls `visit(key, path)` for every source key of an exercise, in reading order. `path()` makes
/// the path of the field that names it, such as "dose.reps.sources"; it costs nothing unless
/// called.
template <typename Visit> void forEachSource(const Exercise& exercise, Visit visit)
{
    using namespace Qt::StringLiterals;

    const auto each = [&](const std::vector<SourceKey>& keys, const auto& path) {
        for (const SourceKey& key : keys)
            visit(key, path);
    };
    const auto eachOfDose = [&](const DoseDefinition& dose, const auto& base) {
        for (const auto& entry : dose.ranges) {
            const auto path = [&](QLatin1StringView list) {
                return QString(base() + u'.' + token(entry.first) + u'.' + list);
            };
            each(entry.second.sources, [&] { return path("sources"_L1); });
            each(entry.second.capSources, [&] { return path("capSources"_L1); });
        }
    };
    const auto eachOfList = [&](const auto& list, QLatin1StringView name) {
        for (std::size_t i = 0; i < list.size(); ++i)
            each(list[i].sources, [&] { return u"%1[%2].sources"_s.arg(name).arg(i); });
    };

    each(exercise.frequency.sources, [] { return u"frequency.sources"_s; });
    eachOfDose(exercise.dose, [] { return u"dose"_s; });
    eachOfList(exercise.doseModes, "doseModes"_L1);
    for (std::size_t i = 0; i < exercise.doseModes.size(); ++i) {
        eachOfDose(exercise.doseModes[i].definition,
                   [&] { return u"doseModes[%1].dose"_s.arg(i); });
    }
    eachOfList(exercise.phases, "phases"_L1);
    eachOfList(exercise.formCues, "formCues"_L1);
    eachOfList(exercise.breathing, "breathing"_L1);
    eachOfList(exercise.cautions, "cautions"_L1);
    eachOfList(exercise.levels, "levels"_L1);
    for (std::size_t i = 0; i < exercise.sourceNotes.size(); ++i) {
        visit(exercise.sourceNotes[i].source, [&] { return u"sourceNotes[%1].source"_s.arg(i); });
    }
}

} // namespace limber
