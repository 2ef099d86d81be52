// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/stopwatch.h"
#include "core/common/clock.h"

#include <QDateTime>

namespace limber {

/// The tour's own time: it can run faster than the computer's, and day and hour can be set.
/// Stopwatch and clock go together, as they do in life.
class TourTime final : public Stopwatch, public Clock {
public:
    explicit TourTime(const QDateTime& begin)
        : m_instant(std::chrono::milliseconds{begin.toMSecsSinceEpoch()})
        , m_utcOffset(begin.offsetFromUtc() / 60)
    {
    }

    /// How many seconds of the tour pass in one second of the computer.
    void setSpeed(int speed)
    {
        m_elapsed = elapsed();
        m_mark = m_real.elapsed();
        m_speed = speed;
    }

    /// Lets the day go on to another hour; the stopwatch does not notice.
    void leap(std::chrono::minutes length) { m_instant += length; }

    [[nodiscard]] std::chrono::milliseconds elapsed() const override
    {
        return m_elapsed + (m_real.elapsed() - m_mark) * m_speed;
    }
    [[nodiscard]] LocalInstant now() const override
    {
        return {m_instant + elapsed(), std::chrono::minutes{m_utcOffset}};
    }

private:
    SystemStopwatch m_real;
    Instant m_instant;
    int m_utcOffset;
    int m_speed = 1;
    std::chrono::milliseconds m_mark{0};
    std::chrono::milliseconds m_elapsed{0};
};

} // namespace limber
