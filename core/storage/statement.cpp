// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/sqlite_error.h"

#include <QSqlError>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || c == u'_';
}

} // namespace

QStringList Statement::placeholders(const QString& sql)
{
    QStringList names;
    bool isQuoted = false;
    for (qsizetype at = 0; at < sql.size(); ++at) {
        if (sql[at] == u'\'')
            isQuoted = !isQuoted;
        if (isQuoted || sql[at] != u':')
            continue;
        qsizetype end = at + 1;
        while (end < sql.size() && isNameCharacter(sql[end]))
            ++end;
        const QString name = sql.sliced(at + 1, end - at - 1);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

Statement::Statement(Connection& connection, const Sql& sql)
    : m_connection(&connection)
    , m_query(connection.database())
{
    const QString text = QString::fromLatin1(sql.text());
    m_query.setForwardOnly(true);
    if (!m_query.prepare(text))
        m_failure = errorFrom(m_query.lastError());
    m_placeholders = placeholders(text);
    m_unbound = m_placeholders;
}

Statement& Statement::bindStamp()
{
    return bind("changed_at"_L1, m_connection->now()).bind("changed_by"_L1, m_connection->device());
}

Statement& Statement::bindVariant(QLatin1StringView name, const QVariant& value)
{
    if (!m_placeholders.contains(name) && !m_failure)
        m_failure = Error{ErrorCode::DatabaseFailed, u"no placeholder :"_s + name};
    m_unbound.removeOne(name);
    m_query.bindValue(u':' + name, value);
    return *this;
}

Result<> Statement::execute()
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (!m_unbound.isEmpty())
        return failure(ErrorCode::DatabaseFailed, u"unbound placeholder :"_s + m_unbound.first());
    if (!m_query.exec())
        return tl::unexpected(errorFrom(m_query.lastError()));
    return {};
}

void Statement::reset()
{
    m_query.finish();
    m_unbound = m_placeholders;
    m_hasBegun = false;
}

Result<> Statement::run()
{
    auto done = execute();
    reset();
    return done;
}

Result<> Statement::runOnOne(const QString& identity)
{
    auto done = execute();
    if (done && m_query.numRowsAffected() == 0)
        done = failure(ErrorCode::NotFound, identity);
    reset();
    return done;
}

Result<bool> Statement::step()
{
    if (!m_hasBegun) {
        if (const auto begun = execute(); !begun)
            return tl::unexpected(begun.error());
        m_hasBegun = true;
    }
    if (m_query.next())
        return true;
    const QSqlError error = m_query.lastError();
    reset();
    if (error.isValid())
        return tl::unexpected(errorFrom(error));
    return false;
}

} // namespace limber
