// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/week_dots.h"

#include <QAbstractButton>

namespace limber {

/// One day of WeekDots: the weekday's letter above its mark.
class DayDot : public QAbstractButton {
    Q_OBJECT

public:
    explicit DayDot(QWidget* parent = nullptr);

    void setDay(const WeekDay& day);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WeekDay m_day;
};

} // namespace limber
