// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

namespace limber {

/// Finished sound, above all speech: one channel at kCueSampleRate, values within ±1. Shared and
/// never changed, so that it can be handed to the audio thread without being copied.
using SoundClip = std::shared_ptr<const std::vector<float>>;

} // namespace limber
