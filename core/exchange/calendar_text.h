// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>

#include <vector>

namespace limber {

/// The parts of calendar files that say when something is, each as a text of its own: so a broken
/// part does not spoil the others, and the parser gets neither deep nesting nor large attachments.
struct CalendarText {
    std::vector<QByteArray> events;
    std::vector<QByteArray> freeBusy;
    std::vector<QByteArray> zones;
    bool isCutShort = false;
    bool isTooMuch = false; ///< More parts, or longer lines, than are read.
};

/// Fails with InvalidFormat where the text does not begin as a calendar, or holds NUL bytes.
[[nodiscard]] Result<CalendarText> takeApart(const QByteArray& calendar);

} // namespace limber
