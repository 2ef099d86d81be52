// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace limber {

/// A date in the user's format with a calendar to choose from. It leaves the wheel to the page, so
/// that scrolling never changes a day.
class DayField : public QDateEdit {
    Q_OBJECT

public:
    explicit DayField(QWidget* parent = nullptr);

    /// The column that the calendar begins with.
    void setFirstDayOfWeek(Qt::DayOfWeek day);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void format();
    void dress();
};

} // namespace limber
