// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_practice.h"

#include "tests/support/plan_builder.h"

#include <algorithm>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

/// What pain is like in a history.
enum class PainMood { Missing, Any, Zero, Ten, Falling };

std::optional<Pain> randomPain(Chance& chance, PainMood mood, QDate day)
{
    if (mood == PainMood::Missing || chance.oneIn(3))
        return std::nullopt;
    switch (mood) {
    case PainMood::Zero:
        return Pain::create(0).value();
    case PainMood::Ten:
        return Pain::create(Pain::kWorst).value();
    case PainMood::Falling: {
        const auto fallen = static_cast<int>(kRandomBegin.daysTo(day) / 14);
        return Pain::create(std::clamp(8 - fallen + chance.below(3), 0, 10)).value();
    }
    case PainMood::Missing:
    case PainMood::Any:
        break;
    }
    return Pain::create(chance.below(11)).value();
}

Dose randomDose(Chance& chance, int exercise)
{
    static constexpr std::array kTypes{DoseType::Repetitions, DoseType::TimedHold,
                                       DoseType::RepetitionsWithHold, DoseType::TimedFlow,
                                       DoseType::BreathCycles};
    Dose dose;
    dose.type = kTypes[static_cast<size_t>(exercise + (chance.oneIn(8) ? 1 : 0)) % kTypes.size()];
    dose.repetitions = chance.between(1, 12);
    dose.hold = seconds{chance.between(5, 60)};
    dose.duration = seconds{chance.between(30, 300)};
    dose.breathCycles = chance.between(3, 20);
    return dose;
}

StepRecord randomStep(Chance& chance)
{
    const auto& exercises = practisedExercises();
    const int exercise = chance.below(static_cast<int>(exercises.size()));
    StepRecord step{exercises[static_cast<size_t>(exercise)],
                    randomDose(chance, exercise),
                    seconds{chance.between(20, 200)},
                    {},
                    0,
                    false};
    if (!chance.oneIn(6)) {
        step.active = chance.oneIn(5) ? seconds{chance.below(20)} : step.plannedActive;
        step.finished = step.active == step.plannedActive;
        step.completedSets = step.finished || chance.oneIn(4) ? 1 : 0;
    }
    return step;
}

class Writer {
public:
    Writer(Chance& chance, Practice& practice)
        : m_chance(chance)
        , m_practice(practice)
        , m_home(chance.oneIn(2) ? minutes{60} : minutes{-300})
        , m_away(chance.oneIn(2) ? minutes{60} : minutes{345})
        , m_journey(kRandomBegin.addDays(chance.below(kRandomDays)))
    {
        static constexpr std::array kMoods{PainMood::Missing, PainMood::Any,     PainMood::Any,
                                           PainMood::Zero,    PainMood::Ten,     PainMood::Falling,
                                           PainMood::Falling, PainMood::Falling, PainMood::Any};
        m_mood = kMoods[static_cast<size_t>(chance.below(static_cast<int>(kMoods.size())))];
    }

    void addSession(QDate date)
    {
        const QTime time(m_chance.below(24), 15 * m_chance.below(4));
        SessionRecord record{
            {id<SessionId>(u"s%1-%2"_s.arg(m_chance.below(1000)).arg(m_practice.records.size())),
             {},
             {},
             at(date, time),
             {},
             {},
             {},
             {},
             {},
             SessionOutcome::Completed,
             {},
             {},
             {},
             {},
             {}},
            {}};
        record.day = dayOf(record.start, m_practice.dayStart);
        const std::vector<PlanEntry>& entries = m_practice.scenario.history.plan.entries;
        if (!entries.empty() && !m_chance.oneIn(4))
            record.routine =
                entries[static_cast<size_t>(m_chance.below(static_cast<int>(entries.size())))]
                    .routine;
        if (!entries.empty() && m_chance.oneIn(2)) {
            const PlanEntry& entry =
                entries[static_cast<size_t>(m_chance.below(static_cast<int>(entries.size())))];
            record.startedFrom =
                StartedFrom{entry.id.text(),
                            record.day.addDays(m_chance.oneIn(4) ? m_chance.between(-6, 6) : 0)};
        }
        addWhatWasDone(record);
        record.painBefore = randomPain(m_chance, m_mood, record.day);
        record.painAfter = randomPain(m_chance, m_mood, record.day);
        record.painWorst = randomPain(m_chance, m_mood, record.day);
        m_practice.records.push_back(record);
    }

