// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/connection.h"

namespace limber {

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection& connection)
    : m_connection(&connection)
    , m_depth(connection.openTransactions())
{
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    Transaction transaction(connection);
    const bool isWhole = transaction.m_depth == 0;
    const auto begun = connection.execute(isWhole ? u"BEGIN IMMEDIATE"_s
                                                  : u"SAVEPOINT "_s + transaction.savepoint());
    if (!begun) {
        transaction.m_connection = nullptr;
        return tl::unexpected(begun.error());
    }
    connection.setOpenTransactions(transaction.m_depth + 1);
    return transaction;
}

Transaction::~Transaction()
{
    rollBack();
}

Result<> Transaction::commit()
{
    auto committed =
        m_connection->execute(m_depth == 0 ? u"COMMIT"_s : u"RELEASE "_s + savepoint());
    if (committed)
        end();
    else
        rollBack();
    return committed;
}

void Transaction::rollBack()
{
    if (!m_connection)
        return;
    // SQLite has rolled back by itself after some errors; this then fails and nothing is lost.
    if (m_depth == 0) {
        [[maybe_unused]] const auto rolledBack = m_connection->execute(u"ROLLBACK"_s);
    } else {
        [[maybe_unused]] const auto rolledBack =
            m_connection->execute(u"ROLLBACK TO "_s + savepoint());
        [[maybe_unused]] const auto released = m_connection->execute(u"RELEASE "_s + savepoint());
    }
    end();
}

void Transaction::end()
{
    m_connection->setOpenTransactions(m_depth);
    m_connection = nullptr;
}

QString Transaction::savepoint() const
{
    return u"part_%1"_s.arg(m_depth);
}

} // namespace limber
