// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/start_options.h"

class QApplication;

namespace limber {

/// Drives the real windows through the whole main job at accelerated time, on a throw-away data
/// file, and leaves numbered pictures and a report in the folder of `options`. 0 when everything
/// was as it should be.
[[nodiscard]] int runTour(QApplication& application, const StartOptions& options);

} // namespace limber
