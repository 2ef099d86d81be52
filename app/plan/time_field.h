// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeEdit>

namespace limber {

/// A time of day in the user's format. It leaves the wheel to the page, so that scrolling never
/// changes a time.
class TimeField : public QTimeEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void format();
};

} // namespace limber
