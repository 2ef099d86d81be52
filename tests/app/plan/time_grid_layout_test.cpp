// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/time_grid_layout.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <ostream>
#include <random>

namespace limber {

void PrintTo(const TimeBox& box, std::ostream* out)
{
    *out << '{' << box.top << ", " << box.height << ", " << box.lane << '/' << box.lanes << '}';
}

void PrintTo(const TimeSpan& span, std::ostream* out)
{
    *out << span.from / 60.0 << " to " << span.until / 60.0;
}

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

TEST(TimeGridLayoutTest, ShowsTheHoursThatAreNeededAndAtLeastSix)
{
    struct Case {
        std::vector<TimedItem> items;
        TimeSpan span;
    };
    const std::vector<Case> cases{
        {{}, {at(6), at(12)}},
        {{{at(7, 30), 15}}, {at(5), at(11)}},
        {{{at(7, 30), 15}, {at(18), 20}}, {at(7), at(20)}},
        {{{at(0, 10), 15}}, {at(0), at(6)}},
        {{{at(23, 50), 30}}, {at(18), at(24)}},
        {{{at(0), 10}, {at(23, 30), 20}}, {at(0), at(24)}},
        {{{at(9), 400}}, {at(8), at(17)}},
    };
    for (const Case& each : cases)
        EXPECT_EQ(spanFor(each.items), each.span);
}

TEST(TimeGridLayoutTest, GrowsToTheWholeDayAndNoFurther)
{
    EXPECT_EQ(widened({at(7), at(19)}, 2, 1), (TimeSpan{at(5), at(20)}));
    EXPECT_EQ(widened({at(7), at(19)}, 12, 12), (TimeSpan{0, at(24)}));
}

TEST(TimeGridLayoutTest, PlacesItemsByTimeAndSideBySide)
{
    struct Case {
        const char* what;
        std::vector<TimedItem> items;
        std::vector<TimeBox> boxes;
    };
    const TimeSpan span{at(6), at(20)};
    const std::vector<Case> cases{
        {"nothing", {}, {}},
        {"a long one is as high as it lasts", {{at(8), 90}}, {{at(8), 90, 0, 1}}},
        {"a short one takes the room below", {{at(8), 10}}, {{at(8), 60, 0, 1}}},
        {"it ends where the next one begins",
         {{at(8), 10}, {at(8, 45), 10}},
         {{at(8), 45, 0, 1}, {at(8, 45), 60, 0, 1}}},
        {"the same time stands side by side",
         {{at(8), 10}, {at(8), 20}},
         {{at(8), 60, 0, 2}, {at(8), 60, 1, 2}}},
        {"a free lane is taken again",
         {{at(8), 120}, {at(8), 30}, {at(9), 30}},
         {{at(8), 120, 0, 2}, {at(8), 60, 1, 2}, {at(9), 60, 1, 2}}},
        {"the order given is kept",
         {{at(12), 60}, {at(8), 60}},
         {{at(12), 60, 0, 1}, {at(8), 60, 0, 1}}},
        {"late ones are shifted up", {{at(19, 50), 10}}, {{at(19, 20), 40, 0, 1}}},
        {"early ones begin with the span", {{at(5), 60}}, {{at(6), 60, 0, 1}}},
    };
    for (const Case& each : cases)
        EXPECT_EQ(layOutTimes(each.items, 40, 60, span), each.boxes) << each.what;
}

TEST(TimeGridLayoutTest, NoTwoBoxesEverOverlap)
{
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int round = 0; round < 2000; ++round) {
        std::vector<TimedItem> items(static_cast<std::size_t>(upTo(12)));
        for (TimedItem& item : items)
            item = {upTo(287) * 5, upTo(90)};
        const TimeSpan span = spanFor(items);
        ASSERT_GE(span.minutes(), 360);
        const std::vector<TimeBox> boxes = layOutTimes(items, 40, 65, span);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const TimeBox& one = boxes[i];
            ASSERT_GE(one.top, span.from);
            ASSERT_LE(one.top + one.height, span.until);
            ASSERT_GE(one.height, std::max(40, items[i].minutes));
            ASSERT_LT(one.lane, one.lanes);
            for (std::size_t j = 0; j < i; ++j) {
                const TimeBox& other = boxes[j];
                const bool isApart =
                    one.top + one.height <= other.top || other.top + other.height <= one.top;
                const bool isBeside = (one.lane + 1) * other.lanes <= other.lane * one.lanes ||
                                      (other.lane + 1) * one.lanes <= one.lane * other.lanes;
                ASSERT_TRUE(isApart || isBeside) << round;
            }
        }
    }
}

TEST(TimeGridLayoutTest, QuartersOfAnHourAttract)
{
    const std::vector<std::pair<double, int>> cases{
        {450.0, 450}, {452.9, 450}, {447.0, 450}, {454.0, 455},   {456.0, 455},
        {460.1, 460}, {462.0, 465}, {-20.0, 0},   {1439.0, 1435},
    };
    for (const auto& [minute, snapped] : cases)
        EXPECT_EQ(snappedMinute(minute), snapped) << minute;
}

} // namespace
} // namespace limber
