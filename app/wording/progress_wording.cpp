// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/progress_wording.h"

#include "app/wording/words.h"

#include <QLocale>

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
