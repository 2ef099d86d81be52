// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_axis.h"
#include "core/progress/adherence_series.h"

namespace limber {

/// Columns from 0 to 100 %, one for each count, with the count above where there is room for all of
/// them: what the charts of adherence have in common.
class ShareColumns {
public:
    ShareColumns(std::vector<AdherenceCount> counts, const QRectF& room, const ChartStyle& style);

    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    [[nodiscard]] std::vector<QRectF> areas() const;
    void paint(ChartCanvas& canvas, int current) const;

    static constexpr double kHeight = 160; ///< That suits both charts.

private:
    enum class Above { Nothing, Share, Count };

    [[nodiscard]] QString textAbove(const AdherenceCount& count) const;

    std::vector<AdherenceCount> m_counts;
    QLocale m_locale;
    PlotFrame m_frame;
    Above m_above = Above::Nothing;
};

/// "3 of 4 done (75 %)", or that there was nothing to do.
[[nodiscard]] QString adherenceText(const AdherenceCount& count);
/// The cells of a count in a table: done, missed, share; their headings.
[[nodiscard]] QStringList adherenceCells(const AdherenceCount& count);
[[nodiscard]] QStringList adherenceHeadings();

} // namespace limber
