// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/create_voice.h"
#include "app/voice/speech_clip.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPluginLoader>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <gtest/gtest.h>
#include <thread>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString kPluginFolder = QStringLiteral(LIMBER_PLUGIN_FOLDER);

SpeechEngineFactory* espeak()
{
    QPluginLoader loader(QDir(kPluginFolder).absoluteFilePath(u"limber_voice"_s));
    return qobject_cast<SpeechEngineFactory*>(loader.instance());
}

QString voiceFor(const SpeechEngine& engine, const QString& language)
{
    const auto voice = chosenVoice(engine.voices(), {{}, language, 100});
    return voice ? voice->id : QString();
}

float peakOf(const SoundClip& clip)
{
    float peak = 0.0F;
    for (const float sample : *clip)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

double loudnessOf(const SoundClip& clip)
{
    double energy = 0.0;
    for (const float sample : *clip)
        energy += static_cast<double>(sample) * sample;
    return std::sqrt(energy / static_cast<double>(clip->size()));
}

class EspeakTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        SpeechEngineFactory* factory = espeak();
        if (factory == nullptr)
            GTEST_SKIP() << "the plugin is not built";
        auto opened = factory->open();
        if (!opened)
            GTEST_SKIP() << "espeak-ng has no data here";
        engine = std::move(*opened);
    }

    SoundClip clipOf(const QString& text, const QString& language = u"de"_s, int rate = 100)
    {
        const auto speech = engine->synthesise(text, voiceFor(*engine, language), rate);
        return speech ? speechClip(*speech) : nullptr;
    }

    std::unique_ptr<SpeechEngine> engine;
};

TEST_F(EspeakTest, SpeaksGermanAndEnglishPhrasesOfPlausibleLength)
{
    const std::vector<std::pair<QString, QString>> phrases{
        {u"de"_s, u"Seiten wechseln. Jetzt die rechte Seite."_s},
        {u"de"_s, u"Vierfüßlerstand. Zuerst die linke Seite."_s},
        {u"en"_s, u"Change sides. Now the right side."_s},
        {u"en-US"_s, u"Rest. Then set 2 of 3."_s},
    };
    for (const auto& [language, text] : phrases) {
        SCOPED_TRACE(text.toStdString());
        const SoundClip clip = clipOf(text, language);
        ASSERT_NE(clip, nullptr);
        EXPECT_GT(lengthOf(clip), 1200ms);
        EXPECT_LT(lengthOf(clip), 4500ms);
        EXPECT_GT(loudnessOf(clip), 0.05);
        EXPECT_LT(loudnessOf(clip), 0.2);
        EXPECT_LE(peakOf(clip), kSpeechPeak + 1e-5F);
        EXPECT_GT(peakOf(clip), 0.2F);
    }
}

TEST_F(EspeakTest, NumbersFitIntoTheirSecond)
{
    for (const QString& language : {u"de"_s, u"en"_s}) {
        for (int number = 1; number <= 20; ++number) {
            SCOPED_TRACE(number);
            const SoundClip clip = clipOf(QString::number(number), language);
            ASSERT_NE(clip, nullptr);
            EXPECT_GT(lengthOf(clip), 120ms);
            EXPECT_LT(lengthOf(clip), 850ms);
        }
    }
}

TEST_F(EspeakTest, ThePaceChangesTheLength)
{
    const QString text = u"Das Knie zur Brust ziehen und ruhig weiteratmen"_s;
    const auto slow = lengthOf(clipOf(text, u"de"_s, 50));
    const auto usual = lengthOf(clipOf(text, u"de"_s, 100));
    const auto fast = lengthOf(clipOf(text, u"de"_s, 200));
    EXPECT_GT(slow, usual * 3 / 2);
    EXPECT_LT(fast, usual * 3 / 4);
    EXPECT_NEAR(static_cast<double>(lengthOf(clipOf(text, u"de"_s, 1)).count()),
                static_cast<double>(slow.count()), 60.0);
}

TEST_F(EspeakTest, TheSameTextTakesTheSameTime)
{
    const auto first = lengthOf(clipOf(u"Rechte Seite"_s));
    clipOf(u"something else in between"_s, u"en"_s, 150);
    for (int turn = 0; turn < 20; ++turn)
        EXPECT_NEAR(static_cast<double>(lengthOf(clipOf(u"Rechte Seite"_s)).count()),
                    static_cast<double>(first.count()), 40.0);
}

TEST_F(EspeakTest, OddTextsAreSpokenOrSilentButNeverHarmful)
{
    EXPECT_EQ(clipOf(QString()), nullptr);
    EXPECT_EQ(clipOf(u"   \n\t "_s), nullptr);
    EXPECT_EQ(clipOf(u"."_s), nullptr);
    EXPECT_NE(clipOf(u"<b>Rest</b> & \"hold\" [[h@l'oU]] 5 < 6"_s, u"en"_s), nullptr);
    EXPECT_NE(clipOf(u"<speak>Hello"_s, u"en"_s), nullptr);
    EXPECT_NE(clipOf(u"Well done \U0001F600 \U0001F4AA"_s, u"en"_s), nullptr);
    EXPECT_NE(clipOf(u"a\0b"_s, u"en"_s), nullptr);
    EXPECT_NE(clipOf(u"日本語 и русский"_s, u"en"_s), nullptr);
    clipOf(QString(QChar(0xD800)), u"en"_s);
    const SoundClip longest = clipOf(u"word "_s.repeated(20000), u"en"_s);
    ASSERT_NE(longest, nullptr);
    EXPECT_LT(lengthOf(longest), 70s);
    EXPECT_NE(clipOf(u"Rest"_s, u"en"_s), nullptr) << "it goes on after all that";
}

