// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/worked_body.h"

namespace limber {
namespace {

WorkedAreas workedArea(BodyArea area)
{
    switch (area) {
    case BodyArea::Abdominals:
    case BodyArea::Diaphragm:
        return WorkedArea::Belly;
    case BodyArea::DeepCore:
        return {WorkedArea::Belly, WorkedArea::LowerBack};
    case BodyArea::Chest:
        return WorkedArea::Chest;
    case BodyArea::Glutes:
        return WorkedArea::Buttocks;
    case BodyArea::Hamstrings:
        return WorkedArea::ThighBacks;
    case BodyArea::HipFlexors:
        return WorkedArea::Hips;
    case BodyArea::Hips:
    case BodyArea::Pelvis:
        return {WorkedArea::Hips, WorkedArea::Buttocks};
    case BodyArea::Lats:
    case BodyArea::Obliques:
        return WorkedArea::Flanks;
    case BodyArea::Legs:
        return {WorkedArea::ThighFronts, WorkedArea::ThighBacks, WorkedArea::Calves};
    case BodyArea::LowerBack:
        return WorkedArea::LowerBack;
    case BodyArea::MidBack:
        return WorkedArea::MidBack;
    case BodyArea::Neck:
        return WorkedArea::Neck;
    case BodyArea::Shoulders:
        return WorkedArea::Shoulders;
    case BodyArea::Spine:
        return {WorkedArea::LowerBack, WorkedArea::MidBack, WorkedArea::UpperBack};
    case BodyArea::Thighs:
        return WorkedArea::ThighFronts;
    case BodyArea::UpperBack:
        return WorkedArea::UpperBack;
    case BodyArea::Balance:
    case BodyArea::WholeBody:
        return {};
    }
    return {};
}

} // namespace

WorkedAreas workedAreas(const std::vector<BodyArea>& areas)
{
    WorkedAreas worked;
    for (const BodyArea area : areas)
        worked |= workedArea(area);
    return worked;
}

} // namespace limber
