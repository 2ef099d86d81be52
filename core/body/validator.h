// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/motion.h"

// The validator looks for what no body does: sinking into the floor, joints beyond their range, a
// hand that slides although it carries weight. It checks every keyframe and the frames between.

namespace limber {

enum class PoseCheck {
    Floor,           ///< A part is deeper in the floor than 1.5 cm.
    BoneLength,      ///< A bone has changed its length by more than 1 mm.
    Reach,           ///< A hand or foot misses its target by more than 1 cm.
    ContactHeight,   ///< A contact is over 1.5 cm off what carries it.
    ContactSlide,    ///< A contact of both keyframes slides by more than 1 cm.
    JointRange,      ///< A joint bends further than people do.
    FloorGuard,      ///< The floor guard had to move a limb by more than 3 cm.
    SelfPenetration, ///< A limb is deeper in the trunk or another limb than 2 cm.
    PropPenetration, ///< A part is deeper in a prop than 2 cm.
    Balance,         ///< The centre of mass of a keyframe is not above its supports.
};

template <> struct TokenTable<PoseCheck> {
    static constexpr std::array entries{
        TokenEntry<PoseCheck>{PoseCheck::Floor, QLatin1StringView("floor")},
        TokenEntry<PoseCheck>{PoseCheck::BoneLength, QLatin1StringView("bone-length")},
        TokenEntry<PoseCheck>{PoseCheck::Reach, QLatin1StringView("reach")},
        TokenEntry<PoseCheck>{PoseCheck::ContactHeight, QLatin1StringView("contact-height")},
        TokenEntry<PoseCheck>{PoseCheck::ContactSlide, QLatin1StringView("contact-slide")},
        TokenEntry<PoseCheck>{PoseCheck::JointRange, QLatin1StringView("joint-range")},
        TokenEntry<PoseCheck>{PoseCheck::FloorGuard, QLatin1StringView("floor-guard")},
        TokenEntry<PoseCheck>{PoseCheck::SelfPenetration, QLatin1StringView("self-penetration")},
        TokenEntry<PoseCheck>{PoseCheck::PropPenetration, QLatin1StringView("prop-penetration")},
        TokenEntry<PoseCheck>{PoseCheck::Balance, QLatin1StringView("balance")},
    };
};

/// One fault. `amount` and `limit` are centimetres, or degrees for a joint.
struct PoseFinding {
    PoseCheck check = PoseCheck::Floor;
    int from = 0; ///< Keyframe; equal to `to` in a keyframe itself.
    int to = 0;
    double share = 0.0; ///< Between the two.
    QString part;       ///< "rightKnee", "rightForearm in trunk"; for authors.
    double amount = 0.0;
    double limit = 0.0;

    friend bool operator==(const PoseFinding&, const PoseFinding&) = default;
};

/// Every fault of the keyframes and of `between` frames in each movement, the worst frame of each
/// movement, check and part once; a movement does not repeat what its keyframes have. `phaseOrder`
/// are the phase ids of the exercise in their order, which tell between which keyframes the figure
/// moves; empty takes the order of the keyframes.
[[nodiscard]] std::vector<PoseFinding> validate(const Motion& motion, const QStringList& phaseOrder,
                                                int between = 60);

/// The centre of mass, by the usual shares of body segments (Winter, Biomechanics and Motor
/// Control of Human Movement, 4th ed. 2009, table 4.1).
[[nodiscard]] Vector centreOfMass(const Body& body);

/// One line for authors: "hold: rightElbow slides 1.8 cm (limit 1.0) at 40 % of lift".
[[nodiscard]] QString describe(const PoseFinding& finding, const Motion& motion);

} // namespace limber
