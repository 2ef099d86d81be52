// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/error_wording.h"

#include "app/wording/words.h"

#include <QDir>

namespace limber {

ErrorWords dataFileErrorWords(const Error& error, const QString& path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (error.code) {
    case ErrorCode::AlreadyExists:
        return {Words::tr("Limber is already open."),
                Words::tr("Another window works with %1. Go on there, or close it and try again.")
                    .arg(file)};
    case ErrorCode::DatabaseNewer:
        return {Words::tr("Your data was saved by a newer version of Limber."),
                Words::tr("Install the newest Limber and open it again. Nothing in the file %1 was "
                          "changed.")
                    .arg(file)};
    case ErrorCode::DatabaseDamaged:
        return {Words::tr("Your data file is damaged."),
                Words::tr("Keep a copy of %1 as it is: parts of it may be rescued. Put a backup in "
                          "its place, or move it elsewhere to begin anew. Nothing was changed.")
                    .arg(file)};
    case ErrorCode::DatabaseForeign:
        return {Words::tr("This file belongs to another program."),
                Words::tr("%1 is not a data file of Limber. Choose another one. Nothing was "
                          "changed.")
                    .arg(file)};
    case ErrorCode::DatabaseBusy:
        return {Words::tr("Your data file is in use."),
                Words::tr("Another program is writing to %1. Close it and try again.").arg(file)};
    case ErrorCode::FileUnreadable:
        return {Words::tr("Your data file cannot be read."),
                Words::tr("Check that you may read %1 and that it is a file.").arg(file)};
    case ErrorCode::FileUnwritable:
        return {Words::tr("Your data cannot be saved there."),
                Words::tr("Limber must be able to write %1 and its folder. Allow it, or choose "
                          "another place.")
                    .arg(file)};
    case ErrorCode::DiskFull:
        return {Words::tr("The disk is full."),
                Words::tr("Free some space, then try again. Nothing was lost.")};
    case ErrorCode::MigrationFailed:
        return {Words::tr("Your data could not be brought up to date."),
                Words::tr("%1 is as it was before. Try again; if it fails again, keep a copy and "
                          "report it.")
                    .arg(file)};
    default:
        return {Words::tr("Your data file cannot be opened."),
                Words::tr("The file is %1. Nothing was changed.").arg(file)};
    }
}

QString saveErrorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return Words::tr("Not saved: the disk is full. Free some space and try again.");
    case ErrorCode::DatabaseBusy:
        return Words::tr("Not saved: another program is using the data file. Try again.");
    case ErrorCode::FileUnwritable:
        return Words::tr("Not saved: the data file is write-protected.");
    case ErrorCode::DatabaseDamaged:
        return Words::tr("Not saved: the data file is damaged. Restart Limber to see what to do.");
    default:
        return Words::tr("Not saved. Please try again.");
    }
}

QString calendarErrorText(const Error& error, const QString& path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (error.code) {
    case ErrorCode::DiskFull:
        return Words::tr("The calendar file %1 could not be written: the disk is full. Free some "
                         "space.")
            .arg(file);
    case ErrorCode::FileUnwritable:
        return Words::tr("The calendar file %1 could not be written. Check that its folder is "
                         "there and that you may write in it, or choose another one.")
            .arg(file);
    default:
        return Words::tr("The calendar file %1 is not up to date, since the plan could not be "
                         "read. Please try again.")
            .arg(file);
    }
}

} // namespace limber
