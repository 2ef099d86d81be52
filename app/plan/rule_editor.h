// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"
#include "core/settings/settings.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace limber {

class ChipRow;
class DayField;
class Notice;
class PlainLabel;
class ReminderEditor;
class TimeField;

/// Why a rule cannot be kept.
enum class RuleFault {
    NoWeekday,
    UntilBeforeFrom,
    NoDay, ///< None of its weekdays lies between its first and its last day.
};

/// What is wrong with a rule as typed, or nothing.
[[nodiscard]] std::optional<RuleFault> faultOf(const Recurrence& rule,
                                               Qt::DayOfWeek firstDayOfWeek);

/// The fields of a plan entry: weekdays, time of day, every how many weeks, first and last day, how
/// many times at most, and its reminders. A sentence below the rule says in words what it means;
/// what is wrong is said in place once `accept` was asked for, and for as long as it stays wrong.
class RuleEditor : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget* parent = nullptr);

    void setRule(const Recurrence& rule, QTime time, Qt::DayOfWeek firstDayOfWeek);
    [[nodiscard]] Recurrence rule() const;
    [[nodiscard]] QTime time() const;
    void setReminders(std::vector<ReminderTime> reminders);
    /// The hours in which no reminder is shown.
    void setQuietHours(const DailySpan& hours, DayStart dayStart);
    [[nodiscard]] const std::vector<ReminderTime>& reminders() const;

    /// Whether the rule can be kept; says why where it cannot.
    [[nodiscard]] bool accept();
    /// The sentence about the rule, or about what is wrong with it.
    [[nodiscard]] QString preview() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Saying { Preview, Faults };

    void word();
    void fillWeekdays();
    void showRule(Saying saying);

    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    Saying m_saying = Saying::Preview;
    PlainLabel* m_daysLabel;
    ChipRow* m_weekdays;
    QLabel* m_timeLabel;
    TimeField* m_time;
    QLabel* m_weeksLabel;
    QSpinBox* m_weeks;
    QLabel* m_fromLabel;
    DayField* m_from;
    QCheckBox* m_hasUntil;
    DayField* m_until;
    QCheckBox* m_hasTimes;
    QSpinBox* m_times;
    PlainLabel* m_preview;
    Notice* m_fault;
    ReminderEditor* m_reminders;
};

} // namespace limber
