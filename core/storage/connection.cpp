// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/sqlite_error.h"

#include <QDebug>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"limber-%1"_s.arg(++count);
}

} // namespace

Connection::Connection(QString path, const Clock& clock)
    : m_path(std::move(path))
    , m_name(nextConnectionName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    , m_clock(&clock)
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase(); // Qt warns where a copy outlives its name.
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access,
                                                     const Clock& clock)
{
    std::unique_ptr<Connection> connection(new Connection(path, clock));
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection->m_database.setConnectOptions(options);
    connection->m_database.setDatabaseName(path);
    if (!connection->m_database.open())
        return tl::unexpected(errorFrom(connection->m_database.lastError()));
    return connection;
}

Result<> Connection::execute(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(errorFrom(query.lastError()));
    return {};
}

void Connection::reportUnreadable(QLatin1StringView table, const QString& identity)
{
    const QString key = table + u'/' + identity;
    if (m_reported.contains(key))
        return;
    m_reported.insert(key);
    qWarning().noquote() << "Left out a row that this version cannot read:" << key;
}

} // namespace limber
