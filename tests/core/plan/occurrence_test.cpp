// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/occurrence.h"
#include "tests/core/progress/progress_oracle.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <gtest/gtest.h>
#include <ostream>
#include <set>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

struct RuleCase {
    const char* name;
    const char* rule;
    Qt::DayOfWeek firstDayOfWeek;
    const char* range;
    const char* dates;
    const char* lastDay;
};

void PrintTo(const RuleCase& each, std::ostream* out)
{
    *out << each.rule;
}

// In 2026 the first of March is a Sunday.
constexpr RuleCase kRules[] = {
    {"Weekly", "a core mon,fri from 03-02", Qt::Monday, "03-01 03-14", "03-02, 03-06, 03-09, 03-13",
     "none"},
    {"BeginsInMidWeek", "a core mon,fri from 03-04", Qt::Monday, "03-01 03-14",
     "03-06, 03-09, 03-13", "none"},
    {"FromAndUntilAreIncluded", "a core mon from 03-02 until 03-16", Qt::Monday, "02-01 04-30",
     "03-02, 03-09, 03-16", "03-16"},
    {"SingleDate", "a core daily from 03-04 until 03-04", Qt::Monday, "02-01 04-30", "03-04",
     "03-04"},
    {"NoSuchWeekdayInTheRange", "a core mon from 03-03 until 03-08", Qt::Monday, "02-01 04-30", "",
     "03-08"},
    {"EveryTwoWeeksFromMonday", "a core mon,sun from 03-04 every 2", Qt::Monday, "03-01 03-31",
     "03-08, 03-16, 03-22, 03-30", "none"},
    {"EveryTwoWeeksFromSunday", "a core mon,sun from 03-04 every 2", Qt::Sunday, "03-01 03-31",
     "03-15, 03-16, 03-29, 03-30", "none"},
    {"EveryThreeWeeksFarAhead", "a core wed from 2024-01-03 every 3", Qt::Monday, "03-01 04-15",
     "03-11, 04-01", "none"},
    {"TimesCountFromTheFirstDay", "a core mon,wed,fri from 03-04 times 4", Qt::Monday,
     "03-09 03-31", "03-09, 03-11", "03-11"},
    {"TimesEveryTwoWeeks", "a core mon,fri from 03-06 times 4 every 2", Qt::Monday, "03-01 04-30",
     "03-06, 03-16, 03-20, 03-30", "03-30"},
    {"UntilComesBeforeTimes", "a core mon from 03-02 until 03-10 times 5", Qt::Monday,
     "03-01 04-30", "03-02, 03-09", "03-10"},
    {"TimesComeBeforeUntil", "a core mon from 03-02 until 04-10 times 2", Qt::Monday, "03-01 04-30",
     "03-02, 03-09", "03-09"},
    {"OverTheTurnOfTheYear", "a core thu from 2025-12-25 every 1", Qt::Monday,
     "2025-12-20 2026-01-10", "2025-12-25, 01-01, 01-08", "none"},
    {"TwentyNinthOfFebruary", "a core tue from 2028-02-22 until 2028-03-07", Qt::Monday,
     "2028-02-01 2028-03-31", "2028-02-22, 2028-02-29, 2028-03-07", "2028-03-07"},
    {"RangeBeforeTheRule", "a core daily from 03-02", Qt::Monday, "02-01 03-01", "", "none"},
    {"RangeAfterTheRule", "a core daily from 03-02 until 03-04", Qt::Monday, "03-05 03-31", "",
     "03-04"},
};

class RuleDatesTest : public testing::TestWithParam<RuleCase> {};

TEST_P(RuleDatesTest, AreThoseOfTheTable)
{
    const RuleCase& each = GetParam();
    const Recurrence rule = entry(QString::fromLatin1(each.rule)).recurrence;
    const QStringList range = QString::fromLatin1(each.range).split(u' ');
    EXPECT_EQ(QString::fromLatin1(each.dates),
              text(ruleDates(rule, day(range[0]), day(range[1]), each.firstDayOfWeek)));
    const std::optional<QDate> last = lastDayInForce(rule, each.firstDayOfWeek);
    EXPECT_EQ(QString::fromLatin1(each.lastDay), last ? text(*last) : u"none"_s);
}

