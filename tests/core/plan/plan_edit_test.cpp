// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_edit.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <gtest/gtest.h>
#include <ostream>
#include <set>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

Plan planOf(const QString& script)
{
    return readScenario(u"today 03-11;"_s + script).history.plan;
}

/// The plan as text, or the error.
QString text(const Result<Plan>& plan)
{
    if (plan)
        return test::text(*plan).trimmed().replace(u"\n"_s, u"; "_s);
    const QString code = plan.error().code == ErrorCode::NotFound        ? u"not found"_s
                         : plan.error().code == ErrorCode::AlreadyExists ? u"exists"_s
                         : plan.error().code == ErrorCode::InvalidValue  ? u"invalid"_s
                                                                         : u"another error"_s;
    return code + u": "_s + plan.error().detail;
}

struct ChangeCase {
    const char* name;
    const char* plan;
    const char* changed; ///< Changed on 03-11, a Wednesday; new id n.
    const char* expected;
};

void PrintTo(const ChangeCase& each, std::ostream* out)
{
    *out << each.plan << " -> " << each.changed;
}

constexpr ChangeCase kChanges[] = {
    {"NothingChanged", "entry a core mon from 03-02", "a core mon from 03-02",
     "a core mon from 03-02 at 07:00"},
    {"WithAPastItIsSplit", "entry a core mon from 03-02", "a core tue from 03-02 at 18:00",
     "a core mon from 03-02 until 03-10 at 07:00; n core tue from 03-11 at 18:00"},
    {"WithoutAPastItStaysOne", "entry a core mon from 03-11", "a rest tue from 03-11",
     "a rest tue from 03-11 at 07:00"},
    {"BeginningIsNeverMovedIntoThePast", "entry a core mon from 03-16", "a core mon from 03-02",
     "a core mon from 03-11 at 07:00"},
    {"PutOff", "entry a core mon from 03-02", "a core mon from 03-23",
     "a core mon from 03-02 until 03-10 at 07:00; n core mon from 03-23 at 07:00"},
    {"EndedInThePast", "entry a core mon from 03-02", "a core mon from 03-02 until 03-05",
     "a core mon from 03-02 until 03-10 at 07:00"},
    {"RevivedAfterItsEnd", "entry a core mon from 03-02 until 03-04",
     "a core mon from 03-02 until 04-30",
     "a core mon from 03-02 until 03-04 at 07:00; n core mon from 03-11 until 04-30 at 07:00"},
    {"TimesThatAreLeft", "entry a core mon,tue from 03-02 times 6",
     "a core mon,tue from 03-02 times 6 at 18:00",
     "a core mon,tue from 03-02 until 03-10 times 6 at 07:00; n core mon,tue from 03-11 times 2 at "
     "18:00"},
    {"NoTimesLeft", "entry a core mon,tue from 03-02 times 6", "a core mon,tue from 03-02 times 4",
     "a core mon,tue from 03-02 until 03-10 times 6 at 07:00"},
    {"TimesOfARuleThatBeginsAnew", "entry a core mon,tue from 03-02 times 6",
     "a core mon,tue from 03-16 times 6",
     "a core mon,tue from 03-02 until 03-10 times 6 at 07:00; n core mon,tue from 03-16 times 6 at "
     "07:00"},
    {"EveryTwoWeeksInACountedWeek", "entry a core mon,fri from 02-23 every 2",
     "a core mon,sat from 02-23 every 2",
     "a core mon,fri from 02-23 until 03-10 every 2 at 07:00; n core mon,sat from 03-11 every 2 at "
     "07:00"},
    {"EveryTwoWeeksInAWeekOff", "entry a core mon,fri from 03-02 every 2",
     "a core mon,sat from 03-02 every 2",
     "a core mon,fri from 03-02 until 03-15 every 2 at 07:00; n core mon,sat from 03-16 every 2 at "
     "07:00"},
    {"EveryWeekBecomesEveryTwoWeeks", "entry a core mon,fri from 03-02",
     "a core mon,fri from 03-02 every 2",
     "a core mon,fri from 03-02 until 03-10 at 07:00; n core mon,fri from 03-11 every 2 at 07:00"},
    {"OverridesMoveAlongWhereTheyFit",
     "entry a core mon,fri from 03-02; skip a 03-02; skip a 03-13; move a 03-16 03-17 08:00; skip "
     "a "
     "03-20; entry b core fri from 03-13; skip b 03-13",
     "a core mon from 03-02",
     "a core mon,fri from 03-02 until 03-10 at 07:00; b core fri from 03-13 at 07:00; n core mon "
     "from 03-11 at 07:00; skip a@03-02; move n@03-16 to 03-17 08:00; skip b@03-13"},
    {"OverridesOfAnEntryWithoutAPast",
     "entry a core mon,fri from 03-11; skip a 03-13; skip a 03-16", "a core mon from 03-11",
     "a core mon from 03-11 at 07:00; skip a@03-16"},
    {"PastOneMovedAheadStaysWithTheOldEntry", "entry a core mon from 03-02; move a 03-09 03-12",
     "a core mon from 03-02 at 18:00",
     "a core mon from 03-02 until 03-10 at 07:00; n core mon from 03-11 at 18:00; move a@03-09 to "
     "03-12"},
    {"FutureOneMovedIntoThePastStaysThere", "entry a core mon,fri from 03-02; move a 03-13 03-10",
     "a core mon,fri from 03-02 at 18:00",
     "a core mon,fri from 03-02 until 03-10 at 07:00; n core mon,fri from 03-11 at 18:00; move "
     "a@03-13 to 03-10; skip n@03-13"},
    {"OneThatWouldCountBeforeTheNewEntryBeginsGoesBack",
     "entry a core mon from 03-02; move a 03-23 03-13", "a core mon from 03-23",
     "a core mon from 03-02 until 03-10 at 07:00; n core mon from 03-23 at 07:00"},
    {"OneThatCountsInAWeekOffStaysWithTheOldEntry",
     "entry a core mon,fri from 03-02 every 2; move a 03-16 03-12",
     "a core mon,sat from 03-02 every 2",
     "a core mon,fri from 03-02 until 03-15 every 2 at 07:00; n core mon,sat from 03-16 every 2 at "
     "07:00; move a@03-16 to 03-12; skip n@03-16"},
    {"UnknownEntry", "entry a core mon from 03-02", "z core mon from 03-02", "not found: z"},
    {"BrokenRule", "entry a core mon from 03-02", "a core mon from 03-02 every 0",
     "invalid: everyWeeks"},
    {"NewIdTaken", "entry a core mon from 03-02; entry n core mon from 03-02",
     "a core tue from 03-02", "exists: n"},
};

