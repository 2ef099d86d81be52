// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_commands.h"

#include "app/sharing/history_export.h"
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

Outcome<Answer> exportCalendar(Invocation& call, const QString& path)
{
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

Outcome<Answer> exportTables(Invocation& call, const QString& folder)
{
    const auto today = call.today();
    if (!today)
        return tl::unexpected(today.error());
    const auto settings = call.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto written = writeHistoryTables(**file, folder, *today, firstDayOfWeek(*settings));
    if (!written) {
        if (written.error().code == ErrorCode::DiskFull)
            return tl::unexpected(
                Stop{ExitCode::NoData,
                     CliText::tr("the disk is full (%1)").arg(written.error().detail)});
        if (written.error().code == ErrorCode::FileUnwritable)
            return tl::unexpected(
                Stop{ExitCode::NoData,
                     CliText::tr("the folder cannot be written (%1)").arg(written.error().detail)});
        return noData(written.error());
    }
    return Answer{QJsonObject{{u"folder"_s, folder},
                              {u"sessions"_s, written->sessions},
                              {u"steps"_s, written->steps},
                              {u"checkIns"_s, written->checkIns},
                              {u"activities"_s, written->activityRows},
                              {u"occurrences"_s, written->occurrences}},
                  {CliText::tr("%1: %2 sessions, %3 exercises in them, %4 pain entries, "
                               "%5 occurrences of the plan")
                       .arg(folder)
                       .arg(written->sessions)
                       .arg(written->steps)
                       .arg(written->checkIns)
                       .arg(written->occurrences)}};
}

Outcome<Answer> runExport(Invocation& call)
{
    const QString calendar = call.text(u"ics"_s);
    const QString folder = call.text(u"csv"_s);
    if (calendar.isEmpty() == folder.isEmpty())
        return wrongUse(
            CliText::tr("exactly one of --%1 and --%2 is needed").arg(u"ics"_s, u"csv"_s));
    return folder.isEmpty() ? exportCalendar(call, calendar) : exportTables(call, folder);
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            u"export --ics FILE | --csv DIR"_s,
            CliText::tr("the plan as a calendar file, or the history as tables"),
            {u"ics"_s, u"csv"_s},
            0,
            runExport};
}

} // namespace limber::cli
