// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace limber {

/// Ties the time of a session to the sound stream: what lies at `stream` is heard when the
/// stopwatch shows `session`, and both go on at the same pace from there.
struct StreamAnchor {
    std::chrono::milliseconds session{0};
    std::chrono::microseconds stream{0};

    /// Exact: equal distances of session time are equal distances in the stream, to the sample.
    [[nodiscard]] std::chrono::microseconds streamTimeAt(std::chrono::milliseconds time) const
    {
        return stream + (time - session);
    }
    friend bool operator==(const StreamAnchor&, const StreamAnchor&) = default;
};

/// Tells how much time has passed since it was made, never going back. A running session asks it
/// and nothing else, so that tests and the guided tour can let time pass as they like.
class Stopwatch {
public:
    enum class Pace {
        Computer, ///< As time passes in the world.
        Own,      ///< As somebody lets it pass.
    };

    virtual ~Stopwatch() = default;
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
    [[nodiscard]] virtual Pace pace() const { return Pace::Own; }
    /// How elapsed() belongs to the sound stream; nothing where no stream keeps this time. Another
    /// value means that the stream has been cut, and that what was placed by the old one is wrong.
    [[nodiscard]] virtual std::optional<StreamAnchor> streamAnchor() const { return std::nullopt; }
};

/// The computer's monotonic clock.
class SystemStopwatch final : public Stopwatch {
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - m_start);
    }
    [[nodiscard]] Pace pace() const override { return Pace::Computer; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace limber
