// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"
#include "core/storage/database.h"

#include <set>

namespace limber {

/// Whether a person likes an exercise best.
enum class Favour { None, Favourite };

/// The exercises that a person likes best, bundled or own. A deleted exercise stays one, so that
/// taking the deletion back brings it back whole.
class FavouriteStore {
public:
    explicit FavouriteStore(const Database& database);

    [[nodiscard]] Result<std::set<ExerciseId>> all() const;
    /// Does nothing where it is so already.
    [[nodiscard]] Result<> set(const ExerciseId& exercise, Favour favour);

private:
    Connection* m_connection;
};

} // namespace limber
