// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/routine_finding_wording.h"

#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/finding_wording.h"
#include "app/wording/words.h"

#include <QLocale>
#include <QStringList>

#include <set>
#include <utility>

namespace limber {

namespace {

constexpr std::size_t kMostNamed = 3;

QString nameOf(const ExerciseId& id, const Catalogue& catalogue)
{
    const Exercise* exercise = catalogue.find(id);
    return exercise ? catalogueText(exercise->name) : id.text();
}

const RoutineStep* stepAt(const Routine& routine, int index)
{
    return index >= 0 && std::cmp_less(index, routine.steps.size())
               ? &routine.steps[static_cast<std::size_t>(index)]
               : nullptr;
}

/// The exercises that a finding is about, each once.
QString namesOf(const RoutineFinding& finding, const Routine& routine, const Catalogue& catalogue)
{
    QStringList names;
    std::set<ExerciseId> seen;
    for (const int index : finding.steps) {
        const RoutineStep* step = stepAt(routine, index);
        if (step != nullptr && seen.insert(step->exercise).second && seen.size() <= kMostNamed)
            names.append(nameOf(step->exercise, catalogue));
    }
    if (seen.size() > kMostNamed) {
        names.append(
            Words::tr("%n more", "further exercises", static_cast<int>(seen.size() - kMostNamed)));
    }
    return QLocale().createSeparatedList(names);
}

QString usualDoseText(const RoutineFinding& finding, const Routine& routine,
                      const Catalogue& catalogue, const QString& names)
{
    const RoutineStep* step =
        finding.steps.empty() ? nullptr : stepAt(routine, finding.steps.front());
    const Exercise* exercise = step ? catalogue.find(step->exercise) : nullptr;
    const DoseDefinition* ofMode = exercise ? exercise->definition(step->mode) : nullptr;
    const DoseDefinition* definition = ofMode ? ofMode : (exercise ? &exercise->dose : nullptr);
    const DoseRange* range =
        definition && finding.field ? definition->range(*finding.field) : nullptr;
    if (range == nullptr)
        return Words::tr("%1 is not in its usual amount. Bring it nearer to that.").arg(names);
    return Words::tr("%1 is not in its usual amount. %2: %3.", "exercise, dose field, its range")
        .arg(names, doseFieldName(*finding.field, definition->repetitionsPer, exercise->sides),
             doseRangeText(*finding.field, *range));
}

QString longStretchText(const RoutineFinding& finding, const QString& names)
{
    if (finding.field)
        return Words::tr("Holding %1 for longer than 30 seconds adds little. Shorten it.")
            .arg(names);
    if (const auto* muscle = std::get_if<BodyArea>(&finding.topic)) {
        return Words::tr("%1: over a minute and a half of stretching for one muscle. Less does as "
                         "much (%2).",
                         "body area, exercises")
            .arg(bodyAreaName(*muscle), names);
    }
    return Words::tr("Over a minute and a half of %1 in one session. Less does as much.")
        .arg(names);
}

QString longRollingText(const RoutineFinding& finding, const QString& names)
{
    if (const auto* area = std::get_if<BodyArea>(&finding.topic)) {
        return Words::tr("%1: more than three sets of rolling. Leave out %n of them (%2).",
                         "body area, exercises", finding.amount)
            .arg(bodyAreaName(*area), names);
    }
    return Words::tr("Two minutes of rolling are plenty for one area. Shorten %1.").arg(names);
}

QString conditionText(const RoutineFinding& finding, const QString& names)
{
    const auto* condition = std::get_if<HealthCondition>(&finding.topic);
    return Words::tr("%1 may not be right with %2. Choose something else, or ask a professional "
                     "first.",
                     "exercises, condition")
        .arg(names, condition ? healthConditionName(*condition) : QString());
}

QString sessionText(const RoutineFinding& finding, const QString& names, const Catalogue& catalogue)
{
    switch (finding.rule) {
    case RuleId::StartGently:
        return Words::tr("Warm up with something easy before %1.").arg(names);
    case RuleId::StretchesLast:
        return Words::tr("Held stretches do more after the strength work. Put %1 behind it.")
            .arg(names);
    case RuleId::CalmEnd:
        return Words::tr("Nothing calm comes after %1. Add a stretch or a few breaths at the end.")
            .arg(names);
    case RuleId::ManyNewExercises:
        return Words::tr("%1: a lot of new exercises at once. Three are enough to begin with.")
            .arg(names);
    case RuleId::SeveralRaised:
        return Words::tr("You do more of %1 than before. Raise one exercise at a time, so that you "
                         "see how your back takes it.")
            .arg(names);
    case RuleId::NotUnlocked: {
        const auto* easier = std::get_if<ExerciseId>(&finding.topic);
        return Words::tr("%1 is the harder way. Do %2 well at its full amount twice first.",
                         "exercise, easier exercise")
            .arg(names, easier ? nameOf(*easier, catalogue) : QString());
    }
    case RuleId::MissingEquipment: {
        const auto* equipment = std::get_if<Equipment>(&finding.topic);
        return Words::tr("You did not say that you have this: %2. It is needed for %1.",
                         "exercises, equipment")
            .arg(names, equipment ? equipmentName(*equipment) : QString());
    }
    case RuleId::FloorNotPossible:
        return Words::tr("%1: done on the floor. Choose something in a chair or standing.")
            .arg(names);
    case RuleId::NeedlessPositionChanges:
        return Words::tr("Another order saves %n change(s) of position, such as getting up and "
                         "down.",
                         nullptr, finding.amount);
    default:
        return {};
    }
}

QString changedValueText(RoutineFixKind kind, const ChangedDose& change)
{
    const QString value = doseValueText(change.field, change.dose.value(change.field));
    switch (kind) {
    case RoutineFixKind::ShortenHold:
        return Words::tr("Hold for %1", "time").arg(value);
    case RoutineFixKind::ShortenTime:
        return Words::tr("Shorten to %1", "time").arg(value);
    case RoutineFixKind::FewerSets:
        return Words::tr("Do %n set(s)", nullptr, change.dose.sets);
    case RoutineFixKind::FewerCycles:
        return Words::tr("Do %n breath(s)", nullptr, change.dose.breathCycles);
    case RoutineFixKind::EvenOut:
        if (!change.dose.repetitionsPerSet.empty())
            return Words::tr("Make the numbers even");
        return Words::tr("Do %n repetition(s)", nullptr, change.dose.repetitions);
    default:
        return Words::tr("Set to the usual amount");
    }
}

} // namespace

QString findingText(const RoutineFinding& finding, const Routine& routine,
                    const Catalogue& catalogue)
{
    const QString names = namesOf(finding, routine, catalogue);
    switch (finding.rule) {
    case RuleId::EvenSides:
        return Words::tr("Left and right share an odd number in %1. Make it even.").arg(names);
    case RuleId::RollerOnLowerBack:
        return Words::tr("%1 rolls over the lower back. Keep the roller above or below it.")
            .arg(names);
    case RuleId::RollerBelowMidBack:
        return Words::tr("%1: let the roller turn back at the middle of your back.").arg(names);
    case RuleId::UsualDose:
        return usualDoseText(finding, routine, catalogue, names);
    case RuleId::LongStretch:
        return longStretchText(finding, names);
    case RuleId::PlankLadder:
        return Words::tr("This hold is a big step for %1. Lengthen it five seconds at a time, once "
                         "the shorter one went well twice.")
            .arg(names);
    case RuleId::FourRoundsOf478:
        return Words::tr("%1: four rounds in a session are enough for the first four weeks, and "
                         "eight after that.")
            .arg(names);
    case RuleId::LongRolling:
        return longRollingText(finding, names);
    case RuleId::ConditionConflict:
        return conditionText(finding, names);
    default:
        return sessionText(finding, names, catalogue);
    }
}

QString findingSourcesText(const RoutineFinding& finding)
{
    return ruleSourcesText(finding.sources());
}

QString fixText(const RoutineFinding& finding, const Catalogue& catalogue)
{
    if (!finding.fix)
        return {};
    const RoutineFix& fix = *finding.fix;
    if (const auto* change = std::get_if<ChangedDose>(&fix.change))
        return changedValueText(fix.kind, *change);
    if (const auto* swap = std::get_if<SwappedStep>(&fix.change))
        return Words::tr("Swap for %1", "an exercise").arg(nameOf(swap->exercise, catalogue));
    if (const auto* added = std::get_if<AddedStep>(&fix.change)) {
        return fix.kind == RoutineFixKind::AddWarmUp ? Words::tr("Begin with %1", "an exercise")
                                                           .arg(nameOf(added->exercise, catalogue))
                                                     : Words::tr("End with %1", "an exercise")
                                                           .arg(nameOf(added->exercise, catalogue));
    }
    switch (fix.kind) {
    case RoutineFixKind::MoveWarmUpFirst:
        return Words::tr("Put the warm-up first");
    case RoutineFixKind::MoveStretchesToEnd:
        return Words::tr("Move the stretches to the end");
    default:
        return Words::tr("Use the other order");
    }
}

QString healthConditionName(HealthCondition condition)
{
    switch (condition) {
    case HealthCondition::Osteoporosis:
        return Words::tr("osteoporosis");
    case HealthCondition::Pregnancy:
        return Words::tr("pregnancy after the 15th week");
    case HealthCondition::HighBloodPressure:
        return Words::tr("high blood pressure");
    }
    return {};
}

} // namespace limber
