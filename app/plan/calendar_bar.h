// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/day_column.h"
#include "core/settings/settings.h"

#include <QWidget>

#include <array>
#include <optional>

namespace limber {

class Button;
class Chip;
class DayField;
class Heading;
class PlainLabel;

/// Above the days: what can be added, which days are shown and how, the way to others, and what was
/// changed to be taken back.
class CalendarBar : public QWidget {
    Q_OBJECT

public:
    explicit CalendarBar(QWidget* parent = nullptr);

    void showState(const PlanState& state);
    /// The switch between hours and lists, hidden where the week has no room for hours.
    void showWeekView(PlanWeekView view, WeekShape shape);
    void showShelf(bool isOpen);
    /// What undo and redo would do, in words; empty where there is nothing.
    void showSteps(const QString& undo, const QString& redo);
    /// How many hints there are for the week; nothing where it is not checked.
    void showFindings(std::optional<int> count);
    /// To the button that opens the hints, where there is one.
    void focusOnFindings();
    void focusOnProposal();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void addRequested();
    void programmesRequested();
    void proposalRequested();
    void findingsRequested();
    void pauseRequested();
    void calendarFileRequested();
    void shelfToggled();
    void undoRequested();
    void redoRequested();
    void viewRequested(limber::PlanView view);
    void weekViewRequested(limber::PlanWeekView view);
    /// To the days that show this one.
    void dayRequested(QDate day);
    void weekMenuRequested(QPoint globalPosition);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void word();
    void wordRange();
    void wordFindings();

    PlanState m_state;
    PlanWeekView m_weekView = PlanWeekView::Hours;
    WeekShape m_shape = WeekShape::Hours;
    Heading* m_title;
    Button* m_undo;
    Button* m_redo;
    Button* m_add;
    Button* m_programmes;
    Button* m_propose;
    Button* m_pause;
    Button* m_calendarFile;
    Button* m_shelf;
    Button* m_findings;
    std::optional<int> m_findingCount;
    std::array<Chip*, 3> m_view{};
    Button* m_previous;
    Button* m_next;
    Button* m_today;
    DayField* m_day;
    Button* m_layout;
    Button* m_more;
    Heading* m_rangeTitle;
    PlainLabel* m_summary;
};

} // namespace limber
