// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/day_times.h"
#include "core/care/plan_check.h"
#include "core/care/week_proposal.h"
#include "tests/core/care/random_wishes.h"
#include "tests/support/plan_builder.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using test::id;
using test::RandomWishes;
using ::testing::IsEmpty;

const QDate kMonday(2026, 11, 23);

const TraitsByRoutine& readyMade()
{
    static const TraitsByRoutine all =
        traitsOf(test::bundledContent().routines, test::bundledContent().catalogue);
    return all;
}

WeekWishes everything()
{
    WeekWishes wishes;
    wishes.weekStart = kMonday;
    wishes.daysAWeek = 7;
    for (const auto& one : TokenTable<Equipment>::entries)
        wishes.equipment.insert(one.value);
    return wishes;
}

/// What the plan check says of a proposal that is adopted, in its second week, when it has begun to
/// repeat itself.
std::vector<RuleId> brokenRules(const WeekProposal& proposal, const WeekWishes& wishes,
                                const TraitsByRoutine& routines)
{
    PracticeHistory history;
    history.plan.entries = entriesOf(proposal, wishes.weekStart);
    const QDate second = wishes.weekStart.addDays(7);
    const auto firstDay = static_cast<Qt::DayOfWeek>(wishes.weekStart.dayOfWeek());
    const PlanFacts facts =
        planFacts(history, routines, second, wishes.weekStart, firstDay, careOptions(wishes));
    std::vector<RuleId> broken;
    for (const Finding& one : checkWeek(facts, second, FixSuggestions::NotWanted)) {
        if (planRule(one.rule).polarity == RulePolarity::MustHold &&
            std::ranges::find(broken, one.rule) == broken.end())
            broken.push_back(one.rule);
    }
    return broken;
}

bool isUnmet(const WeekProposal& proposal, WishPoint point)
{
    return std::ranges::find(proposal.unmet, point, &UnmetWish::point) != proposal.unmet.end();
}

std::optional<WishPoint> pointOf(RuleId rule)
{
    switch (rule) {
    case RuleId::EnoughCoreDays:
        return WishPoint::EnoughCoreDays;
    case RuleId::PostureDays:
        return WishPoint::PostureDays;
    case RuleId::MinutesWindow:
        return WishPoint::MinutesWindow;
    case RuleId::StretchEveryDay:
        return WishPoint::StretchEveryDay;
    default:
        return std::nullopt;
    }
}

minutes sinceMidnight(QTime time)
{
    return minutes{time.hour() * 60 + time.minute()};
}

bool canStart(const WeekWishes& wishes, QDate date, QTime time)
{
    if (wishes.times.empty())
        return time >= QTime(7, 0) && time <= QTime(21, 0);
    const auto windows = wishes.times.find(static_cast<Qt::DayOfWeek>(date.dayOfWeek()));
    return windows != wishes.times.end() &&
           std::ranges::any_of(windows->second, [time](const StartWindow& window) {
               return window.from <= time && time <= window.until;
           });
}

/// Everything that is never broken, whatever is wished.
void expectWithinWishes(const WeekProposal& proposal, const WeekWishes& wishes,
                        const TraitsByRoutine& routines)
{
    std::map<QDate, std::chrono::milliseconds> days;
    const Placement* before = nullptr;
    for (const Placement& one : proposal.placements) {
        const RoutineTraits& traits = routines.at(one.routine);
        days[one.date] += traits.duration;
        EXPECT_TRUE(one.date >= wishes.weekStart && one.date < wishes.weekStart.addDays(7));
        EXPECT_TRUE(canStart(wishes, one.date, one.time)) << one.time.toString().toStdString();
        EXPECT_TRUE(std::ranges::includes(wishes.equipment, traits.equipment));
        EXPECT_TRUE(wishes.floor == FloorUse::Possible || !traits.needsFloor);
        EXPECT_EQ(std::ranges::find(wishes.rejected, RejectedPlacement{one.date, one.routine}),
                  wishes.rejected.end());
        const auto from = sinceMidnight(one.time);
        const auto until = from + std::chrono::ceil<minutes>(traits.duration);
        EXPECT_LE(until, minutes{1440});
        for (const TakenTime& busy : wishes.busy) {
            EXPECT_FALSE(busy.date == one.date && busy.from < until && from < busy.until)
                << one.time.toString().toStdString();
        }
        if (before && before->date == one.date) {
            EXPECT_GE(from, sinceMidnight(before->time) +
                                std::chrono::ceil<minutes>(routines.at(before->routine).duration));
        }
        before = &one;
    }
    EXPECT_LE(static_cast<int>(days.size()), wishes.daysAWeek);
    for (const auto& [date, length] : days)
        EXPECT_LE(length, wishes.minutesADay);
}

