// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/time_wording.h"

#include "app/wording/words.h"

#include <QLocale>

namespace limber {

namespace {

constexpr int kMinutesAnHour = 60;

int wholeMinutes(std::chrono::milliseconds length)
{
    return static_cast<int>(std::chrono::round<std::chrono::minutes>(length).count());
}

/// The locale's short date format without the year, with the weekday in front.
QString dayMonthFormat()
{
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    static const QStringList parts{QStringLiteral("dddd"), QStringLiteral("yyyy"),
                                   QStringLiteral("yy")};
    for (const QString& part : parts)
        format.remove(part);
    format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    const auto isEdge = [](QChar c) { return c.isSpace() || c == u',' || c == u'،'; };
    while (!format.isEmpty() && isEdge(format.front()))
        format.remove(0, 1);
    while (!format.isEmpty() && isEdge(format.back()))
        format.chop(1);
    return format;
}

} // namespace

QString minutesText(std::chrono::milliseconds length)
{
    const int minutes = wholeMinutes(length);
    const QLocale locale;
    if (minutes < 1 && length.count() > 0)
        return Words::tr("under 1 min");
    if (minutes < kMinutesAnHour)
        return Words::tr("%1 min").arg(locale.toString(minutes));
    if (minutes % kMinutesAnHour == 0)
        return Words::tr("%1 h").arg(locale.toString(minutes / kMinutesAnHour));
    return Words::tr("%1 h %2 min")
        .arg(locale.toString(minutes / kMinutesAnHour), locale.toString(minutes % kMinutesAnHour));
}

QString spokenMinutes(std::chrono::milliseconds length)
{
    return Words::tr("%n minute(s)", "a length of time", wholeMinutes(length));
}

QString secondsText(std::chrono::seconds length)
{
    const int all = static_cast<int>(length.count());
    const int minutes = all / 60;
    const int seconds = all % 60;
    const QLocale locale;
    if (minutes == 0)
        return Words::tr("%1 s").arg(locale.toString(seconds));
    if (seconds == 0)
        return Words::tr("%1 min").arg(locale.toString(minutes));
    return Words::tr("%1 min %2 s").arg(locale.toString(minutes), locale.toString(seconds));
}

QString countdownText(std::chrono::milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    const QChar zero = u'0';
    const auto two = [zero](auto value) { return QStringLiteral("%1").arg(value, 2, 10, zero); };
    if (seconds >= 3600) {
        return QStringLiteral("%1:%2:%3")
            .arg(seconds / 3600)
            .arg(two(seconds / 60 % 60), two(seconds % 60));
    }
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
}

QString dayText(QDate day, QDate today)
{
    switch (today.daysTo(day)) {
    case 0:
        return Words::tr("Today");
    case 1:
        return Words::tr("Tomorrow");
    case -1:
        return Words::tr("Yesterday");
    default:
        return shortDayText(day);
    }
}

QString shortDayText(QDate day)
{
    const QLocale locale;
    return Words::tr("%1, %2", "weekday, day and month")
        .arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat),
             locale.toString(day, dayMonthFormat()));
}

QString dateText(QDate day)
{
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(QStringLiteral("dddd, ")).remove(QStringLiteral("dddd "));
    return QLocale().toString(day, format);
}

QString timeText(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString narrowWeekday(Qt::DayOfWeek day)
{
    return QLocale().standaloneDayName(day, QLocale::ShortFormat).left(2);
}

QString weekdayName(Qt::DayOfWeek day)
{
    return QLocale().standaloneDayName(day, QLocale::LongFormat);
}

QString weekText(QDate weekStart)
{
    return Words::tr("%1 – %2", "first and last day of a week")
        .arg(QLocale().toString(weekStart, dayMonthFormat()), dateText(weekStart.addDays(6)));
}

} // namespace limber
