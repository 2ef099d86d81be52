// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/silent_output.h"
#include "app/audio/stopwatch.h"

#include <algorithm>
#include <chrono>
#include <random>

namespace limber {

/// A computer with a sound card in simulated time: the card plays out of a buffer at its own pace,
/// and an irregularly woken thread fills the buffer in blocks of 20 ms. What is heard is known.
class FakeStream {
    using microseconds = std::chrono::microseconds;

public:
    explicit FakeStream(unsigned seed)
        : m_random(seed)
    {
    }

    class Watch final : public Stopwatch {
    public:
        explicit Watch(const FakeStream& world)
            : m_world(world)
        {
        }
        [[nodiscard]] std::chrono::milliseconds elapsed() const override
        {
            return std::chrono::floor<std::chrono::milliseconds>(m_world.now);
        }
        [[nodiscard]] Pace pace() const override { return own; }

        Pace own = Pace::Computer;

    private:
        const FakeStream& m_world;
    };

    class Output final : public CueOutput {
    public:
        explicit Output(const FakeStream& world)
            : m_world(world)
        {
        }
        void start() override {}
        void stop() override {}
        void suspend() override {}
        void resume() override {}
        void play(CueSound) override {}
        void playAt(CueSound, microseconds) override {}
        void cancelCues() override {}
        void withdrawCues() override {}
        void playClip(const SoundClip&) override {}
        void playClipAt(const SoundClip&, microseconds) override {}
        void cancelClips() override {}
        void setSoundSet(SoundSet) override {}
        void setVolume(double) override {}
        void setVoiceVolume(double) override {}
        void setMuted(Muted) override {}
        State state() const override { return current; }
        SilenceReason silenceReason() const override { return SilenceReason::None; }
        QString silenceDetail() const override { return {}; }
        microseconds position() const override { return m_world.m_rendered; }
        Rendered rendered() const override
        {
            return {m_world.m_rendered, m_world.now - m_world.m_renderedAt};
        }
        std::chrono::milliseconds bufferLatency() const override { return kLatency; }

        State current = State::Silent;

    private:
        const FakeStream& m_world;
    };

    static constexpr std::chrono::milliseconds kLatency{100};

    void setState(CueOutput::State state)
    {
        // The thread attends to it a little later.
        m_nextWake = now + random(microseconds{0}, microseconds{15'000});
        output.current = state;
        Q_EMIT output.stateChanged(state);
    }
    void setDrift(int partsPerMillion) { m_drift = partsPerMillion; }
    /// How much the server takes out of the buffer at once.
    void setGrain(microseconds grain) { m_grain = grain; }

    /// The server stops taking samples; what it has taken is heard, then silence.
    void stall()
    {
        m_stalled = true;
        m_stallBegan = now;
    }
    void moveOn() { m_stalled = false; }
    [[nodiscard]] microseconds sinceStall() const { return now - m_stallBegan; }
    /// The card has nothing to play for a while.
    void underrun(microseconds length) { m_owed += length; }

    void passUntil(microseconds end)
    {
        while (now < end) {
            const microseconds step = std::min(end, std::max(m_nextWake, now + kTick)) - now;
            play(step);
            now += step;
            if (now >= m_nextWake)
                wake();
        }
    }

    /// How far the stream has been heard.
    [[nodiscard]] microseconds heard() const
    {
        return microseconds(static_cast<microseconds::rep>(m_heard));
    }

    microseconds random(microseconds least, microseconds most)
    {
        return microseconds(std::uniform_int_distribution<microseconds::rep>(
            least.count(), most.count())(m_random));
    }

    microseconds now{0};
    Watch stopwatch{*this};
    Output output{*this};

private:
    static constexpr microseconds kTick{1'000};
    static constexpr microseconds kBlock{20'000};

    void play(microseconds step)
    {
        if (output.current != CueOutput::State::Running || m_stalled)
            return;
        const microseconds missed = std::min(step, m_owed);
        m_owed -= missed;
        const double played =
            static_cast<double>((step - missed).count()) * (1.0 + m_drift / 1'000'000.0);
        m_heard = std::min(m_heard + played, static_cast<double>(m_rendered.count()));
    }

    void wake()
    {
        m_nextWake = now + random(microseconds{3'000}, microseconds{35'000});
        if (output.current != CueOutput::State::Running || m_stalled)
            return;
        // A server with a grain fetches ahead: what it will play until it comes again.
        const microseconds taken = heard() / m_grain * m_grain;
        while (m_rendered + kBlock <= taken + kLatency) {
            m_rendered += kBlock;
            m_renderedAt = now;
        }
    }

    std::mt19937 m_random;
    int m_drift = 0;
    microseconds m_grain{1};
    bool m_stalled = false;
    microseconds m_stallBegan{0};
    microseconds m_owed{0};
    microseconds m_nextWake{0};
    double m_heard = 0.0;
    microseconds m_rendered{0};
    microseconds m_renderedAt{0};
};

} // namespace limber
