// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reminder_time.h"

#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

QString reminderText(const ReminderTime& reminder)
{
    if (const auto* before = std::get_if<std::chrono::minutes>(&reminder))
        return QString::number(before->count());
    return std::get<QTime>(reminder).toString(u"HH:mm"_s);
}

std::optional<ReminderTime> reminderFromText(QStringView text)
{
    if (text.contains(u':')) {
        const QTime time = QTime::fromString(text.toString(), u"HH:mm"_s);
        return time.isValid() ? std::optional<ReminderTime>(time) : std::nullopt;
    }
    bool isNumber = false;
    const std::chrono::minutes before{text.toInt(&isNumber)};
    if (!isNumber || before.count() < 0 || before > kEarliestReminder)
        return std::nullopt;
    return before;
}

QString remindersText(const std::vector<ReminderTime>& reminders)
{
    QStringList texts;
    for (const ReminderTime& reminder : reminders)
        texts.append(reminderText(reminder));
    return texts.join(u',');
}

std::optional<std::vector<ReminderTime>> remindersFromText(QStringView text)
{
    std::vector<ReminderTime> reminders;
    for (const QStringView part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto reminder = reminderFromText(part);
        if (!reminder)
            return std::nullopt;
        reminders.push_back(*reminder);
    }
    return reminders;
}

} // namespace limber
