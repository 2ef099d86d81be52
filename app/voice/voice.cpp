// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/voice.h"

namespace limber {

quint64 Voice::synthesise(const QString& /*text*/)
{
    return 0;
}

void Voice::speak(const QString& /*text*/) {}

void Voice::setReady()
{
    m_state = State::Ready;
    m_fault = Fault::None;
    m_faultDetail.clear();
    Q_EMIT stateChanged(m_state);
}

void Voice::setFailed(Fault fault, const QString& detail)
{
    m_state = State::Failed;
    m_fault = fault;
    m_faultDetail = detail;
    Q_EMIT stateChanged(m_state);
}

} // namespace limber
