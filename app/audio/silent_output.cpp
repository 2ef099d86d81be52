// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/silent_output.h"

namespace limber {

SilentOutput::SilentOutput(SilenceReason reason, const QString& detail, QObject* parent)
    : CueOutput(parent)
    , m_reason(reason)
    , m_detail(detail)
{
}

} // namespace limber