    void addCheckIn(QDate date)
    {
        const LocalInstant when = at(date, QTime(m_chance.below(24), 0));
        const QDate day = dayOf(when, m_practice.dayStart);
        if (const std::optional<Pain> pain = randomPain(m_chance, m_mood, day)) {
            auto& checkIns = m_practice.scenario.history.checkIns;
            checkIns.push_back({id<CheckInId>(u"c%1"_s.arg(checkIns.size())), when, day, *pain});
        }
    }

private:
    [[nodiscard]] LocalInstant at(QDate date, QTime time) const
    {
        const minutes offset = date < m_journey ? m_home : m_away;
        const QDateTime wall(date, time, Qt::UTC);
        return {Instant{std::chrono::milliseconds{wall.toMSecsSinceEpoch()}} - offset, offset};
    }

    void addWhatWasDone(SessionRecord& record)
    {
        if (m_chance.oneIn(5)) { // Noted afterwards: minutes alone.
            record.plannedActive = seconds{m_chance.between(1, 30) * 60};
            record.active = record.plannedActive;
        }
        const int steps = record.active > seconds{0} ? 0 : m_chance.below(5);
        for (int i = 0; i < steps; ++i) {
            record.steps.push_back(randomStep(m_chance));
            record.plannedActive += record.steps.back().plannedActive;
            record.active += record.steps.back().active;
        }
        record.session = record.active + seconds{m_chance.below(60)};
        record.outcome = outcomeOf(record.plannedActive, record.active);
    }

    Chance& m_chance;
    Practice& m_practice;
    minutes m_home;
    minutes m_away;
    QDate m_journey;
    PainMood m_mood = PainMood::Any;
};

/// Ends entries midway and goes on with changed ones.
void changePlanMidway(Chance& chance, Scenario& scenario)
{
    Plan& plan = scenario.history.plan;
    const std::vector<PlanEntry> entries = plan.entries;
    for (const PlanEntry& entry : entries) {
        if (!chance.oneIn(3))
            continue;
        PlanEntry changed = entry;
        changed.recurrence.weekdays =
            Weekdays::fromBits(static_cast<unsigned>(chance.between(1, 127)));
        const auto result = withEntryChanged(
            plan, changed, kRandomBegin.addDays(chance.between(10, 80)),
            id<PlanEntryId>(entry.id.text() + u"-changed"_s), scenario.options.firstDayOfWeek);
        if (result)
            plan = *result;
    }
}

void addActivities(Chance& chance, Practice& practice)
{
    ActivityHistory& history = practice.activities;
    const int count = chance.below(kMostActivities + 1);
    for (int i = 0; i < count; ++i)
        history.activities.push_back(
            {id<ActivityId>(u"a%1"_s.arg(i)), u"activity %1"_s.arg(i), kRandomBegin, i});
    QDate day = kRandomBegin;
    for (int i = 0; count > 0 && i < 3 * count; ++i) {
        day = day.addDays(chance.oneIn(2) ? 0 : chance.below(14));
        // Now and then of one that was removed.
        history.ratings.push_back({id<ActivityRatingId>(u"r%1"_s.arg(i)),
                                   id<ActivityId>(u"a%1"_s.arg(chance.below(count + 1))), day,
                                   Ability::create(chance.below(11)).value()});
    }
}

void summarize(Chance& chance, Practice& practice)
{
    std::vector<SessionSummary>& sessions = practice.scenario.history.sessions;
    sessions.assign(practice.records.begin(), practice.records.end());
    for (size_t i = 1; i < sessions.size(); ++i) {
        if (chance.oneIn(10))
            std::swap(sessions[i - 1], sessions[i]);
    }
}