TEST_F(EspeakTest, AnUnknownVoiceIsRefused)
{
    for (const QString& voice : {u"nobody"_s, u""_s, u"../../etc/passwd"_s}) {
        const auto speech = engine->synthesise(u"Hello"_s, voice, 100);
        ASSERT_FALSE(speech);
        EXPECT_EQ(speech.error().code, ErrorCode::NotFound);
    }
}

TEST_F(EspeakTest, TwoHundredPhrasesFromTwoThreadsKeepTheirVoicesApart)
{
    auto other = espeak()->open();
    ASSERT_TRUE(other);
    const auto germanLength = lengthOf(clipOf(u"vierundzwanzig"_s, u"de"_s));
    const auto englishLength = lengthOf(clipOf(u"vierundzwanzig"_s, u"en"_s, 200));
    ASSERT_GT(germanLength, englishLength + 200ms);
    const auto speakMany = [](SpeechEngine& one, const QString& voice, int rate,
                              std::vector<std::chrono::milliseconds>& lengths) {
        for (int count = 0; count < 100; ++count) {
            const auto speech = one.synthesise(u"vierundzwanzig"_s, voice, rate);
            lengths.push_back(speech ? lengthOf(speechClip(*speech)) : 0ms);
        }
    };
    std::vector<std::chrono::milliseconds> german;
    std::vector<std::chrono::milliseconds> english;
    std::thread thread([&] { speakMany(**other, voiceFor(*engine, u"en"_s), 200, english); });
    speakMany(*engine, voiceFor(*engine, u"de"_s), 100, german);
    thread.join();
    for (const auto length : german)
        EXPECT_NEAR(static_cast<double>(length.count()), static_cast<double>(germanLength.count()),
                    40.0);
    for (const auto length : english)
        EXPECT_NEAR(static_cast<double>(length.count()), static_cast<double>(englishLength.count()),
                    40.0);
}

TEST_F(EspeakTest, MakesPhrasesFarFasterThanTheyAreSpoken)
{
    std::chrono::milliseconds spoken{0};
    QElapsedTimer timer;
    timer.start();
    constexpr int kPhrases = 100;
    for (int turn = 0; turn < kPhrases; ++turn)
        spoken += lengthOf(clipOf(u"Seiten wechseln. Jetzt die rechte Seite."_s));
    const std::chrono::milliseconds taken{timer.elapsed()};
    RecordProperty("milliseconds_per_phrase", static_cast<int>(taken.count() / kPhrases));
    EXPECT_LT(taken * 3, spoken);
}

TEST_F(EspeakTest, TheBuiltInVoiceSpeaksThroughThePlugin)
{
    const QTemporaryDir empty;
    const std::unique_ptr<Voice> voice = createBuiltInVoice({empty.path(), kPluginFolder});
    SoundClip heard;
    QObject::connect(voice.get(), &Voice::synthesised, voice.get(),
                     [&heard](quint64, const SoundClip& clip) { heard = clip; });
    voice->use({{}, u"de"_s, 100});
    voice->synthesise(u"Linke Seite"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard != nullptr; }, 20000));
    EXPECT_EQ(voice->state(), Voice::State::Ready);
    EXPECT_GT(voice->voices().size(), 20U);
}

TEST(CreateVoiceTest, WithoutPluginsTheVoicesHaveFailedAndSayWhy)
{
    const QTemporaryDir empty;
    for (const std::unique_ptr<Voice>& voice :
         {createBuiltInVoice({empty.path()}), createSystemVoice({empty.path()})}) {
        voice->use({{}, u"de"_s, 100});
        voice->synthesise(u"Hallo"_s);
        voice->speak(u"Hallo"_s);
        voice->hush();
        EXPECT_EQ(voice->state(), Voice::State::Failed);
        EXPECT_EQ(voice->fault(), Voice::Fault::NoPlugin);
        EXPECT_FALSE(voice->faultDetail().isEmpty());
    }
}

#ifdef Q_OS_LINUX
TEST(EspeakDeathTest, WithoutItsDataItReportsAndTheProgramLivesOn)
{
    if (espeak() == nullptr)
        GTEST_SKIP() << "the plugin is not built";
    // The library starts once for the whole process, so this needs one of its own.
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const auto openWithoutData = [] {
        const QTemporaryDir empty;
        qputenv("ESPEAK_DATA_PATH", QFile::encodeName(empty.path()));
        const auto opened = espeak()->open();
        std::_Exit(!opened && opened.error().code == ErrorCode::NotFound ? 0 : 1);
    };
    EXPECT_EXIT(openWithoutData(), ::testing::ExitedWithCode(0), "");
}
#endif

} // namespace
} // namespace limber
