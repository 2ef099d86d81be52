// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <utility>

namespace limber {

class Connection;

/// A write transaction, rolled back unless it is committed. It takes the write lock at once
/// (IMMEDIATE), so that what is read within it cannot change before it is written.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);

    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {
    }
    void rollBack();

    Connection* m_connection; ///< Null once over.
};

} // namespace limber
