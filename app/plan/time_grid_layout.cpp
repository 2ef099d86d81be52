// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/time_grid_layout.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace limber {

namespace {

constexpr TimeSpan kMorning{6 * kMinutesAnHour, 12 * kMinutesAnHour};
constexpr int kAbove = 30; ///< Minutes left free before the first item.
constexpr int kBelow = 70; ///< And after the last one, so that a short one can say all of itself.

struct Cluster {
    std::vector<std::size_t> items;
    std::vector<int> laneEnds;
    int end = 0;
};

int roundedDown(int minutes)
{
    return minutes / kMinutesAnHour * kMinutesAnHour;
}

int roundedUp(int minutes)
{
    return roundedDown(minutes + kMinutesAnHour - 1);
}

/// Puts an item into the first lane that is free again.
int takeLane(Cluster& cluster, const TimeBox& box)
{
    const auto free =
        std::ranges::find_if(cluster.laneEnds, [&](int end) { return end <= box.top; });
    const auto lane = free - cluster.laneEnds.begin();
    if (free == cluster.laneEnds.end())
        cluster.laneEnds.push_back(0);
    cluster.laneEnds[static_cast<std::size_t>(lane)] = box.top + box.height;
    return static_cast<int>(lane);
}

} // namespace

TimeSpan spanFor(const std::vector<TimedItem>& items)
{
    if (items.empty())
        return kMorning;
    int first = kMinutesADay;
    int last = 0;
    for (const TimedItem& item : items) {
        first = std::min(first, item.start);
        last = std::max(last, item.start + item.minutes);
    }
    TimeSpan span{std::max(0, roundedDown(first - kAbove)),
                  std::min(kMinutesADay, roundedUp(last + kBelow))};
    if (first < kAbove)
        span.from = 0;
    const int missing = kLeastHoursShown * kMinutesAnHour - span.minutes();
    if (missing > 0) {
        span.until = std::min(kMinutesADay, span.until + roundedUp(missing / 2));
        span.from = std::max(0, span.until - kLeastHoursShown * kMinutesAnHour);
        span.until = std::max(span.until, span.from + kLeastHoursShown * kMinutesAnHour);
    }
    return span;
}

TimeSpan widened(TimeSpan span, int hoursBefore, int hoursAfter)
{
    return {std::max(0, span.from - hoursBefore * kMinutesAnHour),
            std::min(kMinutesADay, span.until + hoursAfter * kMinutesAnHour)};
}

std::vector<TimeBox> layOutTimes(const std::vector<TimedItem>& items, int least, int wanted,
                                 TimeSpan span)
{
    std::vector<TimeBox> boxes(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int height = std::max(items[i].minutes, least);
        const int latest = std::max(span.from, span.until - height);
        boxes[i] = {std::clamp(items[i].start, span.from, latest), height, 0, 1};
    }
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return boxes[i].top; });

    std::vector<Cluster> clusters;
    for (const std::size_t i : order) {
        if (clusters.empty() || boxes[i].top >= clusters.back().end)
            clusters.emplace_back();
        Cluster& cluster = clusters.back();
        cluster.items.push_back(i);
        cluster.end = std::max(cluster.end, boxes[i].top + boxes[i].height);
        boxes[i].lane = takeLane(cluster, boxes[i]);
    }

    for (std::size_t c = 0; c < clusters.size(); ++c) {
        const Cluster& cluster = clusters[c];
        const int floor =
            c + 1 < clusters.size() ? boxes[clusters[c + 1].items.front()].top : span.until;
        for (std::size_t place = 0; place < cluster.items.size(); ++place) {
            TimeBox& box = boxes[cluster.items[place]];
            box.lanes = static_cast<int>(cluster.laneEnds.size());
            int below = floor;
            for (std::size_t later = place + 1; later < cluster.items.size(); ++later) {
                const TimeBox& other = boxes[cluster.items[later]];
                if (other.lane == box.lane)
                    below = std::min(below, other.top);
            }
            box.height = std::max(box.height, std::min(wanted, below - box.top));
        }
    }
    return boxes;
}

int snappedMinute(double minute)
{
    constexpr double kQuarter = 15.0;
    constexpr double kFive = 5.0;
    constexpr double kNear = 3.5;
    constexpr int kLatest = kMinutesADay - 5;
    const double quarter = std::round(minute / kQuarter) * kQuarter;
    const double five = std::round(minute / kFive) * kFive;
    const double snapped = std::abs(minute - quarter) <= kNear ? quarter : five;
    return std::clamp(static_cast<int>(snapped), 0, kLatest);
}

} // namespace limber
