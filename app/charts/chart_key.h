// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_canvas.h"

#include <functional>
#include <vector>

namespace limber {

/// What a mark of a chart means, each with the mark itself, in a column beside the plot or in lines
/// below it.
class ChartKey {
public:
    /// `swatch` paints the mark into a box of `kSwatch` by `kSwatch`.
    void add(const QString& text, std::function<void(ChartCanvas&, const QRectF&)> swatch);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    /// Lines below, broken at `width`; the distance to what stands above is included. 0 when empty.
    [[nodiscard]] double heightBelow(double width, const QFontMetricsF& metrics) const;
    void paintBelow(ChartCanvas& canvas, const QRectF& room) const;

    /// A column; the distance to what stands beside it is included. 0 when empty.
    [[nodiscard]] double widthBeside(const QFontMetricsF& metrics) const;
    [[nodiscard]] double heightBeside(const QFontMetricsF& metrics) const;
    void paintBeside(ChartCanvas& canvas, const QRectF& room) const;

    static constexpr double kSwatch = 14;

private:
    struct Entry {
        QString text;
        std::function<void(ChartCanvas&, const QRectF&)> swatch;
    };

    /// Where the entries stand, from the leading side of a room at 0.
    [[nodiscard]] std::vector<QRectF> flow(double width, const QFontMetricsF& metrics) const;
    static void paint(ChartCanvas& canvas, const Entry& entry, const QRectF& place);

    std::vector<Entry> m_entries;
};

} // namespace limber
