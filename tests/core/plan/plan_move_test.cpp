// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_edit.h"
#include "core/plan/plan_move.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <ostream>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

enum class Reach { Following, All };

Result<Plan> movedBy(Reach reach, const Plan& plan, const OccurrenceKey& key, QDate toDate,
                     std::optional<QTime> time, QDate today, Qt::DayOfWeek first)
{
    const auto newId = id<PlanEntryId>(u"n"_s);
    return reach == Reach::Following
               ? withEntryMovedFrom(plan, key, toDate, time, today, newId, first)
               : withEntryMovedAll(plan, key, toDate, time, today, newId, first);
}

/// The plan as text, with `o` for the id of the other weekdays, or the error's detail.
QString text(const Result<Plan>& plan)
{
    if (!plan)
        return u"error: "_s + plan.error().detail;
    QString lines = test::text(*plan).trimmed().replace(u"\n"_s, u"; "_s);
    for (const PlanEntry& entry : plan->entries) {
        if (entry.id.text().size() > 30)
            lines.replace(entry.id.text(), u"o"_s);
    }
    return lines;
}

struct MoveCase {
    const char* name;
    Reach reach;
    const char* plan;
    const char* move; ///< "a@03-16 03-17 18:00"; today is 03-11, a Wednesday.
    const char* expected;
};

void PrintTo(const MoveCase& each, std::ostream* out)
{
    *out << each.plan << " -> " << each.move;
}

