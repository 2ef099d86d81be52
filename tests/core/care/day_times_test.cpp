// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/day_times.h"
#include "tests/core/care/random_wishes.h"
#include "tests/support/plan_builder.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using test::id;

const QDate kMonday(2026, 11, 23);

UntimedRoutine routine(const QString& name, int length, std::optional<TimeOfDay> time = {},
                       int rank = 0)
{
    static int place = 0;
    return {id<RoutineId>(name), minutes{length}, time, rank, place++};
}

WeekWishes suiting(const std::vector<StartWindow>& windows)
{
    WeekWishes wishes;
    wishes.weekStart = kMonday;
    if (!windows.empty())
        wishes.times[Qt::Monday] = windows;
    return wishes;
}

/// "a 07:00, b 18:00", or "-" where they do not fit.
QString timed(const WeekWishes& wishes, const std::vector<UntimedRoutine>& routines)
{
    const auto times = DayTimes(wishes, kMonday).timesOf(routines);
    if (!times)
        return u"-"_s;
    QStringList texts;
    for (const TimedRoutine& one : *times)
        texts << one.routine.text() + u' ' + one.time.toString(u"HH:mm"_s);
    return texts.join(u", "_s);
}

TEST(DayTimesTest, WhatIsMadeForAPartOfTheDayIsPutThere)
{
    const WeekWishes all = suiting({});
    EXPECT_EQ(timed(all, {routine(u"any"_s, 20)}), u"any 07:00"_s);
    EXPECT_EQ(timed(all, {routine(u"loosener"_s, 20, TimeOfDay::Morning)}), u"loosener 07:00"_s);
    EXPECT_EQ(timed(all, {routine(u"reset"_s, 20, TimeOfDay::Daytime)}), u"reset 09:00"_s);
    EXPECT_EQ(timed(all, {routine(u"unwind"_s, 20, TimeOfDay::Evening)}), u"unwind 18:00"_s);
}

TEST(DayTimesTest, SeveralOfOneDayEachKeepTheirPart)
{
    const WeekWishes all = suiting({});
    // The calm one would come last; its morning counts for more.
    EXPECT_EQ(timed(all, {routine(u"core"_s, 20, {}, 0),
                          routine(u"unwind"_s, 15, TimeOfDay::Evening, 2)}),
              u"core 07:00, unwind 18:00"_s);
    EXPECT_EQ(timed(all, {routine(u"unwind"_s, 15, TimeOfDay::Evening, 0),
                          routine(u"loosener"_s, 10, TimeOfDay::Morning, 2)}),
              u"loosener 07:00, unwind 18:00"_s);
}

TEST(DayTimesTest, WithoutASlotInItsPartTheNearestTimeIsTaken)
{
    const UntimedRoutine unwind = routine(u"unwind"_s, 20, TimeOfDay::Evening);
    EXPECT_EQ(timed(suiting({{QTime(7, 0), QTime(8, 3)}}), {unwind}), u"unwind 08:00"_s);
    EXPECT_EQ(timed(suiting({{QTime(7, 0), QTime(8, 0)}, {QTime(16, 0), QTime(17, 30)}}), {unwind}),
              u"unwind 17:30"_s);
    const UntimedRoutine loosener = routine(u"loosener"_s, 20, TimeOfDay::Morning);
    EXPECT_EQ(timed(suiting({{QTime(12, 0), QTime(20, 0)}}), {loosener}), u"loosener 12:00"_s);
    EXPECT_EQ(
        timed(suiting({{QTime(1, 0), QTime(3, 0)}, {QTime(19, 0), QTime(20, 0)}}), {loosener}),
        u"loosener 03:00"_s);
}

TEST(DayTimesTest, TakenTimesAreKeptFreeOnBothSides)
{
    WeekWishes wishes = suiting({{QTime(7, 0), QTime(17, 45)}});
    wishes.busy = {{kMonday, minutes{17 * 60 + 20}, minutes{1440}}};
    EXPECT_EQ(timed(wishes, {routine(u"unwind"_s, 20, TimeOfDay::Evening)}), u"unwind 17:00"_s);
    wishes = suiting({});
    wishes.busy = {{kMonday, minutes{18 * 60}, minutes{19 * 60 + 2}}};
    EXPECT_EQ(timed(wishes, {routine(u"unwind"_s, 20, TimeOfDay::Evening)}), u"unwind 19:05"_s);
    wishes.busy = {{kMonday, minutes{0}, minutes{1440}}};
    EXPECT_EQ(timed(wishes, {routine(u"unwind"_s, 20, TimeOfDay::Evening)}), u"-"_s);
}

