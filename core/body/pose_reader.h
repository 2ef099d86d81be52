// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/pose.h"
#include "core/common/json_reader.h"

namespace limber {

/// A vector of three numbers, at most 10 m long; nothing where it is missing.
[[nodiscard]] std::optional<Vector> readVector(JsonReader& reader, QLatin1StringView name);

/// The pose that an object gives, after everything it builds on was merged in. Does not report
/// fields that it does not know: the caller may read others and finishes the reader.
[[nodiscard]] Pose readPose(JsonReader& reader);

} // namespace limber
