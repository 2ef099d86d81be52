// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/clip_output.h"
#include "app/voice/voice.h"
#include "core/session/announcement_queue.h"
#include "core/session/player.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace limber {

/// Leads a session by voice. Follows the player as the cues do: phrases are made some seconds ahead
/// and handed to the stream up to a second ahead, never beyond what is certain to come.
///
/// A voice of the system cannot be placed in the stream: it is told to speak when the player gets
/// there, and a phrase that would cut off the one being spoken waits, or is dropped when it is too
/// late. A voice that has failed says nothing.
class Announcer final : public QObject {
    Q_OBJECT
public:
    /// When a position of the player is heard, on the clock of the stream. Asked only while a
    /// session is running, also for positions a little beyond the end of the timeline.
    using StreamTimeOf = std::function<std::chrono::microseconds(milliseconds playerPosition)>;

    /// All must outlive the announcer.
    Announcer(Voice& voice, ClipOutput& output, StreamTimeOf streamTimeOf,
              QObject* parent = nullptr);
    ~Announcer() override;

    /// Begins to lead. `catalogue` must outlive the session.
    void begin(const Player& player, const Catalogue& catalogue,
               const AnnouncementOptions& options);
    /// Takes note of what happened while time passed, and looks ahead.
    void follow(const Player& player, const std::vector<PlayerEvent>& events);
    /// Takes back what is still to come, because the player stands elsewhere now.
    void restart(const Player& player);
    /// The player has got another timeline (another tempo, say) or other things are to be heard.
    /// What has been said of the moment is not said again.
    void change(const Player& player, const AnnouncementOptions& options);
    /// Takes back what is still to come, until `resume`.
    void pause();
    void resume(const Player& player);
    /// Lets the last words be said, and says nothing more after them.
    void finish();
    /// Falls silent at once.
    void stop();

    /// Where the player would be when the phrases handed over so far have been said.
    [[nodiscard]] milliseconds busyUntil() const { return m_queue.busyUntil(); }

    /// Says something on the spot, after the phrase that is being said: the answer to something
    /// that the person did, or a trial of the voice. Of several that wait the last one is said.
    void sayNow(const QString& text);

private:
    enum class Course { Idle, Running, Paused };

    /// What the system's voice is to say as soon as it is free.
    struct Due {
        QString text;
        milliseconds latest{0};
        AnnouncementPriority priority = AnnouncementPriority::Remark;
    };

    void synthesiseAhead();
    void handOver(milliseconds until);
    void tellSystem();
    void handleClip(quint64 request, const SoundClip& clip);
    void playNow(const SoundClip& clip);
    void playWaiting();
    void takeBack();
    void forgetOldClips();
    void buildQueue(const AnnouncementOptions& options);
    [[nodiscard]] QString textOf(int announcement) const;
    [[nodiscard]] milliseconds certainUntil(const Player& player) const;

    Voice& m_voice;
    ClipOutput& m_output;
    StreamTimeOf m_streamTimeOf;

    Course m_course = Course::Idle;
    std::optional<Timeline> m_timeline;
    const Catalogue* m_catalogue = nullptr;
    milliseconds m_position{0};
    AnnouncementQueue m_queue;
    std::vector<bool> m_asked;         ///< Whose clips have been asked for.
    std::map<int, SoundClip> m_clips;  ///< By announcement.
    std::map<quint64, int> m_requests; ///< Announcements by the number of the request.
    std::optional<Due> m_due;          ///< For a voice of the system only.

    std::optional<quint64> m_nowRequest;
    SoundClip m_waitingNow;
    QTimer m_sayingNow; ///< Runs while something said outside a session is sounding.
};

/// What a phrase will take where nobody tells, generously: some 14 letters a second.
[[nodiscard]] milliseconds estimatedSpeech(const QString& text, int ratePercent);

} // namespace limber
