// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/day_times.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace limber {

using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr minutes kDay{24 * 60};
constexpr int kGrid = 5; ///< Minutes: nobody begins at 07:13.
constexpr int kToTheMinute = 1;

using Order = std::vector<const UntimedRoutine*>;

minutes sinceMidnight(QTime time)
{
    return minutes{time.hour() * 60 + time.minute()};
}

QTime timeAt(minutes sinceMidnight)
{
    const auto count = static_cast<int>(sinceMidnight.count());
    return {count / 60, count % 60};
}

/// How far a start lies from the part of the day, in steps of the grid.
std::int64_t stepsOff(const DayPart& part, minutes start)
{
    minutes off{0};
    if (start < part.from)
        off = part.from - start;
    else if (start >= part.until)
        off = start - part.until + minutes{1};
    return (off.count() + kGrid - 1) / kGrid;
}

bool isPlacedBefore(const UntimedRoutine* left, const UntimedRoutine* right)
{
    return left->place < right->place;
}

} // namespace

DayPart partOf(TimeOfDay time)
{
    switch (time) {
    case TimeOfDay::Morning:
        return {hours{4}, hours{11}};
    case TimeOfDay::Daytime:
        return {hours{9}, hours{17}};
    case TimeOfDay::Evening:
        return {hours{18}, kDay};
    }
    return {minutes{0}, kDay};
}

/// Gives times to routines in one order after another and keeps the best.
class DayTimes::Placing {
public:
    explicit Placing(const DayTimes& times)
        : m_times(times)
    {
    }

    /// Does nothing where everything lies in its part of the day already.
    void tryOrder(const Order& order, int grid)
    {
        m_order = &order;
        m_grid = grid;
        m_starts.clear();
        place(minutes{0}, 0);
    }

    [[nodiscard]] const std::vector<TimedRoutine>& best() const { return m_best; }

private:
    void place(minutes after, std::int64_t off)
    {
        if (off >= m_leastOff)
            return;
        if (m_starts.size() == m_order->size()) {
            m_leastOff = off;
            m_best.clear();
            for (std::size_t i = 0; i < m_starts.size(); ++i)
                m_best.push_back({(*m_order)[i]->routine, timeAt(m_starts[i])});
            return;
        }
        const UntimedRoutine& one = *(*m_order)[m_starts.size()];
        const auto go = [&](std::optional<minutes> start, std::int64_t more) {
            if (!start)
                return;
            m_starts.push_back(*start);
            place(*start + one.length, off + more);
            m_starts.pop_back();
        };
        const auto first = m_times.earliest(after, one.length, m_grid);
        if (!one.timeOfDay) {
            go(first, 0);
            return;
        }
        const DayPart part = partOf(*one.timeOfDay);
        const auto within = m_times.earliest(std::max(after, part.from), one.length, m_grid);
        const auto before = m_times.latest(after, part.from, one.length, m_grid);
        // The first one leaves the most room for those that follow.
        for (const auto& start : {within, before, first})
            go(start, start ? stepsOff(part, *start) : 0);
    }

    const DayTimes& m_times;
    const Order* m_order = nullptr;
    int m_grid = kGrid;
    std::vector<minutes> m_starts;
    std::int64_t m_leastOff = std::numeric_limits<std::int64_t>::max();
    std::vector<TimedRoutine> m_best;
};

DayTimes::DayTimes(const WeekWishes& wishes, QDate date)
{
    const auto weekday = static_cast<Qt::DayOfWeek>(date.dayOfWeek());
    if (wishes.times.empty()) {
        m_windows.push_back({QTime(7, 0), QTime(21, 0)});
    } else if (const auto found = wishes.times.find(weekday); found != wishes.times.end()) {
        m_windows = found->second;
    }
    std::ranges::sort(m_windows, {}, &StartWindow::from);
    for (const TakenTime& one : wishes.busy) {
        if (one.date == date && one.until > one.from)
            m_busy.push_back(one);
    }
    std::ranges::sort(m_busy, {}, &TakenTime::from);
}

bool DayTimes::isFreeIn(TimeOfDay time, minutes length) const
{
    const DayPart part = partOf(time);
    const auto start = earliest(part.from, length, kToTheMinute);
    return start && *start < part.until;
}

std::optional<std::vector<TimedRoutine>>
DayTimes::timesOf(const std::vector<UntimedRoutine>& routines) const
{
    Order ranked;
    for (const UntimedRoutine& one : routines)
        ranked.push_back(&one);
    std::ranges::sort(ranked, isPlacedBefore);
    std::vector<Order> orders;
    Order order = ranked;
    do {
        orders.push_back(order);
    } while (std::ranges::next_permutation(order, isPlacedBefore).found);
    std::ranges::stable_sort(ranked, {}, &UntimedRoutine::rank);

    // Most of what does not fit is turned away here, before its times are weighed.
    const bool fitsRanked = fits(ranked, kGrid);
    if (!fitsRanked &&
        std::ranges::none_of(orders, [this](const Order& one) { return fits(one, kToTheMinute); }))
        return std::nullopt;
    Placing placing(*this);
    for (const int grid : {kGrid, kToTheMinute})
        placing.tryOrder(ranked, grid);
    for (const int grid : {kGrid, kToTheMinute}) {
        for (const Order& one : orders)
            placing.tryOrder(one, grid);
    }
    return placing.best();
}

bool DayTimes::fits(const Order& order, int grid) const
{
    minutes after{0};
    return std::ranges::all_of(order, [&](const UntimedRoutine* one) {
        const auto start = earliest(after, one->length, grid);
        if (start)
            after = *start + one->length;
        return start.has_value();
    });
}

std::optional<minutes> DayTimes::earliest(minutes after, minutes length, int grid) const
{
    for (const StartWindow& window : m_windows) {
        const minutes until = sinceMidnight(window.until);
        const minutes from = std::max(after, sinceMidnight(window.from));
        const auto exact = freeFrom(from, length);
        if (!exact || *exact > until)
            continue;
        // On the grid where that is still within the window and free.
        const minutes round{(exact->count() + grid - 1) / grid * grid};
        const bool isAsked = *exact == sinceMidnight(window.from);
        return !isAsked && round <= until && freeFrom(round, length) == round ? round : *exact;
    }
    return std::nullopt;
}

std::optional<minutes> DayTimes::latest(minutes after, minutes before, minutes length,
                                        int grid) const
{
    std::optional<minutes> found;
    for (const StartWindow& window : m_windows) {
        const minutes from = std::max(after, sinceMidnight(window.from));
        const minutes until =
            std::min({sinceMidnight(window.until), before - minutes{1}, kDay - length});
        const minutes exact = freeUntil(until, length);
        if (until < from || exact < from)
            continue;
        const minutes round{exact.count() / grid * grid};
        const bool isRoundFree = round >= from && freeUntil(round, length) == round;
        found = std::max(found.value_or(from), isRoundFree ? round : exact);
    }
    return found;
}

std::optional<minutes> DayTimes::freeFrom(minutes from, minutes length) const
{
    for (const TakenTime& one : m_busy) {
        if (one.from < from + length && one.until > from)
            from = one.until;
    }
    return from + length <= kDay ? std::optional(from) : std::nullopt;
}

minutes DayTimes::freeUntil(minutes start, minutes length) const
{
    for (auto one = m_busy.rbegin(); one != m_busy.rend(); ++one) {
        if (one->from < start + length && one->until > start)
            start = one->from - length;
    }
    return start;
}

} // namespace limber
