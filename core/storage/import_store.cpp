// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_store.h"

#include "core/storage/transaction.h"

namespace limber {

namespace {

/// Fails where something with the id is there.
template <typename Store, typename Id> Result<> checkFree(const Store& store, const Id& id)
{
    const auto there = store.find(id);
    if (!there && there.error().code == ErrorCode::NotFound)
        return {};
    // One that cannot be read is there, too.
    if (there || there.error().code == ErrorCode::InvalidFormat)
        return failure(ErrorCode::AlreadyExists, id.text());
    return tl::unexpected(there.error());
}

} // namespace

ImportStore::ImportStore(const Database& database)
    : m_connection(&database.connection())
    , m_exercises(database)
    , m_routines(database)
{
}

Result<> ImportStore::save(const std::vector<OwnExercise>& exercises,
                           const std::vector<Routine>& routines)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const OwnExercise& own : exercises) {
        auto saved =
            checkFree(m_exercises, own.exercise.id).and_then([&] { return m_exercises.save(own); });
        if (!saved)
            return saved;
    }
    for (const Routine& routine : routines) {
        auto saved =
            checkFree(m_routines, routine.id).and_then([&] { return m_routines.save(routine); });
        if (!saved)
            return saved;
    }
    return transaction->commit();
}

Result<> ImportStore::remove(const std::vector<OwnExercise>& exercises,
                             const std::vector<Routine>& routines)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Routine& routine : routines) {
        if (auto removed = m_routines.remove(routine.id); !removed)
            return removed;
    }
    for (const OwnExercise& own : exercises) {
        if (auto removed = m_exercises.remove(own.exercise.id); !removed)
            return removed;
    }
    return transaction->commit();
}

} // namespace limber
