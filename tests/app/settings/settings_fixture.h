// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings_page.h"
#include "tests/support/fake_clock.h"
#include "tests/support/patient_voice.h"
#include "tests/support/recording_output.h"
#include "tests/support/silent_notifier.h"

#include <QCheckBox>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>
#include <vector>

namespace limber::test {

/// A settings page that is shown, over a data file of its own, with a sound and voices that only
/// record.
class SettingsFixture : public ::testing::Test {
protected:
    SettingsFixture()
    {
        using namespace Qt::StringLiterals;
        m_data = std::move(*DataFile::open(m_folder.filePath(u"limber.sqlite"_s), m_clock));
    }

    void SetUp() override { showPage(); }

    void showPage()
    {
        m_page = std::make_unique<SettingsPage>(
            m_content, *m_data, m_clock,
            [this]() -> CueOutput& {
                ++m_soundsAskedFor;
                return m_sound;
            },
            [this](VoiceEngine engine) { return makeVoice(engine); },
            [this]() -> Notifier& { return m_notifier; });
        m_page->refresh();
        m_page->resize(720, 900);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    }

    template <typename Control> Control* named(const QString& name) const
    {
        for (Control* control : m_page->findChildren<Control*>()) {
            if (control->accessibleName() == name)
                return control;
        }
        return nullptr;
    }

    QCheckBox* switchNamed(const QString& text) const
    {
        for (QCheckBox* box : m_page->findChildren<QCheckBox*>()) {
            if (box->text() == text)
                return box;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    FakeClock m_clock{QStringLiteral("2026-03-04T07:20:00+01:00")};
    BundledContent m_content;
    std::unique_ptr<DataFile> m_data;
    RecordingOutput m_sound;
    int m_soundsAskedFor = 0;
    SilentNotifier m_notifier;
    std::vector<VoiceEngine> m_voicesMade;
    QPointer<PatientVoice> m_voice; ///< The last one made, while it lives.
    std::unique_ptr<SettingsPage> m_page;

private:
    std::unique_ptr<Voice> makeVoice(VoiceEngine engine)
    {
        auto voice = std::make_unique<PatientVoice>();
        voice->spoken = engine == VoiceEngine::System ? SpokenBy::System : SpokenBy::Stream;
        m_voicesMade.push_back(engine);
        m_voice = voice.get();
        return voice;
    }
};

} // namespace limber::test
