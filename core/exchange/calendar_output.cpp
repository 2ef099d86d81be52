// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_output.h"

#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QSaveFile>
#include <QStorageInfo>

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

tl::unexpected<Error> refusal(const QSaveFile& file, qint64 size)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < size;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                   file.fileName() + QLatin1StringView(": ") + file.errorString());
}

} // namespace

Result<CalendarWriting> writeCalendar(const QString& path, const QByteArray& calendar)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return failure(ErrorCode::FileUnwritable, path);
    if (holdsTheSame(path, calendar))
        return CalendarWriting::Unchanged;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() ||
        !file.commit())
        return refusal(file, calendar.size());
    return CalendarWriting::Written;
}

} // namespace limber
