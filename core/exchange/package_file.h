// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/exchange/routine_package.h"

namespace limber {

/// Reads the routine file at `path`. One that is too large is refused by its size, without reading
/// it. Fails with FileUnreadable where there is no file that can be read.
[[nodiscard]] Result<PackageReading> readPackageFile(const QString& path);

/// Puts a package into a file: wholly or not at all; a file that is there is replaced. What was
/// written is known to be readable again.
/// Fails with InvalidValue (the package is beyond a limit of routine files; the detail names the
/// field), FileUnwritable and DiskFull; then a file that was there is as it was before.
[[nodiscard]] Result<> writePackageFile(const QString& path, const RoutinePackage& package);

/// A file name without path for a routine: its name with what file systems refuse left out.
[[nodiscard]] QString packageFileName(const QString& routineName);

} // namespace limber