class EntryChangedTest : public testing::TestWithParam<ChangeCase> {};

TEST_P(EntryChangedTest, ComesOutAsInTheTable)
{
    const Plan plan = planOf(QString::fromLatin1(GetParam().plan));
    EXPECT_EQ(QString::fromLatin1(GetParam().expected),
              text(withEntryChanged(plan, entry(QString::fromLatin1(GetParam().changed)),
                                    day(u"03-11"_s), id<PlanEntryId>(u"n"_s), Qt::Monday)));
}

INSTANTIATE_TEST_SUITE_P(Tables, EntryChangedTest, testing::ValuesIn(kChanges),
                         [](const testing::TestParamInfo<ChangeCase>& each) {
                             return std::string(each.param.name);
                         });

TEST(EntryAddedTest, AddsAtTheEndOrSaysWhyNot)
{
    const Plan plan = planOf(u"entry a core mon from 03-02"_s);
    EXPECT_EQ(u"a core mon from 03-02 at 07:00; b rest tue from 03-03 at 07:00"_s,
              text(withEntryAdded(plan, entry(u"b rest tue from 03-03"_s))));
    EXPECT_EQ(u"exists: a"_s, text(withEntryAdded(plan, entry(u"a rest tue from 03-03"_s))));
    EXPECT_EQ(u"invalid: times"_s,
              text(withEntryAdded(plan, entry(u"b rest tue from 03-03 times 0"_s))));
}