TEST(WeekProposalTest, WithEverythingAtHandTheWeekKeepsEveryRule)
{
    const WeekProposal proposal = proposeWeek(everything(), readyMade());
    EXPECT_THAT(proposal.unmet, IsEmpty());
    EXPECT_THAT(brokenRules(proposal, everything(), readyMade()), IsEmpty());
    expectWithinWishes(proposal, everything(), readyMade());
}

TEST(WeekProposalTest, RoutinesForAPartOfTheDayStandThere)
{
    // Rejecting one after the other brings up each of them.
    std::set<TimeOfDay> seen;
    WeekWishes wishes = everything();
    WeekProposal proposal = proposeWeek(wishes, readyMade());
    for (int step = 0; step < 30 && !proposal.placements.empty(); ++step) {
        for (const Placement& one : proposal.placements) {
            const auto time = readyMade().at(one.routine).timeOfDay;
            if (!time)
                continue;
            const DayPart part = partOf(*time);
            EXPECT_GE(sinceMidnight(one.time), part.from) << one.routine.text().toStdString();
            EXPECT_LT(sinceMidnight(one.time), part.until) << one.routine.text().toStdString();
            seen.insert(*time);
        }
        wishes = withRejected(
            wishes, proposal,
            proposal.placements[static_cast<std::size_t>(step) % proposal.placements.size()]);
        proposal = proposeWeek(wishes, readyMade());
    }
    EXPECT_EQ(seen.size(), 3U);
}

TEST(WeekProposalTest, WhatHasNoTimeInItsPartOfTheDayGivesWayToWhatHas)
{
    WeekWishes wishes = everything();
    for (const auto& day : TokenTable<Qt::DayOfWeek>::entries)
        wishes.times[day.value] = {{QTime(6, 0), QTime(9, 0)}};
    const WeekProposal proposal = proposeWeek(wishes, readyMade());
    EXPECT_EQ(std::ranges::count(proposal.placements, id<RoutineId>(u"evening-unwind"_s),
                                 &Placement::routine),
              0);
}

TEST(WeekProposalTest, FewerDaysLeaveOnlyTheDailyStretchUnmetAndSayWhy)
{
    WeekWishes wishes = everything();
    wishes.daysAWeek = 4;
    const WeekProposal proposal = proposeWeek(wishes, readyMade());
    EXPECT_EQ(proposal.unmet,
              (std::vector<UnmetWish>{{WishPoint::StretchEveryDay, UnmetCause::Days, 3}}));
}

TEST(WeekProposalTest, WithoutTheFloorThereAreNoCoreDaysAndTheFloorIsTheCause)
{
    WeekWishes wishes = everything();
    wishes.floor = FloorUse::NotPossible;
    const WeekProposal proposal = proposeWeek(wishes, readyMade());
    ASSERT_FALSE(proposal.unmet.empty());
    EXPECT_EQ(proposal.unmet.front(), (UnmetWish{WishPoint::EnoughCoreDays, UnmetCause::Floor, 2}));
    for (const Placement& one : proposal.placements)
        EXPECT_EQ(one.routine, id<RoutineId>(u"desk-reset"_s));
}