void correctOne(Chance& chance, SessionRecord& record, DayStart dayStart)
{
    switch (chance.below(5)) {
    case 0:
        record.start.instant += minutes{chance.between(-2000, 2000)};
        record.day = dayOf(record.start, dayStart);
        break;
    case 1:
        record.active = seconds{chance.below(1800)};
        record.outcome = outcomeOf(record.plannedActive, record.active);
        break;
    case 2:
        if (!record.steps.empty())
            record.steps.pop_back();
        record.steps.push_back(randomStep(chance));
        break;
    case 3:
        record.painBefore = randomPain(chance, PainMood::Any, record.day);
        record.painAfter = randomPain(chance, PainMood::Any, record.day);
        break;
    default:
        record.steps.clear();
        break;
    }
}

} // namespace

const Catalogue& practiceCatalogue()
{
    static const Catalogue catalogue = [] {
        static constexpr std::array kCategories{
            Category::Relaxation, Category::Core,     Category::Core,    Category::Yoga,
            Category::Posture,    Category::Core,     Category::Aerobic, Category::Mobility,
            Category::Breathing,  Category::Stability};
        std::vector<Exercise> exercises;
        for (size_t i = 0; i < kCategories.size(); ++i) {
            Exercise exercise{id<ExerciseId>(u"exercise-%1"_s.arg(i))};
            exercise.name = exercise.id.text();
            exercise.category = kCategories[i];
            exercises.push_back(exercise);
        }
        std::vector<LoadProblem> problems;
        return Catalogue(std::move(exercises), {}, problems);
    }();
    return catalogue;
}

const std::vector<ExerciseId>& practisedExercises()
{
    static const std::vector<ExerciseId> ids = [] {
        std::vector<ExerciseId> result{id<ExerciseId>(u"unknown"_s)};
        for (const Exercise& exercise : practiceCatalogue().exercises())
            result.push_back(exercise.id);
        return result;
    }();
    return ids;
}

Practice randomPractice(Chance& chance)
{
    Practice practice;
    Scenario& scenario = practice.scenario;
    scenario.options = {chance.weekday(), chance.between(1, 7)};
    scenario.today = kRandomBegin.addDays(chance.below(kRandomDays + 20));
    if (chance.oneIn(2))
        practice.dayStart = DayStart::create(minutes{180}).value();
    if (!chance.oneIn(4)) {
        scenario.history.plan = randomPlan(chance, scenario.options.firstDayOfWeek);
        changePlanMidway(chance, scenario);
    }
    for (const QString& routine : {u"core"_s, u"rest"_s, u"walk"_s}) {
        if (!chance.oneIn(6))
            practice.routineActive[id<RoutineId>(routine)] = seconds{chance.between(60, 1800)};
    }

    Writer writer(chance, practice);
    const int diligence = chance.between(1, 6);
    const int perDay = chance.between(1, 2);
    const int breakFrom = chance.below(kRandomDays);
    const int breakDays = chance.oneIn(2) ? chance.between(20, 60) : 0;
    for (int i = chance.below(30); i < kRandomDays; ++i) {
        const bool isBreak = i >= breakFrom && i < breakFrom + breakDays;
        for (int number = 0; number < perDay && !isBreak; ++number) {
            if (chance.oneIn(diligence))
                writer.addSession(kRandomBegin.addDays(i));
        }
        if (chance.oneIn(diligence))
            writer.addCheckIn(kRandomBegin.addDays(i));
    }
    if (chance.oneIn(20))
        practice.records.clear();
    addActivities(chance, practice);
    summarize(chance, practice);
    return practice;
}

void correct(Chance& chance, Practice& practice)
{
    for (SessionRecord& record : practice.records) {
        if (chance.oneIn(8))
            correctOne(chance, record, practice.dayStart);
    }
    std::erase_if(practice.records, [&](const SessionRecord&) { return chance.oneIn(10); });
    PracticeHistory& history = practice.scenario.history;
    std::erase_if(history.checkIns, [&](const CheckIn&) { return chance.oneIn(10); });
    std::erase_if(history.plan.overrides,
                  [&](const OccurrenceOverride&) { return chance.oneIn(10); });
    std::erase_if(history.plan.pauses, [&](const Pause&) { return chance.oneIn(10); });
    summarize(chance, practice);
}

} // namespace limber::test
