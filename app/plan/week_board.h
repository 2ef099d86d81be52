// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"

#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;

namespace limber {

class DayColumn;
class PlanBlock;

/// The seven days of a week. One stop of the Tab key: arrow keys walk between blocks and days, in
/// the direction of reading; Ctrl with an arrow moves the occurrence by a day, Delete skips it, and
/// page keys turn to another week.
class WeekBoard : public QWidget {
    Q_OBJECT

public:
    explicit WeekBoard(QWidget* parent = nullptr);

    /// Keeps the focus on the occurrence that had it, wherever it is now.
    void showWeek(const PlanState& state);
    /// Marks the block that is open in the panel.
    void setOpened(const std::optional<OccurrenceKey>& key);
    /// Puts the focus on an occurrence, or on the first block where the week does not have it.
    void focusOn(const OccurrenceKey& key);
    [[nodiscard]] PlanBlock* block(const OccurrenceKey& key) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void opened(const limber::OccurrenceKey& key);
    /// By so many days, never 0.
    void moveRequested(const limber::OccurrenceKey& key, int days);
    void skipRequested(const limber::OccurrenceKey& key);
    /// To a week before (-1) or after (1).
    void weekRequested(int weeks);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        int day = 0;
        qsizetype row = 0;
    };

    [[nodiscard]] std::optional<Place> placeOf(const QObject* block) const;
    [[nodiscard]] bool answer(PlanBlock& block, int key, Qt::KeyboardModifiers modifiers);
    void focusBeside(Place place, int step);
    void focusBelow(Place place, int step);
    void takeTabStop(PlanBlock* block);
    void watch(PlanBlock& block);
    void shapeFor(int width);

    QBoxLayout* m_layout;
    std::array<DayColumn*, PlanState::kDays> m_days{};
    std::optional<OccurrenceKey> m_current; ///< The block that Tab leads to.
    std::optional<OccurrenceKey> m_opened;
};

} // namespace limber
