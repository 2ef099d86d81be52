// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

namespace limber {

namespace {

/// The number that digits make; nothing where there is anything else among them.
std::optional<int> numberOf(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

} // namespace

QDate Row::dayFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto year = numberOf(text.first(4));
    const auto month = numberOf(text.sliced(5, 2));
    const auto day = numberOf(text.sliced(8, 2));
    if (!year || !month || !day)
        return {};
    return QDate(*year, *month, *day);
}

} // namespace limber
