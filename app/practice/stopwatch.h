// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace limber {

/// Tells how much time has passed since it was made, never going back. A running session asks it
/// and nothing else, so that tests and the guided tour can let time pass as they like.
class Stopwatch {
public:
    virtual ~Stopwatch() = default;
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
};

/// The computer's monotonic clock.
class SystemStopwatch final : public Stopwatch {
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - m_start);
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace limber
