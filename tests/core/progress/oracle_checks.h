// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/progress/progress_oracle.h"

// Comparisons of what the naive reference says with what core/progress says; sums of fractions may
// differ by a hair.

namespace limber::test {

void expectNear(const std::optional<double>& expected, const std::optional<double>& actual);
void expectSameFigures(const Statistics& expected, const Statistics& actual);
void expectSameDays(const OracleFigures& expected, const DayLedger& ledger);
/// "entry@rule date" → session, where done.
[[nodiscard]] std::map<QString, QString>
sessionsByOccurrence(const std::vector<MatchedOccurrence>& matches);

} // namespace limber::test
