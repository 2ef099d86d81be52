// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/practice_settings.h"

#include <QString>

// How a session is led, in words.

namespace limber {

/// "Tones and voice" …
[[nodiscard]] QString guidanceName(Guidance guidance);
/// "Marimba and bells" …
[[nodiscard]] QString soundSetName(SoundSet set);
/// "With the clock" …
[[nodiscard]] QString pacingName(Pacing pacing);
[[nodiscard]] QString countingName(Counting counting);
[[nodiscard]] QString breathingName(Breathing value);
[[nodiscard]] QString firstSideName(FirstSide side);
[[nodiscard]] QString voiceEngineName(VoiceEngine engine);

} // namespace limber
