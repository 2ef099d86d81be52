// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"
#include "core/settings/practice_settings.h"
#include "core/storage/database.h"

namespace limber {

/// What a person wants for single routines, bundled ones too, in place of the general settings. A
/// choice that this version cannot read counts as none, is logged and stays in the file until the
/// person chooses anew.
class PracticeChoiceStore {
public:
    explicit PracticeChoiceStore(const Database& database);

    /// Empty where nothing was chosen for the routine.
    [[nodiscard]] Result<PracticeChoice> find(const RoutineId& routine) const;
    /// Replaces the choice; an empty one leads back to the general settings.
    [[nodiscard]] Result<> save(const RoutineId& routine, const PracticeChoice& choice);

private:
    Connection* m_connection;
};

} // namespace limber
