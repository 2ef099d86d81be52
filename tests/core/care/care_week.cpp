// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/care/care_week.h"

#include "tests/support/plan_builder.h"

#include <ostream>
#include <stdexcept>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RoutineTraits traits(std::chrono::minutes length, int core, int stretch, int posture, int calm)
{
    RoutineTraits one;
    one.duration = length;
    one.coreItems = core;
    one.strengthItems = core;
    one.stretchItems = stretch;
    one.postureItems = posture;
    one.calmItems = calm;
    if (core > 0)
        one.coreWork.push_back({id<ExerciseId>(u"plank"_s), 100s, 5s});
    return one;
}

CheckIn pain(QDate day, int value)
{
    return {CheckInId::create(),
            {Instant{std::chrono::milliseconds{day.startOfDay(Qt::UTC).toMSecsSinceEpoch()}}, 0min},
            day,
            Pain::create(value).value()};
}

void noteUsualPain(CareWeek& week, int value)
{
    for (int back = 1; back <= 10; ++back)
        week.history.checkIns.push_back(pain(week.today.addDays(-back), value));
}

Recurrence& recurrenceOf(CareWeek& week, const QString& entry)
{
    for (PlanEntry& one : week.history.plan.entries) {
        if (one.id.text() == entry)
            return one.recurrence;
    }
    throw std::invalid_argument("no such entry");
}

} // namespace

QDate careMonday()
{
    return {2026, 11, 23};
}

CareWeek::CareWeek()
{
    const auto add = [this](const QString& name, const RoutineTraits& one) {
        routines.emplace(id<RoutineId>(name), one);
    };
    add(u"core"_s, traits(20min, 2, 1, 0, 0));
    add(u"core-alone"_s, traits(20min, 2, 0, 0, 0));
    add(u"gentle"_s, traits(16min, 0, 1, 2, 1));
    add(u"stretch"_s, traits(16min, 0, 1, 0, 1));
    add(u"stretch-uncalm"_s, traits(16min, 0, 1, 2, 0));
    add(u"calm"_s, traits(15min, 0, 0, 1, 1));
    add(u"short"_s, traits(14min, 0, 1, 0, 0));
    add(u"quarter"_s, traits(15min, 0, 1, 0, 0));
    add(u"half"_s, traits(30min, 0, 1, 0, 0));
    add(u"half-and-more"_s, traits(31min, 0, 1, 0, 0));
    add(u"threequarters"_s, traits(45min, 0, 1, 0, 0));
    add(u"long"_s, traits(46min, 0, 1, 0, 0));
    RoutineTraits desk = traits(15min, 0, 1, 0, 0);
    desk.focus = RoutineFocus::Posture;
    add(u"desk"_s, desk);
    RoutineTraits bend = traits(16min, 0, 1, 2, 1);
    bend.hasDeepBend = true;
    add(u"bend"_s, bend);
    RoutineTraits pilates = traits(16min, 0, 1, 0, 0);
    pilates.pilatesItems = 1;
    pilates.strengthItems = 1;
    add(u"pilates"_s, pilates);
    RoutineTraits walk = traits(16min, 0, 1, 0, 0);
    walk.aerobic = 10min;
    add(u"walk"_s, walk);
    RoutineTraits stroll = traits(10min, 0, 0, 0, 0);
    stroll.aerobic = 10min;
    add(u"stroll"_s, stroll);

    options.aerobicGoal = 10min;
    options.wakeTime = QTime(6, 0);
    options.desk = DeskHours{};
    options.desk->breakEvery = 50min;
    screening = Screening{today.addDays(-3)};
    lastReviewed = today.addDays(-7);
    set(u"mon"_s, u"core"_s);
    set(u"tue"_s, u"gentle"_s);
    set(u"wed"_s, u"gentle"_s);
    set(u"thu"_s, u"core"_s);
    set(u"fri"_s, u"gentle"_s);
    set(u"sat"_s, u"stretch"_s);
    set(u"sun"_s, u"walk"_s);
}

void CareWeek::set(const QString& weekday, const QString& words)
{
    const Weekdays days = weekdays(weekday);
    std::erase_if(history.plan.entries,
                  [days](const PlanEntry& entry) { return entry.recurrence.weekdays == days; });
    for (const QString& item : words.split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = item.split(u' ', Qt::SkipEmptyParts);
        const QString routine = parts.at(0);
        const QString at = parts.size() > 1 ? parts.at(1) : u"07:30"_s;
        history.plan.entries.push_back(
            entry(u"%1-%2 %2 %1 from 11-02 at %3"_s.arg(weekday, routine, at)));
    }
}

