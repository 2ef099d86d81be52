// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/motion.h"
#include "core/common/json_reader.h"

namespace limber {

/// The base poses by name, as `resources/poses/bases.json` gives them. A base may build on another.
/// Kept as JSON, since what builds on a base says only what differs.
struct BasePoses {
    std::map<QString, QJsonObject> poses; ///< With everything that they build on merged in.
};

[[nodiscard]] BasePoses parseBasePoses(const QByteArray& json, const QString& file,
                                       std::vector<LoadProblem>& problems);

/// The base poses as poses.
[[nodiscard]] std::map<QString, Pose> posesOf(const BasePoses& bases);

/// Reads a pose file (docs/formats/pose.md). Nothing where the file has mistakes, which are then
/// all reported with file, key and reason.
[[nodiscard]] std::optional<Motion> parseMotion(const QByteArray& json, const QString& file,
                                                const BasePoses& bases,
                                                std::vector<LoadProblem>& problems);

/// The motions of all exercises.
struct MotionLibrary {
    std::map<QString, Motion> motions; ///< By exercise.
    std::vector<LoadProblem> problems; ///< Of files that were left out.

    /// nullptr where there is none, or its file is broken.
    [[nodiscard]] const Motion* find(const QString& exercise) const;
};

/// Reads `bases.json` and `<exercise>.json` of a folder; `:/content/poses` for the bundled ones.
[[nodiscard]] MotionLibrary loadMotions(const QString& folder);

} // namespace limber
