// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

namespace limber {

/// Samples to be mixed into the stream: one channel at kCueSampleRate, values within ±1. Shared,
/// since the audio thread may still read what nobody else wants any more.
using SoundClip = std::shared_ptr<const std::vector<float>>;

} // namespace limber