void CareWeek::setAll(const QString& words)
{
    for (const auto& day : {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s})
        set(day, words);
}

PlanFacts CareWeek::facts() const
{
    PlanFacts facts = planFacts(history, routines, weekStart, today, Qt::Monday, options);
    facts.screening = screening;
    facts.lastReviewed = lastReviewed;
    facts.coreVolumeDone = coreVolumeDone;
    return facts;
}

const std::vector<CareCase>& breakingWeeks()
{
    static const std::vector<CareCase> cases{
        {"OneCoreDay", [](CareWeek& week) { week.set(u"thu"_s, u"gentle"_s); }, {u"PC01/week"_s}},
        {"FourCoreDays",
         [](CareWeek& week) {
             week.set(u"thu"_s, u"gentle"_s);
             for (const auto& day : {u"wed"_s, u"fri"_s, u"sun"_s})
                 week.set(day, u"core, walk 18:00"_s);
             // The Monday after is free, so that only the number is too high.
             recurrenceOf(week, u"mon-core"_s).until = careMonday();
             week.set(u"tue"_s, u"gentle"_s);
             week.set(u"sat"_s, u"gentle"_s);
             week.options.dayMinutes.longest = 40min;
         },
         {u"PC02/week"_s}},
        {"CoreTwoDaysRunning",
         [](CareWeek& week) {
             week.set(u"fri"_s, u"core"_s);
             week.set(u"mon"_s, u"gentle"_s);
         },
         {u"PC03/friday"_s, u"PC11/week"_s}},
        {"CoreOnSundayAndMonday",
         [](CareWeek& week) {
             week.set(u"sun"_s, u"core"_s);
             week.set(u"thu"_s, u"walk"_s);
         },
         {u"PC03/monday"_s, u"PC11/week"_s}},
        {"ADayWithoutAnything",
         [](CareWeek& week) { week.set(u"sat"_s, {}); },
         {u"PC04/saturday"_s}},
        {"ADayWithoutAStretch",
         [](CareWeek& week) { week.set(u"sat"_s, u"calm"_s); },
         {u"PC04/saturday"_s}},
        {"PostureOnTwoDays",
         [](CareWeek& week) { week.set(u"fri"_s, u"stretch"_s); },
         {u"PC05/week"_s}},
        {"AMinuteTooShort",
         [](CareWeek& week) { week.set(u"sat"_s, u"short"_s); },
         {u"PC06/saturday"_s}},
        {"AMinuteTooLong",
         [](CareWeek& week) { week.set(u"sat"_s, u"half-and-more"_s); },
         {u"PC06/saturday"_s}},
        {"TwoRoutinesTooLongTogether",
         [](CareWeek& week) { week.set(u"sat"_s, u"gentle, walk 18:00"_s); },
         {u"PC06/saturday"_s}},
        {"ALongDay",
         [](CareWeek& week) {
             week.set(u"sat"_s, u"long"_s);
             week.options.dayMinutes.longest = 60min;
         },
         {u"PC07/saturday"_s}},
        {"ADayOverAnHour",
         [](CareWeek& week) {
             week.set(u"sat"_s, u"threequarters, gentle 18:00"_s);
             week.options.dayMinutes.longest = 90min;
             week.options.experience = RoutineLevel::Active;
         },
         {u"PC07/saturday"_s}},
        {"OnlyStretchesForTwoWeeks",
         [](CareWeek& week) {
             week.set(u"mon"_s, u"gentle"_s);
             week.set(u"thu"_s, u"gentle"_s);
         },
         {u"PC01/week"_s, u"PC20/week"_s}},
        {"OnlyStrength",
         [](CareWeek& week) {
             week.setAll({});
             week.set(u"mon"_s, u"core-alone"_s);
             week.set(u"wed"_s, u"core-alone"_s);
             week.options.aerobicGoal.reset();
         },
         {u"PC04/monday"_s, u"PC04/tuesday"_s, u"PC04/wednesday"_s, u"PC04/thursday"_s,
          u"PC04/friday"_s, u"PC04/saturday"_s, u"PC04/sunday"_s, u"PC05/week"_s, u"PC21/week"_s,
          u"PC32/week"_s}},
        {"MoreThanATenthOverWhatWasDone",
         [](CareWeek& week) { week.coreVolumeDone[careMonday().addDays(-7)] = 181s; },
         {u"PC24/2026-11-23"_s}},
        {"MoreThanATenthOverWhatWasPlanned",
         [](CareWeek& week) { recurrenceOf(week, u"thu-core"_s).from = careMonday(); },
         {u"PC24/2026-11-23"_s}},
        {"AThirdCoreDayAtOnce",
         [](CareWeek& week) {
             week.set(u"wed"_s, u"core"_s);
             week.set(u"thu"_s, u"gentle"_s);
             week.set(u"fri"_s, u"core"_s);
             week.set(u"sat"_s, u"gentle"_s);
             week.coreVolumeDone[careMonday().addDays(-7)] = 190s;
         },
         {u"PC24/2026-11-23"_s}},
        {"BendingSoonAfterWaking",
         [](CareWeek& week) { week.set(u"tue"_s, u"bend 06:59"_s); },
         {u"PC27/tuesday"_s}},
        {"CoreEveryDay",
         [](CareWeek& week) {
             week.setAll(u"core"_s);
             week.set(u"mon"_s, u"core, calm 18:00"_s);
             week.options.dayMinutes.longest = 45min;
             week.options.aerobicGoal.reset();
         },
         {u"PC02/week"_s, u"PC03/tuesday"_s, u"PC03/wednesday"_s, u"PC03/thursday"_s,
          u"PC03/friday"_s, u"PC03/saturday"_s, u"PC03/sunday"_s, u"PC03/monday"_s, u"PC05/week"_s,
          u"PC11/week"_s, u"PC30/week"_s}},
        {"SittingForTwoHours",
         [](CareWeek& week) {
             week.options.desk->breakEvery = 61min;
             week.options.desk->days = {Qt::Tuesday};
         },
         {u"PC31/tuesday"_s}},
        {"NoBreaksAtTheDesk",
         [](CareWeek& week) {
             week.options.desk->breakEvery.reset();
             week.options.desk->days = {Qt::Friday};
         },
         {u"PC31/friday"_s}},
        {"NoCalmBlock",
         [](CareWeek& week) {
             for (const auto& day : {u"tue"_s, u"wed"_s, u"fri"_s})
                 week.set(day, u"stretch-uncalm"_s);
             week.set(u"sat"_s, u"quarter"_s);
         },
         {u"PC32/week"_s}},
        {"TooLittleWalking",
         [](CareWeek& week) { week.options.aerobicGoal = 11min; },
         {u"PC33/week"_s}},
        {"CoreOnADayOfMorePainThanUsual",
         [](CareWeek& week) {
             noteUsualPain(week, 2);
             week.history.checkIns.push_back(pain(week.today, 4));
         },
         {u"PC34/2026-11-23"_s}},
        {"CoreOnADayOfHighPain",
         [](CareWeek& week) { week.history.checkIns.push_back(pain(week.today, 6)); },
         {u"PC34/2026-11-23"_s}},
        {"SafetyQuestionsNeverAnswered",
         [](CareWeek& week) { week.screening = Screening{}; },
         {u"PC35/never"_s}},
        {"SafetyQuestionsLongAgo",
         [](CareWeek& week) { week.screening = Screening{week.today.addDays(-29)}; },
         {u"PC35/2026-10-25"_s}},
        {"FourWeeksWithoutAReview",
         [](CareWeek& week) { week.lastReviewed = week.today.addDays(-28); },
         {u"PC36/2026-10-26"_s}},
    };
    return cases;
}

