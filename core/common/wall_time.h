// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace limber {

/// The instant at which the clocks of `zone` show this date and time, with what they differ from
/// UTC then: the only way in the program from a planned time to an instant. Where the clocks are
/// put back and show the time twice, it is the first of the two. Where they are put forward and
/// never show it (02:30 on the night of the change, midnight in some countries, a whole day where
/// the date line was moved), it is the first moment after the gap. `day`, `time` and `zone` are
/// valid.
[[nodiscard]] LocalInstant instantAt(QDate day, QTime time, const QTimeZone& zone);

} // namespace limber
