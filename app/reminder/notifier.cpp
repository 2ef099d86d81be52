// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/notifier.h"

#include <QDebug>

namespace limber {

void Notifier::setState(State state, const QString& problem)
{
    if (state == m_state && problem == m_problem)
        return;
    m_state = state;
    m_problem = problem;
    if (!problem.isEmpty())
        qInfo("Notifications: %s", qUtf8Printable(problem));
    Q_EMIT changed();
}

void Notifier::setInhibited(bool inhibited)
{
    if (inhibited == m_isInhibited)
        return;
    m_isInhibited = inhibited;
    Q_EMIT changed();
}

} // namespace limber
