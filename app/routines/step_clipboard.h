// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/routine/routine_edit.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

// Steps and exercises on their way: cut, copied or dragged. Steps travel as JSON of our own, and as
// lines of text for other programs. What comes from outside may be anything, so it is read as such.

namespace limber {

inline constexpr const char* kStepsMime = "application/x-limber-steps+json";
/// Ids of exercises, one in a line.
inline constexpr const char* kExercisesMime = "application/x-limber-exercises";

/// The largest clipboard that is read, in bytes: room for the longest routine with full notes.
inline constexpr qsizetype kLargestStepClipboard = 2 * 1024 * 1024;

[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const StepExcerpt& excerpt,
                                                const Catalogue& catalogue);
[[nodiscard]] QByteArray stepsAsJson(const StepExcerpt& excerpt);

/// The steps of a clipboard or a drag; nothing where there are none, or where they are not as
/// `mimeOf` makes them. A dose that its exercise refuses becomes the recommended one; exercises
/// that the catalogue does not know are kept, within bounds.
[[nodiscard]] std::optional<StepExcerpt> stepsOf(const QMimeData* mime, const Catalogue& catalogue);
[[nodiscard]] std::optional<StepExcerpt> stepsFromJson(const QByteArray& json,
                                                       const Catalogue& catalogue);

[[nodiscard]] std::unique_ptr<QMimeData>
mimeOfExercises(const std::vector<const Exercise*>& exercises);
/// Those that the catalogue knows, at most as many as a routine holds.
[[nodiscard]] std::vector<const Exercise*> exercisesOf(const QMimeData* mime,
                                                       const Catalogue& catalogue);

} // namespace limber
