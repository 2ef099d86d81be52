// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/create_sound_output.h"
#include "app/voice/voice.h"
#include "core/settings/practice_settings.h"

#include <memory>

namespace limber {

/// The voice that is mixed into the stream. Loads its plugin from the first of `folders` that has
/// it, so call it when a voice is first needed. Never null: without a usable plugin the voice has
/// failed with NoPlugin and the loader's messages as detail.
std::unique_ptr<Voice> createBuiltInVoice(const QStringList& folders = soundPluginFolders());

/// The computer's own voice, likewise.
std::unique_ptr<Voice> createSystemVoice(const QStringList& folders = soundPluginFolders());

/// The voice of an engine.
std::unique_ptr<Voice> createVoice(VoiceEngine engine);

} // namespace limber
