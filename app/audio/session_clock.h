// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"
#include "app/audio/stopwatch.h"

#include <QTimer>

#include <array>

namespace limber {

/// The one clock of a session: what it shows is what is *heard*. While the sound stream runs, the
/// clock is *anchored* to it: it follows the position rendered less the latency of the buffer.
/// Otherwise the stopwatch given to it lets time pass. Going from one to the other never makes the
/// clock jump or go back.
///
/// Cues are placed by streamAnchor(), which stays the same as long as the stream runs through. The
/// clock itself only estimates where the stream is, because samples are taken in blocks, some late:
/// the estimate is the furthest of the last two seconds, as no block can be taken early, and the
/// clock nears it within 0.3 s, its pace changing by a tenth at most. It absorbs in the same way
/// that sound card and computer disagree about the length of a second.
///
/// A stream that falls behind by more than 60 ms has been cut: the clock goes on without it, and is
/// anchored anew once the stream has run for a moment.
///
/// A stopwatch with a pace of its own is only passed on: no stream can follow that.
class SessionClock final : public QObject, public Stopwatch {
    Q_OBJECT
public:
    /// Both must outlive the clock.
    SessionClock(const Stopwatch& base, const CueOutput& output, QObject* parent = nullptr);

    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    [[nodiscard]] Pace pace() const override { return m_base.pace(); }
    [[nodiscard]] std::optional<StreamAnchor> streamAnchor() const override { return m_anchor; }

    /// Looks where the stream is. Called by a timer while the output runs.
    void follow();

Q_SIGNALS:
    /// streamAnchor() is another one now, or none.
    void anchored();

private:
    using microseconds = std::chrono::microseconds;

    /// The furthest that blocks of half a second were ahead of the base.
    struct Furthest {
        qint64 slot = -1;
        microseconds lead{0};
        int blocks = 0;
    };
    static constexpr std::size_t kSlots = 4;

    [[nodiscard]] microseconds base() const;
    [[nodiscard]] microseconds sessionAt(microseconds base) const;
    void attendToState();
    void takeBlock(const CueOutput::Rendered& rendered, microseconds now);
    void estimateLead(microseconds now);
    void steer(microseconds now, microseconds correction);
    void anchorAt(microseconds session, microseconds stream);
    void letGo();

    const Stopwatch& m_base;
    const CueOutput& m_output;
    QTimer m_timer;

    // The clock since it was last steered.
    microseconds m_steeredAt{0}; ///< As the base has it.
    microseconds m_session{0};   ///< What the clock showed then.
    microseconds m_correction{0};

    std::optional<StreamAnchor> m_anchor;
    std::array<Furthest, kSlots> m_furthest;
    std::optional<microseconds> m_lead; ///< How far the stream is ahead of the base.
    microseconds m_lastBlock{-1};       ///< Its position; negative: none since the stream was cut.
    microseconds m_cutAt{0};            ///< Blocks from before do not count.
    microseconds m_firstBlockAt{0};
};

} // namespace limber
