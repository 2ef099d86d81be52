// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// What went wrong, for logic to decide on. The sentence for people is made in `app/wording`.
enum class ErrorCode {
    InvalidValue,    ///< A value breaks a rule of its type; `detail` names field and rule.
    InvalidFormat,   ///< A text or file does not have the shape it should have.
    NotFound,        ///< Nothing with this identity exists.
    AlreadyExists,   ///< Something with this identity exists and would be overwritten.
    FileUnreadable,  ///< A file or folder cannot be read.
    FileUnwritable,  ///< A file or folder cannot be written.
    DatabaseNewer,   ///< The data file was written by a newer version of Limber.
    DatabaseDamaged, ///< The data file fails its integrity check or is not a database.
    DatabaseForeign, ///< The data file is a database, but not one of Limber's.
    DatabaseBusy,    ///< Another program holds the data file.
    DatabaseFailed,  ///< Any other failure of a statement; `detail` holds the driver's words.
    DiskFull,        ///< There is no room left for the data file.
    MigrationFailed, ///< An upgrade of the data file stopped; the file is as it was before.
};

/// A failure: a code for logic and a technical detail (file, field, driver text) that is shown
/// beneath the worded message, never instead of it.
struct Error {
    ErrorCode code = ErrorCode::InvalidValue;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace limber
