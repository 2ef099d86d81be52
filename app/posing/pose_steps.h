// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/simple_motion.h"

#include <vector>

namespace limber {

/// A motion as it was after a step, and the pose that was shown.
struct PoseStep {
    Motion motion;
    int keyframe = 0;
};

/// The steps of editing a motion, to go back and forth. Never empty; holds the last two hundred.
class PoseSteps {
public:
    PoseSteps();

    /// Forgets every step and begins with this one.
    void begin(PoseStep step);
    /// A step after the current one; what could be redone is forgotten.
    void add(PoseStep step);
    /// Puts a step in the place of the current one, with which it belongs.
    void replace(PoseStep step);
    /// Gives every step's motion these phases (limber::setPhases).
    void setPhases(const std::vector<AimedPhase>& phases);
    void undo();
    void redo();

    [[nodiscard]] const PoseStep& current() const { return m_steps[m_at]; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }

private:
    std::vector<PoseStep> m_steps;
    std::size_t m_at = 0;
};

} // namespace limber
