// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"
#include "app/settings/setting_choice.h"
#include "app/voice/voice.h"
#include "core/settings/practice_settings.h"

#include <QSize>

#include <vector>

// What this computer offers to lead a session with, and what to do where something is missing.

namespace limber {

/// A screen of this computer.
struct KnownScreen {
    QString name;
    QSize size; ///< In pixels as programs count them.
};

[[nodiscard]] std::vector<SettingChoice> guidanceChoices();
[[nodiscard]] std::vector<SettingChoice> soundSetChoices();
[[nodiscard]] std::vector<SettingChoice> voiceEngineChoices();
[[nodiscard]] std::vector<SettingChoice> countingChoices();
[[nodiscard]] std::vector<SettingChoice> pacingChoices();
[[nodiscard]] std::vector<SettingChoice> breathingChoices();
[[nodiscard]] std::vector<SettingChoice> firstSideChoices();

/// The voices for a language, after the automatic choice. `chosen` is always among them, marked
/// where a voice that is ready does not know it. `voice` may be nullptr.
[[nodiscard]] std::vector<SettingChoice> voiceChoices(const Voice* voice, const QString& language,
                                                      const QString& chosen);

/// The screens, after the one where the window is. `chosen` is always among them.
[[nodiscard]] std::vector<SettingChoice> screenChoices(const std::vector<KnownScreen>& screens,
                                                       const QString& chosen);

/// Why nothing is heard and what to do; empty where that is as it should be.
[[nodiscard]] QString silenceText(CueOutput::SilenceReason reason);

/// Why a voice does not speak and what to do; empty for no fault.
[[nodiscard]] QString voiceFaultText(Voice::Fault fault, VoiceEngine engine);

} // namespace limber
