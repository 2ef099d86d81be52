// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/move_scope.h"
#include "app/plan/plan_state.h"
#include "app/widgets/card.h"
#include "core/settings/settings.h"

#include <array>
#include <optional>

class QLabel;

namespace limber {

class Button;
class Chip;
class DayField;
class Heading;
class Notice;
class PlainLabel;
class RuleEditor;
class TimeField;

/// All that can be done with one occurrence and the rule that it comes from. It changes nothing by
/// itself; every wish is a signal.
class OccurrencePanel : public Card {
    Q_OBJECT

public:
    explicit OccurrencePanel(QWidget* parent = nullptr);

    /// The hours in which no reminder is shown.
    void setQuietHours(const DailySpan& hours, DayStart dayStart);
    /// Shows an occurrence; what was being typed is kept where it is the same one.
    void showItem(const PlanItem& item, QDate today, Qt::DayOfWeek firstDayOfWeek);
    [[nodiscard]] std::optional<OccurrenceKey> key() const;

Q_SIGNALS:
    void startRequested();
    void routineRequested();
    void skipRequested();
    /// Takes the override away: no longer skipped, or back to its own day and time.
    void resetRequested();
    void moveRequested(QDate day, QTime time, limber::MoveScope scope);
    /// What was missed is to be done today.
    void takeTodayRequested();
    /// `changed` has the id of the entry as it is.
    void changeRequested(const limber::PlanEntry& changed);
    void endRequested();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Form { None, Move, Rule };

    void fillMoveForm();
    void fillScopes();
    void fillRuleForm();
    void showForm(Form form);
    void fillForms();
    void word();
    void dress();
    void requestMove();

    std::optional<PlanItem> m_item;
    QDate m_today;
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    Form m_form = Form::None;
    Heading* m_name;
    Button* m_close;
    PlainLabel* m_when;
    QLabel* m_statusPicture;
    PlainLabel* m_status;
    PlainLabel* m_rule;
    PlainLabel* m_reminders;
    Button* m_start;
    Button* m_takeToday;
    Button* m_open;
    Button* m_skip;
    Button* m_reset;
    Button* m_move;
    Button* m_edit;
    Button* m_end;
    QWidget* m_moveForm;
    QLabel* m_dayLabel;
    DayField* m_day;
    QLabel* m_timeLabel;
    TimeField* m_time;
    QWidget* m_scopes;
    std::array<Chip*, 3> m_scope{};
    Notice* m_moveFault;
    Button* m_saveMove;
    QWidget* m_ruleForm;
    RuleEditor* m_editor;
    PlainLabel* m_ruleHint;
    Button* m_saveRule;
};

} // namespace limber
