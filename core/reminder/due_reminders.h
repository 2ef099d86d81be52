// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/wall_time.h"
#include "core/progress/practice_history.h"
#include "core/settings/settings.h"

#include <map>
#include <set>

// A *reminder* is a moment on the wall's clock at which an occurrence is announced. It is *handled*
// once it was shown, or once its moment passed with nothing left to remind of; a handled one never
// comes again, whatever the clock does. An occurrence is *open* while it is neither done, skipped,
// paused nor over. What to show is decided from what is kept alone: it makes no difference whether
// the program ran all along, slept, or was started a minute ago.

namespace limber {

/// Which reminder of which occurrence is meant; `reminder` is as `reminderText` writes it.
struct ReminderKey {
    OccurrenceKey occurrence;
    QString reminder;

    friend bool operator==(const ReminderKey&, const ReminderKey&) = default;
    friend auto operator<=>(const ReminderKey& left, const ReminderKey& right)
    {
        if (const auto order = left.occurrence <=> right.occurrence; order != 0)
            return order;
        return left.reminder.compare(right.reminder) <=> 0;
    }
};

/// What is kept of earlier reminders.
struct ReminderLog {
    std::set<ReminderKey> handled;
    std::map<OccurrenceKey, Instant> postponed; ///< And when to remind of it again.

    friend bool operator==(const ReminderLog&, const ReminderLog&) = default;
};

/// For how long "in 10 minutes" puts a reminder off.
inline constexpr std::chrono::minutes kPostponement{10};
/// A reminder whose moment is longer ago is late: it is shown in a summary with the others.
inline constexpr std::chrono::minutes kOnTime{10};
/// The clock is looked at so often at least, by the wall's clock.
inline constexpr std::chrono::minutes kLongestLook{15};

/// Whether anything may be shown at the moment: not while the desktop wants quiet or a session is
/// led.
enum class Interruption { Allowed, Held };

struct ReminderSituation {
    const Plan& plan;
    /// At least those of yesterday, today and tomorrow, with their status today.
    const std::vector<MatchedOccurrence>& occurrences;
    const ReminderLog& log;
    LocalInstant now;
    DayStart dayStart = {};
    DailySpan quietHours = {};
    Interruption interruption = Interruption::Allowed;
};

/// An occurrence to remind of, with all of its reminders whose moment has come; none where it was
/// only postponed.
struct DueReminder {
    Occurrence occurrence;
    std::vector<ReminderKey> keys;
    bool isLate = false; ///< All of them are late, or fell into the quiet hours.

    friend bool operator==(const DueReminder&, const DueReminder&) = default;
};

/// How to show them: each by itself, or, where one of several is late, all in one.
enum class ReminderForm { Nothing, Each, Summary };

/// What to keep before anything is shown.
struct ReminderChanges {
    std::vector<ReminderKey> handled;
    std::vector<OccurrenceKey> notPostponed; ///< No longer.

    [[nodiscard]] bool isEmpty() const { return handled.empty() && notPostponed.empty(); }
    friend bool operator==(const ReminderChanges&, const ReminderChanges&) = default;
};

struct RemindersNow {
    std::vector<DueReminder> due; ///< By date and time.
    ReminderForm form = ReminderForm::Nothing;
    ReminderChanges changes;
    WallTime lookAgain; ///< When the clock shows this, or shows less than now.
};

/// What is to be shown now, what is then to be kept, and when to look again. Days that are over are
/// never reminded of. In quiet hours only what the person postponed into them is shown; the rest
/// comes at their end, if still open.
[[nodiscard]] RemindersNow dueReminders(const ReminderSituation& situation);

/// A moment that an entry's reminder has for one occurrence.
[[nodiscard]] WallTime reminderMoment(const Occurrence& occurrence, const ReminderTime& reminder,
                                      DayStart dayStart);

/// What the quiet hours do to a reminder.
enum class QuietEffect {
    None,
    Waits, ///< It comes at their end, if still open.
    Lost,  ///< The day of its occurrence is over by then.
};

/// For an occurrence at `time` of its day.
[[nodiscard]] QuietEffect quietEffect(QTime time, const ReminderTime& reminder,
                                      const DailySpan& quietHours, DayStart dayStart);

/// What an edit of the plan means for reminders on the days from yesterday to tomorrow.
struct EditedReminders {
    /// New or moved to a moment that is over: nobody wants to be reminded of what they just
    /// planned.
    std::vector<ReminderKey> over;
    /// Moved to a moment that is still to come: they count as never handled.
    std::vector<ReminderKey> anew;
};

[[nodiscard]] EditedReminders editedReminders(const Plan& before, const Plan& after,
                                              const LocalInstant& now, DayStart dayStart,
                                              Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
