// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_record.h"
#include "core/storage/database.h"

#include <vector>

namespace limber {

/// Pain entries outside sessions.
class CheckInStore {
public:
    explicit CheckInStore(const Database& database);

    [[nodiscard]] Result<std::vector<CheckIn>> all() const; ///< By instant.
    /// Those of a day and later ones, by instant.
    [[nodiscard]] Result<std::vector<CheckIn>> from(QDate day) const;
    [[nodiscard]] Result<> save(const CheckIn& checkIn);
    /// Marks it deleted; saving it again brings it back. Fails with NotFound.
    [[nodiscard]] Result<> remove(const CheckInId& id);

private:
    Connection* m_connection;
};

} // namespace limber
