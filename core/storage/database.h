// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/common/result.h"

#include <QString>

#include <memory>

namespace limber {

class Connection;

/// How a data file came to be open.
enum class OpenOutcome {
    Created,  ///< There was none; an empty one was made.
    Current,  ///< It was up to date.
    Upgraded, ///< It was older; a copy of the old file lies beside it.
};

/// When a file that was closed properly is looked through for damage. One that was not closed, or
/// that is older, always is before anything is written to it.
enum class IntegrityCheck {
    AtOpening, ///< Unless it is large; fails with DatabaseDamaged.
    Later,     ///< By whoever opens it, with checkIntegrity().
};

/// One data file, open for reading and writing in one thread. The file is readable for its owner
/// alone (0600, in a folder of 0700). Closing is destruction.
///
/// Opening fails, leaving the file untouched, with DatabaseNewer (written by a newer Limber),
/// DatabaseDamaged, DatabaseForeign, DatabaseBusy, FileUnreadable, FileUnwritable (also a
/// read-only folder), MigrationFailed or DiskFull.
class Database {
public:
    /// `clock` stamps every change and must outlive the database.
    [[nodiscard]] static Result<Database> open(const QString& path, const Clock& clock,
                                               IntegrityCheck check = IntegrityCheck::AtOpening);

    /// A second connection to a file that is open already, for reading in another thread, the one
    /// that calls this. Writing fails. The clock must outlive it, too.
    [[nodiscard]] static Result<Database> openBeside(const QString& path, const Clock& clock);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] OpenOutcome outcome() const;
    /// The copy that was made before an upgrade; empty otherwise.
    [[nodiscard]] QString copyBeforeUpgrade() const;
    [[nodiscard]] QString path() const;

    /// For the stores of this folder only.
    [[nodiscard]] Connection& connection() const;

private:
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// Reads the whole of a file that is open, and fails with DatabaseDamaged where it is no sound
/// database. Takes about 2 ms for each megabyte; may be called from any thread.
[[nodiscard]] Result<> checkIntegrity(const QString& path, const Clock& clock);

/// The user's own data file in the platform's standard folder for application data.
[[nodiscard]] QString defaultDataFile();

} // namespace limber