TEST(WeekProposalTest, EachCauseIsNamed)
{
    const auto firstUnmet = [](const WeekWishes& wishes) {
        const WeekProposal proposal = proposeWeek(wishes, readyMade());
        return proposal.unmet.empty() ? UnmetWish{} : proposal.unmet.front();
    };
    WeekWishes wishes = everything();
    wishes.equipment.clear();
    EXPECT_EQ(firstUnmet(wishes), (UnmetWish{WishPoint::EnoughCoreDays, UnmetCause::Equipment, 2}));
    wishes = everything();
    wishes.minutesADay = minutes{5};
    EXPECT_EQ(firstUnmet(wishes), (UnmetWish{WishPoint::EnoughCoreDays, UnmetCause::Minutes, 2}));
    wishes = everything();
    wishes.daysAWeek = 1;
    EXPECT_EQ(firstUnmet(wishes), (UnmetWish{WishPoint::EnoughCoreDays, UnmetCause::Days, 1}));
    wishes = everything();
    wishes.times[Qt::Monday] = {{QTime(7, 0), QTime(8, 0)}};
    EXPECT_EQ(firstUnmet(wishes), (UnmetWish{WishPoint::EnoughCoreDays, UnmetCause::Times, 1}));
    wishes = everything();
    for (int day = 0; day < 7; ++day)
        wishes.busy.push_back({kMonday.addDays(day), minutes{0}, minutes{1440}});
    EXPECT_EQ(firstUnmet(wishes), (UnmetWish{WishPoint::EnoughCoreDays, UnmetCause::BusyTimes, 2}));
    wishes = everything();
    for (int day = 0; day < 7; ++day) {
        wishes.rejected.push_back({kMonday.addDays(day), id<RoutineId>(u"core-foundations"_s)});
        wishes.rejected.push_back({kMonday.addDays(day), id<RoutineId>(u"core-builder"_s)});
    }
    EXPECT_EQ(firstUnmet(wishes), (UnmetWish{WishPoint::EnoughCoreDays, UnmetCause::Rejected, 2}));
    wishes.floor = FloorUse::NotPossible;
    EXPECT_EQ(firstUnmet(wishes),
              (UnmetWish{WishPoint::EnoughCoreDays, UnmetCause::SeveralWishes, 2}));
    const auto without = proposeWeek(everything(), {});
    ASSERT_FALSE(without.unmet.empty());
    EXPECT_EQ(without.unmet.front(),
              (UnmetWish{WishPoint::EnoughCoreDays, UnmetCause::Routines, 2}));
    EXPECT_THAT(without.placements, IsEmpty());
}

TEST(WeekProposalTest, GoalsAreServed)
{
    WeekWishes wishes = everything();
    wishes.goals = {Goal::Strength};
    const WeekProposal strong = proposeWeek(wishes, readyMade());
    EXPECT_EQ(std::ranges::count(strong.placements, PlacementReason::CoreDay, &Placement::reason),
              3);
    EXPECT_THAT(strong.unmet, IsEmpty());
}

TEST(WeekProposalTest, RejectingAPlacementKeepsTheOthersWhereTheyWere)
{
    const WeekProposal before = proposeWeek(everything(), readyMade());
    for (const Placement& rejected : before.placements) {
        const WeekWishes wishes = withRejected(everything(), before, rejected);
        const WeekProposal after = proposeWeek(wishes, readyMade());
        expectWithinWishes(after, wishes, readyMade());
        int stayed = 0;
        for (const Placement& one : before.placements) {
            stayed += std::ranges::any_of(after.placements, [&one](const Placement& other) {
                return other.date == one.date && other.routine == one.routine;
            });
        }
        EXPECT_GE(stayed, static_cast<int>(before.placements.size()) - 3)
            << rejected.routine.text().toStdString() << " on "
            << test::text(rejected.date).toStdString();
    }
}

TEST(WeekProposalTest, TheSameWishesGiveTheSameWeek)
{
    EXPECT_EQ(proposeWeek(everything(), readyMade()), proposeWeek(everything(), readyMade()));
}

TEST(WeekProposalTest, TimesThatWereNamedToTheMinuteAreTaken)
{
    WeekWishes wishes = everything();
    for (const auto& day : TokenTable<Qt::DayOfWeek>::entries)
        wishes.times[day.value] = {{QTime(7, 13), QTime(7, 13)}, {QTime(18, 0), QTime(19, 0)}};
    wishes.busy.push_back({kMonday, minutes{7 * 60}, minutes{18 * 60 + 2}});
    const WeekProposal proposal = proposeWeek(wishes, readyMade());
    EXPECT_EQ(proposal.placements.front().time, QTime(18, 5));
    expectWithinWishes(proposal, wishes, readyMade());
    EXPECT_THAT(proposal.unmet, IsEmpty());
}

/// The minutes of a day at which something may begin, and those that are taken.
struct Minutes {
    std::array<bool, 1440> canStart{};
    std::array<bool, 1440> isBusy{};

    [[nodiscard]] bool fits(minutes length) const
    {
        for (int at = 0; at + length.count() <= 1440; ++at) {
            const auto from = isBusy.begin() + at;
            if (canStart[static_cast<std::size_t>(at)] &&
                std::find(from, from + length.count(), true) == from + length.count())
                return true;
        }
        return false;
    }
};

std::array<Minutes, 7> minutesOf(const WeekWishes& wishes)
{
    std::array<Minutes, 7> days;
    for (int day = 0; day < 7; ++day) {
        const QDate date = wishes.weekStart.addDays(day);
        Minutes& one = days[static_cast<std::size_t>(day)];
        for (int at = 0; at < 1440; ++at)
            one.canStart[static_cast<std::size_t>(at)] =
                canStart(wishes, date, QTime(at / 60, at % 60));
        for (const TakenTime& busy : wishes.busy) {
            if (busy.date == date) {
                std::fill(one.isBusy.begin() + busy.from.count(),
                          one.isBusy.begin() + busy.until.count(), true);
            }
        }
    }
    return days;
}

