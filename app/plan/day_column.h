// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/day_track.h"
#include "app/plan/drop_place.h"

#include <QFrame>

class QBoxLayout;

namespace limber {

class DayHead;

/// How the days of a week stand: beside each other along the time of day, beside each other as
/// lists, or below each other where there is less room.
enum class WeekShape { Hours, Columns, List };

/// One day of the week with its blocks. Today stands on a marked ground and says so.
class DayColumn : public QFrame {
    Q_OBJECT

public:
    explicit DayColumn(QWidget* parent = nullptr);

    void setDay(const PlanDay& day);
    void setShape(WeekShape shape);
    void setDropMark(DropMark mark);
    [[nodiscard]] QDate date() const { return m_day.date; }
    [[nodiscard]] bool isToday() const { return m_day.isToday; }
    [[nodiscard]] DayHead& head() const { return *m_head; }
    [[nodiscard]] DayTrack& track() const { return *m_track; }
    [[nodiscard]] const QList<PlanBlock*>& blocks() const { return m_track->blocks(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlanDay m_day;
    DropMark m_dropMark = DropMark::None;
    QBoxLayout* m_layout;
    DayHead* m_head;
    DayTrack* m_track;
};

} // namespace limber
