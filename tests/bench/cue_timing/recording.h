// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <thread>
#include <vector>

namespace limber::bench {

/// Records what a PulseAudio sink plays, with `parec`, and finds the clicks in it.
class Recording {
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Click {
        std::size_t sample;
        Time heardAt; ///< When the sink played it.
    };

    explicit Recording(const QString& monitor);
    ~Recording();
    Q_DISABLE_COPY_MOVE(Recording)

    /// Ends the recording and gives the clicks in it.
    [[nodiscard]] std::vector<Click> stop();

private:
    struct Arrival {
        std::size_t samples;
        Time at;
    };
    void record();
    [[nodiscard]] Time timeOf(std::size_t sample) const;

    std::FILE* m_pipe = nullptr;
    std::atomic<bool> m_over = false;
    std::thread m_thread;
    std::vector<short> m_samples;
    std::vector<Arrival> m_arrivals;
};

} // namespace limber::bench
