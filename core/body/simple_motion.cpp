// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/simple_motion.h"

#include <algorithm>

namespace limber {
namespace {

/// The keyframes from one to another, the first left out; staying where one is passes that one.
void appendWay(std::vector<int>& path, int from, int to)
{
    const int step = to > from ? 1 : -1;
    for (int at = from; at != to; at += step)
        path.push_back(at + step);
    if (path.empty())
        path.push_back(to);
}

/// The way of a phase that sets out from a keyframe.
PhasePath pathFor(PhaseAim aim, int from, int last)
{
    std::vector<int> path;
    appendWay(path, from, aim == PhaseAim::Start ? 0 : last);
    if (aim == PhaseAim::EndAndBack)
        appendWay(path, last, 0);
    return {std::move(path), PathKind::Once};
}

} // namespace

std::vector<AimedPhase> usualAims(const std::vector<std::pair<QString, PhaseRole>>& phases)
{
    const auto isMoving = [](const auto& phase) { return phase.second == PhaseRole::Moving; };
    const auto movements = std::ranges::count_if(phases, isMoving);
    const bool isHeld = std::ranges::any_of(
        phases, [](const auto& phase) { return phase.second == PhaseRole::Held; });
    std::vector<AimedPhase> aims;
    std::ptrdiff_t seen = 0;
    for (const auto& [id, role] : phases) {
        PhaseAim aim = PhaseAim::End;
        if (role == PhaseRole::SetUp) {
            aim = PhaseAim::Start;
        } else if (role == PhaseRole::Moving) {
            ++seen;
            // Whoever moves once and then holds stays at the end.
            if (movements == 1)
                aim = isHeld ? PhaseAim::End : PhaseAim::EndAndBack;
            else if (seen == movements)
                aim = PhaseAim::Start;
        }
        aims.push_back({id, aim});
    }
    return aims;
}

MotionScene sceneOf(const Motion& motion)
{
    return {motion.camera, motion.mat, motion.props};
}

Motion simpleMotion(const QString& exercise, const Pose& start, const Pose& end,
                    const std::vector<AimedPhase>& phases, const MotionScene& scene)
{
    Motion motion;
    motion.exercise = exercise;
    motion.camera = scene.camera;
    motion.mat = scene.mat;
    motion.props = scene.props;
    motion.keyframes = {{kStartKeyframe, start}, {kEndKeyframe, end}};
    motion.picture = 1;
    setPhases(motion, phases);
    return motion;
}

void setPhases(Motion& motion, const std::vector<AimedPhase>& phases)
{
    std::map<QString, PhasePath> paths;
    const int last = static_cast<int>(motion.keyframes.size()) - 1;
    int at = 0;
    for (const AimedPhase& phase : phases) {
        const auto known = motion.phases.find(phase.phase);
        const PhasePath& path = paths[phase.phase] =
            known == motion.phases.end() ? pathFor(phase.aim, at, last) : known->second;
        at = path.keyframes.back();
    }
    motion.phases = std::move(paths);
}

} // namespace limber
