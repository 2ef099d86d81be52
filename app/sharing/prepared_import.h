// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_import.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

namespace limber {

/// A routine file that was read and can be brought in, or what is wrong with it.
struct PreparedImport {
    ImportPlan plan;
    std::vector<PackageProblem> problems; ///< Empty exactly where there is a plan.
};

/// Reads the file at `path` and plans its import beside what `dataFile` holds. Its pictures are
/// decoded within bounds and written anew; those that are in the data already stay as they are
/// there. Nothing is saved.
/// Fails with FileUnreadable where the file cannot be read, or as the data file does.
[[nodiscard]] Result<PreparedImport>
prepareImport(const QString& path, const BundledContent& content, const DataFile& dataFile);

} // namespace limber
