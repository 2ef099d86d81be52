// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"

#include <QByteArray>

#include <optional>

namespace limber {

/// Reads one exercise file (docs/formats/exercise.md). Every mistake is added to `problems` with
/// `fileName`, the path of the field and the reason; nothing is returned if there is any.
[[nodiscard]] std::optional<Exercise> parseExercise(const QByteArray& json, const QString& fileName,
                                                    std::vector<LoadProblem>& problems);

/// An exercise file that parseExercise reads back to the same exercise (`origin` is not part of
/// it).
[[nodiscard]] QByteArray writeExercise(const Exercise& exercise);

/// Reads the table of sources (docs/formats/exercise.md).
[[nodiscard]] std::map<SourceKey, Source>
parseSources(const QByteArray& json, const QString& fileName, std::vector<LoadProblem>& problems);

} // namespace limber
