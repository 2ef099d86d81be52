// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/plan/bundled_content.h"
#include "core/plan/plan_entry.h"
#include "core/session/timeline.h"
#include "core/settings/settings.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace limber {

class Button;
class Heading;
class RuleEditor;

/// Puts a routine on weekdays: which one, when, how often.
class AddPanel : public Card {
    Q_OBJECT

public:
    AddPanel(const BundledContent& content, QWidget* parent = nullptr);

    /// Offers the bundled routines and the user's own ones, and keeps the choice.
    void setRoutines(const std::vector<Routine>& ownRoutines, const TimelineOptions& options);
    /// The hours in which no reminder is shown.
    void setQuietHours(const DailySpan& hours, DayStart dayStart);
    /// Begins anew with `routine` chosen where it exists, no weekday yet, and these reminders.
    void begin(const std::optional<RoutineId>& routine, QDate today, Qt::DayOfWeek firstDayOfWeek,
               const std::vector<ReminderTime>& reminders);

Q_SIGNALS:
    void addRequested(const limber::PlanEntry& entry);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void fill();
    void request();

    const BundledContent& m_content;
    std::vector<Routine> m_own;
    TimelineOptions m_options;
    Heading* m_title;
    Button* m_close;
    QLabel* m_routineLabel;
    QComboBox* m_routine;
    RuleEditor* m_editor;
    Button* m_add;
};

} // namespace limber
