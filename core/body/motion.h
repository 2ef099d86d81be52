// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/body.h"

#include <QStringList>

#include <chrono>
#include <map>

// A *motion* is how one exercise looks: its *keyframes* (poses with names), which of them each
// *phase* of the exercise passes, the things around the figure and the view that shows it best. It
// holds no durations: those are the dose's.

namespace limber {

/// A thing that belongs to the exercise. `at` is the middle of its lower face, of a roller its
/// middle; `size` runs along x, y and z before `yaw` turns it about the vertical.
enum class PropKind { Roller, Chair, Wall, Doorway, Cushion };

template <> struct TokenTable<PropKind> {
    static constexpr std::array entries{
        TokenEntry<PropKind>{PropKind::Roller, QLatin1StringView("roller")},
        TokenEntry<PropKind>{PropKind::Chair, QLatin1StringView("chair")},
        TokenEntry<PropKind>{PropKind::Wall, QLatin1StringView("wall")},
        TokenEntry<PropKind>{PropKind::Doorway, QLatin1StringView("doorway")},
        TokenEntry<PropKind>{PropKind::Cushion, QLatin1StringView("cushion")},
    };
};

struct Prop {
    PropKind kind = PropKind::Roller;
    Vector at;
    Vector size{0.15, 0.15, 0.62}; ///< A roller: diameter, diameter, length (along z).
    double yaw = 0.0;

    friend bool operator==(const Prop&, const Prop&) = default;
};

/// A solid block of a prop, for painting and for the validator. Rollers have none.
struct Block {
    Vector middle;
    Vector halfSize;
    Rotation axes;
};
/// Seat, back and legs of a chair; both posts and the lintel of a doorway; a wall; a cushion.
[[nodiscard]] std::vector<Block> blocksOf(const Prop& prop);

/// From where the figure is seen. Azimuth 0 looks at its right side as it faces to the right, +
/// moves towards its front; elevation + looks down.
struct Camera {
    double azimuth = 12.0;
    double elevation = 12.0;
    /// What the picture shows instead of the whole motion, for a close-up.
    std::optional<Vector> centre;
    double height = 0.0; ///< Metres that the close-up shows from top to bottom.

    friend bool operator==(const Camera&, const Camera&) = default;
};

struct Keyframe {
    QString name;
    Pose pose;

    friend bool operator==(const Keyframe&, const Keyframe&) = default;
};

/// How a phase goes through its keyframes.
enum class PathKind {
    Once,  ///< Passes them in equal shares of the phase and stays at the last.
    Calm,  ///< Goes round and round, slowly (shoulder circles).
    Brisk, ///< Goes round and round at a walking pace.
};

template <> struct TokenTable<PathKind> {
    static constexpr std::array entries{
        TokenEntry<PathKind>{PathKind::Once, QLatin1StringView("once")},
        TokenEntry<PathKind>{PathKind::Calm, QLatin1StringView("calm")},
        TokenEntry<PathKind>{PathKind::Brisk, QLatin1StringView("brisk")},
    };
};

struct PhasePath {
    std::vector<int> keyframes; ///< Never empty.
    PathKind kind = PathKind::Once;

    friend bool operator==(const PhasePath&, const PhasePath&) = default;
};

/// Which body half an exercise is shown on. One-sided exercises are drawn for the right.
struct Motion {
    QString exercise;
    Camera camera;
    bool mat = true;
    std::vector<Prop> props;
    std::vector<Keyframe> keyframes;     ///< Never empty.
    std::map<QString, PhasePath> phases; ///< By the phase's id.
    int picture = 0;                     ///< The keyframe that stands for the exercise.
    bool isMirrored = false;

    friend bool operator==(const Motion&, const Motion&) = default;
};

/// The same exercise on the other side, the light and the view turned so that the picture is the
/// exact mirror image.
[[nodiscard]] Motion mirrored(const Motion& motion);

/// A moment of a motion: between two keyframes. The share is already eased.
struct MotionMoment {
    int from = 0;
    int to = 0;
    double share = 0.0;

    friend bool operator==(const MotionMoment&, const MotionMoment&) = default;
};

/// Where the figure is in a phase. `previous` is the phase before, empty at the start, from whose
/// last keyframe the movement sets out; `done` runs from 0 to 1 over the phase; `elapsed` is the
/// time since the phase began and drives paths that go round.
[[nodiscard]] MotionMoment momentIn(const Motion& motion, const QString& previous,
                                    const QString& phase, double done,
                                    std::chrono::milliseconds elapsed);

/// The keyframe at which a phase ends, or the motion's picture for a phase it does not know.
[[nodiscard]] int lastKeyframe(const Motion& motion, const QString& phase);

/// The keyframes that a phase passes, beginning with the one at which the phase before it ended.
[[nodiscard]] std::vector<int> wayTo(const Motion& motion, const QString& previous,
                                     const QString& phase);

/// The keyframes from the first to the motion's picture.
[[nodiscard]] std::vector<int> wayToPicture(const Motion& motion);

[[nodiscard]] Body bodyAt(const Motion& motion, const MotionMoment& moment);

/// Each movement between two different keyframes that a phase makes, in the order of the phases.
[[nodiscard]] std::vector<std::pair<int, int>> transitionsOf(const Motion& motion,
                                                             const QStringList& phaseOrder);

} // namespace limber
