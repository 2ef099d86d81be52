// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_text.h"

#include "app/report/report_words.h"
#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/plan_wording.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"
#include "core/progress/exercise_response.h"
#include "core/session/exercise_history.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace limber {

namespace {

QString number(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', isWhole ? 0 : 1);
}

/// Means always have one decimal, so that they are not taken for a single entry.
QString mean(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

QString reportRangeText(const DateRange& days)
{
    const int count = static_cast<int>(days.from.daysTo(*days.until)) + 1;
    if (count == 1)
        return dateText(days.from);
    return ReportWords::tr("%1 to %2, %n day(s)", "two dates", count)
        .arg(dateText(days.from), dateText(*days.until));
}

QString reportPlanText(const ReportPlanLine& line, Qt::DayOfWeek firstDayOfWeek)
{
    QStringList times;
    for (const QTime time : line.times)
        times.append(timeText(time));
    // From when and until when a rule holds is more than a reader of one page asks.
    Recurrence rule = line.recurrence;
    rule.until.reset();
    rule.times.reset();
    const QString name =
        line.routine.isEmpty() ? ReportWords::tr("A deleted routine") : catalogueText(line.routine);
    return ReportWords::tr("%1: %2, %3", "routine, weekdays, times of day")
        .arg(name, recurrenceText(rule, firstDayOfWeek),
             times.join(ReportWords::tr(", ", "between times of day")));
}

QString reportAdherenceText(const AdherenceCount& count)
{
    const int planned = count.completed + count.missed;
    if (planned == 0)
        return ReportWords::tr("Of the plan: not known, since nothing that was planned has come "
                               "due in these days.");
    return ReportWords::tr("Of the plan: %1 of %n session(s) done (%2).", "number, percentage",
                           planned)
        .arg(QLocale().toString(count.completed), shareText(count.share()));
}

QString reportWeeksText(const WeeksKept& weeks)
{
    if (weeks.counted == 0)
        return {};
    return ReportWords::tr("Weeks that reached their goal of days: %1 of %2.")
        .arg(QLocale().toString(weeks.kept), QLocale().toString(weeks.counted));
}

QString reportPracticeText(const ReportState& report)
{
    if (report.completedSessions + report.partialSessions == 0)
        return ReportWords::tr("No session in these days.");
    QStringList sentences;
    sentences.append(ReportWords::tr("%n session(s) completed on %1, %2 of exercise.",
                                     "number of days, length of time", report.completedSessions)
                         .arg(ReportWords::tr("%n day(s)", "on so many days", report.daysPractised),
                              minutesText(report.active)));
    if (report.partialSessions > 0)
        sentences.append(
            ReportWords::tr("%n more ended early.", "sessions", report.partialSessions));
    if (report.pausedDays > 0)
        sentences.append(ReportWords::tr("%n day(s) paused.", nullptr, report.pausedDays));
    return sentences.join(u' ');
}

QString reportTrendText(const ReportState& report)
{
    const PainTrend& trend = report.pain.trend;
    if (trend.verdict == PainVerdict::NotEnoughEntries || !trend.mean7 || !trend.baseline ||
        !report.baselineFrom) {
        return ReportWords::tr(
            "Trend: not enough entries. It compares the last 7 days of the report with the first 7 "
            "days that have an entry, and needs 4 days with an entry in both.");
    }
    const QString means =
        ReportWords::tr("a mean of %1 in the last 7 days of the report, and of %2 in the first 7 "
                        "days with an entry (from %3)")
            .arg(mean(*trend.mean7), mean(*trend.baseline), dateText(*report.baselineFrom));
    switch (trend.verdict) {
    case PainVerdict::ClearlyBetter:
        return ReportWords::tr("Trend: clearly less pain; %1.").arg(means);
    case PainVerdict::ClearlyWorse:
        return ReportWords::tr("Trend: clearly more pain; %1.").arg(means);
    case PainVerdict::NoClearChange:
    case PainVerdict::NotEnoughEntries:
        break;
    }
    return ReportWords::tr("Trend: no clear change; %1.").arg(means);
}

QString reportEntriesText(const ReportState& report)
{
    if (report.painEntryDays == 0)
        return ReportWords::tr("No pain was noted in these days.");
    const int days = static_cast<int>(report.days.from.daysTo(*report.days.until)) + 1;
    return ReportWords::tr("Pain is from 0 (none) to 10 (the worst imaginable). It was noted on %1 "
                           "of %n day(s).",
                           nullptr, days)
        .arg(QLocale().toString(report.painEntryDays));
}

QString reportWithinText(const PainWithinSessions& within)
{
    const QLocale locale;
    if (within.sessions == 0)
        return {};
    if (within.sessions < kFewestResponses) {
        return ReportWords::tr("Before and after a session: not enough entries (%n session(s) with "
                               "both).",
                               nullptr, within.sessions);
    }
    return ReportWords::tr("Of %n session(s) with pain noted before and after, it was lower "
                           "afterwards in %1, the same in %2 and higher in %3.",
                           nullptr, within.sessions)
        .arg(locale.toString(within.lower), locale.toString(within.same),
             locale.toString(within.higher));
}

QString reportAmountText(DoseType type, std::optional<double> amount)
{
    if (!amount)
        return ReportWords::tr("–", "nothing was finished");
    switch (leadingField(type)) {
    case DoseField::HoldSeconds:
    case DoseField::DurationSeconds:
        return secondsText(std::chrono::seconds{std::lround(*amount)});
    case DoseField::BreathCycles:
        return ReportWords::tr("%1 breaths").arg(number(*amount));
    default:
        return ReportWords::tr("%1 ×", "repetitions").arg(number(*amount));
    }
}

QString reportRatingText(const std::optional<ReportRating>& rating)
{
    const QLocale locale;
    if (!rating)
        return ReportWords::tr("–", "no rating");
    return ReportWords::tr("%1 (%2)", "how well an activity goes, day")
        .arg(locale.toString(rating->ability), locale.toString(rating->day, QLocale::ShortFormat));
}

QString reportVerdictText(ActivityVerdict verdict)
{
    switch (verdict) {
    case ActivityVerdict::ClearlyBetter:
        return ReportWords::tr("clearly better", "an activity");
    case ActivityVerdict::ClearlyWorse:
        return ReportWords::tr("clearly harder", "an activity");
    case ActivityVerdict::NoClearChange:
        return ReportWords::tr("no clear change", "an activity");
    case ActivityVerdict::NotEnoughEntries:
        break;
    }
    return ReportWords::tr("not enough entries", "an activity");
}

QString reportNoteText(const ReportNote& note)
{
    if (note.routine.isEmpty())
        return ReportWords::tr("%1: %2", "day, note").arg(dateText(note.day), note.text);
    return ReportWords::tr("%1, %2: %3", "day, routine, note")
        .arg(dateText(note.day), catalogueText(note.routine), note.text);
}

QString reportTitle(const DateRange& days)
{
    return ReportWords::tr("Report %1 – %2", "two dates")
        .arg(days.from.toString(Qt::ISODate), days.until->toString(Qt::ISODate));
}

} // namespace limber
