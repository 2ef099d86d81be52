// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/connection.h"

namespace limber {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (const auto begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    rollBack();
}

Result<> Transaction::commit()
{
    auto committed = m_connection->execute(u"COMMIT"_s);
    if (committed)
        m_connection = nullptr;
    else
        rollBack();
    return committed;
}

void Transaction::rollBack()
{
    if (m_connection) {
        // SQLite has rolled back by itself after some errors; this then fails and nothing is lost.
        [[maybe_unused]] const auto rolledBack = m_connection->execute(u"ROLLBACK"_s);
        m_connection = nullptr;
    }
}

} // namespace limber
