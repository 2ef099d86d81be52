// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"
#include "app/plan/time_grid_layout.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace limber {

class PlanBlock;

/// Whether blocks stand below each other or where their time of day says.
enum class TrackShape { List, Hours };

/// A pixel of the axis of time is this many minutes.
inline constexpr int kHourHeight = 48;

/// The blocks of one day: one below the other, or along the time of day with a line for every hour
/// and one for now.
class DayTrack : public QWidget {
    Q_OBJECT

public:
    explicit DayTrack(QWidget* parent = nullptr);

    void setItems(const std::vector<PlanItem>& items);
    void setShape(TrackShape shape);
    /// The hours shown in TrackShape::Hours.
    void setSpan(TimeSpan span);
    /// Where the line for now stands; nothing on days that are not today.
    void setNow(const std::optional<QTime>& now);
    /// By time.
    [[nodiscard]] const QList<PlanBlock*>& blocks() const { return m_blocks; }

    /// The time that a height stands for, snapped. Only in TrackShape::Hours.
    [[nodiscard]] QTime timeAt(int y) const;
    /// Where a block of this length would stand.
    [[nodiscard]] QRect placeOf(QTime time, std::chrono::milliseconds length) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A block was made; the board watches its keys and clicks.
    void blockMade(limber::PlanBlock* block);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void arrangeList();
    void arrangeHours();
    [[nodiscard]] double yOf(double minute) const;

    TrackShape m_shape = TrackShape::List;
    TimeSpan m_span;
    std::optional<QTime> m_now;
    QList<PlanBlock*> m_blocks;
    QWidget* m_nowLine;
};

/// What an item takes of the axis of time.
[[nodiscard]] TimedItem timedItem(const PlanItem& item);

} // namespace limber
