// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

namespace limber {

struct Tokens;

/// A chart whose points are read out one at a time: by pointing at them, or with the arrow keys,
/// Home and End, in the direction of reading. Colours follow the theme.
class ReadOutChart : public QChartView {
    Q_OBJECT

public:
    explicit ReadOutChart(QWidget* parent = nullptr);

    /// The point that is read out, or -1.
    [[nodiscard]] int currentPoint() const { return m_current; }
    /// Its value in words; empty where none is read out.
    [[nodiscard]] QString readOut() const;
    /// Ignored outside the points.
    void setCurrentPoint(int index);

Q_SIGNALS:
    void readOutChanged(const QString& text);

protected:
    /// Points in order of time.
    [[nodiscard]] virtual int pointCount() const = 0;
    [[nodiscard]] virtual QString pointText(int index) const = 0;
    /// Where a point lies along the reading direction, as its value on the axis.
    [[nodiscard]] virtual double pointAxisValue(int index) const = 0;
    /// Makes the chart anew from the series, in the colours of the theme.
    virtual void rebuild() = 0;
    /// Labels and marks on top of the series, in the scene's coordinates.
    virtual void paintOver(QPainter& painter, const Tokens& tokens) = 0;

    /// Empties the chart and dresses its ground.
    void clear();
    /// To be called when points came or went.
    void resetReadOut();

    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int pointAt(const QPointF& position) const;

    int m_current = -1;
};

} // namespace limber
