// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/lead_sections.h"

#include "app/settings/lead_choices.h"
#include "app/settings/setting_rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/plain_label.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSpinBox>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPercentStep = 10;

QStringList breathCounts()
{
    return {u"breathInSeconds"_s, u"breathHoldSeconds"_s, u"breathOutSeconds"_s,
            u"breathPauseSeconds"_s};
}

std::vector<KnownScreen> knownScreens()
{
    std::vector<KnownScreen> known;
    for (const QScreen* screen : QGuiApplication::screens())
        known.push_back({screen->name(), screen->size()});
    return known;
}

} // namespace

LeadSections::LeadSections(SettingRows& rows, QVBoxLayout& column,
                           LeadTrial::SoundSource soundSource, LeadTrial::VoiceMaker makeVoice,
                           QObject* parent)
    : QObject(parent)
    , m_rows(rows)
    , m_trial(std::move(soundSource), std::move(makeVoice))
    , m_tonesRemark(new PlainLabel)
    , m_voiceRemark(new PlainLabel)
{
    addSound(column);
    addVoice(column);
    addPace(column);
    connect(m_tryTones, &QAbstractButton::clicked, this,
            [this] { toggle(LeadTrial::Subject::Tones); });
    connect(m_tryVoice, &QAbstractButton::clicked, this,
            [this] { toggle(LeadTrial::Subject::Voice); });
    connect(&m_trial, &LeadTrial::changed, this, [this] {
        offerVoices();
        showEffect();
        showTrial();
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &LeadSections::offerScreens);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &LeadSections::offerScreens);
}

void LeadSections::addSound(QVBoxLayout& column)
{
    Card* card = m_rows.addSection(column, u"sound"_s);
    m_rows.addSwitch(*card, u"soundOn"_s);
    m_rows.addChoice(*card, u"guidance"_s);
    m_rows.addChoice(*card, u"soundSet"_s);
    m_rows.addSlider(*card, u"soundVolume"_s);
    m_tryTones = m_rows.addButton(*card, *m_tonesRemark);
    m_tryTones->setObjectName(u"tryTonesButton"_s);
    m_tonesRemark->setObjectName(u"tonesRemark"_s);
}

void LeadSections::addVoice(QVBoxLayout& column)
{
    Card* card = m_rows.addSection(column, u"voiceSection"_s);
    m_rows.addChoice(*card, u"voiceEngine"_s);
    m_rows.addChoice(*card, u"voice"_s);
    m_rows.addNumber(*card, u"voiceRate"_s, 50, 200)->setSingleStep(kPercentStep);
    m_rows.addSlider(*card, u"voiceVolume"_s);
    m_tryVoice = m_rows.addButton(*card, *m_voiceRemark);
    m_tryVoice->setObjectName(u"tryVoiceButton"_s);
    m_voiceRemark->setObjectName(u"voiceRemark"_s);
    m_rows.addChoice(*card, u"counting"_s);
    m_rows.addSwitch(*card, u"encouragement"_s);
}

void LeadSections::addPace(QVBoxLayout& column)
{
    Card* card = m_rows.addSection(column, u"pace"_s);
    m_rows.addNumber(*card, u"prepareSeconds"_s, 3, 60);
    m_rows.addNumber(*card, u"changeSidesSeconds"_s, 3, 30);
    m_rows.addChoice(*card, u"pacing"_s);
    m_rows.addSwitch(*card, u"repetitionBeat"_s);
    m_rows.addNumber(*card, u"tempo"_s, 50, 150)->setSingleStep(kPercentStep);
    m_rows.addChoice(*card, u"breathing"_s);
    m_rows.addNumber(*card, u"breathInSeconds"_s, 2, 15);
    m_rows.addNumber(*card, u"breathHoldSeconds"_s, 0, 15);
    m_rows.addNumber(*card, u"breathOutSeconds"_s, 2, 15);
    m_rows.addNumber(*card, u"breathPauseSeconds"_s, 0, 15);
    m_rows.addChoice(*card, u"firstSide"_s);
    m_rows.addChoice(*card, u"floorScreen"_s);
}

void LeadSections::show(const Settings& settings)
{
    const auto offer = [&](const QString& key, const std::vector<SettingChoice>& choices,
                           QLatin1StringView chosen) { m_rows.offer(key, choices, chosen); };
    offer(u"guidance"_s, guidanceChoices(), token(settings.guidance));
    offer(u"soundSet"_s, soundSetChoices(), token(settings.soundSet));
    offer(u"voiceEngine"_s, voiceEngineChoices(), token(settings.voiceEngine));
    offer(u"counting"_s, countingChoices(), token(settings.counting));
    offer(u"pacing"_s, pacingChoices(), token(settings.pacing));
    offer(u"breathing"_s, breathingChoices(), token(settings.breathing));
    offer(u"firstSide"_s, firstSideChoices(), token(settings.firstSide));
    follow(settings);
    offerScreens();
}

void LeadSections::follow(const Settings& settings)
{
    m_settings = settings;
    m_trial.configure(settings);
    prepareVoice();
    offerVoices();
    showEffect();
    showTrial();
}

void LeadSections::setVisibility(Visibility visibility)
{
    m_visibility = visibility;
    if (visibility == Visibility::Hidden)
        m_trial.stop();
    else
        prepareVoice();
}

void LeadSections::prepareVoice()
{
    if (m_visibility == Visibility::Shown && hasVoice())
        m_trial.prepareVoice();
}

