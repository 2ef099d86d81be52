// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace limber {

/// A point in time, in milliseconds since 1970-01-01 UTC without leap seconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// An instant together with what the clock on the wall differed from UTC there and then.
/// The offset is kept with everything that happened, so that travelling never moves the past.
struct LocalInstant {
    Instant instant;
    std::chrono::minutes utcOffset{0}; ///< Local time minus UTC; east of Greenwich is positive.

    friend bool operator==(const LocalInstant&, const LocalInstant&) = default;
};

/// The only place that reads the system's time. Everything else is handed `now` or `today`.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual LocalInstant now() const = 0;
};

/// The computer's clock and time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] LocalInstant now() const override;
};

} // namespace limber
