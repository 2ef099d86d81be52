// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"
#include "app/voice/voice.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace limber {

/// Lets a person hear the tones and the voice that lead a session. The sound is opened when
/// something is tried and closed when it has died away; one thing is tried at a time.
class LeadTrial final : public QObject {
    Q_OBJECT

public:
    enum class Subject { Tones, Voice };

    /// Gives the output that everything is played through. Called once, when it is first needed;
    /// what it gives must outlive the trial.
    using SoundSource = std::function<CueOutput&()>;
    /// Makes the voice of an engine.
    using VoiceMaker = std::function<std::unique_ptr<Voice>(VoiceEngine engine)>;

    LeadTrial(SoundSource soundSource, VoiceMaker makeVoice, QObject* parent = nullptr);
    ~LeadTrial() override;

    /// What is tried from now on; loudness and pace at once. A voice of another engine is let go.
    void configure(const Settings& settings);
    /// Makes the voice if there is none, so that its names and its fault are known.
    void prepareVoice();

    /// The tones of a session, one after the other.
    void tryTones();
    /// A sample phrase. A voice that has failed is made anew: it may have been installed meanwhile.
    void tryVoice();
    /// Falls silent at once and closes the sound.
    void stop();

    /// What is being tried, if anything is.
    [[nodiscard]] std::optional<Subject> running() const { return m_running; }
    /// The voice in use, or nullptr.
    [[nodiscard]] const Voice* voice() const { return m_voice.get(); }
    /// Why the last trial of a subject was not heard; None also where it was not tried.
    [[nodiscard]] CueOutput::SilenceReason silence(Subject subject) const;

Q_SIGNALS:
    /// A trial began or ended, or the voice is another one, ready, or lost.
    void changed();

private:
    void begin(Subject subject);
    void openSound();
    void handleSound();
    void handleVoice();
    void handleClip(quint64 request, const SoundClip& clip);
    void say();
    void playPrepared();
    void placeTones();
    void setLoudness();
    void closeAfter(std::chrono::milliseconds sounding);
    [[nodiscard]] VoiceWish wish() const;

    SoundSource m_soundSource;
    VoiceMaker m_makeVoice;
    Settings m_settings;
    CueOutput* m_sound = nullptr;
    std::unique_ptr<Voice> m_voice;
    VoiceEngine m_engine = VoiceEngine::BuiltIn; ///< That of the voice in use.

    std::optional<Subject> m_running;
    std::optional<Subject> m_lastTried;
    CueOutput::SilenceReason m_silence = CueOutput::SilenceReason::None; ///< Of the last trial.
    bool m_areTonesDue = false;
    bool m_isPhraseDue = false;
    std::optional<quint64> m_request;
    SoundClip m_clip; ///< Waits for the sound.
    QTimer m_end;
};

} // namespace limber
