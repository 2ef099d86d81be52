// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/stopwatch.h"
#include "app/practice/session_cues.h"
#include "app/voice/announcer.h"
#include "core/settings/settings.h"

#include <memory>

namespace limber {

/// Leads by tones, by voice or by both, as the settings say.
///
/// A voice is made when one is first wanted. Where there is none, tones lead in its place.
class SessionLead final : public QObject, public SessionGuide {
    Q_OBJECT

public:
    /// Makes the voice of an engine.
    using VoiceMaker = std::function<std::unique_ptr<Voice>(VoiceEngine engine)>;

    /// All must outlive it. `catalogue` is the one that timelines are compiled with.
    SessionLead(CueOutput& output, const Stopwatch& time, const Catalogue& catalogue,
                VoiceMaker makeVoice, QObject* parent = nullptr);
    ~SessionLead() override;

    /// What leads the next session, or the running one from now on.
    void configure(const Settings& settings);
    void setMuted(Muted muted);
    /// The voice in use, or nullptr.
    [[nodiscard]] const Voice* voice() const { return m_voice.get(); }

    void begin(const Player& player) override;
    void follow(const Player& player, const std::vector<PlayerEvent>& events,
                milliseconds now) override;
    void restart(const Player& player) override;
    void retime(const Player& player) override;
    void pause() override;
    void resume(const Player& player) override;
    void finish() override;
    void stop() override;

Q_SIGNALS:
    /// The voice is another one, is ready, or has failed.
    void voiceChanged();

private:
    [[nodiscard]] bool speaks() const;
    [[nodiscard]] AnnouncementOptions announcementOptions() const;
    [[nodiscard]] std::chrono::microseconds streamTimeOf(milliseconds position) const;
    void makeVoice();
    void setLoudness();

    CueOutput& m_output;
    const Stopwatch& m_time;
    const Catalogue& m_catalogue;
    VoiceMaker m_makeVoice;
    Settings m_settings;
    SessionCues m_cues;
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<Announcer> m_announcer;
    VoiceEngine m_engine = VoiceEngine::BuiltIn; ///< That of the voice in use.
    Muted m_muted = Muted::No;

    // The moment that was followed last.
    milliseconds m_now{0};
    milliseconds m_position{0};
    std::optional<StreamAnchor> m_anchor;
};

} // namespace limber
