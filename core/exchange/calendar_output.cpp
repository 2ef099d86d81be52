// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_output.h"

#include "core/exchange/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QList>

#include <algorithm>

namespace limber {

namespace {

/// The lines of a calendar without those that say when it was made.
QList<QByteArray> lastingLines(const QByteArray& calendar)
{
    QList<QByteArray> lines = calendar.split('\n');
    lines.removeIf([](const QByteArray& line) { return line.startsWith("DTSTAMP:"); });
    return lines;
}

bool holdsTheSame(const QString& path, const QByteArray& calendar)
{
    QFile file(path);
    // The moment always takes the same room.
    return file.open(QIODevice::ReadOnly) && file.size() == calendar.size() &&
           lastingLines(file.readAll()) == lastingLines(calendar);
}

} // namespace

Result<CalendarWriting> writeCalendar(const QString& path, const QByteArray& calendar)
{
    if (QFileInfo(path).isFile() && holdsTheSame(path, calendar))
        return CalendarWriting::Unchanged;
    return writeWholeFile(path, calendar).map([] { return CalendarWriting::Written; });
}

} // namespace limber