QString ended(const QString& plan, const QString& which)
{
    return text(withEntryEnded(planOf(plan), id<PlanEntryId>(which), day(u"03-11"_s)));
}

TEST(EntryEndedTest, EndsTheDayBeforeToday)
{
    EXPECT_EQ(u"a core mon from 03-02 until 03-10 at 07:00"_s,
              ended(u"entry a core mon from 03-02"_s, u"a"_s));
    EXPECT_EQ(u"a core mon from 03-02 until 03-04 at 07:00"_s,
              ended(u"entry a core mon from 03-02 until 03-04"_s, u"a"_s));
    EXPECT_EQ(u"not found: z"_s, ended(u"entry a core mon from 03-02"_s, u"z"_s));
}

TEST(EntryEndedTest, RemovesWhatHasNoPast)
{
    EXPECT_EQ(u"b core mon from 03-02 at 07:00; skip b@03-16"_s,
              ended(u"entry a core mon from 03-11; entry b core mon from 03-02; skip a 03-16; "
                    "skip b 03-16"_s,
                    u"a"_s));
}

TEST(EntryEndedTest, LeavesNothingDueAndThePastAlone)
{
    EXPECT_EQ(u"a core mon,fri from 03-02 until 03-10 at 07:00; skip a@03-02; skip a@03-06; move "
              "a@03-13 to 03-10"_s,
              ended(u"entry a core mon,fri from 03-02; skip a 03-02; move a 03-06 03-12; move a "
                    "03-13 03-10; skip a 03-16; move a 03-20 03-21"_s,
                    u"a"_s));
}

QString movedTo(const QString& plan, const QString& which, const QString& date,
                std::optional<QTime> time = {})
{
    return text(withOccurrenceMoved(planOf(plan), key(which), day(date), time, Qt::Monday));
}

TEST(OccurrenceMovedTest, PutsItOnAnotherDateOrTime)
{
    const QString plan = u"entry a core mon from 03-02"_s;
    const QString same = u"a core mon from 03-02 at 07:00"_s;
    EXPECT_EQ(same + u"; move a@03-02 to 03-05"_s, movedTo(plan, u"a@03-02"_s, u"03-05"_s));
    EXPECT_EQ(same + u"; move a@03-02 to 03-02 18:00"_s,
              movedTo(plan, u"a@03-02"_s, u"03-02"_s, QTime(18, 0)));
    EXPECT_EQ(same + u"; move a@03-02 to 03-05"_s,
              movedTo(plan, u"a@03-02"_s, u"03-05"_s, QTime(7, 0)));
    EXPECT_EQ(same + u"; move a@03-09 to 03-02"_s, movedTo(plan, u"a@03-09"_s, u"03-02"_s));
}

TEST(OccurrenceMovedTest, TakesTheOverrideAwayWhereItComesHome)
{
    const QString plan = u"entry a core mon from 03-02; move a 03-02 03-05 18:00"_s;
    EXPECT_EQ(u"a core mon from 03-02 at 07:00"_s, movedTo(plan, u"a@03-02"_s, u"03-02"_s));
    EXPECT_EQ(u"a core mon from 03-02 at 07:00"_s,
              movedTo(plan, u"a@03-02"_s, u"03-02"_s, QTime(7, 0)));
    EXPECT_EQ(u"a core mon from 03-02 at 07:00; move a@03-02 to 03-06"_s,
              movedTo(plan, u"a@03-02"_s, u"03-06"_s));
}

TEST(OccurrenceMovedTest, SaysWhyNot)
{
    const QString plan = u"entry a core mon from 03-02 until 03-16"_s;
    EXPECT_EQ(u"not found: 2026-03-03"_s, movedTo(plan, u"a@03-03"_s, u"03-05"_s));
    EXPECT_EQ(u"not found: 2026-03-23"_s, movedTo(plan, u"a@03-23"_s, u"03-05"_s));
    EXPECT_EQ(u"not found: z"_s, movedTo(plan, u"z@03-02"_s, u"03-05"_s));
    EXPECT_EQ(u"invalid: toDate"_s, movedTo(plan, u"a@03-02"_s, u"03-01"_s));
    EXPECT_EQ(u"invalid: toTime"_s, movedTo(plan, u"a@03-02"_s, u"03-05"_s, QTime()));
    EXPECT_EQ(u"invalid: toDate"_s,
              text(withOccurrenceMoved(planOf(plan), key(u"a@03-02"_s), {}, {}, Qt::Monday)));
}

