// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_page.h"

class QPainter;

namespace limber {

/// Paints a page of a document, from 0, as text and shapes. The painter's unit is a point and its
/// origin the page's upper left corner; the paper itself is not painted.
void paintSheetPage(QPainter& painter, const LaidOutDocument& document, int page);

} // namespace limber