INSTANTIATE_TEST_SUITE_P(Tables, RuleDatesTest, testing::ValuesIn(kRules),
                         [](const testing::TestParamInfo<RuleCase>& each) {
                             return std::string(each.param.name);
                         });

struct OccurrenceCase {
    const char* name;
    const char* plan; ///< As a history script.
    const char* occurrences;
};

void PrintTo(const OccurrenceCase& each, std::ostream* out)
{
    *out << each.plan;
}

// From 03-02 to 03-08, a week from Monday.
constexpr OccurrenceCase kOccurrences[] = {
    {"InOrderOfDateTimeAndEntry",
     "entry b core mon,tue from 03-02 at 08:00; entry a core mon from 03-02 at 08:00; entry c core "
     "mon from 03-02 at 07:30",
     "c@03-02 03-02 07:30 open; a@03-02 03-02 08:00 open; b@03-02 03-02 08:00 open; b@03-03 03-03 "
     "08:00 open"},
    {"MovedWithin", "entry a core mon,wed from 03-02; move a 03-02 03-05",
     "a@03-04 03-04 07:00 open; a@03-02 03-05 07:00 open"},
    {"MovedToAnotherTime", "entry a core mon from 03-02; move a 03-02 03-02 18:30",
     "a@03-02 03-02 18:30 open"},
    {"MovedOutOfTheRange", "entry a core mon,wed from 03-02; move a 03-04 03-09",
     "a@03-02 03-02 07:00 open"},
    {"MovedIntoTheRange", "entry a core mon from 03-02; move a 03-09 03-08 09:00",
     "a@03-02 03-02 07:00 open; a@03-09 03-08 09:00 open"},
    {"MovedOntoAnotherOfTheSameEntry", "entry a core mon,wed from 03-02; move a 03-02 03-04",
     "a@03-02 03-04 07:00 open; a@03-04 03-04 07:00 open"},
    {"Skipped", "entry a core mon,wed from 03-02; skip a 03-02",
     "a@03-02 03-02 07:00 skipped; a@03-04 03-04 07:00 open"},
    {"Paused", "entry a core mon,wed from 03-02; pause 03-03 03-04",
     "a@03-02 03-02 07:00 open; a@03-04 03-04 07:00 paused"},
    {"MovedIntoAPause", "entry a core mon from 03-02; pause 03-03 03-04; move a 03-02 03-03",
     "a@03-02 03-03 07:00 paused"},
    {"MovedOutOfAPause", "entry a core mon from 03-02; pause 03-02 03-04; move a 03-02 03-05",
     "a@03-02 03-05 07:00 open"},
    {"SkippedInAPause", "entry a core mon from 03-02; pause 03-02 03-04; skip a 03-02",
     "a@03-02 03-02 07:00 skipped"},
    {"OverridesWithoutARuleDate",
     "entry a core mon from 03-02; skip a 03-03; move a 03-04 03-05; move z 03-02 03-03",
     "a@03-02 03-02 07:00 open"},
    {"MovedForwardBeforeItsEntryEnded",
     "entry a core mon,fri from 03-02 until 03-04; move a 03-06 03-03",
     "a@03-02 03-02 07:00 open; a@03-06 03-03 07:00 open"},
    {"MovedToADayAfterItsEntryEnded",
     "entry a core mon,fri from 03-02 until 03-04; move a 03-06 03-05", "a@03-02 03-02 07:00 open"},
};

class OccurrencesTest : public testing::TestWithParam<OccurrenceCase> {};

