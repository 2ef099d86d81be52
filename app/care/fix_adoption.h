// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"
#include "core/storage/data_file.h"

#include <functional>

namespace limber {

/// A fix that was made.
struct AdoptedFix {
    /// Puts back what was before. Fails with InvalidValue where it was changed again since. Empty
    /// for what stays done, as a review of the plan does.
    std::function<Result<>()> takeBack;
};

/// Makes the fix of a finding in the data file, which must outlive what is returned. Fails as the
/// edits of the plan and the stores do, with everything left as it was, and with NotFound for a fix
/// that is none of the program's (see canMend).
[[nodiscard]] Result<AdoptedFix> adoptFix(DataFile& data, const Fix& fix, QDate today,
                                          Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
