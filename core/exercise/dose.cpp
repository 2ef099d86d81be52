// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/dose.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int kLongestRestSeconds = 600;

/// What a field says when it has no meaning: once, for no time, without a rest.
constexpr int neutralValue(DoseField field)
{
    return field == DoseField::Sets || field == DoseField::Repetitions ? 1 : 0;
}

DoseVerdict judgeAgainst(const DoseRange& range, int value, int lowest)
{
    if (value < lowest || value > range.highestAllowed() || value % range.step != 0)
        return DoseVerdict::Refused;
    if (value < range.minimum || value > range.maximum)
        return DoseVerdict::Unusual;
    return DoseVerdict::Recommended;
}

/// Descending sets as a whole: one number for each set, judged by the worst of them.
DoseVerdict judgeDescending(const DoseDefinition& definition, const Dose& dose)
{
    if (dose.repetitionsPerSet == definition.repetitionsPerSet)
        return DoseVerdict::Recommended;
    if (dose.repetitionsPerSet.size() != static_cast<std::size_t>(std::max(dose.sets, 0)))
        return DoseVerdict::Refused;
    DoseVerdict worst = DoseVerdict::Recommended;
    for (const int repetitions : dose.repetitionsPerSet)
        worst = std::max(worst, definition.judge(DoseField::Repetitions, repetitions));
    return worst;
}

} // namespace

const std::vector<DoseField>& doseFields(DoseType type)
{
    using enum DoseField;
    static const std::vector<DoseField> repetitions{Sets, Repetitions, RestSeconds};
    static const std::vector<DoseField> holds{Sets, Repetitions, HoldSeconds, RestSeconds};
    static const std::vector<DoseField> flow{Sets, DurationSeconds, RestSeconds};
    static const std::vector<DoseField> breath{BreathCycles};
    switch (type) {
    case DoseType::Repetitions:
        return repetitions;
    case DoseType::RepetitionsWithHold:
    case DoseType::TimedHold:
        return holds;
    case DoseType::TimedFlow:
        return flow;
    case DoseType::BreathCycles:
        break;
    }
    return breath;
}

int Dose::value(DoseField field) const
{
    switch (field) {
    case DoseField::Sets:
        return sets;
    case DoseField::Repetitions:
        return repetitions;
    case DoseField::HoldSeconds:
        return static_cast<int>(hold.count());
    case DoseField::DurationSeconds:
        return static_cast<int>(duration.count());
    case DoseField::BreathCycles:
        return breathCycles;
    case DoseField::RestSeconds:
        break;
    }
    return static_cast<int>(rest.count());
}

void Dose::setValue(DoseField field, int value)
{
    switch (field) {
    case DoseField::Sets:
        if (value != sets)
            repetitionsPerSet.clear();
        sets = value;
        break;
    case DoseField::Repetitions:
        repetitionsPerSet.clear();
        repetitions = value;
        break;
    case DoseField::HoldSeconds:
        hold = std::chrono::seconds{value};
        break;
    case DoseField::DurationSeconds:
        duration = std::chrono::seconds{value};
        break;
    case DoseField::BreathCycles:
        breathCycles = value;
        break;
    case DoseField::RestSeconds:
        rest = std::chrono::seconds{value};
        break;
    }
}

Dose DoseDefinition::standardDose() const
{
    Dose dose;
    dose.type = type;
    dose.repetitionsPer = repetitionsPer;
    dose.flow = flow;
    for (const auto& [field, fieldRange] : ranges)
        dose.setValue(field, fieldRange.standard);
    dose.repetitionsPerSet = repetitionsPerSet;
    return dose;
}

const DoseRange* DoseDefinition::range(DoseField field) const
{
    const auto found = ranges.find(field);
    return found == ranges.end() ? nullptr : &found->second;
}

DoseVerdict DoseDefinition::judge(DoseField field, int value) const
{
    const int lowest = field == DoseField::RestSeconds ? 0 : 1;
    if (const DoseRange* known = range(field))
        return judgeAgainst(*known, value, lowest);
    const bool isRestAllowed =
        field == DoseField::RestSeconds && value >= 0 && value <= kLongestRestSeconds;
    return isRestAllowed || value == neutralValue(field) ? DoseVerdict::Recommended
                                                         : DoseVerdict::Refused;
}

std::vector<DoseFinding> DoseDefinition::findings(const Dose& dose) const
{
    std::vector<DoseFinding> found;
    for (const DoseField field : doseFields(type)) {
        const bool isDescending =
            field == DoseField::Repetitions && !dose.repetitionsPerSet.empty();
        const DoseVerdict verdict =
            isDescending ? judgeDescending(*this, dose) : judge(field, dose.value(field));
        if (verdict != DoseVerdict::Recommended)
            found.push_back({field, verdict});
    }
    return found;
}

} // namespace limber
