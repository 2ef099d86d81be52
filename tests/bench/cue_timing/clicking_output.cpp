// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cue_timing/clicking_output.h"

namespace limber::bench {

SoundClip makeClick()
{
    constexpr std::size_t kLength = kCueSampleRate / 200;
    constexpr std::size_t kHalfWave = 24;
    std::vector<float> samples(kLength);
    for (std::size_t i = 0; i < kLength; ++i)
        samples[i] = i / kHalfWave % 2 == 0 ? 0.5F : -0.5F;
    return std::make_shared<const std::vector<float>>(std::move(samples));
}

ClickingOutput::ClickingOutput(CueOutput& output)
    : m_output(output)
{
    connect(&output, &CueOutput::stateChanged, this, &CueOutput::stateChanged);
}

} // namespace limber::bench
