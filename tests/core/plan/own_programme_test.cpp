// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/bundled_content.h"
#include "core/plan/own_programme.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

OwnProgramme valid()
{
    return {ProgrammeId::create(),
            u"My spring"_s,
            3,
            {{Qt::Monday, QTime(7, 0), id<RoutineId>(u"core"_s)},
             {Qt::Monday, QTime(20, 0), id<RoutineId>(u"rest"_s)},
             {Qt::Thursday, QTime(7, 0), id<RoutineId>(u"core"_s)}}};
}

const std::set<RoutineId> kKnown{id<RoutineId>(u"core"_s), id<RoutineId>(u"rest"_s)};

using Findings = std::vector<ProgrammeFinding>;

TEST(OwnProgrammeFaultsTest, AWholeOneHasNone)
{
    OwnProgramme programme = valid();
    EXPECT_EQ(Findings{}, faultsOf(programme, kKnown));
    programme.name = QString(120, u'x');
    programme.weeks = 52;
    programme.items.resize(100, programme.items.front());
    EXPECT_EQ(Findings{}, faultsOf(programme, kKnown));
    programme.weeks = 1;
    EXPECT_EQ(Findings{}, faultsOf(programme, kKnown));
}

TEST(OwnProgrammeFaultsTest, EveryFaultIsNamedWithItsItem)
{
    OwnProgramme programme = valid();
    programme.name = u"  "_s;
    programme.weeks = 0;
    programme.items[1].time = {};
    programme.items[2].routine = id<RoutineId>(u"walk"_s);
    EXPECT_EQ((Findings{{ProgrammeFault::NameMissing},
                        {ProgrammeFault::WeeksOutOfRange},
                        {ProgrammeFault::TimeInvalid, 1},
                        {ProgrammeFault::UnknownRoutine, 2}}),
              faultsOf(programme, kKnown));
    programme = valid();
    programme.name = QString(121, u'x');
    programme.weeks = 53;
    programme.items.resize(101, programme.items.front());
    EXPECT_EQ((Findings{{ProgrammeFault::NameTooLong},
                        {ProgrammeFault::WeeksOutOfRange},
                        {ProgrammeFault::TooManyItems}}),
              faultsOf(programme, kKnown));
    programme = valid();
    programme.items.clear();
    EXPECT_EQ((Findings{{ProgrammeFault::NoItems}}), faultsOf(programme, kKnown));
}

QString text(const OwnProgramme& programme)
{
    QStringList items;
    for (const OwnProgrammeItem& item : programme.items)
        items.append(QString(token(item.weekday)).left(3) + u' ' + item.time.toString(u"HH:mm"_s) +
                     u' ' + item.routine.text());
    return items.join(u"; "_s);
}

TEST(ProgrammeFromWeekTest, IsWhatIsPlannedWhereItCounts)
{
    const Plan plan =
        readScenario(u"today 03-11; entry a core mon,wed,fri from 03-02; entry b rest daily from "
                     "03-02 until 03-03 at 20:00; move a 03-04 03-05 18:00; skip a 03-06; entry c "
                     "core mon from 03-02; entry d rest sun from 03-02; pause 03-08 03-08"_s)
            .history.plan;
    const OwnProgramme programme =
        programmeFromWeek(plan, day(u"03-02"_s), u"Mine"_s, 6, Qt::Monday);
    EXPECT_EQ(u"mon 07:00 core; mon 20:00 rest; tue 20:00 rest; thu 18:00 core"_s, text(programme));
    EXPECT_EQ(u"Mine"_s, programme.name);
    EXPECT_EQ(6, programme.weeks);
    EXPECT_EQ(
        u"sun 07:00 rest; mon 07:00 core; wed 07:00 core; fri 07:00 core"_s,
        text(programmeFromWeek(Plan{plan.entries, {}, {}}, day(u"03-08"_s), u""_s, 1, Qt::Sunday)));
    EXPECT_TRUE(programmeFromWeek(plan, day(u"02-02"_s), u""_s, 1, Qt::Monday).items.empty());
}

