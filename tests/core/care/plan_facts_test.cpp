// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/plan_facts.h"
#include "core/plan/bundled_content.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::day;
using test::id;

PlanFacts factsOf(const QString& script)
{
    const test::Scenario scenario = test::readScenario(script);
    return planFacts(scenario.history, {}, day(u"03-02"_s), scenario.today, Qt::Monday);
}

TEST(PlanFactsTest, HoldOpenAndDoneRoutinesOfTheWeekTheOneBeforeAndTheDayAfter)
{
    const PlanFacts facts = factsOf(u"today 03-04; entry a core daily from 02-01; skip a 03-05;"
                                    "pause 03-06 03-06; did 03-03 core"_s);
    QStringList lines;
    for (const PlannedRoutine& one : facts.planned) {
        lines.append(test::text(one.date) +
                     (one.standing == PlannedRoutine::Standing::Done ? u" done"_s : QString()));
    }
    EXPECT_EQ(lines, (QStringList{u"02-23"_s, u"02-24"_s, u"02-25"_s, u"02-26"_s, u"02-27"_s,
                                  u"02-28"_s, u"03-01"_s, u"03-02"_s, u"03-03 done"_s, u"03-04"_s,
                                  u"03-07"_s, u"03-08"_s, u"03-09"_s}));
}

TEST(PlanFactsTest, DaysAreOwedFromTheFirstToTheLastDayOfThePlanOutsidePauses)
{
    const PlanFacts facts = factsOf(u"today 03-04; entry a core mon from 03-03 until 03-10;"
                                    "entry b core sun from 03-04 until 03-12; pause 03-06 03-07"_s);
    EXPECT_FALSE(facts.isOwed(day(u"03-02"_s)));
    EXPECT_TRUE(facts.isOwed(day(u"03-03"_s)));
    EXPECT_FALSE(facts.isOwed(day(u"03-06"_s)));
    EXPECT_TRUE(facts.isOwed(day(u"03-12"_s)));
    EXPECT_FALSE(facts.isOwed(day(u"03-13"_s)));
    EXPECT_FALSE(factsOf(u"today 03-04"_s).isOwed(day(u"03-04"_s)));
}

TEST(CoreVolumeByWeekTest, CountsFinishedSetsOfCoreExercises)
{
    const Catalogue catalogue = loadBundledContent().catalogue;
    const Exercise& plank = *catalogue.find(id<ExerciseId>(u"forearm-plank"_s));
    Dose dose = plank.dose.standardDose();
    dose.sets = 2;
    dose.hold = 20s;
    SessionRecord session{{SessionId::create(), std::nullopt, {}, {}, day(u"03-04"_s)}, {}};
    session.steps.push_back({plank.id, dose, 40s, 40s, 2, true});
    session.steps.push_back({plank.id, dose, 40s, 25s, 1, false});
    session.steps.push_back({id<ExerciseId>(u"cat-cow"_s), dose, 40s, 40s, 2, true});
    session.steps.push_back({id<ExerciseId>(u"unknown"_s), dose, 40s, 40s, 2, true});
    const auto volumes = coreVolumeByWeek({session}, catalogue, Qt::Monday);
    EXPECT_EQ(volumes, (std::map<QDate, std::chrono::milliseconds>{{day(u"03-02"_s), 60s}}));
}

} // namespace
} // namespace limber
