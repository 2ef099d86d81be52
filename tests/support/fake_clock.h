// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/common/day.h"

namespace limber::test {

/// A clock that shows what it was set to.
class FakeClock final : public Clock {
public:
    FakeClock() = default;
    explicit FakeClock(const QString& iso) { set(iso); }

    [[nodiscard]] LocalInstant now() const override { return m_now; }

    void set(const LocalInstant& now) { m_now = now; }
    /// "2026-03-02T07:30:00+01:00"
    void set(const QString& iso) { m_now = localInstantFromIso(iso).value(); }
    void advance(std::chrono::milliseconds by) { m_now.instant += by; }

private:
    LocalInstant m_now;
};

} // namespace limber::test
