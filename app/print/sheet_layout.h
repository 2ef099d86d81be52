// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_content.h"
#include "app/print/sheet_page.h"

namespace limber {

/// Lays a document out on pages. Needs an application for its fonts, but no printer: the same
/// choices give the same pages on a screen, in a file and on paper. A sheet begins on a new page;
/// every page says what to stop for and which page it is.
[[nodiscard]] LaidOutDocument layOut(const SheetDocument& document, const PrintChoices& choices);

} // namespace limber
