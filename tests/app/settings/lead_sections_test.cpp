// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/settings/settings_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QSlider>
#include <QSpinBox>

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Reason = CueOutput::SilenceReason;
using State = CueOutput::State;

class LeadSectionsTest : public test::SettingsFixture {
protected:
    void set(const QString& key, const QString& value)
    {
        const auto changed = withSetting(*m_data->settings.load(), key, value);
        ASSERT_TRUE(changed.has_value());
        ASSERT_TRUE(m_data->settings.save(*changed).has_value());
        m_page->refresh();
    }

    Settings stored() const { return *m_data->settings.load(); }

    void click(const QString& button)
    {
        auto* found = m_page->findChild<QAbstractButton*>(button);
        ASSERT_NE(found, nullptr);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    QString textOf(const QString& button) const
    {
        return m_page->findChild<QAbstractButton*>(button)->text();
    }

    QString remark(const QString& name) const { return m_page->findChild<QLabel*>(name)->text(); }

    bool isEnabled(const QString& name) const
    {
        const auto* control = named<QWidget>(name);
        return control != nullptr && control->isEnabled();
    }

    QStringList itemsOf(const QString& name) const
    {
        QStringList items;
        const auto* box = named<QComboBox>(name);
        for (int i = 0; box != nullptr && i < box->count(); ++i)
            items.append(box->itemText(i));
        return items;
    }
};

TEST_F(LeadSectionsTest, EveryControlSavesWhatIsChosenByKeyboard)
{
    const auto press = [this](const QString& name, Qt::Key key) {
        auto* control = named<QWidget>(name);
        ASSERT_NE(control, nullptr) << name.toStdString();
        ASSERT_TRUE(control->isEnabled()) << name.toStdString();
        control->setFocus();
        QTest::keyClick(control, key);
    };
    m_voice->becomeReady({{u"gmw/en"_s, u"English"_s, u"en-gb"_s}});
    press(u"Sound of the tones"_s, Qt::Key_Down);
    press(u"Volume of the tones"_s, Qt::Key_Home);
    press(u"Voice"_s, Qt::Key_End);
    press(u"Pace of speech"_s, Qt::Key_Up);
    press(u"Volume of the voice"_s, Qt::Key_End);
    press(u"What is counted aloud"_s, Qt::Key_End);
    press(u"Time to get ready before each exercise"_s, Qt::Key_Up);
    press(u"Time to change sides"_s, Qt::Key_Down);
    press(u"Pace of repetitions"_s, Qt::Key_Down);
    press(u"Speed of movements and breath"_s, Qt::Key_Down);
    press(u"Side to begin with"_s, Qt::Key_End);
    press(u"Who speaks"_s, Qt::Key_Down);
    press(u"What leads by ear"_s, Qt::Key_Up);
    const Settings now = stored();
    EXPECT_EQ(now.soundSet, SoundSet::Bright);
    EXPECT_EQ(now.soundVolume, 0);
    EXPECT_EQ(now.voice, u"gmw/en"_s);
    EXPECT_EQ(now.voiceRate, 110);
    EXPECT_EQ(now.voiceVolume, 100);
    EXPECT_EQ(now.counting, Counting::Both);
    EXPECT_EQ(now.prepare, 11s);
    EXPECT_EQ(now.changeSides, 4s);
    EXPECT_EQ(now.pacing, Pacing::SelfPaced);
    EXPECT_EQ(now.tempo, 90);
    EXPECT_EQ(now.firstSide, FirstSide::Alternating);
    EXPECT_EQ(now.voiceEngine, VoiceEngine::System);
    EXPECT_EQ(now.guidance, Guidance::Voice);
}

TEST_F(LeadSectionsTest, SwitchesSaveWhatIsChosenByMouse)
{
    set(u"pacing"_s, u"selfPaced"_s);
    for (const QString& text :
         {u"Say an encouraging word now and then"_s, u"Soft tone at each repetition"_s}) {
        QCheckBox* box = switchNamed(text);
        ASSERT_NE(box, nullptr);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }
    EXPECT_TRUE(stored().encouragement);
    EXPECT_FALSE(stored().repetitionBeat);
}

TEST_F(LeadSectionsTest, TheTonesAreTriedOneAfterTheOtherWithTheInstrumentsChosen)
{
    set(u"soundSet"_s, u"wood"_s);
    set(u"soundVolume"_s, u"40"_s);
    EXPECT_EQ(m_soundsAskedFor, 0);
    m_sound.muted = Muted::Yes;
    m_sound.streamPosition = 5s;
    click(u"tryTonesButton"_s);
    EXPECT_EQ(m_soundsAskedFor, 1);
    EXPECT_EQ(m_sound.starts, 1);
    EXPECT_THAT(m_sound.played, IsEmpty());
    m_sound.become(State::Running, Reason::None);

    std::vector<CueSound> sounds;
    auto last = std::chrono::microseconds(5s);
    for (const auto& played : m_sound.played) {
        sounds.push_back(played.sound);
        EXPECT_GT(played.at, last);
        last = played.at;
    }
    EXPECT_THAT(sounds, ElementsAre(CueSound::Start, CueSound::LastThree, CueSound::LastThree,
                                    CueSound::LastThree, CueSound::ChangeSides, CueSound::Rest,
                                    CueSound::Finished));
    EXPECT_EQ(m_sound.soundSet, SoundSet::Wood);
    EXPECT_DOUBLE_EQ(m_sound.volume, 0.4);
    EXPECT_EQ(m_sound.muted, Muted::No);
    EXPECT_EQ(textOf(u"tryTonesButton"_s), u"Stop"_s);
}

TEST_F(LeadSectionsTest, ASecondPressStopsTheTonesAndClosesTheSound)
{
    click(u"tryTonesButton"_s);
    m_sound.become(State::Running, Reason::None);
    click(u"tryTonesButton"_s);
    EXPECT_EQ(m_sound.stops, 1);
    EXPECT_EQ(m_sound.cancels, 1);
    EXPECT_EQ(textOf(u"tryTonesButton"_s), u"Try the tones"_s);
}

TEST_F(LeadSectionsTest, LeavingThePageFallsSilentAndClosesTheSound)
{
    click(u"tryTonesButton"_s);
    m_sound.become(State::Running, Reason::None);
    m_page->hide();
    EXPECT_EQ(m_sound.stops, 1);
}

TEST_F(LeadSectionsTest, TheVolumeFollowsTheSliderWhileTonesAreTried)
{
    click(u"tryTonesButton"_s);
    m_sound.become(State::Running, Reason::None);
    auto* volume = named<QSlider>(u"Volume of the tones"_s);
    ASSERT_NE(volume, nullptr);
    QTest::keyClick(volume, Qt::Key_End);
    EXPECT_DOUBLE_EQ(m_sound.volume, 1.0);
}

TEST_F(LeadSectionsTest, AMissingSoundDeviceIsToldBesideTheButton)
{
    click(u"tryTonesButton"_s);
    m_sound.become(State::Silent, Reason::NoDevice);
    EXPECT_THAT(m_sound.played, IsEmpty());
    EXPECT_TRUE(remark(u"tonesRemark"_s).contains(u"No sound device"_s));
    EXPECT_EQ(textOf(u"tryTonesButton"_s), u"Try the tones"_s);
    EXPECT_EQ(m_page->findChild<QWidget*>(u"tryTonesButton"_s)->accessibleDescription(),
              remark(u"tonesRemark"_s));

    m_sound.reason = Reason::Starting; // As of any output that can try again.
    click(u"tryTonesButton"_s);
    m_sound.become(State::Running, Reason::None);
    EXPECT_THAT(m_sound.played, SizeIs(7));
    EXPECT_TRUE(remark(u"tonesRemark"_s).contains(u"change sides"_s)) << "what is to be heard";
    click(u"tryTonesButton"_s);
    EXPECT_EQ(remark(u"tonesRemark"_s), QString());
}

TEST_F(LeadSectionsTest, AVoiceIsTriedThroughTheSameStreamAsTheTones)
{
    set(u"voiceVolume"_s, u"60"_s);
    m_voice->becomeReady();
    click(u"tryVoiceButton"_s);
    ASSERT_THAT(m_voice->texts, SizeIs(1));
    m_voice->answer();
    EXPECT_THAT(m_sound.clips, IsEmpty()) << "the sound is not open yet";
    m_sound.become(State::Running, Reason::None);
    ASSERT_THAT(m_sound.clips, SizeIs(1));
    EXPECT_EQ(m_voice->textOf(m_sound.clips.front().clip), m_voice->texts.front());
    EXPECT_DOUBLE_EQ(m_sound.voiceVolume, 0.6);
    EXPECT_EQ(textOf(u"tryVoiceButton"_s), u"Stop"_s);
}

TEST_F(LeadSectionsTest, AVoiceThatIsStillStartingSpeaksAsSoonAsItCan)
{
    click(u"tryVoiceButton"_s);
    EXPECT_THAT(m_voice->texts, IsEmpty());
    m_voice->becomeReady();
    EXPECT_THAT(m_voice->texts, SizeIs(1));
}

TEST_F(LeadSectionsTest, TheComputersVoiceSpeaksByItself)
{
    set(u"voiceEngine"_s, u"system"_s);
    m_voice->becomeReady();
    click(u"tryVoiceButton"_s);
    EXPECT_THAT(m_voice->spokenTexts, SizeIs(1));
    EXPECT_EQ(m_soundsAskedFor, 0);
    click(u"tryVoiceButton"_s);
    EXPECT_EQ(m_voice->hushes, 1);
}

TEST_F(LeadSectionsTest, AVoiceIsTriedAtThePaceChosen)
{
    auto* rate = named<QSpinBox>(u"Pace of speech"_s);
    ASSERT_NE(rate, nullptr);
    QTest::keyClick(rate, Qt::Key_Down);
    EXPECT_EQ(m_voice->wish().ratePercent, 90);
}

TEST_F(LeadSectionsTest, MissingSpeechDataIsToldAndTheTonesStay)
{
    set(u"guidance"_s, u"voice"_s);
    EXPECT_FALSE(isEnabled(u"Sound of the tones"_s));
    m_voice->fail(Voice::Fault::NoSpeechData);
    EXPECT_TRUE(remark(u"voiceRemark"_s).contains(u"speech data is missing"_s));
    EXPECT_TRUE(isEnabled(u"Sound of the tones"_s)) << "they lead in place of the voice";
    EXPECT_EQ(m_page->findChild<QWidget*>(u"tryVoiceButton"_s)->accessibleDescription(),
              remark(u"voiceRemark"_s));
}

TEST_F(LeadSectionsTest, AVoiceThatWasInstalledMeanwhileIsFoundByTryingAgain)
{
    m_voice->fail(Voice::Fault::NoSpeechData);
    click(u"tryVoiceButton"_s);
    EXPECT_THAT(m_voicesMade, SizeIs(2));
    m_voice->becomeReady();
    EXPECT_THAT(m_voice->texts, SizeIs(1));
    EXPECT_EQ(remark(u"voiceRemark"_s), QString());
}

TEST_F(LeadSectionsTest, AVoiceThatFailsWhileItIsTriedIsTold)
{
    click(u"tryVoiceButton"_s);
    m_voice->fail(Voice::Fault::EngineFailed);
    EXPECT_TRUE(remark(u"voiceRemark"_s).contains(u"does not answer"_s));
    EXPECT_EQ(textOf(u"tryVoiceButton"_s), u"Try the voice"_s);
}

TEST_F(LeadSectionsTest, NoVoiceIsMadeWhileTonesLead)
{
    set(u"guidance"_s, u"tones"_s);
    m_voicesMade.clear();
    showPage();
    EXPECT_THAT(m_voicesMade, IsEmpty());
    auto* guidance = named<QComboBox>(u"What leads by ear"_s);
    ASSERT_NE(guidance, nullptr);
    QTest::keyClick(guidance, Qt::Key_Down);
    EXPECT_THAT(m_voicesMade, ElementsAre(VoiceEngine::BuiltIn));
}

TEST_F(LeadSectionsTest, NoVoiceIsMadeBeforeThePageIsShown)
{
    m_voicesMade.clear();
    SettingsPage page(
        m_content, *m_data, m_clock, [this]() -> CueOutput& { return m_sound; },
        [this](VoiceEngine engine) {
            m_voicesMade.push_back(engine);
            return std::make_unique<test::PatientVoice>();
        },
        [this]() -> Notifier& { return m_notifier; });
    page.refresh();
    EXPECT_THAT(m_voicesMade, IsEmpty());
    page.show();
    EXPECT_THAT(m_voicesMade, SizeIs(1));
}

TEST_F(LeadSectionsTest, WhatHasNoEffectCannotBeChanged)
{
    const QStringList ofVoice{u"Who speaks"_s, u"Voice"_s, u"Pace of speech"_s,
                              u"Volume of the voice"_s, u"What is counted aloud"_s};
    const QStringList ofTones{u"Sound of the tones"_s, u"Volume of the tones"_s};
    const auto areEnabled = [this](const QStringList& names) {
        return std::ranges::all_of(names, [this](const QString& name) { return isEnabled(name); });
    };
    const auto areDisabled = [this](const QStringList& names) {
        return std::ranges::none_of(names, [this](const QString& name) { return isEnabled(name); });
    };
    EXPECT_TRUE(areEnabled(ofVoice + ofTones));
    set(u"guidance"_s, u"tones"_s);
    EXPECT_TRUE(areDisabled(ofVoice));
    EXPECT_TRUE(areEnabled(ofTones));
    set(u"guidance"_s, u"voice"_s);
    EXPECT_TRUE(areEnabled(ofVoice));
    EXPECT_TRUE(areDisabled(ofTones));
    set(u"guidance"_s, u"none"_s);
    EXPECT_TRUE(areDisabled(ofVoice + ofTones));
    set(u"guidance"_s, u"both"_s);
    set(u"voiceEngine"_s, u"system"_s);
    EXPECT_FALSE(isEnabled(u"Volume of the voice"_s)) << "it is as loud as the computer";
    QCheckBox* beat = switchNamed(u"Soft tone at each repetition"_s);
    EXPECT_FALSE(beat->isEnabled());
    set(u"pacing"_s, u"selfPaced"_s);
    EXPECT_TRUE(beat->isEnabled());
}

TEST_F(LeadSectionsTest, OffersTheVoicesOfTheLanguage)
{
    EXPECT_EQ(itemsOf(u"Voice"_s), QStringList{u"Automatic"_s});
    m_voice->becomeReady({{u"de"_s, u"German"_s, u"de"_s},
                          {u"gmw/en-US"_s, u"English (America)"_s, u"en-us"_s},
                          {u"gmw/en"_s, u"English (Great Britain)"_s, u"en-gb"_s}});
    EXPECT_EQ(itemsOf(u"Voice"_s),
              (QStringList{u"Automatic"_s, u"English (Great Britain)"_s, u"English (America)"_s}));
}

TEST_F(LeadSectionsTest, OffersTheScreensOfTheComputer)
{
    const QStringList offered = itemsOf(u"Screen for floor mode"_s);
    EXPECT_EQ(offered.front(), u"Where the window is"_s);
    const auto screens = QGuiApplication::screens();
    EXPECT_EQ(offered.size(), 1 + std::ranges::count_if(screens, [](const QScreen* screen) {
                                  return !screen->name().isEmpty();
                              }));
    set(u"floorScreen"_s, u"Television"_s);
    EXPECT_EQ(itemsOf(u"Screen for floor mode"_s).back(), u"Television (not connected)"_s);
}

TEST_F(LeadSectionsTest, FitsIntoANarrowWindow)
{
    const auto* content = m_page->findChild<QLabel*>(u"voiceRemark"_s)->parentWidget();
    EXPECT_LE(content->mapTo(m_page.get(), QPoint(content->width(), 0)).x(), 720);
    EXPECT_LE(m_page->minimumSizeHint().width(), 720);
}

} // namespace
} // namespace limber