constexpr MoveCase kMoves[] = {
    {"ToAnotherDay", Reach::Following, "entry a core mon from 03-02", "a@03-16 03-19",
     "a core mon from 03-02 until 03-15 at 07:00; n core thu from 03-16 at 07:00"},
    {"ToAnotherTime", Reach::Following, "entry a core mon from 03-02", "a@03-16 03-16 18:00",
     "a core mon from 03-02 until 03-15 at 07:00; n core mon from 03-16 at 18:00"},
    {"ToADayBefore", Reach::Following, "entry a core fri from 03-02", "a@03-20 03-17",
     "a core fri from 03-02 until 03-19 at 07:00; n core tue from 03-17 at 07:00"},
    {"IntoTheNextWeek", Reach::Following, "entry a core fri from 03-02", "a@03-20 03-23",
     "a core fri from 03-02 until 03-19 at 07:00; n core mon from 03-23 at 07:00"},
    {"OnlyItsWeekdayMoves", Reach::Following, "entry a core mon,wed,fri from 03-02",
     "a@03-18 03-19",
     "a core mon,wed,fri from 03-02 until 03-17 at 07:00; n core mon,thu,fri from 03-18 at 07:00"},
    {"OnlyItsWeekdayMovesToADayBefore", Reach::Following, "entry a core mon,wed,fri from 03-02",
     "a@03-20 03-17",
     "a core mon,wed,fri from 03-02 until 03-16 at 07:00; n core mon,tue,wed from 03-17 at 07:00"},
    {"OnlyItsWeekdayGetsTheTime", Reach::Following, "entry a core mon,wed,fri from 03-02",
     "a@03-18 03-18 18:00",
     "a core mon,wed,fri from 03-02 until 03-17 at 07:00; o core mon,fri from 03-18 at 07:00; n "
     "core wed from 03-18 at 18:00"},
    {"OntoAnotherOfItsWeekdays", Reach::Following, "entry a core mon,wed from 03-02",
     "a@03-18 03-16",
     "a core mon,wed from 03-02 until 03-17 at 07:00; o core mon from 03-18 at 07:00; n core mon "
     "from 03-16 at 07:00"},
    {"EveryTwoWeeks", Reach::Following, "entry a core mon,fri from 03-02 every 2", "a@03-16 03-18",
     "a core mon,fri from 03-02 until 03-15 every 2 at 07:00; n core wed,fri from 03-16 every 2 at "
     "07:00"},
    {"EveryTwoWeeksIntoTheNextWeek", Reach::Following, "entry a core fri from 03-02 every 2",
     "a@03-20 03-24",
     "a core fri from 03-02 until 03-19 every 2 at 07:00; n core tue from 03-23 every 2 at 07:00"},
    {"UntilStaysWhereItHoldsTheSame", Reach::Following, "entry a core mon from 03-02 until 03-29",
     "a@03-16 03-19",
     "a core mon from 03-02 until 03-15 at 07:00; n core thu from 03-16 until 03-29 at 07:00"},
    {"UntilGivesWay", Reach::Following, "entry a core mon from 03-02 until 03-23", "a@03-16 03-19",
     "a core mon from 03-02 until 03-15 at 07:00; n core thu from 03-16 until 03-26 at 07:00"},
    {"UntilLetsNoMoreIn", Reach::Following, "entry a core fri from 03-02 until 03-31",
     "a@03-20 03-16",
     "a core fri from 03-02 until 03-19 at 07:00; n core mon from 03-16 until 03-23 at 07:00"},
    {"TimesThatAreLeft", Reach::Following, "entry a core mon from 03-02 times 5", "a@03-16 03-19",
     "a core mon from 03-02 until 03-15 times 5 at 07:00; n core thu from 03-16 times 3 at 07:00"},
    {"TimesAreShared", Reach::Following, "entry a core mon,fri from 03-02 times 7",
     "a@03-16 03-21 18:00",
     "a core mon,fri from 03-02 until 03-15 times 7 at 07:00; o core fri from 03-16 times 1 at "
     "07:00; n core sat from 03-16 times 2 at 18:00"},
    {"TheLastOne", Reach::Following, "entry a core mon,fri from 03-02 times 5", "a@03-16 03-21",
     "a core mon,fri from 03-02 until 03-15 times 5 at 07:00; n core sat from 03-16 times 1 at "
     "07:00"},
    {"ASingleDate", Reach::Following, "entry a core fri from 03-13 until 03-13", "a@03-13 03-17",
     "a core tue from 03-17 until 03-17 at 07:00"},
    {"AllOfASingleDateBefore", Reach::All, "entry a core fri from 03-13 until 03-13",
     "a@03-13 03-11", "a core wed from 03-11 until 03-11 at 07:00"},
    {"WithoutAPastItStaysOne", Reach::Following, "entry a core mon from 03-11", "a@03-16 03-18",
     "a core wed from 03-16 at 07:00"},
    {"WithoutAPastTheOthersStayOne", Reach::Following, "entry a core mon,thu from 03-11",
     "a@03-12 03-12 18:00", "a core mon from 03-11 at 07:00; n core thu from 03-12 at 18:00"},
    {"WithoutAPastButOthersBefore", Reach::Following, "entry a core mon from 03-16",
     "a@03-30 04-01", "a core mon from 03-16 until 03-29 at 07:00; n core wed from 03-30 at 07:00"},
    {"AllFromToday", Reach::All, "entry a core mon from 03-02", "a@03-30 04-02",
     "a core mon from 03-02 until 03-15 at 07:00; n core thu from 03-16 at 07:00"},
    {"AllButWhatWouldFallIntoThePast", Reach::All, "entry a core fri from 03-02", "a@03-27 03-24",
     "a core fri from 03-02 until 03-19 at 07:00; n core tue from 03-17 at 07:00"},
    {"AllOfOneWeekday", Reach::All, "entry a core mon,fri from 03-02", "a@03-30 03-31",
     "a core mon,fri from 03-02 until 03-15 at 07:00; n core tue,fri from 03-16 at 07:00"},
    {"AMissedOneAndThoseFromToday", Reach::Following, "entry a core mon from 02-23",
     "a@03-09 03-12",
     "a core mon from 02-23 until 03-15 at 07:00; n core thu from 03-16 at 07:00; move a@03-09 to "
     "03-12"},
    {"AMissedOneThatNothingFollows", Reach::Following, "entry a core mon from 02-23 until 03-10",
     "a@03-09 03-12 18:00",
     "a core mon from 02-23 until 03-10 at 07:00; move a@03-09 to 03-12 18:00"},
    {"BackHome", Reach::Following, "entry a core mon from 03-02; move a 03-16 03-18",
     "a@03-16 03-16", "a core mon from 03-02 at 07:00"},
    {"OverridesGoAlong", Reach::Following,
     "entry a core mon,fri from 03-02; skip a 03-02; skip a 03-20; move a 03-16 03-17; skip a "
     "03-23; move a 03-30 03-31; move a 04-06 04-06 12:00; move a 04-13 04-15",
     "a@03-16 03-18",
     "a core mon,fri from 03-02 until 03-15 at 07:00; n core wed,fri from 03-16 at 07:00; skip "
     "a@03-02; skip n@03-20; skip n@03-25; move n@04-01 to 03-31; move n@04-08 to 04-08 12:00"},
    {"OneInThePastStaysThere", Reach::Following, "entry a core mon from 03-02; move a 03-23 03-10",
     "a@03-16 03-17",
     "a core mon from 03-02 until 03-15 at 07:00; n core tue from 03-16 at 07:00; move a@03-23 to "
     "03-10; skip n@03-24"},
    {"OneThatCountsBeforeTheMoveStaysWithTheOldEntry", Reach::Following,
     "entry a core mon from 03-02; move a 03-23 03-13", "a@03-16 03-17",
     "a core mon from 03-02 until 03-15 at 07:00; n core tue from 03-16 at 07:00; move a@03-23 to "
     "03-13; skip n@03-24"},
    {"OneThatCountsBetweenTheEntriesGoesBack", Reach::Following,
     "entry a core mon from 03-02; move a 03-30 03-18", "a@03-16 03-26",
     "a core mon from 03-02 until 03-15 at 07:00; n core thu from 03-23 at 07:00"},
    {"UnknownEntry", Reach::Following, "entry a core mon from 03-02", "z@03-16 03-17", "error: z"},
    {"NoSuchDate", Reach::Following, "entry a core mon from 03-02", "a@03-17 03-18",
     "error: 2026-03-17"},
    {"IntoThePast", Reach::All, "entry a core mon from 03-02", "a@03-16 03-10", "error: toDate"},
    {"NewIdTaken", Reach::Following, "entry a core mon from 03-02; entry n core mon from 03-02",
     "a@03-16 03-17", "error: n"},
};

