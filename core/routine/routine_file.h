// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/routine/routine.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace limber {

class JsonReader;

/// Reads one ready-made routine (docs/formats/routine.md); its steps get ids made from the
/// routine's id and their place, so that they are the same at every start.
[[nodiscard]] std::optional<Routine> parseRoutine(const QByteArray& json, const QString& fileName,
                                                  const Catalogue& catalogue,
                                                  std::vector<LoadProblem>& problems);

/// Reads `{exercise, mode?, dose?}` as it stands in routine and programme files.
[[nodiscard]] std::optional<RoutineStep> readStep(JsonReader& reader, const RoutineStepId& id,
                                                  const Catalogue& catalogue);

struct LoadedRoutines {
    std::vector<Routine> routines; ///< By name.
    std::vector<LoadProblem> problems;
};

/// Reads every `*.json` of a folder; files with a mistake are left out and named.
[[nodiscard]] LoadedRoutines loadRoutines(const QString& folder, const Catalogue& catalogue);

/// The six ready-made routines that are built into the program.
[[nodiscard]] LoadedRoutines loadBundledRoutines(const Catalogue& catalogue);

} // namespace limber
