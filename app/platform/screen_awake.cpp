// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/screen_awake.h"

namespace limber {

void ScreenAwake::setState(State state, const QString& problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace limber
