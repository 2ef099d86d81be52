// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace limber {

/// Puts `content` into the file at `path`: wholly or not at all, so that a program that reads it
/// never sees half of it. A file that is there is replaced, whatever it is.
/// Fails with FileUnwritable (the folder is gone or closed, the path is no file) and DiskFull; then
/// the file is as it was before.
[[nodiscard]] Result<> writeWholeFile(const QString& path, const QByteArray& content);

/// What a file of a folder is to hold.
struct NamedContent {
    QString fileName;
    QByteArray content;
};

/// Puts several files into a folder, which is made where it is missing. All are written beside what
/// is there before the first file is replaced, so that a folder without the right to write or the
/// room leaves every file as it was. Fails as writeWholeFile does.
[[nodiscard]] Result<> writeWholeFiles(const QString& folder,
                                       const std::vector<NamedContent>& files);

} // namespace limber
