// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/dose_wording.h"

#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"
#include "app/wording/words.h"

#include <QLocale>
#include <QStringList>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;
constexpr int kSecondsAMinute = 60;

QString number(int value)
{
    return QLocale().toString(value);
}

bool isTime(DoseField field)
{
    return field == DoseField::HoldSeconds || field == DoseField::DurationSeconds ||
           field == DoseField::RestSeconds;
}

/// "5-3-1": the counts of descending sets.
QString descendingCounts(const Dose& dose)
{
    QStringList counts;
    for (const int count : dose.repetitionsPerSet)
        counts.append(number(count));
    return counts.join(QStringLiteral("-"));
}

QString perSet(const Dose& dose)
{
    if (dose.repetitionsPerSet.empty())
        return Words::tr("%n repetition(s)", "of an exercise", dose.repetitions);
    return Words::tr("%1 repetitions", "counts of descending sets, such as 5-3-1")
        .arg(descendingCounts(dose));
}

/// "2 × 10 repetitions", without the sets where there is one or where they descend.
QString setsOf(const Dose& dose, const QString& what)
{
    if (dose.sets <= 1 || !dose.repetitionsPerSet.empty())
        return what;
    return Words::tr("%1 × %2", "sets × repetitions or seconds").arg(number(dose.sets), what);
}

QString withSides(const QString& text, Sides sides, RepetitionsPer per)
{
    if (sides == Sides::EachSide || (sides == Sides::Alternating && per == RepetitionsPer::Side))
        return Words::tr("%1 on each side").arg(text);
    if (sides == Sides::Alternating)
        return Words::tr("%1 in all").arg(text);
    return text;
}

/// "1–3", "2–10 s", "30 s – 2 min".
QString spanText(DoseField field, const DoseRange& range)
{
    const QString highest = doseValueText(field, range.maximum);
    if (range.minimum == range.maximum)
        return highest;
    // Seconds on both sides name their unit once.
    if (!isTime(field) || range.maximum < kSecondsAMinute)
        return Words::tr("%1–%2", "range of numbers").arg(number(range.minimum), highest);
    return Words::tr("%1 – %2", "range of times with units")
        .arg(doseValueText(field, range.minimum), highest);
}

} // namespace

QString doseText(const Dose& dose, Sides sides)
{
    switch (dose.type) {
    case DoseType::Repetitions:
        return withSides(setsOf(dose, perSet(dose)), sides, dose.repetitionsPer);
    case DoseType::RepetitionsWithHold:
        return Words::tr("%1, hold %2", "repetitions, hold time")
            .arg(withSides(setsOf(dose, perSet(dose)), sides, dose.repetitionsPer),
                 secondsText(dose.hold));
    case DoseType::TimedHold:
        if (!dose.repetitionsPerSet.empty()) {
            return withSides(Words::tr("%1 holds of %2", "counts, hold time")
                                 .arg(descendingCounts(dose), secondsText(dose.hold)),
                             sides, RepetitionsPer::Side);
        }
        return withSides(setsOf(dose, secondsText(dose.hold)), sides, RepetitionsPer::Side);
    case DoseType::TimedFlow:
        return withSides(setsOf(dose, secondsText(dose.duration)), sides, RepetitionsPer::Side);
    case DoseType::BreathCycles:
        return Words::tr("%n breath(s)", "breath cycles", dose.breathCycles);
    }
    return {};
}

QString doseFieldName(DoseField field, RepetitionsPer per, Sides sides)
{
    switch (field) {
    case DoseField::Sets:
        return Words::tr("Sets");
    case DoseField::Repetitions:
        if (sides == Sides::None)
            return Words::tr("Repetitions");
        return per == RepetitionsPer::Side || sides == Sides::EachSide
                   ? Words::tr("Repetitions on each side")
                   : Words::tr("Repetitions in all");
    case DoseField::HoldSeconds:
        return Words::tr("Hold");
    case DoseField::DurationSeconds:
        return Words::tr("Length");
    case DoseField::BreathCycles:
        return Words::tr("Breaths");
    case DoseField::RestSeconds:
        return Words::tr("Rest between sets");
    }
    return {};
}

QString doseValueText(DoseField field, int value)
{
    return isTime(field) ? secondsText(std::chrono::seconds{value}) : number(value);
}

QString doseRangeText(DoseField field, const DoseRange& range)
{
    QString text =
        Words::tr("recommended %1", "value or range of values").arg(spanText(field, range));
    if (range.cap && *range.cap > range.maximum) {
        text = Words::tr("%1, at most %2", "what is recommended, highest value")
                   .arg(text, doseValueText(field, *range.cap));
    }
    return text;
}

QString doseVerdictText(DoseField field, const DoseRange& range, int value, DoseVerdict verdict)
{
    switch (verdict) {
    case DoseVerdict::Recommended:
        return {};
    case DoseVerdict::Unusual:
        return value < range.minimum
                   ? Words::tr("Less than the sources recommend. That is fine to begin with.")
                   : Words::tr("More than the sources recommend. Go there slowly.");
    case DoseVerdict::Refused:
        if (value > range.highestAllowed()) {
            return Words::tr("At most %1, to stay on the safe side.")
                .arg(doseValueText(field, range.highestAllowed()));
        }
        if (range.step > 1 && value % range.step != 0)
            return Words::tr("Use an even number, so that both sides get the same.");
        return Words::tr("Use at least %1.").arg(doseValueText(field, 1));
    }
    return {};
}

QString doseModeName(const Exercise& exercise, const QString& modeId)
{
    for (const DoseMode& mode : exercise.doseModes) {
        if (mode.id == modeId)
            return exerciseText(exercise, mode.name);
    }
    return Words::tr("Standard dose");
}

QString frequencyText(const Frequency& frequency)
{
    if (frequency.minimumPerWeek >= kDaysAWeek)
        return Words::tr("Every day");
    if (frequency.minimumPerWeek == 0)
        return Words::tr("As often as you like");
    if (frequency.minimumPerWeek == frequency.maximumPerWeek)
        return Words::tr("%n time(s) a week", "how often", frequency.minimumPerWeek);
    return Words::tr("%1 to %2 times a week")
        .arg(number(frequency.minimumPerWeek), number(frequency.maximumPerWeek));
}

} // namespace limber
