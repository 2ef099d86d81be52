// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>

namespace limber {

/// How far a stream has been rendered, and when that was: two numbers that belong together.
///
/// One thread publishes, any may read; nobody waits for a lock. The writer makes the sequence odd
/// while the pair is changing, and a reader tries again when it met an odd or a changed sequence.
/// Every access is atomic with its own order, without fences, which ThreadSanitizer cannot follow.
class RenderedPosition {
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Reading {
        qint64 samples = 0;
        Time at; ///< When the last block was rendered; the clock's epoch before the first one.
    };

    /// Only for the rendering thread.
    void publish(qint64 samples, Time at)
    {
        const quint32 sequence = m_sequence.load(std::memory_order_relaxed);
        m_sequence.store(sequence + 1, std::memory_order_relaxed);
        m_samples.store(samples, std::memory_order_release);
        m_at.store(at.time_since_epoch().count(), std::memory_order_release);
        m_sequence.store(sequence + 2, std::memory_order_release);
    }

    [[nodiscard]] Reading read() const
    {
        for (;;) {
            const quint32 before = m_sequence.load(std::memory_order_acquire);
            const qint64 samples = m_samples.load(std::memory_order_acquire);
            const Time at{Time::duration(m_at.load(std::memory_order_acquire))};
            if (before % 2 == 0 && m_sequence.load(std::memory_order_relaxed) == before)
                return {samples, at};
        }
    }

    /// Without the time, never waiting for a writer.
    [[nodiscard]] qint64 samples() const { return m_samples.load(std::memory_order_acquire); }

private:
    std::atomic<quint32> m_sequence = 0;
    std::atomic<qint64> m_samples = 0;
    std::atomic<Time::rep> m_at = 0;
};

} // namespace limber
