// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder/notifier.h"
#include "core/plan/occurrence.h"
#include "core/routine/routine.h"

#include <QDate>

#include <chrono>
#include <optional>
#include <vector>

// What notifications say, in the language of the moment.

namespace limber {

/// An occurrence as people know it.
struct RemindedRoutine {
    QString name;
    Occurrence occurrence;
    std::optional<std::chrono::milliseconds> length; ///< Nothing where the routine is gone.
};

/// `now` is what the clock shows on `today`.
[[nodiscard]] Notification reminderNotification(const RemindedRoutine& reminded, QDate today,
                                                QTime now);
/// For two or more.
[[nodiscard]] Notification summaryNotification(const std::vector<RemindedRoutine>& waiting,
                                               QDate today);
[[nodiscard]] Notification deskBreakNotification(std::chrono::minutes worked,
                                                 std::chrono::milliseconds length);
/// What "Try it" in the settings shows.
[[nodiscard]] Notification sampleNotification();

} // namespace limber