/// The days of the week on which a routine of some kind fits alone, minute by minute.
template <typename Kind>
std::array<bool, 7> daysFor(const WeekWishes& wishes, const TraitsByRoutine& routines,
                            const std::array<Minutes, 7>& free, Kind kind)
{
    std::array<bool, 7> days{};
    for (std::size_t day = 0; day < 7; ++day) {
        const QDate date = wishes.weekStart.addDays(static_cast<int>(day));
        const minutes most{wishes.experience == RoutineLevel::Beginner ? 45 : 60};
        days[day] = std::ranges::any_of(routines, [&](const auto& one) {
            const auto& [routine, traits] = one;
            return kind(traits) && traits.duration > std::chrono::milliseconds{0} &&
                   traits.duration <= std::min(most, wishes.minutesADay) &&
                   std::ranges::includes(wishes.equipment, traits.equipment) &&
                   (wishes.floor == FloorUse::Possible || !traits.needsFloor) &&
                   std::ranges::find(wishes.rejected, RejectedPlacement{date, routine}) ==
                       wishes.rejected.end() &&
                   free[day].fits(std::chrono::ceil<minutes>(traits.duration));
        });
    }
    return days;
}

/// The least shortfalls of core days, and then of days, by trying every week: each day is free, a
/// core day or a gentle one.
std::pair<int, int> leastShortfalls(const WeekWishes& wishes, const TraitsByRoutine& routines)
{
    const auto free = minutesOf(wishes);
    const auto core =
        daysFor(wishes, routines, free, [](const auto& one) { return one.hasCore(); });
    const auto gentle =
        daysFor(wishes, routines, free, [](const auto& one) { return !one.hasCore(); });
    std::pair<int, int> least{2, 7};
    for (int week = 0; week < 2187; ++week) {
        std::array<int, 7> days{};
        bool isPossible = true;
        for (int day = 0, rest = week; day < 7; ++day, rest /= 3) {
            const auto i = static_cast<std::size_t>(day);
            days[i] = rest % 3;
            isPossible = isPossible && (days[i] != 1 || core[i]) && (days[i] != 2 || gentle[i]);
        }
        for (std::size_t day = 0; day < 7; ++day)
            isPossible = isPossible && !(days[day] == 1 && days[(day + 1) % 7] == 1);
        const auto cores = static_cast<int>(std::ranges::count(days, 1));
        const auto used = 7 - static_cast<int>(std::ranges::count(days, 0));
        if (isPossible && cores <= 3 && used <= wishes.daysAWeek)
            least = std::min(least, {std::max(0, 2 - cores), wishes.daysAWeek - used});
    }
    return least;
}

int missing(const WeekProposal& proposal, WishPoint point)
{
    const auto found = std::ranges::find(proposal.unmet, point, &UnmetWish::point);
    return found == proposal.unmet.end() ? 0 : found->missing;
}

class RandomWishesTest : public ::testing::TestWithParam<unsigned> {};

TEST_P(RandomWishesTest, GiveAWeekWithoutMustHoldFindingsOrANamedUnmetWish)
{
    RandomWishes random(GetParam());
    int kept = 0;
    for (int i = 0; i < 250; ++i) {
        const TraitsByRoutine routines = random.routines();
        const WeekWishes wishes = random.wishes(routines);
        const WeekProposal proposal = proposeWeek(wishes, routines);
        expectWithinWishes(proposal, wishes, routines);
        const auto broken = brokenRules(proposal, wishes, routines);
        for (const RuleId rule : broken) {
            const auto point = pointOf(rule);
            ASSERT_TRUE(point && isUnmet(proposal, *point))
                << token(rule).data() << " in case " << i << " of seed " << GetParam();
        }
        kept += broken.empty() ? 1 : 0;
        const auto [coreMissing, daysMissing] = leastShortfalls(wishes, routines);
        ASSERT_EQ(missing(proposal, WishPoint::EnoughCoreDays), coreMissing) << "case " << i;
        ASSERT_EQ(missing(proposal, WishPoint::DaysAWeek), daysMissing) << "case " << i;
    }
    EXPECT_GT(kept, 10) << "wishes that can be met are among them";
}

INSTANTIATE_TEST_SUITE_P(TenThousand, RandomWishesTest, ::testing::Range(1U, 41U));

} // namespace
} // namespace limber
