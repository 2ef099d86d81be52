// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/week_sheet.h"

#include "app/print/print_words.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;

std::vector<Occurrence> openOccurrences(const Plan& plan, QDate from, Qt::DayOfWeek firstDayOfWeek)
{
    std::vector<Occurrence> open =
        occurrences(plan, from, from.addDays(kDaysAWeek - 1), firstDayOfWeek);
    std::erase_if(
        open, [](const Occurrence& occurrence) { return occurrence.state != PlannedState::Open; });
    return open;
}

} // namespace

WeekSheet weekSheet(const Plan& plan, const KnownRoutines& routines, QDate from,
                    Qt::DayOfWeek firstDayOfWeek, const TimelineOptions& options)
{
    WeekSheet sheet{.name = weekText(from), .summary = {}, .days = {}};
    for (int i = 0; i < kDaysAWeek; ++i) {
        const QDate day = from.addDays(i);
        sheet.days.push_back({.name = shortDayText(day),
                              .remark = isPaused(plan, day) ? PrintWords::tr("Paused") : QString(),
                              .items = {}});
    }
    milliseconds all{0};
    const std::vector<Occurrence> planned = openOccurrences(plan, from, firstDayOfWeek);
    for (const Occurrence& occurrence : planned) {
        const Routine* routine = routines.find(occurrence.routine);
        QStringList remarks;
        if (routine) {
            const milliseconds length =
                estimatedDuration(*routine, routines.content->catalogue, options);
            all += length;
            remarks.append(minutesText(length));
        }
        if (occurrence.isMovedToOtherDate()) {
            remarks.append(PrintWords::tr("moved from %1", "a day")
                               .arg(shortDayText(occurrence.key.ruleDate)));
        }
        WeekSheetDay& day = sheet.days[static_cast<std::size_t>(from.daysTo(occurrence.date))];
        day.items.push_back(
            {.time = timeText(occurrence.time),
             .name = routine ? routineName(*routine) : PrintWords::tr("A routine that was deleted"),
             .remark = remarks.join(PrintWords::tr(" · ", "between facts in one line"))});
    }
    const int count = static_cast<int>(planned.size());
    sheet.summary = planned.empty() ? PrintWords::tr("Nothing is planned in this week.")
                                    : PrintWords::tr("%n session(s) planned, %1 in all",
                                                     "length of time", count)
                                          .arg(minutesText(all));
    return sheet;
}

std::vector<Routine> routinesOfWeek(const Plan& plan, const KnownRoutines& routines, QDate from,
                                    Qt::DayOfWeek firstDayOfWeek)
{
    std::vector<Routine> found;
    for (const Occurrence& occurrence : openOccurrences(plan, from, firstDayOfWeek)) {
        const Routine* routine = routines.find(occurrence.routine);
        if (routine && std::ranges::find(found, routine->id, &Routine::id) == found.end())
            found.push_back(*routine);
    }
    return found;
}

} // namespace limber
