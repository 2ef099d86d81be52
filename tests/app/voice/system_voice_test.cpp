// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/create_voice.h"
#include "app/voice/system_voice.h"

#include <QElapsedTimer>
#include <QTest>

#include <gmock/gmock.h>
#include <mutex>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

/// What the made-up speech of the computer was told; written in its thread.
struct Told {
    std::mutex lock;
    QStringList orders;

    void note(const QString& order)
    {
        const std::scoped_lock guard(lock);
        orders.append(order);
    }
    QStringList all()
    {
        const std::scoped_lock guard(lock);
        return orders;
    }
};

class NotingSpeaker final : public SystemSpeaker {
public:
    NotingSpeaker(Told& told, std::function<void(SpeakerState, const QString&)> onState)
        : m_told(told)
        , m_onState(std::move(onState))
    {
    }

    QStringList languages() const override { return {u"en-us"_s, u"de-de"_s}; }
    std::vector<SpeechVoice> voices(const QString& language) override
    {
        return {{u"anna"_s, u"Anna"_s, language}};
    }
    void use(const QString& language, const QString& voice, int ratePercent) override
    {
        m_told.note(u"use %1 %2 %3"_s.arg(language, voice, QString::number(ratePercent)));
    }
    void speak(const QString& text) override
    {
        m_told.note(u"speak "_s + text);
        if (text == "break"_L1)
            m_onState(SpeakerState::Failed, u"gone"_s);
        else
            m_onState(SpeakerState::Speaking, {});
    }
    void hush() override
    {
        m_told.note(u"hush"_s);
        m_onState(SpeakerState::Ready, {});
    }

private:
    Told& m_told;
    std::function<void(SpeakerState, const QString&)> m_onState;
};

class NotingFactory final : public SystemSpeakerFactory {
public:
    Result<std::unique_ptr<SystemSpeaker>>
    open(std::function<void(SpeakerState, const QString&)> onState) override
    {
        told.note(u"open"_s);
        if (missing)
            return failure(ErrorCode::NotFound, u"no engine"_s);
        return std::make_unique<NotingSpeaker>(told, std::move(onState));
    }

    Told told;
    bool missing = false;
};

class SystemVoiceTest : public ::testing::Test {
protected:
    bool waitFor(Voice& voice, Voice::State state)
    {
        return QTest::qWaitFor([&voice, state] { return voice.state() == state; }, 20000);
    }

    NotingFactory speakers;
};

TEST_F(SystemVoiceTest, OpensNothingUntilItIsWanted)
{
    {
        SystemVoice voice(speakers);
        voice.hush();
        EXPECT_EQ(voice.spokenBy(), SpokenBy::System);
        EXPECT_EQ(voice.synthesise(u"Hallo"_s), 0U);
    }
    EXPECT_TRUE(speakers.told.all().isEmpty());
}

TEST_F(SystemVoiceTest, SpeaksWithTheWantedVoiceOfTheLanguage)
{
    SystemVoice voice(speakers);
    voice.use({u"anna"_s, u"de"_s, 80});
    ASSERT_TRUE(waitFor(voice, Voice::State::Ready));
    EXPECT_EQ(voice.voices().size(), 1U);
    voice.speak(u"Linke Seite"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return voice.isSpeaking(); }, 20000));
    voice.hush();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !voice.isSpeaking(); }, 20000));
    EXPECT_THAT(speakers.told.all(),
                ElementsAre(u"open"_s, u"use de-de anna 80"_s, u"speak Linke Seite"_s, u"hush"_s));
}

TEST_F(SystemVoiceTest, AVoiceThatIsGoneGivesWayToTheUsualOne)
{
    SystemVoice voice(speakers);
    voice.use({u"gone"_s, u"en"_s, 100});
    ASSERT_TRUE(waitFor(voice, Voice::State::Ready));
    EXPECT_THAT(speakers.told.all(), ElementsAre(u"open"_s, u"use en-us  100"_s));
}

TEST_F(SystemVoiceTest, NoSpeechNoLanguageAndALostServiceAreTold)
{
    SystemVoice voice(speakers);
    voice.use({{}, u"tlh"_s, 100});
    ASSERT_TRUE(waitFor(voice, Voice::State::Failed));
    EXPECT_EQ(voice.fault(), Voice::Fault::NoVoice);
    voice.use({{}, u"de"_s, 100});
    ASSERT_TRUE(waitFor(voice, Voice::State::Ready));
    voice.speak(u"break"_s);
    ASSERT_TRUE(waitFor(voice, Voice::State::Failed));
    EXPECT_EQ(voice.fault(), Voice::Fault::EngineFailed);
    EXPECT_EQ(voice.faultDetail(), u"gone"_s);

    NotingFactory none;
    none.missing = true;
    SystemVoice silent(none);
    silent.use({{}, u"de"_s, 100});
    ASSERT_TRUE(waitFor(silent, Voice::State::Failed));
    EXPECT_EQ(silent.fault(), Voice::Fault::NoSpeechData);
    EXPECT_EQ(silent.faultDetail(), u"no engine"_s);
}

#ifdef Q_OS_LINUX
TEST(SystemVoicePluginTest, WithoutASpeechServiceItFailsWithAReasonAndTheWindowGoesOn)
{
    qputenv("SPEECHD_ADDRESS", "unix_socket:/nonexistent/limber.sock");
    qputenv("PULSE_SERVER", "unix:/nonexistent/limber.pulse");
    QElapsedTimer timer;
    timer.start();
    const auto voice = createSystemVoice({QStringLiteral(LIMBER_PLUGIN_FOLDER)});
    voice->use({{}, u"tlh"_s, 100});
    EXPECT_LT(timer.elapsed(), 1000) << "the service is opened in another thread";
    ASSERT_TRUE(QTest::qWaitFor([&] { return voice->state() == Voice::State::Failed; }, 30000));
    EXPECT_NE(voice->fault(), Voice::Fault::None);
    voice->speak(u"Hallo"_s);
    voice->hush();
}
#endif

} // namespace
} // namespace limber
