// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/due_reminders.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace limber {

namespace {

const PlanEntry* entryOf(const Plan& plan, const PlanEntryId& id)
{
    const auto found = std::ranges::find(plan.entries, id, &PlanEntry::id);
    return found == plan.entries.end() ? nullptr : &*found;
}

bool isOpen(OccurrenceStatus status)
{
    return status == OccurrenceStatus::Due || status == OccurrenceStatus::Upcoming;
}

/// The end of the quiet hours that hold `now`.
WallTime endOfQuiet(const DailySpan& quietHours, WallTime now)
{
    const WallTime today = wallTimeAt(dateOf(now), quietHours.until);
    return today > now ? today : wallTimeAt(dateOf(now).addDays(1), quietHours.until);
}

/// Goes through the occurrences and collects what is up.
class Look {
public:
    explicit Look(const ReminderSituation& situation)
        : m_situation(situation)
        , m_now(wallTimeAt(situation.now))
        , m_isQuiet(situation.quietHours.contains(timeOf(m_now)))
    {
        m_result.lookAgain = m_now + kLongestLook;
        // A new day brings the reminders of the day after it.
        const QDate tomorrow = dayOf(situation.now, situation.dayStart).addDays(1);
        lookAt(wallTimeAt(tomorrow, QTime(0, 0)) + situation.dayStart.afterMidnight());
        if (m_isQuiet)
            lookAt(endOfQuiet(situation.quietHours, m_now));
    }

    void take(const MatchedOccurrence& match)
    {
        const Occurrence& occurrence = match.occurrence;
        const PlanEntry* entry = entryOf(m_situation.plan, occurrence.key.entry);
        if (!entry || match.status == OccurrenceStatus::Missed) {
            endPostponement(occurrence.key);
            return;
        }
        std::vector<ReminderKey> due;
        bool isLate = true;
        for (const ReminderTime& reminder : entry->reminders) {
            const ReminderKey key{occurrence.key, reminderText(reminder)};
            if (m_situation.log.handled.contains(key) || std::ranges::count(due, key) > 0)
                continue;
            const WallTime moment = reminderMoment(occurrence, reminder, m_situation.dayStart);
            if (moment > m_now) {
                lookAt(moment);
                continue;
            }
            due.push_back(key);
            isLate = isLate && this->isLate(moment);
        }
        if (isOpen(match.status))
            takeOpen(occurrence, std::move(due), isLate);
        else
            settle(occurrence.key, due);
    }

    RemindersNow result()
    {
        auto& due = m_result.due;
        std::ranges::sort(due, [](const DueReminder& left, const DueReminder& right) {
            const auto when = [](const DueReminder& one) {
                return std::pair(one.occurrence.date, one.occurrence.time);
            };
            if (when(left) != when(right))
                return when(left) < when(right);
            return left.occurrence.key < right.occurrence.key;
        });
        const bool hasLate = std::ranges::any_of(due, &DueReminder::isLate);
        if (!due.empty())
            m_result.form = hasLate && due.size() > 1 ? ReminderForm::Summary : ReminderForm::Each;
        return std::move(m_result);
    }

private:
    void takeOpen(const Occurrence& occurrence, std::vector<ReminderKey> due, bool isLate)
    {
        const auto postponed = m_situation.log.postponed.find(occurrence.key);
        const bool isPostponed = postponed != m_situation.log.postponed.end();
        if (isPostponed) {
            // Further away than it can have been put off: the clock was put back meanwhile.
            const bool isBeyond = postponed->second > m_situation.now.instant + kPostponement;
            if (!isBeyond && postponed->second > m_situation.now.instant) {
                lookAt(m_now + (postponed->second - m_situation.now.instant));
                return;
            }
            isLate = isLate && m_situation.now.instant - postponed->second > kOnTime;
        }
        if (due.empty() && !isPostponed)
            return;
        // Who asked to be reminded again in ten minutes is, also in quiet hours.
        if (m_situation.interruption == Interruption::Held || (m_isQuiet && !isPostponed))
            return;
        settle(occurrence.key, due);
        m_result.due.push_back({occurrence, std::move(due), isLate});
    }

