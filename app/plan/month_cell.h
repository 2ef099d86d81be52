// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"

#include <QAbstractButton>

#include <vector>

namespace limber {

/// The categories that a day's plan has, in their own order: those that make up at least a quarter
/// of a routine that is planned.
[[nodiscard]] std::vector<Category> categoriesOf(const PlanDay& day);

/// One day of the month: its number, a dot for each category planned, a tick where the day was
/// kept, hatched where the plan is paused. A click, Space or Enter opens the day.
class MonthCell : public QAbstractButton {
    Q_OBJECT

public:
    explicit MonthCell(QWidget* parent = nullptr);

    void setDay(const PlanDay& day);
    [[nodiscard]] const PlanDay& day() const { return m_day; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void paintNumber(QPainter& painter) const;
    void paintMark(QPainter& painter) const;
    void paintDots(QPainter& painter) const;
    [[nodiscard]] QRect placed(QRect rect) const;

    PlanDay m_day;
    std::vector<Category> m_categories;
    bool m_isOver = false; ///< All of it was missed or skipped: the dots are rings.
};

} // namespace limber
