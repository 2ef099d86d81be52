// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"

#include <QWidget>

class QBoxLayout;

namespace limber {

class AddPanel;
class Button;
class Heading;
class OccurrencePanel;
class PausePanel;
class PlainLabel;
class WeekBoard;

/// What stands open beside or below the week.
enum class PlanPanel { None, Occurrence, Add, Pause };

/// One week with everything around it: what can be added, the way to other weeks, and the panel in
/// which something is looked at or changed.
class WeekView : public QWidget {
    Q_OBJECT

public:
    explicit WeekView(const BundledContent& content, QWidget* parent = nullptr);

    void showWeek(const PlanState& state);
    void showPanel(PlanPanel panel);
    [[nodiscard]] PlanPanel panel() const { return m_panel; }
    [[nodiscard]] WeekBoard& board() const { return *m_board; }
    [[nodiscard]] OccurrencePanel& occurrencePanel() const { return *m_occurrencePanel; }
    [[nodiscard]] AddPanel& addPanel() const { return *m_addPanel; }
    [[nodiscard]] PausePanel& pausePanel() const { return *m_pausePanel; }

Q_SIGNALS:
    void addRequested();
    void programmesRequested();
    void pauseRequested();
    /// To the week that holds this day.
    void weekRequested(QDate day);
    /// A panel was opened; it may have to be scrolled to.
    void panelShown(QWidget* panel);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectParts();
    void word();
    void wordWeek();
    void placePanel();

    PlanState m_state;
    PlanPanel m_panel = PlanPanel::None;
    Heading* m_title;
    Button* m_addButton;
    Button* m_programmesButton;
    Button* m_pauseButton;
    Button* m_previous;
    Button* m_next;
    Button* m_thisWeek;
    Heading* m_weekTitle;
    PlainLabel* m_weekSummary;
    QBoxLayout* m_boardRow;
    WeekBoard* m_board;
    QWidget* m_panelPlace;
    OccurrencePanel* m_occurrencePanel;
    AddPanel* m_addPanel;
    PausePanel* m_pausePanel;
};

} // namespace limber