void LeadSections::toggle(LeadTrial::Subject subject)
{
    if (m_trial.running() == subject)
        m_trial.stop();
    else if (subject == LeadTrial::Subject::Tones)
        m_trial.tryTones();
    else
        m_trial.tryVoice();
}

bool LeadSections::hasVoice() const
{
    return m_settings.guidance == Guidance::Voice || m_settings.guidance == Guidance::Both;
}

bool LeadSections::isVoiceLost() const
{
    return m_trial.voice() != nullptr && m_trial.voice()->state() == Voice::State::Failed;
}

bool LeadSections::hasTones() const
{
    // Where the voice is lost, tones lead in its place.
    return m_settings.guidance == Guidance::Tones || m_settings.guidance == Guidance::Both ||
           (m_settings.guidance == Guidance::Voice && isVoiceLost());
}

void LeadSections::offerVoices()
{
    m_rows.offer(u"voice"_s, voiceChoices(m_trial.voice(), QLocale().bcp47Name(), m_settings.voice),
                 m_settings.voice);
}

void LeadSections::offerScreens()
{
    m_rows.offer(u"floorScreen"_s, screenChoices(knownScreens(), m_settings.floorScreen),
                 m_settings.floorScreen);
}

void LeadSections::showEffect()
{
    for (const QString& key : {u"soundSet"_s, u"soundVolume"_s})
        m_rows.setEnabled(key, hasTones());
    m_tryTones->setEnabled(hasTones());
    for (const QString& key :
         {u"voiceEngine"_s, u"voice"_s, u"voiceRate"_s, u"counting"_s, u"encouragement"_s})
        m_rows.setEnabled(key, hasVoice());
    // The computer's voice is as loud as the computer.
    m_rows.setEnabled(u"voiceVolume"_s,
                      hasVoice() && m_settings.voiceEngine == VoiceEngine::BuiltIn);
    m_tryVoice->setEnabled(hasVoice());
    for (const QString& key : breathCounts())
        m_rows.setEnabled(key, m_settings.breathing == Breathing::Own);
    m_rows.setEnabled(u"repetitionBeat"_s, hasTones() && m_settings.pacing == Pacing::SelfPaced);
}

void LeadSections::showTrial()
{
    using Subject = LeadTrial::Subject;
    const auto running = m_trial.running();
    m_tryTones->setText(running == Subject::Tones ? tr("Stop") : tr("Try the tones"));
    m_tryVoice->setText(running == Subject::Voice ? tr("Stop") : tr("Try the voice"));

    const QString tones =
        running == Subject::Tones
            ? tr("In this order: start, the last three seconds, change sides, rest, finished.")
            : silenceText(m_trial.silence(Subject::Tones));
    QString voice = silenceText(m_trial.silence(Subject::Voice));
    if (hasVoice() && isVoiceLost())
        voice = voiceFaultText(m_trial.voice()->fault(), m_settings.voiceEngine);
    m_tonesRemark->setText(tones);
    m_voiceRemark->setText(voice);
    // Who cannot see the remark hears it with the button.
    m_tryTones->setAccessibleDescription(tones);
    m_tryVoice->setAccessibleDescription(voice);
}

void LeadSections::retranslate()
{
    m_rows.setTitle(u"sound"_s, tr("Sound"));
    m_rows.setTitle(u"voiceSection"_s, tr("Voice"));
    m_rows.setTitle(u"pace"_s, tr("Pace and sides"));
    m_rows.setText(u"soundOn"_s, tr("Play sounds during practice"));
    m_rows.setText(u"guidance"_s, tr("What leads by ear"));
    m_rows.setText(u"soundSet"_s, tr("Sound of the tones"));
    m_rows.setText(u"soundVolume"_s, tr("Volume of the tones"));
    m_rows.setText(u"voiceEngine"_s, tr("Who speaks"));
    m_rows.setText(u"voice"_s, tr("Voice"));
    m_rows.setText(u"voiceRate"_s, tr("Pace of speech"));
    m_rows.setText(u"voiceVolume"_s, tr("Volume of the voice"));
    m_rows.setText(u"counting"_s, tr("What is counted aloud"));
    m_rows.setText(u"encouragement"_s, tr("Say an encouraging word now and then"));
    m_rows.setText(u"prepareSeconds"_s, tr("Time to get ready before each exercise"));
    m_rows.setText(u"changeSidesSeconds"_s, tr("Time to change sides"));
    m_rows.setText(u"pacing"_s, tr("Pace of repetitions"));
    m_rows.setText(u"repetitionBeat"_s, tr("Soft tone at each repetition"));
    m_rows.setText(u"tempo"_s, tr("Speed of movements and breath"));
    m_rows.setText(u"breathing"_s, tr("Counts of breathing exercises"));
    m_rows.setText(u"breathInSeconds"_s, tr("My breath: in"));
    m_rows.setText(u"breathHoldSeconds"_s, tr("My breath: held full"));
    m_rows.setText(u"breathOutSeconds"_s, tr("My breath: out"));
    m_rows.setText(u"breathPauseSeconds"_s, tr("My breath: pause after"));
    m_rows.setText(u"firstSide"_s, tr("Side to begin with"));
    m_rows.setText(u"floorScreen"_s, tr("Screen for floor mode"));
    for (const QString& key :
         QStringList{u"prepareSeconds"_s, u"changeSidesSeconds"_s} + breathCounts())
        m_rows.setSuffix(key, tr(" s", "seconds, after a number"));
    for (const QString& key : {u"voiceRate"_s, u"tempo"_s})
        m_rows.setSuffix(key, tr(" %", "percent, after a number"));
    showTrial();
}

} // namespace limber
