// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_drag.h"
#include "app/plan/plan_state.h"
#include "app/widgets/card.h"

class QVBoxLayout;

namespace limber {

class Button;
class Heading;
class PlainLabel;

/// One day in full: what was practised on it and what is planned.
class DayPanel : public Card {
    Q_OBJECT

public:
    explicit DayPanel(QWidget* parent = nullptr);

    void showDay(const PlanDay& day, QDate today);
    [[nodiscard]] QDate date() const { return m_day.date; }
    void focusFirst();
    /// How a drag runs; the desktop's way unless said otherwise.
    void setDragRun(DragRun run) { m_dragRun = std::move(run); }

Q_SIGNALS:
    void opened(const limber::OccurrenceKey& key);
    /// To the week that holds the day.
    void weekRequested(QDate day);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void fill();
    void addSession(const SessionSummary& session);

    PlanDay m_day;
    QDate m_today;
    DragRun m_dragRun = runDrag;
    Heading* m_title;
    Button* m_close;
    PlainLabel* m_date;
    Button* m_week;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column;
};

} // namespace limber
