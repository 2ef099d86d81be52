// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>

// Reads calendar files with libical's own parser and expansion, and with nothing of ours.

namespace limber::test {

/// Every occurrence whose date lies in [from, until], as "uid 2026-03-02 07:00", sorted. A uid
/// ends before the first '@'. Throws where the file is no calendar.
[[nodiscard]] QStringList expandCalendar(const QByteArray& calendar, QDate from, QDate until);

/// The value of a property of the n-th event, unescaped; null where it has none.
[[nodiscard]] QString eventText(const QByteArray& calendar, int event, const char* property);

/// How many events there are.
[[nodiscard]] int countEvents(const QByteArray& calendar);

} // namespace limber::test
