// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/built_in_voice.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

/// Speaks a hum for each letter; knows German and English.
class HummingEngine final : public SpeechEngine {
public:
    explicit HummingEngine(std::atomic<int>& spoken)
        : m_spoken(spoken)
    {
    }

    std::vector<SpeechVoice> voices() const override
    {
        return {{u"de"_s, u"German"_s, u"de"_s}, {u"en"_s, u"English"_s, u"en-gb"_s}};
    }

    Result<SpeechSamples> synthesise(const QString& text, const QString& /*voice*/,
                                     int /*ratePercent*/) override
    {
        ++m_spoken;
        if (text == "broken"_L1)
            return failure(ErrorCode::InvalidValue);
        SpeechSamples speech{.sampleRate = 22050, .samples = {}};
        for (int index = 0; index < text.size() * 1000; ++index)
            speech.samples.push_back(static_cast<qint16>(8000 * std::sin(index * 0.1)));
        return speech;
    }

private:
    std::atomic<int>& m_spoken;
};

class HummingFactory final : public SpeechEngineFactory {
public:
    Result<std::unique_ptr<SpeechEngine>> open() override
    {
        if (missing)
            return failure(ErrorCode::NotFound, u"no data"_s);
        return std::make_unique<HummingEngine>(spoken);
    }

    bool missing = false;
    std::atomic<int> spoken = 0;
};

struct Answer {
    quint64 request = 0;
    bool heard = false;

    friend bool operator==(const Answer&, const Answer&) = default;
};

class BuiltInVoiceTest : public ::testing::Test {
protected:
    void listen(Voice& voice)
    {
        QObject::connect(&voice, &Voice::synthesised, &voice,
                         [this](quint64 request, const SoundClip& clip) {
                             answers.push_back({request, clip != nullptr});
                         });
    }

    bool waitForAnswers(std::size_t count)
    {
        return QTest::qWaitFor([this, count] { return answers.size() >= count; }, 20000);
    }

    HummingFactory engines;
    std::vector<Answer> answers;
};

TEST_F(BuiltInVoiceTest, BecomesReadyAndListsItsVoices)
{
    BuiltInVoice voice(engines);
    voice.use({{}, u"de"_s, 100});
    EXPECT_EQ(voice.state(), Voice::State::Starting);
    EXPECT_EQ(voice.spokenBy(), SpokenBy::Stream);
    ASSERT_TRUE(QTest::qWaitFor([&] { return voice.state() == Voice::State::Ready; }, 20000));
    EXPECT_EQ(voice.voices().size(), 2U);
}

TEST_F(BuiltInVoiceTest, AnswersInTheOrderOfAskingEvenWhileStarting)
{
    BuiltInVoice voice(engines);
    listen(voice);
    voice.use({{}, u"de"_s, 100});
    const quint64 first = voice.synthesise(u"eins"_s);
    const quint64 second = voice.synthesise(u"broken"_s);
    const quint64 third = voice.synthesise(u"   "_s);
    const quint64 fourth = voice.synthesise(u"zwei"_s);
    EXPECT_TRUE(answers.empty());
    ASSERT_TRUE(waitForAnswers(4));
    EXPECT_THAT(answers, ElementsAre(Answer{first, true}, Answer{second, false},
                                     Answer{third, false}, Answer{fourth, true}));
}

TEST_F(BuiltInVoiceTest, APhraseThatComesAgainIsNotMadeAgain)
{
    BuiltInVoice voice(engines);
    listen(voice);
    voice.use({{}, u"de"_s, 100});
    for (int turn = 0; turn < 5; ++turn)
        voice.synthesise(u"links"_s);
    ASSERT_TRUE(waitForAnswers(5));
    EXPECT_EQ(engines.spoken, 1);
    voice.use({{}, u"de"_s, 150});
    voice.synthesise(u"links"_s);
    ASSERT_TRUE(waitForAnswers(6));
    EXPECT_EQ(engines.spoken, 2);
}

TEST_F(BuiltInVoiceTest, WithoutDataItSaysSoAndStillAnswers)
{
    engines.missing = true;
    BuiltInVoice voice(engines);
    listen(voice);
    voice.synthesise(u"eins"_s);
    ASSERT_TRUE(waitForAnswers(1));
    EXPECT_FALSE(answers.front().heard);
    EXPECT_EQ(voice.state(), Voice::State::Failed);
    EXPECT_EQ(voice.fault(), Voice::Fault::NoSpeechData);
    EXPECT_EQ(voice.faultDetail(), u"no data"_s);
}

TEST_F(BuiltInVoiceTest, ALanguageThatNobodySpeaksIsAFaultUntilAnotherIsWished)
{
    BuiltInVoice voice(engines);
    listen(voice);
    voice.use({{}, u"tlh"_s, 100});
    voice.synthesise(u"Qapla"_s);
    ASSERT_TRUE(waitForAnswers(1));
    EXPECT_FALSE(answers.front().heard);
    EXPECT_EQ(voice.state(), Voice::State::Failed);
    EXPECT_EQ(voice.fault(), Voice::Fault::NoVoice);
    voice.use({{}, u"en"_s, 100});
    EXPECT_EQ(voice.state(), Voice::State::Ready);
    EXPECT_EQ(voice.fault(), Voice::Fault::None);
}

TEST_F(BuiltInVoiceTest, AVeryLongTextIsCutOffAtAWord)
{
    BuiltInVoice voice(engines);
    std::size_t samples = 0;
    QObject::connect(&voice, &Voice::synthesised, &voice,
                     [&](quint64, const SoundClip& clip) { samples = clip->size(); });
    voice.use({{}, u"de"_s, 100});
    voice.synthesise(u"wort "_s.repeated(10000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return samples > 0; }, 20000));
    EXPECT_LE(samples, std::size_t{1000} * BuiltInVoice::kLongestText * 48000 / 22050 + 48);
}

TEST_F(BuiltInVoiceTest, MayEndWhileMuchIsAskedFor)
{
    for (int turn = 0; turn < 20; ++turn) {
        BuiltInVoice voice(engines);
        voice.use({{}, u"de"_s, 100});
        for (int count = 0; count < 100; ++count)
            voice.synthesise(QString::number(count));
    }
}

} // namespace
} // namespace limber
