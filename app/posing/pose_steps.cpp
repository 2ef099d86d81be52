// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/pose_steps.h"

namespace limber {

namespace {
constexpr std::size_t kMost = 200;
} // namespace

PoseSteps::PoseSteps()
{
    m_steps.resize(1);
    m_steps.front().motion.keyframes = {{QString(), Pose()}};
}

void PoseSteps::begin(PoseStep step)
{
    m_steps = {std::move(step)};
    m_at = 0;
}

void PoseSteps::add(PoseStep step)
{
    m_steps.resize(m_at + 1);
    m_steps.push_back(std::move(step));
    if (m_steps.size() > kMost)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
}

void PoseSteps::replace(PoseStep step)
{
    m_steps.resize(m_at + 1);
    m_steps.back() = std::move(step);
}

void PoseSteps::setPhases(const std::vector<AimedPhase>& phases)
{
    for (PoseStep& step : m_steps)
        limber::setPhases(step.motion, phases);
}

void PoseSteps::undo()
{
    if (canUndo())
        --m_at;
}

void PoseSteps::redo()
{
    if (canRedo())
        ++m_at;
}

} // namespace limber
