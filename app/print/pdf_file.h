// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_page.h"
#include "core/common/result.h"

#include <QString>

namespace limber {

/// Writes a document as PDF; its texts stay texts. A file that is there already is replaced by a
/// whole one or not at all. Fails with FileUnwritable or DiskFull (detail: file and reason).
[[nodiscard]] Result<> writePdf(const QString& path, const LaidOutDocument& document);

/// What to do where a PDF could not be written.
[[nodiscard]] QString pdfErrorText(const Error& error, const QString& path);

} // namespace limber
