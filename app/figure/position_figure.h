// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise_terms.h"

#include <QByteArray>

namespace limber {

/// A pose file (docs/formats/pose.md) of a figure that rests in a position, for exercises of which
/// nothing else is known to show. It builds on the base poses and is named `id`.
[[nodiscard]] QByteArray restingFigure(Position position, const QString& id);

} // namespace limber
