// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/lead_trial.h"
#include "app/settings/reminder_section.h"
#include "app/settings/setting_rows.h"
#include "app/settings/settings_state.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QWidget>

namespace limber {

class CareSection;
class Heading;
class LeadSections;
class Notice;
class PlainLabel;

/// All preferences, each saved as soon as it is changed.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the page, and so must the output that `soundSource` gives.
    /// That is asked for when a sound is first tried, `makeVoice` when a voice is first wanted,
    /// `notifierSource` when reminders are first tried.
    SettingsPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                 LeadTrial::SoundSource soundSource, LeadTrial::VoiceMaker makeVoice,
                 ReminderSection::NotifierSource notifierSource, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// After the change was saved.
    void settingsChanged(const limber::Settings& settings);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void change(const QString& key, const QString& value);
    void showState(const SettingsState& state);
    void retranslate();

    DataFile& m_data;
    SettingRows m_rows;
    LeadSections* m_lead = nullptr;
    ReminderSection* m_reminders = nullptr;
    CareSection* m_care = nullptr;
    Heading* m_title;
    Notice* m_failure;
    PlainLabel* m_goalHint;
    PlainLabel* m_about;
};

} // namespace limber