    bool isLate(WallTime moment) const
    {
        return m_now - moment > kOnTime || m_situation.quietHours.contains(timeOf(moment));
    }

    void settle(const OccurrenceKey& occurrence, const std::vector<ReminderKey>& due)
    {
        auto& handled = m_result.changes.handled;
        handled.insert(handled.end(), due.begin(), due.end());
        endPostponement(occurrence);
    }

    void endPostponement(const OccurrenceKey& occurrence)
    {
        if (m_situation.log.postponed.contains(occurrence))
            m_result.changes.notPostponed.push_back(occurrence);
    }

    void lookAt(WallTime moment) { m_result.lookAgain = std::min(m_result.lookAgain, moment); }

    const ReminderSituation& m_situation;
    WallTime m_now;
    bool m_isQuiet;
    RemindersNow m_result;
};

WallTime momentOn(QDate day, QTime time, const ReminderTime& reminder, DayStart dayStart)
{
    if (const QTime* fixed = std::get_if<QTime>(&reminder))
        return wallTimeOnDay(day, *fixed, dayStart);
    return wallTimeOnDay(day, time, dayStart) - std::get<std::chrono::minutes>(reminder);
}

using Moments = std::map<ReminderKey, WallTime>;

Moments momentsOf(const Plan& plan, QDate today, DayStart dayStart, Qt::DayOfWeek firstDayOfWeek)
{
    Moments moments;
    for (const Occurrence& occurrence :
         occurrences(plan, today.addDays(-1), today.addDays(1), firstDayOfWeek)) {
        const PlanEntry* entry = entryOf(plan, occurrence.key.entry);
        for (const ReminderTime& reminder : entry->reminders)
            moments.emplace(ReminderKey{occurrence.key, reminderText(reminder)},
                            reminderMoment(occurrence, reminder, dayStart));
    }
    return moments;
}

} // namespace

RemindersNow dueReminders(const ReminderSituation& situation)
{
    Look look(situation);
    for (const MatchedOccurrence& match : situation.occurrences)
        look.take(match);
    return look.result();
}

WallTime reminderMoment(const Occurrence& occurrence, const ReminderTime& reminder,
                        DayStart dayStart)
{
    return momentOn(occurrence.date, occurrence.time, reminder, dayStart);
}

QuietEffect quietEffect(QTime time, const ReminderTime& reminder, const DailySpan& quietHours,
                        DayStart dayStart)
{
    const QDate day(2000, 1, 1); // Any does: the wall's clock has no changes of the time.
    const WallTime moment = momentOn(day, time, reminder, dayStart);
    if (!quietHours.contains(timeOf(moment)))
        return QuietEffect::None;
    const WallTime dayEnd = wallTimeAt(day.addDays(1), QTime(0, 0)) + dayStart.afterMidnight();
    return endOfQuiet(quietHours, moment) < dayEnd ? QuietEffect::Waits : QuietEffect::Lost;
}

EditedReminders editedReminders(const Plan& before, const Plan& after, const LocalInstant& now,
                                DayStart dayStart, Qt::DayOfWeek firstDayOfWeek)
{
    EditedReminders edited;
    if (before == after)
        return edited;
    const QDate today = dayOf(now, dayStart);
    const Moments known = momentsOf(before, today, dayStart, firstDayOfWeek);
    const WallTime wallNow = wallTimeAt(now);
    for (const auto& [key, moment] : momentsOf(after, today, dayStart, firstDayOfWeek)) {
        const auto former = known.find(key);
        if (former != known.end() && former->second == moment)
            continue;
        if (moment <= wallNow)
            edited.over.push_back(key);
        else if (former != known.end())
            edited.anew.push_back(key);
    }
    return edited;
}

} // namespace limber