const std::vector<CareCase>& keepingWeeks()
{
    static const std::vector<CareCase> cases{
        {"ThreeCoreDays",
         [](CareWeek& week) {
             week.set(u"wed"_s, u"core"_s);
             week.set(u"thu"_s, u"gentle"_s);
             week.set(u"fri"_s, u"core"_s);
             week.set(u"sat"_s, u"gentle"_s);
         },
         {}},
        {"ADayBeforeThePlanBegins",
         [](CareWeek& week) {
             week.set(u"mon"_s, {});
             week.set(u"fri"_s, u"gentle"_s);
             for (PlanEntry& entry : week.history.plan.entries)
                 entry.recurrence.from = careMonday().addDays(1);
             week.set(u"sun"_s, u"core, walk 18:00"_s);
             week.options.dayMinutes.longest = 40min;
             for (PlanEntry& entry : week.history.plan.entries)
                 entry.recurrence.from = careMonday().addDays(1);
         },
         {}},
        {"APausedDayIsOwedNothing",
         [](CareWeek& week) { week.history.plan.pauses.push_back(pause(u"11-24 11-24"_s)); },
         {}},
        {"AWeekWithAPauseOwesNoMinimum",
         [](CareWeek& week) { week.history.plan.pauses.push_back(pause(u"11-25 11-29"_s)); },
         {}},
        {"NothingPlannedAtAll", [](CareWeek& week) { week.setAll({}); }, {}},
        {"APostureRoutineMakesAPostureDay",
         [](CareWeek& week) { week.set(u"fri"_s, u"desk"_s); },
         {}},
        {"TheShortestDay", [](CareWeek& week) { week.set(u"sat"_s, u"quarter"_s); }, {}},
        {"TheLongestDay", [](CareWeek& week) { week.set(u"sat"_s, u"half"_s); }, {}},
        {"ALongDayForAnActivePerson",
         [](CareWeek& week) {
             week.set(u"sat"_s, u"long"_s);
             week.options.dayMinutes.longest = 60min;
             week.options.experience = RoutineLevel::Active;
         },
         {}},
        {"AsLongAsABeginnersDayMayBe",
         [](CareWeek& week) {
             week.set(u"sat"_s, u"threequarters"_s);
             week.options.dayMinutes.longest = 60min;
         },
         {}},
        {"ATenthMoreThanDone",
         [](CareWeek& week) { week.coreVolumeDone[careMonday().addDays(-7)] = 182s; },
         {}},
        {"OneLadderStepMoreThanDone",
         [](CareWeek& week) {
             for (auto& [routine, one] : week.routines) {
                 for (CoreWork& work : one.coreWork)
                     work.ladderStep = 15s;
             }
             week.coreVolumeDone[careMonday().addDays(-7)] = 170s;
         },
         {}},
        {"TheFirstWeekIsNoJump",
         [](CareWeek& week) {
             for (PlanEntry& entry : week.history.plan.entries)
                 entry.recurrence.from = careMonday();
         },
         {}},
        {"BendingAnHourAfterWaking",
         [](CareWeek& week) { week.set(u"tue"_s, u"bend 07:00"_s); },
         {}},
        {"BendingInTheMorningWithoutTheOption",
         [](CareWeek& week) {
             week.set(u"tue"_s, u"bend 06:10"_s);
             week.options.wakeTime.reset();
         },
         {}},
        {"SittingForAnHour", [](CareWeek& week) { week.options.desk->breakEvery = 60min; }, {}},
        {"WithoutTheDeskProgramme", [](CareWeek& week) { week.options.desk.reset(); }, {}},
        {"WithoutAGoalForWalking",
         [](CareWeek& week) {
             week.options.aerobicGoal.reset();
             week.set(u"sun"_s, u"quarter"_s);
         },
         {}},
        {"PainAsUsual",
         [](CareWeek& week) {
             noteUsualPain(week, 3);
             week.history.checkIns.push_back(pain(week.today, 4));
         },
         {}},
        {"HighPainThatIsUsual",
         [](CareWeek& week) {
             noteUsualPain(week, 6);
             week.history.checkIns.push_back(pain(week.today, 7));
         },
         {}},
        {"PainOnADayWithoutCore",
         [](CareWeek& week) {
             week.today = careMonday().addDays(1);
             week.history.checkIns.push_back(pain(week.today, 8));
         },
         {}},
        {"SafetyQuestionsFourWeeksAgo",
         [](CareWeek& week) { week.screening = Screening{week.today.addDays(-28)}; },
         {}},
        {"WhereNobodyAsksSafetyQuestions", [](CareWeek& week) { week.screening.reset(); }, {}},
        {"AReviewLessThanFourWeeksAgo",
         [](CareWeek& week) { week.lastReviewed = week.today.addDays(-27); },
         {}},
    };
    return cases;
}

QStringList idsOf(const std::vector<Finding>& findings)
{
    QStringList ids;
    for (const Finding& one : findings)
        ids.append(one.id);
    return ids;
}

void PrintTo(const CareCase& one, std::ostream* out)
{
    *out << one.name;
}

} // namespace limber::test
