// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/motion.h"

#include <numeric>

namespace limber {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// From one keyframe to the next of a path that goes round. Brisk is the cadence of an easy walk,
/// about a hundred steps a minute at two keyframes a step.
constexpr milliseconds kCalmLeg = 1600ms;
constexpr milliseconds kBriskLeg = 300ms;
/// The way into a path that goes round, from where the figure was.
constexpr milliseconds kMoveIn = 1200ms;

double eased(double share)
{
    return smoothStep(0.0, 1.0, share);
}

/// The path of a phase; nullptr for one that the motion does not know.
const PhasePath* pathOf(const Motion& motion, const QString& phase)
{
    const auto found = motion.phases.find(phase);
    return found == motion.phases.end() ? nullptr : &found->second;
}

MotionMoment passOnce(const PhasePath& path, int start, double done)
{
    const auto legs = static_cast<double>(path.keyframes.size());
    const double along = std::clamp(done, 0.0, 1.0) * legs;
    const auto leg = std::min(static_cast<std::size_t>(along), path.keyframes.size() - 1);
    const int from = leg == 0 ? start : path.keyframes[leg - 1];
    return {from, path.keyframes[leg], eased(along - static_cast<double>(leg))};
}

MotionMoment goRound(const PhasePath& path, int start, milliseconds elapsed)
{
    const bool isBrisk = path.kind == PathKind::Brisk;
    const milliseconds leg = isBrisk ? kBriskLeg : kCalmLeg;
    if (elapsed < kMoveIn && start != path.keyframes.front()) {
        const double share = static_cast<double>(elapsed.count()) / kMoveIn.count();
        return {start, path.keyframes.front(), eased(share)};
    }
    const milliseconds inside = elapsed - (start == path.keyframes.front() ? 0ms : kMoveIn);
    const auto count = static_cast<milliseconds::rep>(path.keyframes.size());
    const auto index = static_cast<std::size_t>((inside / leg) % count);
    const double share = static_cast<double>((inside % leg).count()) / leg.count();
    // A walk that stopped at every keyframe would limp.
    const double pace = isBrisk ? share : (share + eased(share)) / 2.0;
    return {path.keyframes[index], path.keyframes[(index + 1) % path.keyframes.size()], pace};
}

} // namespace

std::vector<Block> blocksOf(const Prop& prop)
{
    const Rotation axes = aboutY(prop.yaw);
    std::vector<Block> blocks;
    // Middles as seen from the middle of the prop's lower face.
    const auto add = [&](const Vector& middle, const Vector& size) {
        blocks.push_back({prop.at + axes * middle, size * 0.5, axes});
    };
    const Vector& size = prop.size;
    switch (prop.kind) {
    case PropKind::Roller:
        break;
    case PropKind::Wall:
    case PropKind::Cushion:
        add({0, size.y / 2, 0}, size);
        break;
    case PropKind::Doorway: {
        constexpr double kPost = 0.12;
        const double side = (size.z + kPost) / 2;
        add({0, size.y / 2, side}, {size.x, size.y, kPost});
        add({0, size.y / 2, -side}, {size.x, size.y, kPost});
        add({0, size.y + kPost / 2, 0}, {size.x, kPost, size.z + 2 * kPost});
        break;
    }
    case PropKind::Chair: {
        constexpr double kSeat = 0.04;
        constexpr double kLeg = 0.035;
        constexpr double kBackHeight = 0.42;
        add({0, size.y - kSeat / 2, 0}, {size.x, kSeat, size.z});
        add({-size.x / 2 + kLeg / 2, size.y + kBackHeight * 0.75, 0},
            {kLeg, kBackHeight / 2, size.z});
        for (const double x : {-1.0, 1.0}) {
            for (const double z : {-1.0, 1.0}) {
                // The legs at the back go on as the posts of the backrest.
                const double height = x < 0 ? size.y + kBackHeight : size.y - kSeat;
                add({x * (size.x - kLeg) / 2, height / 2, z * (size.z - kLeg) / 2},
                    {kLeg, height, kLeg});
            }
        }
        break;
    }
    }
    return blocks;
}

Motion mirrored(const Motion& motion)
{
    Motion other = motion;
    other.isMirrored = !motion.isMirrored;
    other.camera.azimuth = 180.0 - motion.camera.azimuth;
    if (other.camera.centre)
        other.camera.centre->z = -other.camera.centre->z;
    for (Prop& prop : other.props) {
        prop.at.z = -prop.at.z;
        prop.yaw = -prop.yaw;
    }
    for (Keyframe& keyframe : other.keyframes)
        keyframe.pose = mirrored(keyframe.pose);
    return other;
}

int lastKeyframe(const Motion& motion, const QString& phase)
{
    const PhasePath* path = pathOf(motion, phase);
    return path ? path->keyframes.back() : motion.picture;
}

std::vector<int> wayTo(const Motion& motion, const QString& previous, const QString& phase)
{
    const PhasePath* path = pathOf(motion, phase);
    if (!path)
        return {motion.picture};
    std::vector<int> way = path->keyframes;
    if (const int start = lastKeyframe(motion, previous);
        !previous.isEmpty() && start != way.front())
        way.insert(way.begin(), start);
    return way;
}

std::vector<int> wayToPicture(const Motion& motion)
{
    std::vector<int> way(static_cast<std::size_t>(motion.picture) + 1);
    std::iota(way.begin(), way.end(), 0);
    return way;
}

MotionMoment momentIn(const Motion& motion, const QString& previous, const QString& phase,
                      double done, milliseconds elapsed)
{
    const PhasePath* path = pathOf(motion, phase);
    if (!path)
        return {motion.picture, motion.picture, 0.0};
    const int start = previous.isEmpty() ? path->keyframes.front() : lastKeyframe(motion, previous);
    if (path->kind == PathKind::Once)
        return passOnce(*path, start, done);
    return goRound(*path, start, elapsed);
}

Body bodyAt(const Motion& motion, const MotionMoment& moment)
{
    const auto pose = [&motion](int index) -> const Pose& {
        return motion.keyframes[static_cast<std::size_t>(index)].pose;
    };
    if (moment.from == moment.to)
        return solveBody(pose(moment.to));
    return solveBetween(pose(moment.from), pose(moment.to), moment.share);
}

std::vector<std::pair<int, int>> transitionsOf(const Motion& motion, const QStringList& phaseOrder)
{
    std::vector<std::pair<int, int>> transitions;
    const auto add = [&transitions](int from, int to) {
        const std::pair transition{from, to};
        if (from != to && std::ranges::find(transitions, transition) == transitions.end())
            transitions.push_back(transition);
    };
    int last = -1;
    const auto pass = [&](const PhasePath& path) {
        for (const int keyframe : path.keyframes) {
            if (last >= 0)
                add(last, keyframe);
            last = keyframe;
        }
        if (path.kind != PathKind::Once)
            add(last, path.keyframes.front());
    };
    if (phaseOrder.isEmpty()) {
        for (int i = 0; i < static_cast<int>(motion.keyframes.size()); ++i)
            pass({{i}, PathKind::Once});
        return transitions;
    }
    // Twice: what is repeated goes back from its last phase to its first.
    for (int round = 0; round < 2; ++round) {
        for (const QString& phase : phaseOrder) {
            if (const PhasePath* path = pathOf(motion, phase))
                pass(*path);
        }
    }
    return transitions;
}

} // namespace limber
