// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/busy_calendar.h"
#include "core/settings/settings.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QCheckBox;

namespace limber {

class Button;
class Chip;
class ChipRow;
class DayField;
class IntegerField;
class Notice;
class PlainLabel;
class SuitableTimes;

/// How the user is asked for a calendar file to read; an empty answer means that none was chosen.
/// As a function, so that tests need no dialog.
using CalendarFileQuestion = std::function<QString(QWidget* parent)>;

/// What a person wishes of a proposed week.
class ProposalForm : public QWidget {
    Q_OBJECT

public:
    explicit ProposalForm(QWidget* parent = nullptr);

    void setQuestion(CalendarFileQuestion question) { m_question = std::move(question); }
    /// The first day that can be asked for is `today`. What was wished before stays; what was never
    /// touched is as the settings have it.
    void begin(QDate from, QDate today, const Settings& settings);
    void focusFirst();

    [[nodiscard]] QDate from() const;
    /// What was entered, or nothing where that cannot be; it has been said then.
    [[nodiscard]] std::optional<WeekWishes> wishes();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void setExperience(RoutineLevel experience);
    [[nodiscard]] RoutineLevel experience() const;
    void readCalendar();
    void forgetCalendar();
    void showBusy();
    void word();
    void wordChips();
    void wordBusy();

    CalendarFileQuestion m_question;
    /// What the settings gave to the fields.
    struct Usual {
        int days = 0;
        int minutes = 0;
        RoutineLevel experience = RoutineLevel::Beginner;
    };

    Usual m_usual;
    DayMinutes m_dayMinutes;
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    std::optional<BusyCalendar> m_calendar;
    std::optional<BusyWeek> m_busy;

    PlainLabel* m_fromLabel;
    DayField* m_from;
    PlainLabel* m_daysLabel;
    IntegerField* m_days;
    PlainLabel* m_minutesLabel;
    IntegerField* m_minutes;
    SuitableTimes* m_times;
    PlainLabel* m_experienceLabel;
    QWidget* m_experienceRow;
    std::array<Chip*, 2> m_experience{}; ///< In the order of RoutineLevel.
    PlainLabel* m_equipmentLabel;
    ChipRow* m_equipment;
    QCheckBox* m_noFloor;
    PlainLabel* m_goalsLabel;
    ChipRow* m_goals;
    Button* m_readCalendar;
    Button* m_forgetCalendar;
    PlainLabel* m_busySaid;
    Notice* m_busyFault;
    Notice* m_fault;
};

} // namespace limber