TEST(DayTimesTest, AnOddTimeIsBetterThanNone)
{
    // Both are made for the evening, and only one of them has room in it.
    EXPECT_EQ(
        timed(suiting({{QTime(17, 0), QTime(17, 0)}, {QTime(18, 0), QTime(18, 0)}}),
              {routine(u"a"_s, 30, TimeOfDay::Evening), routine(u"b"_s, 30, TimeOfDay::Evening)}),
        u"a 17:00, b 18:00"_s);
}

/// A day minute by minute.
struct Minutes {
    Minutes(const WeekWishes& wishes, QDate date)
    {
        const auto found = wishes.times.find(static_cast<Qt::DayOfWeek>(date.dayOfWeek()));
        std::vector<StartWindow> windows;
        if (wishes.times.empty())
            windows = {{QTime(7, 0), QTime(21, 0)}};
        else if (found != wishes.times.end())
            windows = found->second;
        for (int at = 0; at < 1440; ++at) {
            const QTime time(at / 60, at % 60);
            canStart[static_cast<std::size_t>(at)] =
                std::ranges::any_of(windows, [time](const StartWindow& one) {
                    return one.from <= time && time <= one.until;
                });
        }
        for (const TakenTime& one : wishes.busy) {
            if (one.date == date)
                std::fill(isBusy.begin() + one.from.count(), isBusy.begin() + one.until.count(),
                          true);
        }
    }

    [[nodiscard]] bool fits(int at, int length) const
    {
        const auto from = isBusy.begin() + at;
        return at + length <= 1440 && canStart[static_cast<std::size_t>(at)] &&
               std::find(from, from + length, true) == from + length;
    }

    std::array<bool, 1440> canStart{};
    std::array<bool, 1440> isBusy{};
};

DayPart partOrDay(const UntimedRoutine& one)
{
    return one.timeOfDay ? partOf(*one.timeOfDay) : DayPart{minutes{0}, minutes{1440}};
}

int stepsOff(const DayPart& part, int at)
{
    const int from = static_cast<int>(part.from.count());
    const int until = static_cast<int>(part.until.count());
    const int off = at < from ? from - at : at >= until ? at - until + 1 : 0;
    return (off + 4) / 5;
}

/// Whether all can begin in their parts of the day, in some order.
bool allFitIn(const Minutes& day, std::vector<UntimedRoutine> routines)
{
    const auto isBefore = [](const UntimedRoutine& left, const UntimedRoutine& right) {
        return left.place < right.place;
    };
    std::ranges::sort(routines, isBefore);
    do {
        int after = 0;
        bool fits = true;
        for (const UntimedRoutine& one : routines) {
            const DayPart part = partOrDay(one);
            int at = std::max(after, static_cast<int>(part.from.count()));
            while (at < part.until.count() && !day.fits(at, static_cast<int>(one.length.count())))
                ++at;
            fits = fits && at < part.until.count();
            after = at + static_cast<int>(one.length.count());
        }
        if (fits)
            return true;
    } while (std::ranges::next_permutation(routines, isBefore).found);
    return false;
}

class RandomDayTimesTest : public ::testing::TestWithParam<unsigned> {};

TEST_P(RandomDayTimesTest, KeepTheirPartsWheneverThereIsASlotAndElseComeNearest)
{
    test::RandomWishes random(GetParam());
    for (int i = 0; i < 250; ++i) {
        const TraitsByRoutine traits = random.routines();
        const WeekWishes wishes = random.wishes(traits);
        const QDate date = wishes.weekStart.addDays(i % 7);
        const Minutes day(wishes, date);
        const DayTimes times(wishes, date);
        std::vector<UntimedRoutine> routines;
        for (int count = 1 + i % 3; count > 0; --count) {
            auto one = std::next(traits.begin(), (i * 7 + count * 3) % std::ssize(traits));
            routines.push_back({one->first, std::chrono::ceil<minutes>(one->second.duration),
                                one->second.timeOfDay, count % 2,
                                static_cast<int>(routines.size())});
        }
        const auto found = times.timesOf(routines);
        const bool isAllIn = allFitIn(day, routines);
        ASSERT_TRUE(found || !isAllIn) << "case " << i;
        if (!found)
            continue;
        ASSERT_EQ(found->size(), routines.size());
        int off = 0;
        for (const TimedRoutine& one : *found) {
            const auto asked = std::ranges::find(routines, one.routine, &UntimedRoutine::routine);
            off += stepsOff(partOrDay(*asked), one.time.hour() * 60 + one.time.minute());
        }
        EXPECT_TRUE(off == 0 || !isAllIn) << "case " << i;
        if (routines.size() > 1)
            continue;
        int least = 1440;
        for (int at = 0; at < 1440; ++at) {
            if (day.fits(at, static_cast<int>(routines.front().length.count())))
                least = std::min(least, stepsOff(partOrDay(routines.front()), at));
        }
        EXPECT_EQ(off, least) << "case " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(FiveThousand, RandomDayTimesTest, ::testing::Range(1U, 21U));

} // namespace
} // namespace limber