TEST(OccurrenceSkippedTest, TakesThePlaceOfAMove)
{
    const auto skippedOf = [](const QString& plan, const QString& which) {
        return text(withOccurrenceSkipped(planOf(plan), key(which), Qt::Monday));
    };
    EXPECT_EQ(u"a core mon from 03-02 at 07:00; skip a@03-02"_s,
              skippedOf(u"entry a core mon from 03-02; move a 03-02 03-03"_s, u"a@03-02"_s));
    EXPECT_EQ(u"not found: 2026-03-03"_s,
              skippedOf(u"entry a core mon from 03-02"_s, u"a@03-03"_s));
    EXPECT_EQ(u"not found: z"_s, skippedOf(u"entry a core mon from 03-02"_s, u"z@03-02"_s));
}

TEST(OverrideRemovedTest, RemovesThatOneOnly)
{
    const Plan plan = planOf(u"entry a core mon from 03-02; skip a 03-02; skip a 03-09"_s);
    EXPECT_EQ(u"a core mon from 03-02 at 07:00; skip a@03-09"_s,
              text(Result<Plan>(withOverrideRemoved(plan, key(u"a@03-02"_s)))));
    EXPECT_EQ(plan, withOverrideRemoved(plan, key(u"a@03-16"_s)));
}

TEST(PauseTest, IsAddedAndRemoved)
{
    const Plan plan = planOf(u"pause 03-02 03-04"_s);
    const Result<Plan> two = withPauseAdded(plan, pause(u"03-09 03-09"_s));
    EXPECT_EQ(u"pause 03-02 to 03-04; pause 03-09 to 03-09"_s, text(two));
    ASSERT_TRUE(two.has_value());
    EXPECT_EQ(plan, withPauseRemoved(*two, pause(u"03-09 03-09"_s).id));
    EXPECT_EQ(u"exists: pause-03-02-03-04"_s, text(withPauseAdded(plan, pause(u"03-02 03-04"_s))));
}

TEST(PauseTest, NeedsABeginningAndAnEnd)
{
    EXPECT_EQ(u"invalid: until"_s, text(withPauseAdded({}, pause(u"03-04 03-02"_s))));
    Pause endless = pause(u"03-02 03-04"_s);
    endless.days.until.reset();
    EXPECT_EQ(u"invalid: until"_s, text(withPauseAdded({}, endless)));
    Pause withoutBeginning = pause(u"03-02 03-04"_s);
    withoutBeginning.days.from = {};
    EXPECT_EQ(u"invalid: from"_s, text(withPauseAdded({}, withoutBeginning)));
}

constexpr unsigned kPlans = 700; // A hundred for each first day of the week.

Qt::DayOfWeek firstDayFor(unsigned seed)
{
    return static_cast<Qt::DayOfWeek>(seed % 7 + 1);
}

QString occurrencesBefore(const Plan& plan, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    return text(occurrences(plan, kRandomBegin.addDays(-60), today.addDays(-1), firstDayOfWeek));
}

