// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/day.h"
#include "core/plan/reminder_time.h"
#include "core/settings/settings.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QSpinBox;

namespace limber {

class Button;
class FlowLayout;
class PlainLabel;
class TimeField;

/// How a reminder reads: "10 minutes before", "At its time", "At 07:30".
[[nodiscard]] QString reminderName(const ReminderTime& reminder);

/// The reminders of a plan entry: one button for each, which takes it away, and a row in which
/// another one is put together. At most as many as an entry may have.
class ReminderEditor : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 8;

    explicit ReminderEditor(QWidget* parent = nullptr);

    /// Shows them; emits nothing.
    void setReminders(std::vector<ReminderTime> reminders);
    /// When the entry is due, and the hours in which nothing is shown: a reminder that falls into
    /// them is said to.
    void setTime(QTime time);
    void setQuietHours(const DailySpan& hours, DayStart dayStart);
    /// In the order in which they were added.
    [[nodiscard]] const std::vector<ReminderTime>& reminders() const { return m_reminders; }

Q_SIGNALS:
    /// The person added one or took one away.
    void remindersChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Kind { Before, AtTime };

    void add();
    void removeAt(std::size_t index);
    void fill();
    void showKind();
    void showQuiet();
    void word();
    [[nodiscard]] ReminderTime typed() const;

    std::vector<ReminderTime> m_reminders;
    QTime m_dueAt{7, 30};
    DailySpan m_quietHours;
    DayStart m_dayStart;
    PlainLabel* m_title;
    QWidget* m_chips;
    FlowLayout* m_flow;
    PlainLabel* m_none;
    std::vector<Button*> m_buttons;
    QComboBox* m_kind;
    QSpinBox* m_minutes;
    TimeField* m_time;
    Button* m_add;
    PlainLabel* m_remark;
    PlainLabel* m_quiet;
};

} // namespace limber
