// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/programme_adoption.h"
#include "app/plan/programme_preview.h"

#include <QTime>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace limber {

class Button;
class Chip;
class DayField;
class Notice;
class TimeField;

/// The form that begins a programme: from which day, at which times where the programme leaves them
/// open, and week by week what it would bring. Where something is planned already, it asks what
/// should become of that.
class AdoptionForm : public QWidget {
    Q_OBJECT

public:
    /// What the programme would bring.
    using Brings =
        std::function<std::vector<ProgrammeWeek>(QDate from, const std::vector<QTime>& times)>;

    explicit AdoptionForm(QWidget* parent = nullptr);

    /// Begins anew, from today; `times` are those that are asked for, two at most.
    void begin(QDate today, Qt::DayOfWeek firstDayOfWeek, const std::vector<QTime>& times);
    void setPlan(const Plan& plan) { m_plan = plan; }
    void setPreview(Brings brings, RoutineNames names);
    /// Puts the focus into the first field, with nothing asked yet.
    void open();

Q_SIGNALS:
    void adoptRequested(QDate from, const std::vector<QTime>& times, limber::AdoptionKind kind);
    /// The form is open; it ends in this button.
    void shown(QWidget* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void word();
    void preview();
    void showQuestion(bool isOpen);
    void startOn(QDate day);
    void markChosenDay();
    void request(AdoptionKind kind);
    [[nodiscard]] QDate nextFirstDay() const;
    [[nodiscard]] std::vector<QTime> times() const;

    Plan m_plan;
    QDate m_today;
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    std::size_t m_asked = 0; ///< So many times are asked for.
    Brings m_brings;
    RoutineNames m_names;
    QLabel* m_fromLabel;
    DayField* m_from;
    Chip* m_onToday;
    Chip* m_onNextWeek;
    std::vector<QLabel*> m_timeLabels;
    std::vector<TimeField*> m_times;
    ProgrammePreview* m_preview;
    Button* m_adopt;
    Notice* m_question;
    Button* m_add;
    Button* m_replace;
};

} // namespace limber
