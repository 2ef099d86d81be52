// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/vector.h"
#include "core/common/token.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

// A *pose* is what an author writes down: how the pelvis stands, how far the spine bends, where
// hands and feet go, and on what the body rests. It says nothing about bones; solveBody turns it
// into a Body. Limbs are given in one of two ways: by *target* (a place that hand or foot reaches)
// or by *direction* (where upper and lower part point).

namespace limber {

/// The right or the left half of the body.
enum class BodyHalf { Right, Left };

inline constexpr std::array kBodyHalves{BodyHalf::Right, BodyHalf::Left};

/// +1 on the right, -1 on the left: the sign of z.
[[nodiscard]] constexpr double signOf(BodyHalf half)
{
    return half == BodyHalf::Right ? 1.0 : -1.0;
}

[[nodiscard]] constexpr BodyHalf opposite(BodyHalf half)
{
    return half == BodyHalf::Right ? BodyHalf::Left : BodyHalf::Right;
}

/// Two of a kind, one on each half of the body.
template <typename T> struct Pair {
    T right;
    T left;

    [[nodiscard]] T& operator[](BodyHalf half) { return half == BodyHalf::Right ? right : left; }
    [[nodiscard]] const T& operator[](BodyHalf half) const
    {
        return half == BodyHalf::Right ? right : left;
    }
    friend bool operator==(const Pair&, const Pair&) = default;
};

/// What the vectors of a limb are measured in. Belly and sternum lie on the skin and move with the
/// breath.
enum class PoseFrame { World, Pelvis, Chest, Head, Belly, Sternum };

template <> struct TokenTable<PoseFrame> {
    static constexpr std::array entries{
        TokenEntry<PoseFrame>{PoseFrame::World, QLatin1StringView("world")},
        TokenEntry<PoseFrame>{PoseFrame::Pelvis, QLatin1StringView("pelvis")},
        TokenEntry<PoseFrame>{PoseFrame::Chest, QLatin1StringView("chest")},
        TokenEntry<PoseFrame>{PoseFrame::Head, QLatin1StringView("head")},
        TokenEntry<PoseFrame>{PoseFrame::Belly, QLatin1StringView("belly")},
        TokenEntry<PoseFrame>{PoseFrame::Sternum, QLatin1StringView("sternum")},
    };
};

/// The point of a hand that is put to its target.
enum class HandPoint { Palm, Wrist, Fingers };

template <> struct TokenTable<HandPoint> {
    static constexpr std::array entries{
        TokenEntry<HandPoint>{HandPoint::Palm, QLatin1StringView("palm")},
        TokenEntry<HandPoint>{HandPoint::Wrist, QLatin1StringView("wrist")},
        TokenEntry<HandPoint>{HandPoint::Fingers, QLatin1StringView("fingers")},
    };
};

/// The point of a foot that is put to its target: under the ankle, the heel, under the ball, or
/// the ankle itself.
enum class FootPoint { Sole, Heel, Toes, Ankle };

template <> struct TokenTable<FootPoint> {
    static constexpr std::array entries{
        TokenEntry<FootPoint>{FootPoint::Sole, QLatin1StringView("sole")},
        TokenEntry<FootPoint>{FootPoint::Heel, QLatin1StringView("heel")},
        TokenEntry<FootPoint>{FootPoint::Toes, QLatin1StringView("toes")},
        TokenEntry<FootPoint>{FootPoint::Ankle, QLatin1StringView("ankle")},
    };
};

/// A part of the body that can rest on something or be held in place.
enum class Landmark {
    Pelvis,
    Seat,
    Sacrum,
    Trunk,
    MidBack,
    UpperBack,
    Head,
    Thighs,
    Knees,
    Shins,
    Feet,
    Heels,
    Toes,
    Elbows,
    Forearms,
    Hands,
    All,
};

/// A landmark, of one half of the body or of both. Written "knees", "rightKnee", "leftKnee".
struct LandmarkName {
    Landmark landmark = Landmark::Pelvis;
    std::optional<BodyHalf> half; ///< Nothing: both, or a part of the middle.