TEST_P(OccurrencesTest, AreThoseOfTheTable)
{
    const Scenario scenario =
        readScenario(u"today 03-01;"_s + QString::fromLatin1(GetParam().plan));
    QString found =
        text(occurrences(scenario.history.plan, day(u"03-02"_s), day(u"03-08"_s), Qt::Monday));
    EXPECT_EQ(QString::fromLatin1(GetParam().occurrences),
              found.trimmed().replace(u"\n"_s, u"; "_s));
}

INSTANTIATE_TEST_SUITE_P(Tables, OccurrencesTest, testing::ValuesIn(kOccurrences),
                         [](const testing::TestParamInfo<OccurrenceCase>& each) {
                             return std::string(each.param.name);
                         });

QString found(const QString& plan, const QString& which)
{
    const OccurrenceKey wanted = key(which);
    const auto occurrence = findOccurrence(readScenario(u"today 03-01;"_s + plan).history.plan,
                                           wanted.entry, wanted.ruleDate, Qt::Monday);
    return occurrence ? text(*occurrence) : u"none"_s;
}

TEST(FindOccurrenceTest, PrefersTheDateOfTheRule)
{
    const QString plan = u"entry a core mon,wed from 03-02; entry b core daily from 03-02"_s;
    EXPECT_EQ(u"a@03-02 03-02 07:00 open"_s, found(plan, u"a@03-02"_s));
    EXPECT_EQ(u"none"_s, found(plan, u"a@03-03"_s));
    EXPECT_EQ(u"none"_s, found(plan, u"z@03-02"_s));
    const QString onEachOther = plan + u"; move a 03-02 03-04"_s;
    EXPECT_EQ(u"a@03-04 03-04 07:00 open"_s, found(onEachOther, u"a@03-04"_s));
    EXPECT_EQ(u"a@03-02 03-04 07:00 open"_s, found(onEachOther, u"a@03-02"_s));
}

TEST(FindOccurrenceTest, FindsWhatWasMovedThere)
{
    const QString plan = u"entry a core mon from 03-02; move a 03-02 03-05"_s;
    EXPECT_EQ(u"a@03-02 03-05 07:00 open"_s, found(plan, u"a@03-05"_s));
    EXPECT_EQ(u"a@03-02 03-05 07:00 open"_s, found(plan, u"a@03-02"_s));
}

TEST(FindOccurrenceTest, KnowsSkippedAndPausedOnes)
{
    EXPECT_EQ(u"a@03-02 03-02 07:00 skipped"_s,
              found(u"entry a core mon from 03-02; skip a 03-02"_s, u"a@03-02"_s));
    EXPECT_EQ(u"a@03-02 03-02 07:00 paused"_s,
              found(u"entry a core mon from 03-02; pause 03-01 03-05"_s, u"a@03-02"_s));
}

TEST(PlanInForceTest, ReachesFromTheFirstToTheLastDayWhateverTheWeekdays)
{
    const Plan plan{{entry(u"a core fri from 03-02 until 03-10"_s),
                     entry(u"b core mon,wed from 03-16 times 3"_s)},
                    {},
                    {}};
    const std::vector<std::pair<QString, bool>> days{
        {u"03-01"_s, false}, {u"03-02"_s, true}, {u"03-10"_s, true},  {u"03-11"_s, false},
        {u"03-16"_s, true},  {u"03-23"_s, true}, {u"03-24"_s, false},
    };
    for (const auto& [date, isInForce] : days)
        EXPECT_EQ(isInForce, isPlanInForce(plan, day(date), Qt::Monday)) << date.toStdString();
    EXPECT_EQ(day(u"03-02"_s), firstPlannedDay(plan));
    EXPECT_EQ(std::nullopt, firstPlannedDay({}));
}

constexpr unsigned kPlans = 210; // Thirty for each first day of the week.

Qt::DayOfWeek firstDayFor(unsigned seed)
{
    return static_cast<Qt::DayOfWeek>(seed % 7 + 1);
}