class EntryMovedTest : public testing::TestWithParam<MoveCase> {};

TEST_P(EntryMovedTest, ComesOutAsInTheTable)
{
    const Plan plan =
        readScenario(u"today 03-11;"_s + QString::fromLatin1(GetParam().plan)).history.plan;
    const QStringList words = QString::fromLatin1(GetParam().move).split(u' ');
    std::optional<QTime> time;
    if (words.size() > 2)
        time = timeOfDay(words[2]);
    EXPECT_EQ(QString::fromLatin1(GetParam().expected),
              text(movedBy(GetParam().reach, plan, key(words[0]), day(words[1]), time,
                           day(u"03-11"_s), Qt::Monday)));
}

INSTANTIATE_TEST_SUITE_P(Tables, EntryMovedTest, testing::ValuesIn(kMoves),
                         [](const testing::TestParamInfo<MoveCase>& each) {
                             return std::string(each.param.name);
                         });

TEST(EntryMovedArgumentsTest, NeedsAValidDateAndTime)
{
    const Plan plan{{entry(u"a core mon from 03-02"_s)}, {}, {}};
    EXPECT_EQ(u"error: toDate"_s, text(movedBy(Reach::All, plan, key(u"a@03-16"_s), {}, {},
                                               day(u"03-11"_s), Qt::Monday)));
    EXPECT_EQ(u"error: toTime"_s, text(movedBy(Reach::All, plan, key(u"a@03-16"_s), day(u"03-17"_s),
                                               QTime(), day(u"03-11"_s), Qt::Monday)));
}

/// Where an occurrence counts and how it stands, without the entry it belongs to.
struct Place {
    QDate date;
    QTime time;
    PlannedState state = PlannedState::Open;
    RoutineId routine;

    friend bool operator==(const Place&, const Place&) = default;
    friend bool operator<(const Place& left, const Place& right)
    {
        return std::tie(left.date, left.time, left.routine, left.state) <
               std::tie(right.date, right.time, right.routine, right.state);
    }
};

std::string text(const std::vector<Place>& places)
{
    QString lines;
    for (const Place& place : places)
        lines += u"%1 %2 %3 %4\n"_s
                     .arg(text(place.date), place.time.toString(u"HH:mm"_s), place.routine.text())
                     .arg(static_cast<int>(place.state));
    return lines.toStdString();
}

/// What the words of plan_move.h make of the occurrences from before.
std::vector<Place> expectedPlaces(const Plan& before, const OccurrenceKey& key, QDate toDate,
                                  QTime time, QDate today, Reach reach, Qt::DayOfWeek first)
{
    const auto of = std::ranges::find(before.entries, key.entry, &PlanEntry::id);
    const qint64 days = key.ruleDate.daysTo(toDate);
    std::vector<Place> places;
    for (const Occurrence& each :
         occurrences(before, kRandomBegin.addDays(-60), kRandomBegin.addDays(320), first)) {
        Place place{each.date, each.time, each.state, each.routine};
        const QDate ruleDate = each.key.ruleDate;
        // What stayed beyond the end of its rule is no date of the rule.
        const bool isOfStrand =
            each.key.entry == key.entry && ruleDate >= today &&
            ruleDate.dayOfWeek() == key.ruleDate.dayOfWeek() &&
            (each.date == ruleDate || hasRuleDate(of->recurrence, ruleDate, first));
        const bool isReached =
            reach == Reach::Following ? ruleDate >= key.ruleDate : ruleDate.addDays(days) >= today;
        if (each.key == key) {
            place = {toDate, time, PlannedState::Open, each.routine};
        } else if (isOfStrand && isReached) {
            if (each.date == ruleDate)
                place.date = ruleDate.addDays(days);
            if (each.time == of->time)
                place.time = time;
        }
        if (place.state != PlannedState::Skipped)
            place.state = isPaused(before, place.date) ? PlannedState::Paused : PlannedState::Open;
        places.push_back(place);
    }
    return places;
}

