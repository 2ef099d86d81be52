// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/progress_wording.h"

#include "app/wording/time_wording.h"
#include "app/wording/words.h"
#include "core/session/exercise_history.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

/// The value before, an arrow in the direction of reading, the value after.
QString fromTo(const QString& from, const QString& to)
{
    const bool isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    return Words::tr("%1 %2 %3", "a value before, an arrow, the value after")
        .arg(from, isMirrored ? QStringLiteral("←") : QStringLiteral("→"), to);
}

QString painNumber(const std::optional<Pain>& pain)
{
    return pain ? QLocale().toString(pain->value()) : QStringLiteral("–");
}

} // namespace

QString shareText(std::optional<double> share)
{
    if (!share)
        return Words::tr("not known yet");
    return Words::tr("%1 %", "percent")
        .arg(QLocale().toString(std::lround(*share * 100.0)))
        .replace(QChar(u' '), QChar(QChar::Nbsp));
}

QString weeksKeptText(const WeeksKept& weeks)
{
    if (weeks.counted == 0)
        return Words::tr("Your first week is running");
    return Words::tr("%1 of %n week(s) kept", nullptr, weeks.counted)
        .arg(QLocale().toString(weeks.kept));
}

QString painVerdictText(const PainTrend& trend, QDate firstDay)
{
    if (trend.verdict == PainVerdict::NotEnoughEntries || !trend.mean7 || !trend.baseline)
        return Words::tr("Not enough entries for a trend yet");
    const QLocale locale;
    const QString means = fromTo(
        Words::tr("%1 at first (%2)", "mean pain, month and year")
            .arg(locale.toString(*trend.baseline, 'f', 1),
                 locale.toString(firstDay, QStringLiteral("MMM yyyy"))),
        Words::tr("%1 in the last 7 days", "mean pain").arg(locale.toString(*trend.mean7, 'f', 1)));
    switch (trend.verdict) {
    case PainVerdict::ClearlyBetter:
        return Words::tr("Clearly less pain: %1").arg(means);
    case PainVerdict::ClearlyWorse:
        return Words::tr("Clearly more pain: %1").arg(means);
    case PainVerdict::NoClearChange:
    case PainVerdict::NotEnoughEntries:
        break;
    }
    return Words::tr("No clear change in pain: %1").arg(means);
}

QString adherenceFinding(const AdherenceSeries& series)
{
    const int all = series.all.completed + series.all.missed;
    if (all == 0)
        return Words::tr("Nothing was planned and over in this time");
    return Words::tr("%1 of %n planned session(s) done", nullptr, all)
        .arg(QLocale().toString(series.all.completed));
}

QString weekdayFinding(const AdherenceSeries& series)
{
    const auto hardest = hardestWeekday(series);
    if (!hardest)
        return Words::tr("The plan by day of the week");
    return Words::tr("Missed most often: %1", "day of the week").arg(weekdayName(*hardest));
}

QString withinSessionsText(const PainWithinSessions& within)
{
    if (within.sessions < kFewestResponses)
        return {};
    const QLocale locale;
    return Words::tr("After %n session(s) pain was lower in %1, the same in %2 and higher in %3.",
                     nullptr, within.sessions)
        .arg(locale.toString(within.lower), locale.toString(within.same),
             locale.toString(within.higher));
}

QString responseFinding(const std::vector<ExerciseResponse>& responses,
                        const std::function<QString(const ExerciseId&)>& name)
{
    constexpr double kWorthTelling = -0.5;
    if (responses.empty())
        return Words::tr("Pain after exercises: not enough entries yet");
    if (responses.front().meanChange > kWorthTelling)
        return Words::tr("No exercise seems to stand out");
    return Words::tr("%1 seems to go with less pain afterwards", "exercise")
        .arg(name(responses.front().exercise));
}

QString amountText(DoseType type, double amount)
{
    const bool isWhole = std::abs(amount - std::round(amount)) < 0.05;
    const QString number = QLocale().toString(amount, 'f', isWhole ? 0 : 1);
    const int count = static_cast<int>(std::lround(amount));
    switch (leadingField(type)) {
    case DoseField::HoldSeconds:
    case DoseField::DurationSeconds:
        return isWhole ? secondsText(std::chrono::seconds{count})
                       : Words::tr("%1 s", "seconds").arg(number);
    case DoseField::BreathCycles:
        return Words::tr("%1 breath(s)", "number; %n only chooses the form", count).arg(number);
    default:
        return Words::tr("%1 repetition(s)", "number; %n only chooses the form", count).arg(number);
    }
}

QString amountFinding(const AmountSeries& series)
{
    std::optional<int> best;
    std::optional<double> typical;
    for (const PeriodAmount& period : series.periods) {
        if (!period.best || !period.typical)
            continue;
        best = std::max(best.value_or(0), *period.best);
        typical = period.typical;
    }
    if (!best)
        return Words::tr("Not finished in this time");
    return Words::tr("Best %1, usually %2", "amounts")
        .arg(amountText(series.type, *best), amountText(series.type, *typical));
}

QString outcomeName(SessionOutcome outcome)
{
    switch (outcome) {
    case SessionOutcome::Completed:
        return Words::tr("Completed", "a session");
    case SessionOutcome::Partial:
        return Words::tr("Ended early", "a session");
    }
    return {};
}

QString painChangeText(const std::optional<Pain>& before, const std::optional<Pain>& after)
{
    if (!before && !after)
        return {};
    return fromTo(painNumber(before), painNumber(after));
}

} // namespace limber
