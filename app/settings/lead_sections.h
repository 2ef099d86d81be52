// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/lead_trial.h"

#include <QObject>

class QVBoxLayout;

namespace limber {

class Button;
class PlainLabel;
class SettingRows;

/// The sections of the settings page that say how a session is led: sound, voice, pace and sides.
/// What has no effect at the moment is disabled; what this computer cannot do is said beside it.
class LeadSections final : public QObject {
    Q_OBJECT

public:
    enum class Visibility { Hidden, Shown };

    /// Adds its rows at the end of the column; `rows` must outlive it.
    LeadSections(SettingRows& rows, QVBoxLayout& column, LeadTrial::SoundSource soundSource,
                 LeadTrial::VoiceMaker makeVoice, QObject* parent = nullptr);

    /// Shows the settings in the language of the moment. Other rows than choices are filled by
    /// `SettingRows::show`.
    void show(const Settings& settings);
    /// A setting has changed.
    void follow(const Settings& settings);
    /// A voice is made only while the page is shown; nothing sounds while it is not.
    void setVisibility(Visibility visibility);
    void retranslate();

private:
    void addSound(QVBoxLayout& column);
    void addVoice(QVBoxLayout& column);
    void addPace(QVBoxLayout& column);
    void toggle(LeadTrial::Subject subject);
    void prepareVoice();
    void offerVoices();
    void offerScreens();
    void showTrial();
    void showEffect();
    [[nodiscard]] bool hasVoice() const;
    [[nodiscard]] bool isVoiceLost() const;
    [[nodiscard]] bool hasTones() const;

    SettingRows& m_rows;
    LeadTrial m_trial;
    Settings m_settings;
    Visibility m_visibility = Visibility::Hidden;
    Button* m_tryTones = nullptr;
    Button* m_tryVoice = nullptr;
    PlainLabel* m_tonesRemark;
    PlainLabel* m_voiceRemark;
};

} // namespace limber
