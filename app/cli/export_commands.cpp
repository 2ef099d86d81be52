// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_commands.h"

#include "core/exchange/calendar_file.h"
#include "core/exchange/calendar_output.h"
#include "core/storage/practice_preferences.h"

#include <QFileInfo>
#include <QJsonObject>

namespace limber::cli {

using namespace Qt::StringLiterals;

namespace {

struct Calendar {
    QByteArray text;
    int entries = 0;
};

Outcome<Calendar> planAsCalendar(Invocation& call, const DataFile& file)
{
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto plan = file.plan.load();
    if (!plan)
        return noData(plan.error());
    const auto revisions = file.plan.revisions();
    if (!revisions)
        return noData(revisions.error());
    const auto own = file.routines.all();
    if (!own)
        return noData(own.error());
    const CalendarRoutines routines =
        calendarRoutines(call.content(), *own, timelineOptions(*settings),
                         [](const Routine& routine) { return routine.name; });
    return Calendar{calendarFile(*plan, routines, *revisions,
                                 {firstDayOfWeek(*settings), u"Limber"_s},
                                 call.clock().now().instant),
                    static_cast<int>(plan->entries.size())};
}

Outcome<Answer> exportCalendar(Invocation& call)
{
    const QString path = call.text(u"ics"_s);
    if (path.isEmpty())
        return wrongUse(CliText::tr("--%1 is missing").arg(u"ics"_s));
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    if (QFileInfo(path) == QFileInfo((*file)->database.path()))
        return wrongUse(CliText::tr("%1 is the data file itself").arg(path));
    const auto calendar = planAsCalendar(call, **file);
    if (!calendar)
        return tl::unexpected(calendar.error());
    if (const auto written = writeCalendar(path, calendar->text); !written) {
        const QString reason = written.error().code == ErrorCode::DiskFull
                                   ? CliText::tr("the disk is full (%1)")
                                   : CliText::tr("the calendar file cannot be written (%1)");
        return tl::unexpected(Stop{ExitCode::NoData, reason.arg(written.error().detail)});
    }
    return Answer{QJsonObject{{u"file"_s, path}, {u"entries"_s, calendar->entries}},
                  {CliText::tr("%1: %2 entries of the plan").arg(path).arg(calendar->entries)}};
}

} // namespace

Command exportCommand()
{
    return {
        u"export"_s, u"export --ics FILE"_s, CliText::tr("the plan as a calendar file"), {u"ics"_s},
        0,           exportCalendar};
}

} // namespace limber::cli