TEST(OccurrencePropertiesTest, PartsOfARangeMakeUpTheWhole)
{
    size_t count = 0;
    for (unsigned seed = 0; seed < kPlans && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const Plan plan = randomPlan(chance, firstDayFor(seed));
        const QDate begin = kRandomBegin.addDays(-20);
        const QDate end = begin.addDays(chance.between(200, 800));
        std::vector<Occurrence> parts;
        for (QDate from = begin; from <= end;) {
            const QDate until = std::min(end, from.addDays(chance.below(40)));
            const auto part = occurrences(plan, from, until, firstDayFor(seed));
            parts.insert(parts.end(), part.begin(), part.end());
            from = until.addDays(1);
        }
        EXPECT_EQ(text(occurrences(plan, begin, end, firstDayFor(seed))), text(parts));
        count += parts.size();
    }
    EXPECT_GT(count, size_t{kPlans});
}

TEST(OccurrencePropertiesTest, AgreeWithAWalkFromDayToDay)
{
    for (unsigned seed = 0; seed < kPlans && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const Plan plan = randomPlan(chance, firstDayFor(seed));
        const QDate begin = kRandomBegin.addDays(chance.below(60));
        const QDate end = begin.addDays(chance.below(120));
        EXPECT_EQ(oracleOccurrences(plan, begin, end, firstDayFor(seed)),
                  text(occurrences(plan, begin, end, firstDayFor(seed))));
    }
}

TEST(OccurrencePropertiesTest, RuleDatesAreChosenWeekdaysWithinTheRule)
{
    for (unsigned seed = 0; seed < kPlans && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        for (const PlanEntry& each : randomPlan(chance, firstDayFor(seed)).entries) {
            const Recurrence& rule = each.recurrence;
            const auto dates =
                ruleDates(rule, kRandomBegin, kRandomBegin.addYears(2), firstDayFor(seed));
            EXPECT_TRUE(std::ranges::is_sorted(dates));
            EXPECT_EQ(dates.size(), (std::set<QDate>(dates.begin(), dates.end()).size()));
            EXPECT_LE(dates.size(), static_cast<size_t>(rule.times.value_or(1000)));
            for (const QDate date : dates) {
                EXPECT_TRUE(rule.weekdays.contains(static_cast<Qt::DayOfWeek>(date.dayOfWeek())));
                EXPECT_TRUE((DateRange{rule.from, rule.until}.contains(date)));
                const auto days = weekStart(rule.from, firstDayFor(seed))
                                      .daysTo(weekStart(date, firstDayFor(seed)));
                EXPECT_EQ(0, days % (7 * rule.everyWeeks));
            }
        }
    }
}

TEST(OccurrencePropertiesTest, OverridesNeitherLoseNorDouble)
{
    for (unsigned seed = 0; seed < kPlans && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        Plan plan = randomPlan(chance, firstDayFor(seed));
        // Dates beyond the end of a rule are another matter: see MovedForwardBeforeItsEntryEnded.
        std::erase_if(plan.overrides, [&](const OccurrenceOverride& change) {
            const auto of = std::ranges::find(plan.entries, change.key.entry, &PlanEntry::id);
            return !hasRuleDate(of->recurrence, change.key.ruleDate, firstDayFor(seed));
        });
        std::set<OccurrenceKey> expected;
        for (const PlanEntry& each : plan.entries) {
            for (const QDate date : ruleDates(each.recurrence, kRandomBegin,
                                              kRandomBegin.addDays(300), firstDayFor(seed)))
                expected.insert({each.id, date});
        }
        // Moves reach over nine days at most.
        const auto found = occurrences(plan, kRandomBegin.addDays(-9), kRandomBegin.addDays(300),
                                       firstDayFor(seed));
        std::set<OccurrenceKey> keys;
        for (const Occurrence& each : found)
            EXPECT_TRUE(keys.insert(each.key).second) << text(each).toStdString();
        EXPECT_EQ(expected.size(), keys.size());
        EXPECT_TRUE(expected == keys);
    }
}

} // namespace
} // namespace limber::test
