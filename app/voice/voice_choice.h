// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/speech_engine.h"

#include <optional>
#include <vector>

namespace limber {

/// Which voice a person would like to hear.
struct VoiceWish {
    QString voice;    ///< The id of a voice; empty: the best one for the language.
    QString language; ///< The language of the texts: "de", "en-GB".
    int ratePercent = 100;

    friend bool operator==(const VoiceWish&, const VoiceWish&) = default;
};

/// The voice to use: the one wished for if it exists and speaks the language, else the best for the
/// language: the same region, the language as such, any region of it. Nothing where no voice speaks
/// the language. The generated languages for trying layouts count as English.
[[nodiscard]] std::optional<SpeechVoice> chosenVoice(const std::vector<SpeechVoice>& voices,
                                                     const VoiceWish& wish);

/// Those that speak a language, the best first.
[[nodiscard]] std::vector<SpeechVoice> voicesFor(const std::vector<SpeechVoice>& voices,
                                                 const QString& language);

} // namespace limber
