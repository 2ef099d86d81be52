// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"
#include "core/storage/database.h"

#include <vector>

namespace limber {

/// The user's own routines. Bundled ones are not stored. A routine with a step or word that this
/// version cannot read (a file touched by other hands) is left out, logged and kept in the file.
class RoutineStore {
public:
    explicit RoutineStore(const Database& database);

    /// By name.
    [[nodiscard]] Result<std::vector<Routine>> all() const;
    /// Fails with NotFound, or InvalidFormat for one with a step that cannot be read.
    [[nodiscard]] Result<Routine> find(const RoutineId& id) const;
    /// Adds or replaces a routine with all its steps, in one transaction. A bundled one is refused
    /// with InvalidValue.
    [[nodiscard]] Result<> save(const Routine& routine);
    /// Marks it deleted; saving it again brings it back. Fails with NotFound.
    [[nodiscard]] Result<> remove(const RoutineId& id);

private:
    Connection* m_connection;
};

} // namespace limber
