// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/own_programme.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAWeek = 7;

bool areWeeksInRange(int weeks)
{
    return weeks >= 1 && weeks <= kMostProgrammeWeeks;
}

} // namespace

std::vector<ProgrammeFinding> faultsOf(const OwnProgramme& programme,
                                       const std::set<RoutineId>& routines)
{
    std::vector<ProgrammeFinding> findings;
    const QString name = programme.name.trimmed();
    if (name.isEmpty())
        findings.push_back({ProgrammeFault::NameMissing});
    if (name.size() > kLongestProgrammeName)
        findings.push_back({ProgrammeFault::NameTooLong});
    if (!areWeeksInRange(programme.weeks))
        findings.push_back({ProgrammeFault::WeeksOutOfRange});
    if (programme.items.empty())
        findings.push_back({ProgrammeFault::NoItems});
    if (programme.items.size() > kMostProgrammeItems)
        findings.push_back({ProgrammeFault::TooManyItems});
    int index = 0;
    for (const OwnProgrammeItem& item : programme.items) {
        if (!item.time.isValid())
            findings.push_back({ProgrammeFault::TimeInvalid, index});
        if (!routines.contains(item.routine))
            findings.push_back({ProgrammeFault::UnknownRoutine, index});
        ++index;
    }
    return findings;
}

OwnProgramme programmeFromWeek(const Plan& plan, QDate weekStart, const QString& name, int weeks,
                               Qt::DayOfWeek firstDayOfWeek)
{
    OwnProgramme programme{ProgrammeId::create(), name, weeks, {}};
    for (const Occurrence& occurrence :
         occurrences(plan, weekStart, weekStart.addDays(kDaysAWeek - 1), firstDayOfWeek)) {
        const OwnProgrammeItem item{static_cast<Qt::DayOfWeek>(occurrence.date.dayOfWeek()),
                                    occurrence.time, occurrence.routine};
        if (occurrence.state == PlannedState::Open &&
            std::ranges::find(programme.items, item) == programme.items.end())
            programme.items.push_back(item);
    }
    return programme;
}

Result<AdoptedProgramme> adopt(const OwnProgramme& programme, QDate from)
{
    if (!from.isValid())
        return failure(ErrorCode::InvalidValue, u"from"_s);
    if (!areWeeksInRange(programme.weeks))
        return failure(ErrorCode::InvalidValue, u"weeks"_s);
    const QDate lastDay = from.addDays(qint64{kDaysAWeek} * programme.weeks - 1);
    AdoptedProgramme adopted;
    for (const OwnProgrammeItem& item : programme.items) {
        if (!item.time.isValid())
            return failure(ErrorCode::InvalidValue, u"time"_s);
        const auto same = std::ranges::find_if(adopted.entries, [&](const PlanEntry& entry) {
            return entry.routine == item.routine && entry.time == item.time;
        });
        if (same != adopted.entries.end()) {
            same->recurrence.weekdays.insert(item.weekday);
            continue;
        }
        adopted.entries.push_back({.id = PlanEntryId::create(),
                                   .routine = item.routine,
                                   .recurrence = {.weekdays = {item.weekday},
                                                  .everyWeeks = 1,
                                                  .from = from,
                                                  .until = lastDay,
                                                  .times = std::nullopt},
                                   .time = item.time});
    }
    return adopted;
}

std::vector<ProgrammeWeek> weeksOf(const AdoptedProgramme& adopted, QDate from, int weeks)
{
    const Plan plan{adopted.entries, {}, {}};
    std::vector<ProgrammeWeek> result;
    for (int week = 0; week < weeks; ++week) {
        const QDate first = from.addDays(qint64{kDaysAWeek} * week);
        const QDate last = first.addDays(kDaysAWeek - 1);
        // Adopted entries recur every week, so no day of the week is a week's first to them.
        result.push_back({{first, last}, occurrences(plan, first, last, Qt::Monday)});
    }
    return result;
}

} // namespace limber
