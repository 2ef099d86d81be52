// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/day_column.h"
#include "app/plan/plan_drag.h"
#include "core/settings/settings.h"

#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;

namespace limber {

class DayHead;
class HourGutter;
class PlanBlock;
class WeekDrop;

/// The seven days of a week, along the time of day or as lists. Its blocks are one stop of the Tab
/// key and its heads another: arrow keys walk between blocks, days and heads, in the direction of
/// reading; Ctrl with an arrow moves the occurrence by a day or, along the time of day, by a
/// quarter of an hour; Delete skips it, and page keys turn to another week. Blocks can be dragged
/// to another day or time, and routines dropped from elsewhere.
class WeekBoard : public QWidget {
    Q_OBJECT

public:
    explicit WeekBoard(QWidget* parent = nullptr);

    /// Keeps the focus on the occurrence that had it, wherever it is now.
    void showWeek(const PlanState& state);
    /// How the days stand where there is room for them beside each other.
    void setWeekView(PlanWeekView view);
    [[nodiscard]] WeekShape shape() const { return m_shape; }
    /// The line for now; nothing where no day is today.
    void setNow(const std::optional<QTime>& now);
    /// Marks the block that is open in the panel.
    void setOpened(const std::optional<OccurrenceKey>& key);
    /// Puts the focus on an occurrence, or on the first block where the week does not have it.
    void focusOn(const OccurrenceKey& key);
    [[nodiscard]] PlanBlock* block(const OccurrenceKey& key) const;
    /// nullptr outside the days.
    [[nodiscard]] DayColumn* columnAt(QPoint position) const;
    [[nodiscard]] const std::array<DayColumn*, PlanState::kDaysAWeek>& columns() const
    {
        return m_days;
    }
    /// Asks for a move as Ctrl and this arrow key do on the block. Whether they do anything here.
    bool steer(const OccurrenceKey& key, int pressed);
    [[nodiscard]] WeekDrop& drop() const { return *m_drop; }
    /// How a drag runs; the desktop's way unless said otherwise.
    void setDragRun(DragRun run) { m_dragRun = std::move(run); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void opened(const limber::OccurrenceKey& key);
    void dayOpened(QDate day);
    void dayMenuRequested(QDate day, QPoint globalPosition);
    /// By so many days and minutes, not both 0.
    void moveRequested(const limber::OccurrenceKey& key, int days, int minutes);
    void skipRequested(const limber::OccurrenceKey& key);
    /// To a week before (-1) or after (1).
    void weekRequested(int weeks);
    void shapeChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        int day = 0;
        qsizetype row = 0; ///< Below 0: the day's head.
    };

    [[nodiscard]] std::optional<Place> placeOf(const QObject* part) const;
    [[nodiscard]] bool answer(Place place, int key, Qt::KeyboardModifiers modifiers);
    void focusBeside(Place place, int step);
    void focusBelow(Place place, int step);
    void focusHead(int day);
    void takeTabStop(PlanBlock* block);
    void watch(PlanBlock& block);
    void pull(PlanBlock& block, QPoint hold);
    void shapeFor(int width);
    void showSpan();
    void alignGutter();
    [[nodiscard]] int onwards() const;

    QBoxLayout* m_layout;
    HourGutter* m_gutter;
    std::array<DayColumn*, PlanState::kDaysAWeek> m_days{};
    WeekDrop* m_drop;
    DragRun m_dragRun = runDrag;
    PlanWeekView m_view = PlanWeekView::Hours;
    WeekShape m_shape = WeekShape::Columns;
    TimeSpan m_needed;
    int m_hoursBefore = 0; ///< Shown beyond those that are needed.
    int m_hoursAfter = 0;
    std::optional<OccurrenceKey> m_current; ///< The block that Tab leads to.
    std::optional<OccurrenceKey> m_opened;
};

} // namespace limber
