// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/speech_engine.h"

namespace limber {

/// The slowest and fastest pace, in percent of the usual one.
inline constexpr int kSlowestRate = 50;
inline constexpr int kFastestRate = 200;

/// Speaks with libespeak-ng. The library holds one state for the whole process, so all engines
/// share one lock and may be used from different threads.
///
/// The same text does not give the same samples again, since the library varies pitch and noise a
/// little; lengths agree within some 20 ms.
class EspeakEngine final : public SpeechEngine {
public:
    /// Starts the library, which it does once for the process. NotFound without its data.
    static Result<std::unique_ptr<SpeechEngine>> open();

    std::vector<SpeechVoice> voices() const override;
    Result<SpeechSamples> synthesise(const QString& text, const QString& voice,
                                     int ratePercent) override;

private:
    EspeakEngine() = default;
};

} // namespace limber
