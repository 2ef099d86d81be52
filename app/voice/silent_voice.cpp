// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/silent_voice.h"

namespace limber {

SilentVoice::SilentVoice(SpokenBy spokenBy, Fault fault, const QString& detail, QObject* parent)
    : Voice(parent)
    , m_spokenBy(spokenBy)
{
    setFailed(fault, detail);
}

} // namespace limber
