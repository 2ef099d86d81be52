// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/category_look.h"

#include "app/widgets/category_tone.h"

#include <algorithm>

namespace limber {

Hatch categoryHatch(Category category)
{
    switch (category) {
    case Category::Core:
        return Hatch::None;
    case Category::Stability:
        return Hatch::Rising;
    case Category::Posture:
        return Hatch::Dotted;
    case Category::Yoga:
        return Hatch::WideLevel;
    case Category::Pilates:
        return Hatch::Upright;
    case Category::FoamRolling:
        return Hatch::Crossed;
    case Category::Mobility:
        return Hatch::Falling;
    case Category::Breathing:
        return Hatch::WideDotted;
    case Category::Relaxation:
        return Hatch::Level;
    case Category::WarmUp:
        return Hatch::WideRising;
    case Category::Aerobic:
        return Hatch::Grid;
    }
    return Hatch::None;
}

void paintCategory(ChartCanvas& canvas, const QRectF& area, const std::optional<Category>& category)
{
    const Tokens& t = canvas.tokens();
    constexpr double kEdge = 1;
    const QRectF inside = area.adjusted(0, std::min(kEdge, area.height() / 2), 0, 0);
    canvas.box(inside, category ? t.category(categoryTone(*category)) : t.control);
    if (category) {
        canvas.hatch(inside, categoryHatch(*category), t.surface);
    } else if (inside.width() > 4 && inside.height() > 4) {
        canvas.box(inside.adjusted(1.5, 1.5, -1.5, -1.5), t.surface);
    }
}

} // namespace limber
