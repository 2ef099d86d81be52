// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/progress_state.h"
#include "core/storage/data_file.h"

namespace limber {

/// Reads what the overview of a range shows at once. For the whole history most of the
/// steps are summed up in another thread, beside the reading of the sessions; the clock is for the
/// connection of that thread.
[[nodiscard]] Result<ProgressRows> readProgress(const DataFile& file, const BundledContent& content,
                                                const Clock& clock, ProgressRange range,
                                                QDate today, const Settings& settings);

/// Reads what needs the whole history, for the days of a range. Works over a connection of its own
/// to a file that is open, and so may be called from any thread.
[[nodiscard]] Result<ProgressDepth> readProgressDepth(const QString& path, const Clock& clock,
                                                      const DateRange& days, QDate today,
                                                      const Settings& settings);

} // namespace limber
