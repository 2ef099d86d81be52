// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/own_programme.h"
#include "core/storage/database.h"

namespace limber {

/// The programmes of one's own; the ready-made ones are not stored.
class ProgrammeStore {
public:
    explicit ProgrammeStore(const Database& database);

    /// By name. One that this version cannot read whole is left out, logged and kept in the file.
    [[nodiscard]] Result<std::vector<OwnProgramme>> all() const;
    /// Fails with NotFound, or InvalidFormat where it cannot be read whole.
    [[nodiscard]] Result<OwnProgramme> find(const ProgrammeId& id) const;
    /// Adds or replaces it; whether it may be saved is for faultsOf. A changed programme is
    /// stamped, one that is as it was is not.
    [[nodiscard]] Result<> save(const OwnProgramme& programme);
    /// Marks it as deleted. What was adopted from it stays. Fails with NotFound.
    [[nodiscard]] Result<> remove(const ProgrammeId& id);

private:
    Connection* m_connection;
};

} // namespace limber
