// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_ledger.h"

#include <span>

namespace limber {

/// The ledger's days within [from, until], those after today left out: what every figure over a
/// stretch of days is taken from.
[[nodiscard]] std::span<const LedgerDay> daysSoFar(const DayLedger& ledger, QDate from,
                                                   QDate until);

} // namespace limber
