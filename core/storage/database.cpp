// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/connection.h"
#include "core/storage/opening.h"

#include <QStandardPaths>

namespace limber {

using namespace Qt::StringLiterals;

Result<Database> Database::open(const QString& path, const Clock& clock, IntegrityCheck check)
{
    auto connection = openConnection(path, clock, migrations(), check);
    if (!connection)
        return tl::unexpected(connection.error());
    return Database(*std::move(connection));
}

Result<Database> Database::openBeside(const QString& path, const Clock& clock)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly, clock);
    if (!connection)
        return tl::unexpected(connection.error());
    return Database(*std::move(connection));
}

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

OpenOutcome Database::outcome() const
{
    return m_connection->outcome();
}

QString Database::copyBeforeUpgrade() const
{
    return m_connection->copyBeforeUpgrade();
}

QString Database::path() const
{
    return m_connection->path();
}

Connection& Database::connection() const
{
    return *m_connection;
}

QString defaultDataFile()
{
    // Not AppDataLocation: that depends on the program's name, and all programs share one file.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           "/limber/limber.sqlite"_L1;
}

} // namespace limber
