// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/session_awake.h"

namespace limber {

using std::chrono::milliseconds;

SessionAwake::SessionAwake(ScreenAwake& screen, AwakePolicy policy, QObject* parent)
    : QObject(parent)
    , m_screen(screen)
    , m_policy(policy)
{
    m_clock.start();
    m_change.setSingleShot(true);
    connect(&m_change, &QTimer::timeout, this, &SessionAwake::apply);
}

SessionAwake::~SessionAwake()
{
    m_screen.release();
}

void SessionAwake::follow(SessionActivity activity, const QString& reason)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    m_reason = reason;
    m_policy.follow(activity, milliseconds{m_clock.elapsed()});
    apply();
}

void SessionAwake::apply()
{
    const milliseconds now{m_clock.elapsed()};
    if (m_policy.keepsAwake(now))
        m_screen.hold(m_reason);
    else
        m_screen.release();
    if (const auto change = m_policy.changesIn(now))
        m_change.start(*change);
    else
        m_change.stop();
}

} // namespace limber
