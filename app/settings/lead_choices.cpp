// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/lead_choices.h"

#include "app/wording/guidance_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace limber {

namespace {

struct LeadTexts {
    Q_DECLARE_TR_FUNCTIONS(LeadSettings)
};

template <typename Value> std::vector<SettingChoice> choicesOf(QString (*name)(Value))
{
    std::vector<SettingChoice> choices;
    choices.reserve(TokenTable<Value>::entries.size());
    for (const auto& entry : TokenTable<Value>::entries)
        choices.push_back({name(entry.value), QString(token(entry.value))});
    return choices;
}

void keepChosen(std::vector<SettingChoice>& choices, const QString& chosen, const QString& text)
{
    if (std::ranges::find(choices, chosen, &SettingChoice::value) == choices.end())
        choices.push_back({text, chosen});
}

bool isLinux()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}

QString builtInFaultText(Voice::Fault fault)
{
    switch (fault) {
    case Voice::Fault::None:
        return {};
    case Voice::Fault::NoPlugin:
        return isLinux() ? LeadTexts::tr("Limber's own voice cannot be loaded. Install the package "
                                         "libespeak-ng1, or choose the computer's voice. Until "
                                         "then, tones lead.")
                         : LeadTexts::tr("Limber's own voice is missing. Install Limber again, or "
                                         "choose the computer's voice. Until then, tones lead.");
    case Voice::Fault::NoSpeechData:
        return isLinux()
                   ? LeadTexts::tr("The speech data is missing. Install the package "
                                   "espeak-ng-data and try the voice. Until then, tones lead.")
                   : LeadTexts::tr("The speech data is missing. Install Limber again and try the "
                                   "voice. Until then, tones lead.");
    case Voice::Fault::NoVoice:
        return LeadTexts::tr("Limber's own voice does not speak this language. Choose the "
                             "computer's voice, or another language. Until then, tones lead.");
    case Voice::Fault::EngineFailed:
        return LeadTexts::tr("The voice does not answer. Try it again, or choose the computer's "
                             "voice. Until then, tones lead.");
    }
    Q_UNREACHABLE();
}

QString systemFaultText(Voice::Fault fault)
{
    switch (fault) {
    case Voice::Fault::None:
        return {};
    case Voice::Fault::NoPlugin:
        return LeadTexts::tr("This Limber came without the part that uses the computer's voice. "
                             "Choose Limber's own voice. Until then, tones lead.");
    case Voice::Fault::NoSpeechData:
        return isLinux() ? LeadTexts::tr("The computer has no speech. Install the package "
                                         "speech-dispatcher, or choose Limber's own voice. Until "
                                         "then, tones lead.")
                         : LeadTexts::tr("The computer has no speech. Switch it on in the "
                                         "computer's settings, or choose Limber's own voice. Until "
                                         "then, tones lead.");
    case Voice::Fault::NoVoice:
        return LeadTexts::tr("The computer has no voice for this language. Add one in its "
                             "settings, or choose Limber's own voice. Until then, tones lead.");
    case Voice::Fault::EngineFailed:
        return LeadTexts::tr("The computer's voice does not answer. Try it again, or choose "
                             "Limber's own voice. Until then, tones lead.");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<SettingChoice> guidanceChoices()
{
    return choicesOf(guidanceName);
}

std::vector<SettingChoice> soundSetChoices()
{
    return choicesOf(soundSetName);
}

std::vector<SettingChoice> voiceEngineChoices()
{
    return choicesOf(voiceEngineName);
}

std::vector<SettingChoice> countingChoices()
{
    return choicesOf(countingName);
}

std::vector<SettingChoice> pacingChoices()
{
    return choicesOf(pacingName);
}

std::vector<SettingChoice> breathingChoices()
{
    return choicesOf(breathingName);
}

std::vector<SettingChoice> firstSideChoices()
{
    return choicesOf(firstSideName);
}

std::vector<SettingChoice> voiceChoices(const Voice* voice, const QString& language,
                                        const QString& chosen)
{
    std::vector<SettingChoice> choices{{LeadTexts::tr("Automatic", "voice"), QString()}};
    if (voice != nullptr) {
        for (const SpeechVoice& one : voicesFor(voice->voices(), language))
            choices.push_back({one.name, one.id});
    }
    const bool isKnown = voice != nullptr && voice->state() == Voice::State::Ready;
    keepChosen(choices, chosen,
               isKnown ? LeadTexts::tr("%1 (not available)", "a voice").arg(chosen) : chosen);
    return choices;
}

std::vector<SettingChoice> screenChoices(const std::vector<KnownScreen>& screens,
                                         const QString& chosen)
{
    std::vector<SettingChoice> choices{{LeadTexts::tr("Where the window is"), QString()}};
    for (const KnownScreen& screen : screens) {
        if (screen.name.isEmpty())
            continue;
        choices.push_back({LeadTexts::tr("%1 (%2 × %3)", "a screen: name, width, height")
                               .arg(screen.name, QString::number(screen.size.width()),
                                    QString::number(screen.size.height())),
                           screen.name});
    }
    keepChosen(choices, chosen, LeadTexts::tr("%1 (not connected)", "a screen").arg(chosen));
    return choices;
}

QString silenceText(CueOutput::SilenceReason reason)
{
    using Reason = CueOutput::SilenceReason;
    switch (reason) {
    case Reason::None:
    case Reason::NotStarted:
    case Reason::Starting:
        return {};
    case Reason::NoPlugin:
        return LeadTexts::tr("The part of Limber that plays sounds cannot be loaded. Install "
                             "Limber again. Until then, the screen leads.");
    case Reason::NoDevice:
        return LeadTexts::tr("No sound device was found. Connect headphones or a loudspeaker and "
                             "try again. Until then, the screen leads.");
    case Reason::DeviceFailed:
        return LeadTexts::tr("The sound device stopped. Check that it is connected and try again. "
                             "Until then, the screen leads.");
    }
    Q_UNREACHABLE();
}

QString voiceFaultText(Voice::Fault fault, VoiceEngine engine)
{
    return engine == VoiceEngine::System ? systemFaultText(fault) : builtInFaultText(fault);
}

} // namespace limber
