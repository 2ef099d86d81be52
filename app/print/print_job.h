// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_page.h"
#include "app/print/sheet_printer.h"

#include <QStringList>

namespace limber {

/// A document for a printer. It must outlive the job.
[[nodiscard]] PrintJob printJob(const LaidOutDocument& document);

/// Loads the printing plugin from the first of `folders` that has it, when this is first called,
/// and prints.
[[nodiscard]] PrintEnd printWithPlugin(const QStringList& folders, const PrintJob& job,
                                       QWidget* parent);

/// Why nothing was printed and what to do instead; empty where it was, or where the person did not
/// want to.
[[nodiscard]] QString printEndText(PrintEnd end);

} // namespace limber
