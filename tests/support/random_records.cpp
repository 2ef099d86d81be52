// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_records.h"

namespace limber {

using namespace Qt::StringLiterals;

int RandomRecords::number(int lowest, int highest)
{
    return std::uniform_int_distribution(lowest, highest)(m_engine);
}

QString RandomRecords::text()
{
    static const std::array samples{
        u""_s,
        u"Morning"_s,
        u"It's \"fine\"; -- :name ?"_s,
        u"Rücken & Hüfte"_s,
        u"背骨\n二行目"_s,
        u"שלום"_s,
        u"🧘 slowly"_s,
        u"  spaces  "_s,
    };
    return samples[static_cast<size_t>(number(0, static_cast<int>(samples.size()) - 1))];
}

QDate RandomRecords::day()
{
    return QDate(2024, 1, 1).addDays(number(0, 1500));
}

QTime RandomRecords::time()
{
    return QTime(number(0, 23), number(0, 59));
}

LocalInstant RandomRecords::moment()
{
    return {Instant{std::chrono::milliseconds{1'700'000'000'000 + number(0, 2'000'000'000)}},
            std::chrono::minutes{number(-720, 840)}};
}

std::chrono::seconds RandomRecords::seconds()
{
    return std::chrono::seconds{number(0, 7200)};
}

std::optional<Pain> RandomRecords::pain()
{
    if (chance())
        return std::nullopt;
    return Pain::create(number(0, Pain::kWorst)).value();
}

ExerciseId RandomRecords::exercise()
{
    return chance() ? ExerciseId::fromText(u"bird-dog"_s).value() : ExerciseId::create();
}

Dose RandomRecords::dose()
{
    Dose dose;
    dose.type = token<DoseType>();
    dose.repetitionsPer = token<RepetitionsPer>();
    dose.flow = token<FlowShape>();
    dose.sets = number(1, 5);
    dose.repetitions = number(1, 30);
    if (chance()) {
        for (int set = 0; set < dose.sets; ++set)
            dose.repetitionsPerSet.push_back(number(1, 12));
    }
    dose.hold = seconds();
    dose.duration = seconds();
    dose.breathCycles = number(0, 20);
    dose.rest = seconds();
    return dose;
}

RoutineStep RandomRecords::routineStep()
{
    RoutineStep step{RoutineStepId::create(), exercise(), chance() ? u"short-holds"_s : QString(),
                     dose(), text()};
    if (chance())
        step.restAfter = seconds();
    // Nothing and no time at all are different wishes.
    if (chance())
        step.changeSides = chance() ? seconds() : std::chrono::seconds{0};
    return step;
}

RoutineStep RandomRecords::plannedStep()
{
    RoutineStep step = routineStep();
    step.round.of = number(1, 20);
    step.round.number = number(1, step.round.of);
    return step;
}

Routine RandomRecords::routine()
{
    Routine routine{RoutineId::create(),   Origin::Own,           text(), text(),
                    token<RoutineFocus>(), token<RoutineLevel>(), {}};
    if (chance())
        routine.timeOfDay = token<TimeOfDay>();
    for (int step = number(0, 12); step > 0; --step)
        routine.steps.push_back(routineStep());
    for (std::size_t first = 0; first < routine.steps.size() && chance();) {
        const std::size_t end =
            first +
            static_cast<std::size_t>(number(1, static_cast<int>(routine.steps.size() - first)));
        const StepGroup group{StepGroupId::create(), number(1, 20), seconds()};
        for (; first < end; ++first)
            routine.steps[first].group = group.id;
        routine.groups.push_back(group);
    }
    return routine;
}

StepRecord RandomRecords::stepRecord()
{
    return {exercise(),
            dose(),
            seconds(),
            seconds(),
            number(0, 5),
            chance(),
            chance() ? std::optional(token<Feel>()) : std::nullopt};
}

SessionRecord RandomRecords::session()
{
    SessionRecord record{
        {SessionId::create(), chance() ? std::optional(RoutineId::create()) : std::nullopt, text(),
         moment(), day(), std::nullopt, seconds(), seconds(), seconds(), token<SessionOutcome>(),
         pain(), pain(), pain(), chance() ? std::optional(number(0, 10)) : std::nullopt, text(),
         std::nullopt},
        {}};
    if (chance())
        record.firstSide = chance() ? BodySide::Left : BodySide::Right;
    if (chance())
        record.startedFrom = StartedFrom{PlanEntryId::create().text(), day()};
    for (int step = number(0, 12); step > 0; --step)
        record.steps.push_back(stepRecord());
    return record;
}

CheckIn RandomRecords::checkIn()
{
    return {CheckInId::create(), moment(), day(), Pain::create(number(0, Pain::kWorst)).value()};
}

Plan RandomRecords::plan()
{
    Plan plan;
    for (int entry = number(0, 8); entry > 0; --entry) {
        Recurrence recurrence;
        recurrence.weekdays = Weekdays::fromBits(static_cast<unsigned>(number(1, 127)));
        recurrence.everyWeeks = number(1, 52);
        recurrence.from = day();
        if (chance())
            recurrence.until = recurrence.from.addDays(number(0, 100));
        if (chance())
            recurrence.times = number(1, 50);
        std::vector<ReminderTime> reminders;
        for (int reminder = number(0, 3); reminder > 0; --reminder) {
            if (chance())
                reminders.emplace_back(std::chrono::minutes{number(0, 1440)});
            else
                reminders.emplace_back(time());
        }
        plan.entries.push_back(
            {PlanEntryId::create(), RoutineId::create(), recurrence, time(), std::move(reminders)});
    }
    for (const PlanEntry& entry : plan.entries) {
        for (int change = number(0, 3); change > 0; --change) {
            const OccurrenceKey key{entry.id, entry.recurrence.from.addDays(change)};
            if (chance())
                plan.overrides.push_back(
                    {key, OccurrenceOverride::Change::Skipped, QDate(), std::nullopt});
            else
                plan.overrides.push_back({key, OccurrenceOverride::Change::Moved, day(),
                                          chance() ? std::optional(time()) : std::nullopt});
        }
    }
    for (int pause = number(0, 3); pause > 0; --pause) {
        const QDate from = day();
        plan.pauses.push_back({PauseId::create(), {from, from.addDays(number(0, 20))}});
    }
    return plan;
}

} // namespace limber
