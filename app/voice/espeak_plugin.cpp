// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/espeak_plugin.h"

#include "app/voice/espeak_engine.h"

namespace limber {

Result<std::unique_ptr<SpeechEngine>> EspeakPlugin::open()
{
    return EspeakEngine::open();
}

} // namespace limber
