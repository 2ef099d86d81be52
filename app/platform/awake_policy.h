// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace limber {

/// What a session does, as far as the display is concerned.
enum class SessionActivity {
    None, ///< Not begun, finished or ended.
    Running,
    Paused,
};

/// Decides when the display has to stay on: while a session runs, and for a while of a pause, since
/// a short one is spent looking at the screen. A pause that goes on lets the display go dark.
/// Reads no clock: `now` is any time that never goes back.
class AwakePolicy {
public:
    static constexpr std::chrono::milliseconds kPauseKept = std::chrono::minutes{1};

    explicit AwakePolicy(std::chrono::milliseconds pauseKept = kPauseKept);

    /// Tells what the session does now. Saying the same again changes nothing.
    void follow(SessionActivity activity, std::chrono::milliseconds now);

    [[nodiscard]] bool keepsAwake(std::chrono::milliseconds now) const;
    /// How long the answer stays as it is while nothing happens; nothing: for ever.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    changesIn(std::chrono::milliseconds now) const;

private:
    std::chrono::milliseconds m_pauseKept;
    SessionActivity m_activity = SessionActivity::None;
    std::chrono::milliseconds m_since{0};
};

} // namespace limber
