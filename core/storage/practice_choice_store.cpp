// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/practice_choice_store.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <tuple>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kFind{R"sql(
SELECT routine, guidance, sound_set, pacing, breathing FROM practice_choices
WHERE routine = :routine AND deleted = 0
)sql"};

const Sql kSave{R"sql(
INSERT INTO practice_choices (routine, guidance, sound_set, pacing, breathing, changed_at, changed_by,
                              deleted)
VALUES (:routine, :guidance, :sound_set, :pacing, :breathing, :changed_at, :changed_by, :deleted)
ON CONFLICT (routine) DO UPDATE
SET guidance = excluded.guidance, sound_set = excluded.sound_set, pacing = excluded.pacing,
    breathing = excluded.breathing,
    changed_at = max(excluded.changed_at, changed_at + 1), changed_by = excluded.changed_by,
    deleted = excluded.deleted
)sql"};

PracticeChoice readChoice(Row& row)
{
    std::ignore = row.text();
    // Braces evaluate from left to right: the order of the columns.
    return {row.optionalToken<Guidance>(), row.optionalToken<SoundSet>(),
            row.optionalToken<Pacing>(), row.optionalToken<Breathing>()};
}

} // namespace

PracticeChoiceStore::PracticeChoiceStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<PracticeChoice> PracticeChoiceStore::find(const RoutineId& routine) const
{
    const auto found = Statement(*m_connection, kFind)
                           .bind("routine"_L1, routine)
                           .readAll("practice_choices"_L1, readChoice);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? PracticeChoice{} : found->front();
}

Result<> PracticeChoiceStore::save(const RoutineId& routine, const PracticeChoice& choice)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto stored = find(routine);
    if (!stored)
        return tl::unexpected(stored.error());
    // A stamp that changed nothing would win over a change made on another computer.
    if (*stored == choice)
        return {};
    auto saved = Statement(*m_connection, kSave)
                     .bind("routine"_L1, routine)
                     .bind("guidance"_L1, choice.guidance)
                     .bind("sound_set"_L1, choice.soundSet)
                     .bind("pacing"_L1, choice.pacing)
                     .bind("breathing"_L1, choice.breathing)
                     .bind("deleted"_L1, choice == PracticeChoice{})
                     .bindStamp()
                     .run();
    if (!saved)
        return saved;
    return transaction->commit();
}

} // namespace limber
