// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_sound.h"

#include <QtGlobal>

#include <array>
#include <atomic>
#include <mutex>
#include <span>
#include <vector>

namespace limber {

/// Mixes cues into one endless stream of samples and counts them: the sample position is the clock
/// of what is heard.
///
/// Threads: one thread renders (render, silence), any other may give orders (schedule, playSoon,
/// clear, setVolume, setMuted, position). Orders go through a short list behind a mutex that is
/// held only to append to the list or to swap it out, never while mixing. A rendering thread that
/// has to wait for the lock therefore waits microseconds, against a device buffer of 100 ms. The
/// cues that are sounding belong to the rendering thread alone.
class CueMixer {
public:
    /// Renders all cues ahead of time for `sampleRate` samples a second.
    explicit CueMixer(int sampleRate = kCueSampleRate);

    int sampleRate() const { return m_sampleRate; }

    /// Samples that `sound` lasts.
    qint64 length(CueSound sound) const;

    /// Begins `sound` exactly at sample `atSample` of the stream, or with the next sample when
    /// that one has been rendered already: a late cue is better than a lost one.
    void schedule(CueSound sound, qint64 atSample);

    /// Begins `sound` with the next sample that is rendered.
    void playSoon(CueSound sound);

    /// Drops every cue that has not begun; those that are sounding fade out within 5 ms.
    void clear();

    /// Amplitude of all cues, clamped to 0..1 (linear). A change while a cue sounds is spread over
    /// 5 ms so that it does not click.
    void setVolume(float amplitude);

    /// While muted only zeros are rendered, and the position goes on.
    void setMuted(Muted muted);

    /// Fills `block` with the next samples; sums beyond the range of 16 bits saturate.
    void render(std::span<qint16> block);

    /// Forgets at once, without fading, every cue taken over for rendering. For the rendering
    /// thread when the stream has been cut, so that a new stream does not begin with the rest of an
    /// old cue.
    void silence();

    /// Samples rendered so far.
    qint64 position() const { return m_position.load(std::memory_order_acquire); }

private:
    struct Order {
        CueSound sound;
        qint64 atSample;
    };
    struct Voice {
        const std::vector<float>* samples;
        qint64 start;
        qint64 fadeStart;

        qint64 end() const { return start + static_cast<qint64>(samples->size()); }
    };

    void takeOrders(qint64 now);
    void addVoice(const Voice& voice, qint64 now);
    float wantedGain() const;

    const int m_sampleRate;
    const qint64 m_fadeSamples;
    std::array<std::vector<float>, kCueSounds.size()> m_sounds;

    std::mutex m_ordersLock;
    std::vector<Order> m_orders;
    bool m_clearOrdered = false;

    std::atomic<float> m_volume = 1.0F;
    std::atomic<Muted> m_muted = Muted::No;
    std::atomic<qint64> m_position = 0;

    std::vector<Order> m_takenOrders;
    std::vector<Voice> m_voices;
    std::vector<float> m_sum;
    float m_gain = 1.0F;
};

} // namespace limber
