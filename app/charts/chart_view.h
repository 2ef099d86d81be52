// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QWidget>

#include <memory>

namespace limber {

/// Shows a chart. Its points are read out one at a time: by pointing at them, or with the arrow
/// keys, Home and End, in the direction of reading. A click or Enter activates a point. Colours
/// follow the theme.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Shows another chart, or none. The point that is read out stays so where the new chart says
    /// the same of it.
    void setChart(std::unique_ptr<const Chart> chart);
    [[nodiscard]] const Chart* chart() const { return m_chart.get(); }

    /// The point that is read out, or -1.
    [[nodiscard]] int currentPoint() const { return m_current; }
    /// Its value in words; empty where none is read out.
    [[nodiscard]] QString readOut() const;
    /// Ignored outside the points.
    void setCurrentPoint(int index);

    /// What the chart is painted with, and where.
    [[nodiscard]] ChartStyle chartStyle() const;
    [[nodiscard]] QRectF room() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void readOutChanged(const QString& text);
    void pointActivated(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void resetReadOut();
    void word();
    [[nodiscard]] int pointAt(const QPointF& position) const;
    [[nodiscard]] int afterKey(int key) const;

    std::unique_ptr<const Chart> m_chart;
    int m_current = -1;
    int m_pressed = -1;
};

} // namespace limber
