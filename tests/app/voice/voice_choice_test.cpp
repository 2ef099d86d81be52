// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/voice_choice.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const std::vector<SpeechVoice>& voices()
{
    static const std::vector<SpeechVoice> kVoices{
        {u"x-scot"_s, u"Scotland"_s, u"en-gb-scotland"_s},
        {u"us"_s, u"America"_s, u"en-us"_s},
        {u"gb"_s, u"Great Britain"_s, u"en-gb"_s},
        {u"de"_s, u"German"_s, u"de"_s},
        {u"pt-br"_s, u"Brazil"_s, u"pt-br"_s},
    };
    return kVoices;
}

QString chosen(const QString& language, const QString& voice = {})
{
    const auto found = chosenVoice(voices(), {voice, language, 100});
    return found ? found->id : QString();
}

TEST(VoiceChoiceTest, TakesTheVoiceOfTheLanguageAndItsRegion)
{
    EXPECT_EQ(chosen(u"de"_s), u"de"_s);
    EXPECT_EQ(chosen(u"de_AT"_s), u"de"_s);
    EXPECT_EQ(chosen(u"en-US"_s), u"us"_s);
    EXPECT_EQ(chosen(u"en"_s), u"gb"_s);
    EXPECT_EQ(chosen(u"pt"_s), u"pt-br"_s);
}

TEST(VoiceChoiceTest, PrefersAPlainRegionToADialect)
{
    EXPECT_EQ(chosen(u"en-AU"_s), u"us"_s);
}

TEST(VoiceChoiceTest, TheWishCountsWhereTheVoiceSpeaksTheLanguage)
{
    EXPECT_EQ(chosen(u"en"_s, u"x-scot"_s), u"x-scot"_s);
    EXPECT_EQ(chosen(u"de"_s, u"x-scot"_s), u"de"_s);
    EXPECT_EQ(chosen(u"de"_s, u"gone"_s), u"de"_s);
}

TEST(VoiceChoiceTest, NobodySpeaksAnUnknownLanguage)
{
    EXPECT_EQ(chosen(u"tlh"_s), QString());
    EXPECT_EQ(chosen(QString()), QString());
    EXPECT_FALSE(chosenVoice({}, {{}, u"de"_s, 100}));
}

TEST(VoiceChoiceTest, GeneratedLanguagesAreReadAsEnglish)
{
    EXPECT_EQ(chosen(u"en-XA"_s), u"gb"_s);
    EXPECT_EQ(chosen(u"ar-XB"_s), u"gb"_s);
}

} // namespace
} // namespace limber
