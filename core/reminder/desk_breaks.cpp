// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/desk_breaks.h"

#include <algorithm>
#include <utility>

namespace limber {

bool DeskBreakCounter::advance(const LocalInstant& now, const DeskBreakChoice& choice,
                               const DailySpan& quietHours, Occupation occupation)
{
    const std::optional<Instant> last = std::exchange(m_last, now.instant);
    const WallTime wall = wallTimeAt(now);
    const auto weekday = static_cast<Qt::DayOfWeek>(dateOf(wall).dayOfWeek());
    const bool isAtWork = choice.on && occupation == Occupation::Working &&
                          choice.days.contains(weekday) && choice.hours.contains(timeOf(wall));
    if (!isAtWork) {
        m_worked = {};
        m_last.reset();
        return false;
    }
    const auto gap = last ? now.instant - *last : std::chrono::milliseconds{0};
    if (gap < std::chrono::milliseconds{0} || gap > kLongestGapAtWork)
        m_worked = {};
    else
        m_worked += gap;
    return m_worked >= choice.every && !quietHours.contains(timeOf(wall));
}

void DeskBreakCounter::postpone(const DeskBreakChoice& choice, std::chrono::minutes by)
{
    m_worked = std::max(std::chrono::milliseconds{0}, std::chrono::milliseconds{choice.every - by});
}

RoutineId deskBreakRoutineId()
{
    return RoutineId::fromText(QStringLiteral("desk-break")).value();
}

Routine deskBreakRoutine(const Routine& whole, int turn)
{
    Routine part = whole;
    if (whole.steps.size() < 3)
        return part;
    const std::size_t choices = whole.steps.size() - 1;
    part.steps = {whole.steps[static_cast<std::size_t>(std::max(0, turn)) % choices],
                  whole.steps.back()};
    return part;
}

} // namespace limber
