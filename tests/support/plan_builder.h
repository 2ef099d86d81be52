// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

#include <QString>
#include <QStringList>

#include <iosfwd>

// Short words for plans, so that tests can be read as tables. Anything that cannot be read throws:
// a slip in a test must not look like a passing one.

namespace limber::test {

/// "2026-03-02", or "03-02" for a day of 2026.
[[nodiscard]] QDate day(const QString& text);
[[nodiscard]] QTime timeOfDay(const QString& text); ///< "07:00"
/// "mon,wed,fri", or "daily".
[[nodiscard]] Weekdays weekdays(const QString& text);

/// An id of any kind from its text.
template <typename AnyId> [[nodiscard]] AnyId id(const QString& text)
{
    return AnyId::fromText(text).value();
}

/// "a core mon,wed,fri from 03-02 [until 03-31] [times 5] [every 2] [at 07:00]": entry `a` does the
/// routine `core`, at 07:00 unless said otherwise.
[[nodiscard]] PlanEntry entry(const QString& words);
/// "a@03-02"
[[nodiscard]] OccurrenceKey key(const QString& text);
/// "a 03-04 03-05 [18:00]"
[[nodiscard]] OccurrenceOverride moved(const QString& words);
/// "a 03-04"
[[nodiscard]] OccurrenceOverride skipped(const QString& words);
/// "03-04 03-06"; its id is "pause-" and both dates.
[[nodiscard]] Pause pause(const QString& words);

/// "a@03-04 03-05 18:00 open": the key, where it counts and its state.
[[nodiscard]] QString text(const Occurrence& occurrence);
/// One line for each occurrence.
[[nodiscard]] QString text(const std::vector<Occurrence>& occurrences);
/// "03-02, 03-04" (with the year where it is not 2026).
[[nodiscard]] QString text(const std::vector<QDate>& dates);
[[nodiscard]] QString text(QDate date);
/// Rules of all entries, overrides and pauses, one line each.
[[nodiscard]] QString text(const Plan& plan);

} // namespace limber::test

namespace limber {

void PrintTo(const Occurrence& occurrence, std::ostream* out);
void PrintTo(const Error& error, std::ostream* out);

} // namespace limber
