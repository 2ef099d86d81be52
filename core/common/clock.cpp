// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/clock.h"

#include <QDateTime>

namespace limber {

LocalInstant SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    const std::chrono::seconds offset{local.offsetFromUtc()};
    return {Instant{std::chrono::milliseconds{local.toMSecsSinceEpoch()}},
            std::chrono::duration_cast<std::chrono::minutes>(offset)};
}

} // namespace limber
