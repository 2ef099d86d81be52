// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/period_bars.h"

#include "core/progress/ledger_days.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace limber {

namespace {

using std::chrono::seconds;

constexpr std::size_t kKinds = TokenTable<Category>::entries.size() + 1;
constexpr std::size_t kOther = kKinds - 1;

/// Time of one bar by category, in their order; other last.
using Times = std::array<seconds, kKinds>;

std::optional<Category> categoryAt(std::size_t kind)
{
    if (kind == kOther)
        return std::nullopt;
    return TokenTable<Category>::entries[kind].value;
}

/// Where each exercise's time goes. Asked once for every row of a long history, hence remembered.
class Kinds {
public:
    explicit Kinds(const Catalogue& catalogue)
        : m_catalogue(catalogue)
    {
    }

    [[nodiscard]] std::size_t of(const ExerciseId& id)
    {
        const auto known = m_kinds.find(id);
        if (known != m_kinds.end())
            return known->second;
        const Exercise* exercise = m_catalogue.find(id);
        const std::size_t kind = exercise ? positionOf(exercise->category) : kOther;
        m_kinds.emplace(id, kind);
        return kind;
    }

private:
    static std::size_t positionOf(Category category)
    {
        const auto& entries = TokenTable<Category>::entries;
        const auto found = std::ranges::find(entries, category, &TokenEntry<Category>::value);
        return static_cast<std::size_t>(found - entries.begin());
    }

    const Catalogue& m_catalogue;
    std::unordered_map<ExerciseId, std::size_t> m_kinds;
};

/// Makes the times add up to those of the sessions: what is missing is other; too much is taken
/// off all of them in proportion. Rounding along the running sum keeps the total exact.
void fit(Times& times, seconds active)
{
    seconds sum{0};
    for (const seconds time : times)
        sum += time;
    if (sum <= active) {
        times[kOther] += active - sum;
        return;
    }
    seconds before{0};
    seconds fitted{0};
    for (seconds& time : times) {
        before += time;
        const seconds upTo{before.count() * active.count() / sum.count()};
        time = upTo - fitted;
        fitted = upTo;
    }
}

/// The kinds that are told apart, most time first, then other where it has any time. The rest is
/// added to other.
std::vector<std::size_t> tellApart(std::vector<Times>& bars)
{
    Times sums{};
    for (const Times& bar : bars) {
        for (std::size_t kind = 0; kind < kKinds; ++kind)
            sums[kind] += bar[kind];
    }
    std::vector<std::size_t> kinds;
    for (std::size_t kind = 0; kind < kOther; ++kind) {
        if (sums[kind] > seconds{0})
            kinds.push_back(kind);
    }
    std::ranges::stable_sort(kinds, std::ranges::greater(),
                             [&](std::size_t kind) { return sums[kind]; });
    while (kinds.size() > kMostCategories) {
        const std::size_t kind = kinds.back();
        kinds.pop_back();
        sums[kOther] += sums[kind];
        for (Times& bar : bars)
            bar[kOther] += std::exchange(bar[kind], seconds{0});
    }
    if (sums[kOther] > seconds{0})
        kinds.push_back(kOther);
    return kinds;
}

std::vector<CategoryPart> partsOf(const Times& times, const std::vector<std::size_t>& kinds)
{
    std::vector<CategoryPart> parts;
    for (const std::size_t kind : kinds) {
        if (times[kind] > seconds{0})
            parts.push_back({categoryAt(kind), times[kind]});
    }
    return parts;
}

PeriodBar barOf(const Period& period, const DayLedger& ledger)
{
    PeriodBar bar;
    bar.period = period;
    bar.isRunning = period.contains(ledger.today());
    const auto days = daysSoFar(ledger, period.from, period.until);
    if (days.empty())
        return bar;
    bar.active = seconds{0};
    for (const LedgerDay& day : days) {
        *bar.active += day.active;
        bar.daysWithCompleted += day.completedSessions > 0 ? 1 : 0;
    }
    return bar;
}

void addGoals(std::vector<PeriodBar>& bars, const DayLedger& ledger)
{
    const std::vector<LedgerWeek> weeks = ledger.weeks();
    for (PeriodBar& bar : bars) {
        const auto week = std::ranges::lower_bound(weeks, bar.period.from, {}, &LedgerWeek::start);
        if (week == weeks.end() || week->start != bar.period.from)
            continue;
        bar.goal = week->goal;
        bar.reachedGoal = week->reachedGoal();
    }
}

void addPlanned(std::vector<PeriodBar>& bars, const std::vector<Period>& periods,
                const DayLedger& ledger, const std::map<RoutineId, seconds>& routineActive)
{
    std::vector<bool> isKnown(bars.size(), true);
    for (const MatchedOccurrence& match : ledger.occurrences()) {
        const std::optional<std::size_t> index = periodIndex(periods, match.occurrence.date);
        if (!index || match.status == OccurrenceStatus::Skipped ||
            match.status == OccurrenceStatus::Paused)
            continue;
        const auto routine = routineActive.find(match.occurrence.routine);
        if (routine == routineActive.end()) {
            isKnown[*index] = false;
            continue;
        }
        std::optional<seconds>& planned = bars[*index].planned;
        planned = planned.value_or(seconds{0}) + routine->second;
    }
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (!isKnown[i])
            bars[i].planned.reset();
    }
}

} // namespace

PeriodBars periodBars(const DayLedger& ledger, const DateRange& days,
                      const std::vector<ExerciseTime>& times,
                      const std::map<RoutineId, seconds>& routineActive, const Catalogue& catalogue)
{
    PeriodBars result;
    result.unit = periodUnit(days);
    const std::vector<Period> periods =
        periodsOf(days, result.unit, ledger.options().firstDayOfWeek);
    for (const Period& period : periods)
        result.bars.push_back(barOf(period, ledger));

    std::vector<Times> byBar(periods.size(), Times{});
    Kinds kinds(catalogue);
    for (const ExerciseTime& time : times) {
        const std::optional<std::size_t> index = periodIndex(periods, time.day);
        if (index && time.day <= ledger.today())
            byBar[*index][kinds.of(time.exercise)] += time.active;
    }
    for (std::size_t i = 0; i < periods.size(); ++i)
        fit(byBar[i], result.bars[i].active.value_or(seconds{0}));
    const std::vector<std::size_t> shown = tellApart(byBar);
    for (const std::size_t kind : shown)
        result.categories.push_back(categoryAt(kind));
    for (std::size_t i = 0; i < periods.size(); ++i)
        result.bars[i].parts = partsOf(byBar[i], shown);

    if (result.unit == PeriodUnit::Week) {
        addGoals(result.bars, ledger);
        addPlanned(result.bars, periods, ledger, routineActive);
    }
    return result;
}

WeeksKept weeksKept(const std::vector<PeriodBar>& bars)
{
    WeeksKept result;
    for (const PeriodBar& bar : bars) {
        if (bar.isRunning || bar.goal == 0)
            continue;
        ++result.counted;
        result.kept += bar.reachedGoal ? 1 : 0;
    }
    return result;
}

} // namespace limber
