// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

#include <utility>

namespace limber {

class Connection;

/// A write transaction, rolled back unless it is committed. It takes the write lock at once
/// (IMMEDIATE), so that what is read within it cannot change before it is written. One that begins
/// within another is a part of it: it can be rolled back alone, and is kept only with the whole.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);

    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
        , m_depth(other.m_depth)
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection& connection);
    void rollBack();
    /// Forgets the connection: the transaction is over.
    void end();
    [[nodiscard]] QString savepoint() const;

    Connection* m_connection; ///< Null once over.
    int m_depth;              ///< Transactions around it.
};

} // namespace limber
