// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_state.h"
#include "core/common/clock.h"
#include "core/storage/data_file.h"

class QWidget;

namespace limber {

/// Opens the dialog of the report over the window of `parent`, beginning with a span, and keeps
/// what paper is chosen. It goes when it is closed. Contents, data file and clock must outlive it.
/// Fails, without opening anything, where the data cannot be read.
[[nodiscard]] Result<> openReportDialog(const BundledContent& content, DataFile& dataFile,
                                        const Clock& clock, const ReportSpan& span,
                                        QWidget* parent);

} // namespace limber
