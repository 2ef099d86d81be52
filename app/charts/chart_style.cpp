// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_style.h"

namespace limber {

ChartStyle screenChartStyle(TokenSet set, QFont font, Qt::LayoutDirection direction)
{
    font.setPixelSize(type_size::kSmall);
    font.setWeight(QFont::Normal);
    return {.tokens = &tokens(set),
            .font = std::move(font),
            .direction = direction,
            .locale = QLocale()};
}

ChartStyle paperChartStyle(QFont font, Qt::LayoutDirection direction)
{
    return screenChartStyle(TokenSet::Light, std::move(font), direction);
}

} // namespace limber
