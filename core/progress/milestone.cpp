// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/milestone.h"

#include "core/progress/ledger_days.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <utility>

namespace limber {

namespace {

constexpr int kDaysAWeek = 7;
constexpr std::array kWeekCounts{1, 4, 12, 26, 52};
constexpr std::array kDayCounts{10, 50, 100, 250, 500};

/// Whether a count is one of those listed, or a whole number of times the last of them.
bool isMarked(int count, std::span<const int> counts)
{
    return std::ranges::find(counts, count) != counts.end() ||
           (count > 0 && count % counts.back() == 0);
}

bool hasSession(const LedgerDay& day)
{
    return day.completedSessions + day.partialSessions > 0;
}

/// Goes through the weeks in order.
class Path {
public:
    void addWeek(const LedgerWeek& week, std::span<const LedgerDay> days)
    {
        if (std::ranges::none_of(days, hasSession)) {
            ++m_emptyWeeks;
            return;
        }
        constexpr int kFewestEmptyWeeks = 4;
        if (m_hasBegun && m_emptyWeeks >= kFewestEmptyWeeks)
            m_isComingBack = true;
        m_emptyWeeks = 0;

        int done = 0;
        for (const LedgerDay& day : days) {
            if (hasSession(day) && !std::exchange(m_hasBegun, true))
                m_reached.push_back({MilestoneKind::FirstSession, 1, day.day});
            if (day.completedSessions == 0)
                continue;
            if (isMarked(++m_practisedDays, kDayCounts))
                m_reached.push_back({MilestoneKind::PractisedDays, m_practisedDays, day.day});
            if (++done == week.goal)
                addKeptWeek(day.day);
        }
    }

    [[nodiscard]] int keptWeeks() const { return m_keptWeeks; }

    [[nodiscard]] std::vector<Milestone> milestones() const
    {
        constexpr std::ptrdiff_t kMostComingsBack = 3;
        std::vector<Milestone> result = m_reached;
        const auto first =
            std::max<std::ptrdiff_t>(std::ssize(m_comingsBack) - kMostComingsBack, 0);
        for (auto day = m_comingsBack.begin() + first; day != m_comingsBack.end(); ++day)
            result.push_back({MilestoneKind::CameBack, 1, *day});
        std::ranges::sort(result, [](const Milestone& left, const Milestone& right) {
            return left.day != right.day ? left.day < right.day : left.kind < right.kind;
        });
        return result;
    }

private:
    void addKeptWeek(QDate day)
    {
        if (isMarked(++m_keptWeeks, kWeekCounts))
            m_reached.push_back({MilestoneKind::KeptWeeks, m_keptWeeks, day});
        if (std::exchange(m_isComingBack, false))
            m_comingsBack.push_back(day);
    }

    std::vector<Milestone> m_reached;
    std::vector<QDate> m_comingsBack;
    int m_emptyWeeks = 0;
    int m_keptWeeks = 0;
    int m_practisedDays = 0;
    bool m_hasBegun = false;
    bool m_isComingBack = false;
};

Path pathOf(const DayLedger& ledger)
{
    Path path;
    for (const LedgerWeek& week : ledger.weeks())
        path.addWeek(week, daysSoFar(ledger, week.start, week.start.addDays(kDaysAWeek - 1)));
    return path;
}

} // namespace

std::vector<Milestone> milestones(const DayLedger& ledger)
{
    return pathOf(ledger).milestones();
}

NextMilestone nextKeptWeeks(const DayLedger& ledger)
{
    NextMilestone next{MilestoneKind::KeptWeeks, 1, pathOf(ledger).keptWeeks()};
    next.count = next.reached + 1;
    while (!isMarked(next.count, kWeekCounts))
        ++next.count;
    return next;
}

} // namespace limber
