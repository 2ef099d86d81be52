// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include <QSqlError>

namespace limber {

namespace {

// Result codes of SQLite (sqlite.org/rescode.html); its own header is not part of Qt Sql.
constexpr int kPermission = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kNotADatabase = 26;
constexpr int kConstraintCheck = 275;
constexpr int kConstraintNotNull = 1299;

ErrorCode codeFor(int extended)
{
    if (extended == kConstraintCheck || extended == kConstraintNotNull)
        return ErrorCode::InvalidValue;
    switch (extended & 0xff) {
    case kBusy:
    case kLocked:
        return ErrorCode::DatabaseBusy;
    case kPermission:
    case kReadOnly:
        return ErrorCode::FileUnwritable;
    case kCorrupt:
    case kNotADatabase:
        return ErrorCode::DatabaseDamaged;
    case kFull:
        return ErrorCode::DiskFull;
    case kCannotOpen:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

} // namespace

Error errorFrom(const QSqlError& error)
{
    return {codeFor(error.nativeErrorCode().toInt()), error.text().trimmed()};
}

} // namespace limber
