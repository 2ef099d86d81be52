// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/time_grid_layout.h"

#include <QWidget>

namespace limber {

class Button;

/// The times of day down the side of a week, and the way to earlier and later hours than those that
/// are shown. Resting on either button while something is dragged leads there, too.
class HourGutter : public QWidget {
    Q_OBJECT

public:
    explicit HourGutter(QWidget* parent = nullptr);

    /// `top` is where the first hour stands, in this widget's pixels.
    void setSpan(TimeSpan span, int top);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void earlierRequested();
    void laterRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void word();
    void arrange();

    TimeSpan m_span;
    int m_top = 0;
    Button* m_earlier;
    Button* m_later;
};

} // namespace limber
