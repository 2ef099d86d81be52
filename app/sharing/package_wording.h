// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/error_wording.h"
#include "core/exchange/package_problem.h"

#include <QStringList>

#include <vector>

namespace limber {

/// What a routine file that was refused is, and what to do about it. `problems` is not empty.
[[nodiscard]] ErrorWords packageRefusalWords(const std::vector<PackageProblem>& problems);

/// Whether the mistake stands at a place of the file that is worth telling.
[[nodiscard]] bool hasPlace(const PackageProblem& problem);

/// One mistake: "Line 12, column 7: routines[0].name: is missing".
[[nodiscard]] QString packageProblemText(const PackageProblem& problem);

/// Words for a routine file that could not be written.
[[nodiscard]] QString packageWriteErrorText(const Error& error, const QString& path);
/// Words for a routine file that could not be opened.
[[nodiscard]] QString packageReadErrorText(const Error& error, const QString& path);

} // namespace limber
