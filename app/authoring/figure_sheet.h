// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

namespace limber {

/// Paints every pose of the bundled figures into a folder that exists: `sheet-light.png` and
/// `sheet-dark.png` with the key poses of all exercises, `sheet-unnamed.png` without captions, and
/// a strip of all keyframes for each exercise. Fails with FileUnwritable (detail: the file) or
/// InvalidFormat (detail: file, key and reason) where a pose file is broken.
[[nodiscard]] Result<> writeFigureSheets(const QString& folder);

} // namespace limber
