// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/ledger_days.h"

#include <algorithm>

namespace limber {

std::span<const LedgerDay> daysSoFar(const DayLedger& ledger, QDate from, QDate until)
{
    const std::span<const LedgerDay> days = ledger.days();
    if (days.empty())
        return {};
    const qint64 size = std::ssize(days);
    const QDate first = days.front().day;
    const qint64 begin = std::clamp<qint64>(first.daysTo(from), 0, size);
    const qint64 end =
        std::clamp<qint64>(first.daysTo(std::min(until, ledger.today())) + 1, begin, size);
    return days.subspan(static_cast<size_t>(begin), static_cast<size_t>(end - begin));
}

} // namespace limber
