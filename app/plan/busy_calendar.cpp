// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/busy_calendar.h"

#include "core/exchange/busy_times.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

constexpr minutes kDay{24 * 60};

minutes sinceMidnight(QTime time)
{
    return minutes{time.msecsSinceStartOfDay() / 60'000};
}

/// Begun minutes at the end are taken, too.
minutes endOf(QTime time)
{
    return minutes{(time.msecsSinceStartOfDay() + 59'999) / 60'000};
}

} // namespace

Result<BusyCalendar> readBusyCalendar(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString());
    // Never more than that, whatever the file system says of its size.
    const QByteArray text = file.read(kLargestCalendar + 1);
    if (text.size() > kLargestCalendar)
        return failure(ErrorCode::InvalidFormat, u"larger than 20 MiB"_s);
    return BusyCalendar{QFileInfo(path).fileName(), text};
}

Result<BusyWeek> busyWeek(const BusyCalendar& calendar, QDate weekStart, const QTimeZone& local)
{
    const auto read = readBusyTimes(calendar.text, weekStart, weekStart.addDays(6), local);
    if (!read)
        return tl::unexpected(read.error());
    BusyWeek week{.times = {}, .isWhole = read->problems.empty()};
    for (const BusyTime& one : read->times) {
        for (QDate day = one.from.day; day <= one.until.day; day = day.addDays(1)) {
            const minutes from = day == one.from.day ? sinceMidnight(one.from.time) : minutes{0};
            const minutes until = day == one.until.day ? endOf(one.until.time) : kDay;
            if (from < until)
                week.times.push_back({day, from, until});
        }
    }
    return week;
}

} // namespace limber
