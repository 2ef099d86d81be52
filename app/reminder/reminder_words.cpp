// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/reminder_words.h"

#include "app/wording/time_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace limber {

namespace {

struct ReminderTexts {
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

/// Longer lists are cut by desktops.
constexpr std::size_t kMostNamed = 5;

NotificationButton open()
{
    return {NotificationAction::Open, ReminderTexts::tr("Open Limber")};
}

NotificationButton start()
{
    return {NotificationAction::Start, ReminderTexts::tr("Start")};
}

NotificationButton postpone()
{
    return {NotificationAction::Postpone, ReminderTexts::tr("In 10 minutes")};
}

QString whenText(const Occurrence& occurrence, QDate today, QTime now)
{
    const QString time = timeText(occurrence.time);
    if (occurrence.date != today)
        return ReminderTexts::tr("%1 at %2", "day and time")
            .arg(dayText(occurrence.date, today), time);
    if (occurrence.time < QTime(now.hour(), now.minute()))
        return ReminderTexts::tr("Planned for %1 today").arg(time);
    return ReminderTexts::tr("Today at %1").arg(time);
}

} // namespace

Notification reminderNotification(const RemindedRoutine& reminded, QDate today, QTime now)
{
    Notification words;
    words.title = reminded.name;
    words.body = whenText(reminded.occurrence, today, now);
    words.buttons = {open()};
    if (reminded.length) {
        words.body = ReminderTexts::tr("%1 · takes %2", "when, and how long")
                         .arg(words.body, minutesText(*reminded.length));
        words.buttons.push_back(start());
    }
    words.buttons.push_back(postpone());
    words.buttons.push_back({NotificationAction::Skip, reminded.occurrence.date == today
                                                           ? ReminderTexts::tr("Skip today")
                                                           : ReminderTexts::tr("Skip")});
    return words;
}

Notification summaryNotification(const std::vector<RemindedRoutine>& waiting, QDate today)
{
    const int count = static_cast<int>(waiting.size());
    const bool areToday = std::ranges::all_of(
        waiting, [today](const RemindedRoutine& one) { return one.occurrence.date == today; });
    Notification words;
    words.title = areToday ? ReminderTexts::tr("%n routine(s) are waiting today", nullptr, count)
                           : ReminderTexts::tr("%n routine(s) are waiting", nullptr, count);
    QStringList lines;
    for (std::size_t i = 0; i < std::min(waiting.size(), kMostNamed); ++i)
        lines << ReminderTexts::tr("%1 %2", "time and routine")
                     .arg(timeText(waiting[i].occurrence.time), waiting[i].name);
    if (waiting.size() > kMostNamed)
        lines << ReminderTexts::tr("and %n more", nullptr, count - static_cast<int>(kMostNamed));
    words.body = lines.join(QLatin1Char('\n'));
    words.buttons = {open()};
    return words;
}

Notification deskBreakNotification(std::chrono::minutes worked, std::chrono::milliseconds length)
{
    return {ReminderTexts::tr("A short break from the desk?"),
            ReminderTexts::tr("%1 of work are behind you. Two exercises at your chair take %2.")
                .arg(minutesText(worked), minutesText(length)),
            {open(), start(), postpone()}};
}

Notification sampleNotification()
{
    return {ReminderTexts::tr("This is how Limber reminds you"),
            ReminderTexts::tr("The name of the routine stands above, its time and length here."),
            {open()}};
}

} // namespace limber
