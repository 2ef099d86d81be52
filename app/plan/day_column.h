// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"

#include <QFrame>
#include <QList>

class QBoxLayout;
class QLabel;

namespace limber {

class ElidedLabel;
class PlainLabel;
class PlanBlock;

/// How the days of a week stand: beside each other, or below each other where there is less room.
enum class WeekShape { Columns, List };

/// One day of the week with its blocks. Today stands on a marked ground and says so.
class DayColumn : public QFrame {
    Q_OBJECT

public:
    explicit DayColumn(QWidget* parent = nullptr);

    void setDay(const PlanDay& day);
    void setShape(WeekShape shape);
    /// By time.
    [[nodiscard]] const QList<PlanBlock*>& blocks() const { return m_blocks; }

Q_SIGNALS:
    /// A block was made; the board watches its keys and clicks.
    void blockMade(limber::PlanBlock* block);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void word();
    void dress();

    PlanDay m_day;
    QBoxLayout* m_layout;
    QWidget* m_head;
    PlainLabel* m_weekday;
    PlainLabel* m_number;
    QLabel* m_markPicture;
    ElidedLabel* m_mark;
    QBoxLayout* m_column;
    QList<PlanBlock*> m_blocks;
};

} // namespace limber
