// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_sound.h"
#include "app/audio/clip_output.h"

#include <QObject>
#include <QString>

#include <chrono>

namespace limber {

/// Where a session's cues go. Belongs to the GUI thread, and none of its functions waits for the
/// sound device. Without sound every function does nothing, quietly: a session is led by its
/// pictures and text then.
class CueOutput : public QObject, public ClipOutput {
    Q_OBJECT
public:
    enum class State {
        Silent, ///< Nothing can be heard; silenceReason() says why.
        Running,
        Suspended, ///< Paused; the stream's clock stands still.
    };
    Q_ENUM(State)

    enum class SilenceReason {
        None, ///< Not silent.
        NotStarted,
        Starting,     ///< start() was called; the device is being opened.
        NoPlugin,     ///< The sound plugin is missing or does not fit; detail in silenceDetail().
        NoDevice,     ///< No sound server, or no device that plays the stream's format.
        DeviceFailed, ///< The device or the sound server vanished or stopped taking samples.
    };
    Q_ENUM(SilenceReason)

    using QObject::QObject;

    /// Opens the sound device without waiting for it. Does nothing while one is open or opening;
    /// after a failure it tries again.
    virtual void start() = 0;

    /// Closes the sound device and forgets all cues.
    virtual void stop() = 0;

    /// Pauses the stream together with every cue still to come. Also holds while starting.
    virtual void suspend() = 0;
    virtual void resume() = 0;

    /// Plays `sound` as soon as possible, that is bufferLatency() later. Ignored while suspended or
    /// silent, except while starting: then it opens the stream.
    virtual void play(CueSound sound) = 0;

    /// Plays `sound` exactly at `streamTime` on the clock that position() reads, at once if that
    /// has passed. Cues given ahead of time stay exact even while the GUI thread is busy.
    virtual void playAt(CueSound sound, std::chrono::microseconds streamTime) = 0;

    /// Takes back every cue that has not begun and fades out those that are sounding. Clips go on.
    virtual void cancelCues() = 0;

    /// Takes back every cue that has not begun; those that are sounding go on. Clips too.
    virtual void withdrawCues() = 0;

    /// Plays a clip, speech above all, as play() and playAt() play cues. Cues stay as loud as they
    /// are while a clip sounds.
    void playClip(const SoundClip& clip) override = 0;
    void playClipAt(const SoundClip& clip, std::chrono::microseconds streamTime) override = 0;

    /// Takes back every clip that has not begun and fades out one that is sounding, within 20 ms.
    /// Cues go on.
    void cancelClips() override = 0;

    /// The instruments of cues given from now on; Warm to begin with.
    virtual void setSoundSet(SoundSet set) = 0;

    /// Loudness as a slider shows it, clamped to 0..1. The amplitude is its square, because equal
    /// steps of amplitude are not heard as equal.
    virtual void setVolume(double loudness) = 0;

    /// The same for clips; cues keep theirs.
    void setVoiceVolume(double loudness) override = 0;

    /// Mutes cues and clips.
    virtual void setMuted(Muted muted) = 0;

    virtual State state() const = 0;
    virtual SilenceReason silenceReason() const = 0;

    /// Technical text in English about the reason, for a log or a details field; often empty.
    virtual QString silenceDetail() const = 0;

    /// Length of the stream rendered so far. It grows in steps of some 20 ms while running, stands
    /// still otherwise, and never goes back. What is rendered now is heard bufferLatency() later.
    virtual std::chrono::microseconds position() const = 0;

    /// position(), and how long ago the stream got there.
    struct Rendered {
        std::chrono::microseconds position{0};
        std::chrono::microseconds age{0};
    };
    virtual Rendered rendered() const = 0;

    /// Time from rendering a sample to handing it to the sound device; 0 while nothing is open.
    virtual std::chrono::milliseconds bufferLatency() const = 0;

Q_SIGNALS:
    /// The state or the reason for silence has changed.
    void stateChanged(limber::CueOutput::State state);
};

} // namespace limber
