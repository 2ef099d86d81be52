// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/print_dialog.h"
#include "core/storage/data_file.h"

namespace limber {

/// Opens the dialog over the window of `parent` with what was last chosen, and keeps what is chosen
/// now. It goes when it is closed. `dataFile` must outlive it.
void openPrintDialog(PrintRequest request, DataFile& dataFile, QWidget* parent);

} // namespace limber
