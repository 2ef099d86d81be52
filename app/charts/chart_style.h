// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/tokens.h"

#include <QFont>
#include <QLocale>

namespace limber {

/// What a chart is painted with. A chart asks for nothing else, so that the same painting serves
/// the screen, pictures, PDF and the report.
struct ChartStyle {
    const Tokens* tokens = nullptr; ///< One of the constant sets.
    QFont font;                     ///< Its pixel size is that of every label of a chart.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QLocale locale; ///< Numbers and dates in the painting; sentences use the default one.

    [[nodiscard]] bool isMirrored() const { return direction == Qt::RightToLeft; }
};

/// The style of a screen in one of the token sets: `font` at the size of small text.
[[nodiscard]] ChartStyle screenChartStyle(TokenSet set, QFont font, Qt::LayoutDirection direction);
/// The style of white paper, whatever the screen looks like.
[[nodiscard]] ChartStyle paperChartStyle(QFont font, Qt::LayoutDirection direction);

} // namespace limber
