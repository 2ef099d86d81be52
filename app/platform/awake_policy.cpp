// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/awake_policy.h"

#include <QtGlobal>

namespace limber {

using std::chrono::milliseconds;

AwakePolicy::AwakePolicy(milliseconds pauseKept)
    : m_pauseKept(pauseKept)
{
}

void AwakePolicy::follow(SessionActivity activity, milliseconds now)
{
    if (m_activity == activity)
        return;
    // A session that is taken up again and has not run yet has no display to keep on.
    const bool startsPaused =
        m_activity == SessionActivity::None && activity == SessionActivity::Paused;
    m_since = startsPaused ? now - m_pauseKept : now;
    m_activity = activity;
}

bool AwakePolicy::keepsAwake(milliseconds now) const
{
    switch (m_activity) {
    case SessionActivity::None:
        return false;
    case SessionActivity::Running:
        return true;
    case SessionActivity::Paused:
        return now - m_since < m_pauseKept;
    }
    Q_UNREACHABLE();
}

std::optional<milliseconds> AwakePolicy::changesIn(milliseconds now) const
{
    if (m_activity != SessionActivity::Paused || !keepsAwake(now))
        return std::nullopt;
    return m_since + m_pauseKept - now;
}

} // namespace limber
