// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/drop_place.h"
#include "app/plan/plan_state.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace limber {

/// The categories that a day's plan has, in their own order: those that make up at least a quarter
/// of a routine that is planned.
[[nodiscard]] std::vector<Category> categoriesOf(const PlanDay& day);

/// One day of the month: its number, a dot for each category planned, a tick where the day was
/// kept, hatched where the plan is paused. A click, Space or Enter opens the day; pulling it drags
/// what is planned on it.
class MonthCell : public QAbstractButton {
    Q_OBJECT

public:
    explicit MonthCell(QWidget* parent = nullptr);

    void setDay(const PlanDay& day);
    void setDropMark(DropMark mark);
    [[nodiscard]] const PlanDay& day() const { return m_day; }
    /// What pulling at the day drags: its only occurrence that can still be moved; nothing where
    /// there are several.
    [[nodiscard]] std::optional<OccurrenceKey> pullable() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pointer pulls at the day, which was taken hold of here.
    void pulled(QPoint hold);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
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
    DropMark m_dropMark = DropMark::None;
    std::optional<QPoint> m_hold; ///< Where the pointer took hold of it.
    bool m_isOver = false;        ///< All of it was missed or skipped: the dots are rings.
};

} // namespace limber
