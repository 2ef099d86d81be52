// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/week_wishes.h"
#include "core/common/result.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace limber {

/// A calendar file of the user's that was read.
struct BusyCalendar {
    QString name; ///< Of the file, without its folder.
    QByteArray text;
};

/// When somebody has something else to do in one week, as their calendar says.
struct BusyWeek {
    std::vector<TakenTime> times; ///< By time; what goes over midnight is two of them.
    bool isWhole = true;          ///< False where a part of the calendar could not be read.
};

/// Reads a file, but not what it says. Fails with FileNotReadable, or InvalidFormat where it is
/// larger than a calendar may be.
[[nodiscard]] Result<BusyCalendar> readBusyCalendar(const QString& path);

/// What a calendar says of the seven days from `weekStart`. Fails with InvalidFormat where it is
/// no calendar.
[[nodiscard]] Result<BusyWeek> busyWeek(const BusyCalendar& calendar, QDate weekStart,
                                        const QTimeZone& local);

} // namespace limber