TEST(EntryChangedPropertiesTest, NothingBeforeTodayChanges)
{
    int splits = 0;
    for (unsigned seed = 0; seed < kPlans && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const Qt::DayOfWeek first = firstDayFor(seed);
        const Plan plan = randomPlan(chance, first);
        const Plan other = randomPlan(chance, first);
        if (plan.entries.empty() || other.entries.empty())
            continue;
        // What begins today or later has no past to keep, even where one was moved before today.
        const PlanEntry& old = plan.entries.front();
        const QDate today = old.recurrence.from.addDays(chance.between(1, 60));
        PlanEntry changed = other.entries.front();
        changed.id = old.id;
        const auto after = withEntryChanged(plan, changed, today, id<PlanEntryId>(u"new"_s), first);
        ASSERT_TRUE(after.has_value());
        EXPECT_EQ(occurrencesBefore(plan, today, first), occurrencesBefore(*after, today, first));
        splits += after->entries.size() > plan.entries.size() ? 1 : 0;

        const auto without = withEntryEnded(plan, old.id, today);
        ASSERT_TRUE(without.has_value());
        for (const Occurrence& each : occurrences(*without, today, today.addDays(200), first))
            EXPECT_NE(old.id, each.key.entry) << text(each).toStdString();
    }
    EXPECT_GT(splits, static_cast<int>(kPlans) / 3);
}

TEST(EntryChangedPropertiesTest, ANewTimeMovesNoDate)
{
    for (unsigned seed = 0; seed < kPlans && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const Qt::DayOfWeek first = firstDayFor(seed);
        Plan plan = randomPlan(chance, first);
        if (plan.entries.empty())
            continue;
        plan.entries.erase(plan.entries.begin() + 1, plan.entries.end());
        plan.overrides.clear();
        const QDate today = kRandomBegin.addDays(chance.below(kRandomDays));
        PlanEntry changed = plan.entries.front();
        changed.time = QTime(20, 15);
        const auto after = withEntryChanged(plan, changed, today, id<PlanEntryId>(u"new"_s), first);
        ASSERT_TRUE(after.has_value());
        const QDate begin = kRandomBegin;
        const QDate end = kRandomBegin.addDays(400);
        const auto before = occurrences(plan, begin, end, first);
        const auto now = occurrences(*after, begin, end, first);
        ASSERT_EQ(before.size(), now.size());
        for (size_t i = 0; i < now.size(); ++i) {
            EXPECT_EQ(before[i].date, now[i].date);
            EXPECT_EQ(now[i].date < today ? before[i].time : changed.time, now[i].time);
        }
        if (after->entries.size() == 1)
            continue;
        for (QDate date = begin; date < end; date = date.addDays(1))
            ASSERT_EQ(isPlanInForce(plan, date, first), isPlanInForce(*after, date, first))
                << text(date).toStdString();
    }
}

TEST(OccurrenceMovedPropertiesTest, MovingNeitherLosesNorDoubles)
{
    for (unsigned seed = 0; seed < kPlans && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const Qt::DayOfWeek first = firstDayFor(seed);
        const Plan plan = randomPlan(chance, first);
        const QDate begin = kRandomBegin.addDays(-9);
        const QDate end = kRandomBegin.addDays(kRandomDays + 60);
        const auto before = occurrences(plan, begin, end, first);
        if (before.empty())
            continue;
        const Occurrence& one =
            before[static_cast<size_t>(chance.below(static_cast<int>(before.size())))];
        const QDate toDate = one.key.ruleDate.addDays(chance.below(10));
        const auto after = withOccurrenceMoved(plan, one.key, toDate, QTime(20, 15), first);
        if (!after) {
            // Only what stayed on a date beyond the end of its rule cannot be moved again.
            EXPECT_EQ(ErrorCode::NotFound, after.error().code);
            EXPECT_LT(one.date, one.key.ruleDate);
            continue;
        }
        const auto now = occurrences(*after, begin, end.addDays(10), first);
        std::set<OccurrenceKey> keys;
        for (const Occurrence& each : now) {
            EXPECT_TRUE(keys.insert(each.key).second) << text(each).toStdString();
            if (each.key == one.key) {
                EXPECT_EQ(toDate, each.date);
                EXPECT_EQ(QTime(20, 15), each.time);
            }
        }
        for (const Occurrence& each : before)
            EXPECT_TRUE(keys.contains(each.key)) << text(each).toStdString();
        EXPECT_TRUE(withOverrideRemoved(*after, one.key) == withOverrideRemoved(plan, one.key));
    }
}

} // namespace
} // namespace limber::test
