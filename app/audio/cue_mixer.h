// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_sound.h"
#include "app/audio/rendered_position.h"
#include "app/audio/sound_clip.h"

#include <QtGlobal>

#include <array>
#include <atomic>
#include <mutex>
#include <span>
#include <vector>

namespace limber {

/// Mixes cues and clips into one endless stream of samples and counts them: the sample position is
/// the clock of what is heard.
///
/// Cues are the *tones*, clips the *voice*; each has a volume of its own. They are added and
/// nothing is ducked: a cue that leads must be heard over the voice as clearly as without it. A sum
/// beyond the range of 16 bits saturates, so clips should leave room: peaks around 0.5.
///
/// Threads: one thread renders (render, silence), any other may give orders (all else). Orders go
/// through a short list behind a mutex that is held only to append to the list or to swap it out,
/// never while mixing. A rendering thread that has to wait for the lock therefore waits
/// microseconds, against a device buffer of 100 ms. What is sounding belongs to the rendering
/// thread alone. Clips that have sounded are handed back, and freed by the thread that gives the
/// next order.
class CueMixer {
public:
    /// Cues are rendered for `sampleRate` samples a second when they are first ordered, by the
    /// thread that orders them.
    explicit CueMixer(int sampleRate = kCueSampleRate);

    int sampleRate() const { return m_sampleRate; }

    /// Samples that `sound` lasts in the sound set that is set.
    qint64 length(CueSound sound) const;

    /// The instruments of cues ordered from now on; Warm to begin with.
    void setSoundSet(SoundSet set);

    /// Begins `sound` exactly at sample `atSample` of the stream, or with the next sample when
    /// that one has been rendered already: a late cue is better than a lost one.
    void schedule(CueSound sound, qint64 atSample);

    /// Begins `sound` with the next sample that is rendered.
    void playSoon(CueSound sound);

    /// The same for clips. A null or empty clip is ignored.
    void scheduleClip(SoundClip clip, qint64 atSample);
    void playClipSoon(SoundClip clip);

    /// Drops every cue that has not begun; those that are sounding fade out within 5 ms.
    void clear();

    /// Drops every cue that has not begun; those that are sounding go on.
    void withdraw();

    /// Drops every clip that has not begun; one that is sounding fades out within 20 ms.
    void clearClips();

    /// Amplitude of all cues, clamped to 0..1 (linear). A change while a cue sounds is spread over
    /// 5 ms so that it does not click.
    void setVolume(float amplitude);

    /// The same for clips.
    void setVoiceVolume(float amplitude);

    /// While muted only zeros are rendered, and the position goes on.
    void setMuted(Muted muted);

    /// Fills `block` with the next samples; sums beyond the range of 16 bits saturate.
    void render(std::span<qint16> block);

    /// Forgets at once, without fading, everything taken over for rendering. For the rendering
    /// thread when the stream has been cut, so that a new stream does not begin with the rest of an
    /// old sound.
    void silence();

    /// Samples rendered so far.
    qint64 position() const { return m_rendered.samples(); }

    /// Samples rendered so far, and when the last of them were.
    RenderedPosition::Reading rendered() const { return m_rendered.read(); }

private:
    enum class Part { Tones, Voice };
    enum class Clearing { None, Withdraw, Fade };

    static constexpr std::size_t kParts = 2;

    struct Order {
        const std::vector<float>* samples;
        SoundClip clip; ///< Keeps the samples of the voice; null for tones, which the mixer keeps.
        qint64 atSample;

        Part part() const { return clip ? Part::Voice : Part::Tones; }
    };
    struct Sounding {
        const std::vector<float>* samples;
        SoundClip clip;
        qint64 start;
        qint64 fadeStart;

        Part part() const { return clip ? Part::Voice : Part::Tones; }
        qint64 end() const { return start + static_cast<qint64>(samples->size()); }
    };
    /// What each part is made of while a block is rendered.
    struct Bus {
        std::vector<float> sum;
        float gain = 1.0F;
    };
    using Clearings = std::array<Clearing, kParts>;
    using Clips = std::vector<SoundClip>;

    const std::vector<float>& samplesOf(CueSound sound) const;
    void order(Order order);
    void clearPart(Part part, Clearing clearing);
    void takeOrders(qint64 now);
    void applyClearing(Part part, Clearing clearing, qint64 now);
    void addSounding(const Sounding& sounding, qint64 now);
    void mixInto(std::span<qint16> block, qint64 now);
    void drop(Sounding& sounding);
    template <typename Condition> void dropIf(Condition condition);
    float wantedGain(Part part) const;
    qint64 fadeSamples(Part part) const;

    const int m_sampleRate;

    /// Guards the rendered cues among the threads that give orders; the rendering thread gets
    /// addresses of cues that are never changed or moved again.
    mutable std::mutex m_soundsLock;
    mutable std::array<std::array<std::vector<float>, kCueSounds.size()>, kSoundSets.size()>
        m_sounds;
    SoundSet m_soundSet = SoundSet::Warm;

    std::mutex m_ordersLock;
    std::vector<Order> m_orders;
    Clearings m_clearingOrdered{};
    Clips m_handedBack;

    std::array<std::atomic<float>, kParts> m_volumes{1.0F, 1.0F};
    std::atomic<Muted> m_muted = Muted::No;
    RenderedPosition m_rendered;

    std::vector<Order> m_takenOrders;
    std::vector<Sounding> m_sounding;
    Clips m_spent;
    std::array<Bus, kParts> m_buses;
};

} // namespace limber