std::vector<Place> inOrder(std::vector<Place> places)
{
    // Far from both ends of what was looked at.
    std::erase_if(places, [](const Place& place) {
        return place.date < kRandomBegin.addDays(-40) || place.date > kRandomBegin.addDays(250);
    });
    std::ranges::sort(places, [](const Place& left, const Place& right) { return left < right; });
    return places;
}

/// Without what has rules of its own, which the table tests: occurrences moved to before
/// their new date and a day, and times that say no more than their entry.
Plan simplified(Plan plan, QDate before, qint64 days)
{
    for (OccurrenceOverride& change : plan.overrides) {
        const auto of = std::ranges::find(plan.entries, change.key.entry, &PlanEntry::id);
        if (of != plan.entries.end() && change.toTime == of->time)
            change.toTime.reset();
    }
    std::erase_if(plan.overrides, [=](const OccurrenceOverride& change) {
        return change.change == OccurrenceOverride::Change::Moved &&
               change.toDate != change.key.ruleDate &&
               change.toDate < change.key.ruleDate.addDays(std::max<qint64>(days, 0)) &&
               change.toDate < before;
    });
    return plan;
}

TEST(EntryMovedPropertiesTest, MovesTheStrandAndNothingElse)
{
    int moves = 0;
    int merged = 0;
    for (unsigned seed = 0; seed < 1400 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const auto first = static_cast<Qt::DayOfWeek>(seed % 7 + 1);
        const Plan drawn = randomPlan(chance, first);
        if (drawn.entries.empty())
            continue;
        const PlanEntry& entry = drawn.entries.front();
        const QDate today = entry.recurrence.from.addDays(chance.between(-10, 60));
        const auto dates =
            ruleDates(entry.recurrence, today.addDays(-10), today.addDays(40), first);
        if (dates.empty())
            continue;
        const OccurrenceKey key{
            entry.id, dates[static_cast<size_t>(chance.below(static_cast<int>(dates.size())))]};
        const QDate toDate =
            std::max(today, key.ruleDate.addDays(chance.between(-9, chance.oneIn(4) ? 20 : 6)));
        const QTime time = chance.oneIn(2) ? entry.time : QTime(20, 15);
        // By then every rule that the move can begin has begun.
        const QDate begun =
            std::max({today, key.ruleDate, toDate}).addDays(7 * (entry.recurrence.everyWeeks + 4));
        const Plan plan = simplified(drawn, begun, key.ruleDate.daysTo(toDate));
        const Reach reach = chance.oneIn(2) ? Reach::Following : Reach::All;

        const auto after = movedBy(reach, plan, key, toDate, time, today, first);
        ASSERT_TRUE(after.has_value()) << after.error().detail.toStdString();
        for (const PlanEntry& each : after->entries)
            ASSERT_TRUE(checkEntry(each).has_value()) << text(*after).toStdString();
        std::vector<Place> now;
        for (const Occurrence& each :
             occurrences(*after, kRandomBegin.addDays(-60), kRandomBegin.addDays(320), first))
            now.push_back({each.date, each.time, each.state, each.routine});
        const auto expected = inOrder(expectedPlaces(plan, key, toDate, time, today, reach, first));
        now = inOrder(std::move(now));
        EXPECT_TRUE(expected == now)
            << "expected\n"
            << text(expected) << "but\n"
            << text(now) << text(plan).toStdString() << "-> " << text(key.ruleDate).toStdString()
            << " to " << text(toDate).toStdString() << " today " << text(today).toStdString()
            << '\n'
            << text(*after).toStdString();
        ++moves;
        merged += after->entries.size() < plan.entries.size() + 2 ? 1 : 0;
    }
    EXPECT_GT(moves, 600);
    EXPECT_GT(merged, 100);
}

TEST(EntryMovedPropertiesTest, WithinItsWeekNoDayIsLeftWithoutAPlan)
{
    for (unsigned seed = 0; seed < 700 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const auto first = static_cast<Qt::DayOfWeek>(seed % 7 + 1);
        const Plan plan = randomPlan(chance, first);
        if (plan.entries.empty())
            continue;
        const PlanEntry& entry = plan.entries.front();
        const QDate today = entry.recurrence.from.addDays(chance.between(1, 60));
        const auto dates = ruleDates(entry.recurrence, today, today.addDays(40), first);
        if (dates.empty() || entry.recurrence.until || entry.recurrence.times)
            continue;
        const OccurrenceKey key{entry.id, dates.front()};
        const QDate toDate =
            std::max(today, weekStart(key.ruleDate, first).addDays(chance.below(7)));
        const auto after =
            movedBy(Reach::Following, plan, key, toDate, entry.time, today, first).value();
        for (QDate date = kRandomBegin; date < kRandomBegin.addDays(250); date = date.addDays(1))
            ASSERT_EQ(isPlanInForce(plan, date, first), isPlanInForce(after, date, first))
                << text(date).toStdString();
    }
}

} // namespace
} // namespace limber::test
