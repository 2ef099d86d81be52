// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_record.h"
#include "core/storage/statement.h"

// Groups of columns that several tables share. Each reader takes its columns in the order in
// which the tables declare them.

namespace limber {

void bindDose(Statement& statement, const Dose& dose);
[[nodiscard]] Dose readDose(Row& row);

/// `position`, `uuid`, `exercise`, `mode`, `note` and the dose; the reader begins at `uuid`.
void bindRoutineStep(Statement& statement, int position, const RoutineStep& step);
[[nodiscard]] RoutineStep readRoutineStep(Row& row);

/// `position`, `exercise`, times, sets, `finished` and the dose. The reader begins at `exercise`
/// and takes the answer `feel` at the end, which the journal keeps in a table of its own.
void bindStepRecord(Statement& statement, int position, const StepRecord& step);
[[nodiscard]] StepRecord readStepRecord(Row& row);

/// `uuid` to `note`, and `first_side`.
void bindSummary(Statement& statement, const SessionSummary& summary);
[[nodiscard]] SessionSummary readSummary(Row& row);
/// The few columns of a session that figures need (kForFigures in history_store.cpp).
[[nodiscard]] SessionSummary readForFigures(Row& row);

/// A pain column that holds a value.
[[nodiscard]] Pain readPain(Row& row);

} // namespace limber
