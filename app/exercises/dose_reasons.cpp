// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/dose_reasons.h"

#include <algorithm>

namespace limber {

namespace {

Source sourceOf(const SourceKey& key, const Catalogue& catalogue)
{
    if (const Source* known = catalogue.source(key))
        return *known;
    return Source{.key = key, .title = key, .kind = {}, .year = {}, .url = {}, .says = {}};
}

std::vector<Source> sourcesOf(const std::vector<SourceKey>& keys, const Catalogue& catalogue)
{
    std::vector<Source> sources;
    sources.reserve(keys.size());
    for (const SourceKey& key : keys)
        sources.push_back(sourceOf(key, catalogue));
    return sources;
}

SourceReason& entryOf(std::vector<SourceReason>& entries, const Source& source)
{
    const auto found = std::ranges::find_if(
        entries, [&](const SourceReason& entry) { return entry.source.key == source.key; });
    if (found != entries.end())
        return *found;
    return entries.emplace_back(SourceReason{.source = source, .notes = {}});
}

} // namespace

DoseReasons buildDoseReasons(const Exercise& exercise, const DoseDefinition& definition,
                             const Catalogue& catalogue)
{
    DoseReasons reasons;
    for (const DoseField field : doseFields(definition.type)) {
        const DoseRange* range = definition.range(field);
        if (!range)
            continue;
        reasons.numbers.push_back({.field = field,
                                   .range = *range,
                                   .sources = sourcesOf(range->sources, catalogue),
                                   .capSources = sourcesOf(range->capSources, catalogue)});
    }
    for (const NumberReason& number : reasons.numbers) {
        for (const Source& source : number.sources)
            entryOf(reasons.sources, source);
        for (const Source& source : number.capSources)
            entryOf(reasons.sources, source);
    }
    for (const SourceNote& note : exercise.sourceNotes) {
        entryOf(reasons.sources, sourceOf(note.source, catalogue)).notes.push_back(note);
    }
    reasons.decisions = exercise.decisions;
    return reasons;
}

} // namespace limber