    friend bool operator==(const LandmarkName&, const LandmarkName&) = default;
};

[[nodiscard]] std::optional<LandmarkName> landmarkFromText(const QString& text);
[[nodiscard]] QString landmarkText(const LandmarkName& name);

/// How the pelvis stands. Small turns come on top of the two directions, in the body's frame.
struct PelvisPose {
    Vector up{0, 1, 0};    ///< Towards the head.
    Vector front{1, 0, 0}; ///< Where the belly faces; put at right angles to `up`.
    Vector at{0, 0.9, 0};  ///< Between the hip joints; a start where the body settles.
    double tilt = 0.0;     ///< Degrees, + tips the upper edge to the front (anterior tilt).
    double lean = 0.0;     ///< Degrees, + to the right.
    double turn = 0.0;     ///< Degrees, + to the left.

    friend bool operator==(const PelvisPose&, const PelvisPose&) = default;
};

/// Degrees by which a part of the spine departs from its neutral curve.
struct SpineBend {
    double bend = 0.0;  ///< + rounds to the front (flexion).
    double side = 0.0;  ///< + to the right.
    double twist = 0.0; ///< + to the left.

    friend bool operator==(const SpineBend&, const SpineBend&) = default;
};

/// One arm. With `at` it reaches for a target, else it points.
struct ArmPose {
    PoseFrame frame = PoseFrame::World;
    std::optional<Vector> at;
    HandPoint by = HandPoint::Palm;
    std::optional<Vector> elbow;   ///< Where the elbow points to; behind and outwards if missing.
    Vector upper{0, -1, 0};        ///< Without target: direction of the upper arm.
    std::optional<Vector> lower;   ///< Direction of the forearm; that of the upper arm if missing.
    std::optional<Vector> fingers; ///< Along the forearm if missing.
    std::optional<Vector> palm; ///< The way the palm faces; to the middle of the body if missing.
    double curl = 0.12;         ///< 0 flat hand to 1 fist.

    friend bool operator==(const ArmPose&, const ArmPose&) = default;
};

/// One leg. With `at` it reaches for a target, else it points.
struct LegPose {
    PoseFrame frame = PoseFrame::World;
    std::optional<Vector> at;
    FootPoint by = FootPoint::Sole;
    std::optional<Vector> knee; ///< Where the knee points to; the pelvis' front if missing.
    Vector thigh{0, -1, 0};     ///< Without target: direction of the thigh.
    std::optional<Vector> shin; ///< Direction of the shin; that of the thigh if missing.
    std::optional<Vector> toes; ///< Where the toes point; from `ankle` if missing.
    std::optional<Vector> sole; ///< The way the sole faces; needs `toes`.
    double ankle = 0.0;         ///< Degrees from the right angle, + pointed.
    double toeBend = 0.0;       ///< Degrees by which the toes are bent up.

    friend bool operator==(const LegPose&, const LegPose&) = default;
};

/// What the body rests on: its lowest point of a landmark comes to this height.
struct Support {
    LandmarkName on;
    double height = 0.0;

    friend bool operator==(const Support&, const Support&) = default;
};

/// Keeps the middle of a landmark at a place of the floor plan.
struct Anchor {
    LandmarkName point;
    std::optional<double> x;
    std::optional<double> z;

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

struct Pose {
    PelvisPose pelvis;
    SpineBend lumbar;
    SpineBend thorax;
    SpineBend neck;
    SpineBend head;
    Pair<ArmPose> arms;
    Pair<LegPose> legs;
    std::vector<Support> settle; ///< At most two: the second tips the body onto it.
    std::optional<Anchor> anchor;
    double belly = 0.0;                 ///< Breath in the belly, 0 empty to 1 full.
    double ribs = 0.0;                  ///< Breath in the ribs, 0 to 1.
    double rolled = 0.0;                ///< Metres by which a roller has moved along x.
    std::vector<LandmarkName> contacts; ///< What stays where it is; the validator holds it to that.

    friend bool operator==(const Pose&, const Pose&) = default;
};

/// The pose of the other side: left and right exchanged.
[[nodiscard]] Pose mirrored(const Pose& pose);
[[nodiscard]] LandmarkName mirrored(LandmarkName name);

} // namespace limber
