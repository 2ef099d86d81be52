// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRect>
#include <QTime>

#include <optional>

namespace limber {

/// Whether what is dragged would be dropped on this day.
enum class DropMark { None, Target };

/// Where among the days something is dropped.
struct DropPlace {
    QDate day;
    std::optional<QTime> time; ///< Nothing where the days do not show the time of day.
    QRect box;                 ///< Of the board, to show something beside it.

    friend bool operator==(const DropPlace&, const DropPlace&) = default;
};

} // namespace limber
