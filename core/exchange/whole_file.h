// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

namespace limber {

/// Puts `content` into the file at `path`: wholly or not at all, so that a program that reads it
/// never sees half of it. A file that is there is replaced, whatever it is.
/// Fails with FileUnwritable (the folder is gone or closed, the path is no file) and DiskFull; then
/// the file is as it was before.
[[nodiscard]] Result<> writeWholeFile(const QString& path, const QByteArray& content);

} // namespace limber
