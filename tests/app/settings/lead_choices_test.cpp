// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/lead_choices.h"
#include "core/settings/settings.h"
#include "tests/support/patient_voice.h"

#include <gtest/gtest.h>
#include <set>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(LeadChoicesTest, EveryChoiceIsOneThatTheSettingsTake)
{
    const std::vector<std::pair<QString, std::vector<SettingChoice>>> offered{
        {u"guidance"_s, guidanceChoices()},
        {u"soundSet"_s, soundSetChoices()},
        {u"voiceEngine"_s, voiceEngineChoices()},
        {u"counting"_s, countingChoices()},
        {u"pacing"_s, pacingChoices()},
        {u"firstSide"_s, firstSideChoices()},
        {u"voice"_s, voiceChoices(nullptr, u"en"_s, {})},
        {u"floorScreen"_s, screenChoices({{u"HDMI-1"_s, {1920, 1080}}}, {})}};
    for (const auto& [key, choices] : offered) {
        EXPECT_FALSE(choices.empty());
        for (const SettingChoice& choice : choices) {
            EXPECT_FALSE(choice.text.isEmpty());
            EXPECT_TRUE(withSetting(Settings{}, key, choice.value).has_value())
                << key.toStdString() << " " << choice.value.toStdString();
        }
    }
}

TEST(LeadChoicesTest, AVoiceThatIsGoneStaysChosenAndIsMarked)
{
    test::PatientVoice voice;
    EXPECT_EQ(voiceChoices(&voice, u"en"_s, u"gmw/en"_s).back().text, u"gmw/en"_s);
    voice.becomeReady({{u"de"_s, u"German"_s, u"de"_s}});
    const auto choices = voiceChoices(&voice, u"en"_s, u"gmw/en"_s);
    EXPECT_EQ(choices.back(), (SettingChoice{u"gmw/en (not available)"_s, u"gmw/en"_s}));
    EXPECT_EQ(choices.size(), 2U) << "no voice of another language";
}

TEST(LeadChoicesTest, EveryFaultIsToldInWordsOfItsOwn)
{
    using Fault = Voice::Fault;
    std::set<QString> texts;
    for (const VoiceEngine engine : {VoiceEngine::BuiltIn, VoiceEngine::System}) {
        EXPECT_EQ(voiceFaultText(Fault::None, engine), QString());
        for (const Fault fault :
             {Fault::NoPlugin, Fault::NoSpeechData, Fault::NoVoice, Fault::EngineFailed})
            texts.insert(voiceFaultText(fault, engine));
    }
    using Reason = CueOutput::SilenceReason;
    for (const Reason usual : {Reason::None, Reason::NotStarted, Reason::Starting})
        EXPECT_EQ(silenceText(usual), QString());
    for (const Reason lost : {Reason::NoPlugin, Reason::NoDevice, Reason::DeviceFailed})
        texts.insert(silenceText(lost));
    EXPECT_EQ(texts.size(), 11U);
    EXPECT_FALSE(texts.contains(QString()));
}

} // namespace
} // namespace limber
