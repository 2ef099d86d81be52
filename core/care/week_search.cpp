// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/week_search.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>

namespace limber {

namespace {

constexpr int kMostCoreDays = 3;
constexpr std::int64_t kUnreached = std::numeric_limits<std::int64_t>::max();
// One day more outside the window outweighs all stretches, and one stretch less all that suits.
constexpr std::int64_t kStretchMissing = 1'000'000'000;
constexpr std::int64_t kOutOfWindow = 100 * kStretchMissing;
/// With days to spare, they lie between the planned ones.
constexpr std::int64_t kDayRunning = 500;

enum Before { Free, Gentle, Core };

/// What the rest of the week depends on, each count no further than it matters.
struct State {
    int days = 0;
    int core = 0;
    int posture = 0;
    int ease = 0;
    int calm = 0;
    int before = Free; ///< The day before.
    int firstCore = 0; ///< Whether the week begins with a core day.

    static constexpr int kDays = 8;
    static constexpr int kCore = kMostCoreDays + 1;
    static constexpr int kPosture = 5;
    static constexpr int kEase = 3;
    static constexpr int kCalm = 3;
    static constexpr int kBefore = 3;
    static constexpr int kCount = kDays * kCore * kPosture * kEase * kCalm * kBefore * 2;

    [[nodiscard]] int number() const
    {
        int value = days;
        value = value * kCore + core;
        value = value * kPosture + posture;
        value = value * kEase + ease;
        value = value * kCalm + calm;
        value = value * kBefore + before;
        return value * 2 + firstCore;
    }
    static State fromNumber(int number)
    {
        const auto take = [&number](int base) {
            const int value = number % base;
            number /= base;
            return value;
        };
        State state;
        state.firstCore = take(2);
        state.before = take(kBefore);
        state.calm = take(kCalm);
        state.ease = take(kEase);
        state.posture = take(kPosture);
        state.core = take(kCore);
        state.days = number;
        return state;
    }
};

/// How a state was reached first and best.
struct Step {
    std::int64_t cost = kUnreached;
    int from = -1;
    int choice = -1;
};

class Search {
public:
    Search(const std::array<std::vector<DayChoice>, 7>& choices, const WeekWishes& wishes,
           int daysForGoals)
        : m_choices(choices)
        , m_wishes(wishes)
        , m_daysWished(std::clamp(wishes.daysAWeek, 1, 7))
        , m_daysForGoals(std::clamp(daysForGoals, 1, 7))
    {
        for (auto& layer : m_layers)
            layer.resize(State::kCount);
    }

    FoundWeek run()
    {
        m_layers[0][static_cast<std::size_t>(State{}.number())].cost = 0;
        std::vector<int> reached{State{}.number()};
        for (std::size_t day = 0; day < 7; ++day)
            reached = goOn(day, reached);
        return best(reached);
    }

private:
    std::vector<int> goOn(std::size_t day, const std::vector<int>& reached)
    {
        std::vector<int> next;
        for (const int number : reached) {
            const State state = State::fromNumber(number);
            const std::int64_t cost = m_layers[day][static_cast<std::size_t>(number)].cost;
            for (std::size_t i = 0; i < m_choices[day].size(); ++i) {
                const DayChoice& choice = m_choices[day][i];
                if (!isAllowed(day, state, choice))
                    continue;
                const int after = withDay(day, state, choice).number();
                Step& step = m_layers[day + 1][static_cast<std::size_t>(after)];
                const std::int64_t total = cost + costOf(state, choice);
                if (step.cost == kUnreached)
                    next.push_back(after);
                if (total < step.cost)
                    step = {total, number, static_cast<int>(i)};
            }
        }
        // The same order whatever the way: the first of equals is chosen.
        std::ranges::sort(next);
        return next;
    }

    [[nodiscard]] bool isAllowed(std::size_t day, const State& state, const DayChoice& choice) const
    {
        if (choice.isUsed && state.days == m_daysWished)
            return false;
        if (!choice.hasCore)
            return true;
        // The week is repeated: its last day lies before its first one.
        const bool meetsFirst = day == 6 && state.firstCore == 1;
        return state.before != Core && state.core < kMostCoreDays && !meetsFirst;
    }

    [[nodiscard]] static State withDay(std::size_t day, State state, const DayChoice& choice)
    {
        const auto count = [](int& value, bool isMore, int base) {
            value = std::min(value + (isMore ? 1 : 0), base - 1);
        };
        count(state.days, choice.isUsed, State::kDays);
        count(state.core, choice.hasCore, State::kCore);
        count(state.posture, choice.hasPosture, State::kPosture);
        count(state.ease, choice.isEase(), State::kEase);
        count(state.calm, choice.isCalm, State::kCalm);
        state.before = choice.hasCore ? Core : choice.isUsed ? Gentle : Free;
        if (day == 0)
            state.firstCore = choice.hasCore ? 1 : 0;
        return state;
    }

    [[nodiscard]] std::int64_t costOf(const State& state, const DayChoice& choice) const
    {
        const bool runsOn = choice.isUsed && state.before != Free && m_daysWished <= 4;
        return choice.dislike + (choice.isInWindow ? 0 : kOutOfWindow) +
               (choice.hasStretch ? 0 : kStretchMissing) + (runsOn ? kDayRunning : 0);
    }

    [[nodiscard]] Shortfalls shortfalls(const State& state, std::int64_t cost) const
    {
        const auto goal = [this](Goal one, int wanted, int there) {
            return m_wishes.goals.contains(one) ? std::max(0, wanted - there) : 0;
        };
        return {std::max(0, 2 - state.core),
                m_daysWished - state.days,
                std::max(0, 3 - state.posture),
                static_cast<int>(cost / kOutOfWindow),
                goal(Goal::Strength, m_daysForGoals >= 5 ? 3 : 2, state.core),
                goal(Goal::Ease, std::min(2, m_daysForGoals), state.ease),
                goal(Goal::Posture, std::min(4, m_daysForGoals), state.posture),
                goal(Goal::Calm, std::min(2, m_daysForGoals), state.calm),
                static_cast<int>(cost % kOutOfWindow / kStretchMissing)};
    }

    [[nodiscard]] FoundWeek best(const std::vector<int>& reached) const
    {
        FoundWeek found;
        int last = -1;
        std::int64_t bestCost = kUnreached;
        for (const int number : reached) {
            const std::int64_t cost = m_layers[7][static_cast<std::size_t>(number)].cost;
            const Shortfalls missing = shortfalls(State::fromNumber(number), cost);
            if (last < 0 || std::tie(missing, cost) < std::tie(found.shortfalls, bestCost)) {
                last = number;
                bestCost = cost;
                found.shortfalls = missing;
            }
        }
        for (std::size_t day = 7; day > 0; --day) {
            const Step& step = m_layers[day][static_cast<std::size_t>(last)];
            found.days[day - 1] = &m_choices[day - 1][static_cast<std::size_t>(step.choice)];
            last = step.from;
        }
        return found;
    }

    const std::array<std::vector<DayChoice>, 7>& m_choices;
    const WeekWishes& m_wishes;
    int m_daysWished;
    int m_daysForGoals;
    std::array<std::vector<Step>, 8> m_layers;
};

} // namespace

FoundWeek bestWeek(const std::array<std::vector<DayChoice>, 7>& choices, const WeekWishes& wishes,
                   int daysForGoals)
{
    return Search(choices, wishes, daysForGoals).run();
}

} // namespace limber