TEST(OwnProgrammeAdoptionTest, LastsItsWeeksWithOneEntryForEachRoutineAndTime)
{
    const auto adopted = adopt(valid(), day(u"03-04"_s));
    ASSERT_TRUE(adopted.has_value());
    EXPECT_TRUE(adopted->routines.empty());
    Plan plan{adopted->entries, {}, {}};
    ASSERT_EQ(size_t{2}, plan.entries.size());
    plan.entries[0].id = id<PlanEntryId>(u"a"_s);
    plan.entries[1].id = id<PlanEntryId>(u"b"_s);
    EXPECT_EQ(u"a core mon,thu from 03-04 until 03-24 at 07:00\nb rest mon from 03-04 until 03-24 "
              "at 20:00\n"_s,
              test::text(plan));
    for (const PlanEntry& entry : plan.entries)
        EXPECT_TRUE(checkEntry(entry).has_value());
}

TEST(OwnProgrammeAdoptionTest, SaysWhyNot)
{
    OwnProgramme programme = valid();
    EXPECT_EQ(u"from"_s, adopt(programme, {}).error().detail);
    programme.items[1].time = {};
    EXPECT_EQ(u"time"_s, adopt(programme, day(u"03-04"_s)).error().detail);
    programme = valid();
    programme.weeks = 0;
    EXPECT_EQ(u"weeks"_s, adopt(programme, day(u"03-04"_s)).error().detail);
}

TEST(OwnProgrammeAdoptionTest, AKeptWeekComesBackAsItWas)
{
    int compared = 0;
    for (unsigned seed = 0; seed < 700 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const auto first = static_cast<Qt::DayOfWeek>(seed % 7 + 1);
        const Plan plan = randomPlan(chance, first);
        const QDate week = weekStart(kRandomBegin.addDays(chance.below(kRandomDays)), first);
        const OwnProgramme programme = programmeFromWeek(plan, week, u"x"_s, 2, first);
        const QDate from = week.addDays(70);
        const auto weeks = weeksOf(adopt(programme, from).value(), from, 2);
        ASSERT_EQ(size_t{2}, weeks.size());
        for (const ProgrammeWeek& each : weeks) {
            std::set<QString> expected;
            std::set<QString> found;
            for (const Occurrence& one : occurrences(plan, week, week.addDays(6), first)) {
                if (one.state == PlannedState::Open)
                    expected.insert(QString::number(week.daysTo(one.date)) +
                                    one.time.toString(u" HH:mm "_s) + one.routine.text());
            }
            for (const Occurrence& one : each.occurrences)
                found.insert(QString::number(each.days.from.daysTo(one.date)) +
                             one.time.toString(u" HH:mm "_s) + one.routine.text());
            EXPECT_TRUE(expected == found);
            EXPECT_EQ(programme.items.size(), each.occurrences.size());
            compared += static_cast<int>(found.size());
        }
    }
    EXPECT_GT(compared, 1000);
}

TEST(ProgrammeWeeksTest, ShowTheSameForEveryKindAndNothingBeyondTheEnd)
{
    const QDate from = day(u"03-04"_s);
    const auto weeks = weeksOf(adopt(valid(), from).value(), from, 4);
    ASSERT_EQ(size_t{4}, weeks.size());
    EXPECT_EQ((DateRange{day(u"03-11"_s), day(u"03-17"_s)}), weeks[1].days);
    EXPECT_EQ(day(u"03-12"_s), weeks[1].occurrences.front().date);
    EXPECT_EQ(size_t{3}, weeks[2].occurrences.size());
    EXPECT_TRUE(weeks[3].occurrences.empty());

    const BundledContent content = loadBundledContent();
    ASSERT_FALSE(content.programmes.empty());
    for (const Programme& programme : content.programmes) {
        const auto adopted = adopt(programme, from, programme.times, content.catalogue);
        ASSERT_TRUE(adopted.has_value());
        const auto shown = weeksOf(*adopted, from, programme.weeks);
        size_t count = 0;
        for (const ProgrammeWeek& week : shown)
            count += week.occurrences.size();
        EXPECT_EQ(occurrences(Plan{adopted->entries, {}, {}}, from.addDays(-30), from.addDays(400),
                              Qt::Sunday)
                      .size(),
                  count);
        EXPECT_FALSE(shown.back().occurrences.empty());
    }
}

} // namespace
} // namespace limber::test
