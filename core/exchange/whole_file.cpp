// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace limber {

namespace {

tl::unexpected<Error> refusal(const QSaveFile& file, qint64 size)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < size;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                   file.fileName() + QLatin1StringView(": ") + file.errorString());
}

} // namespace

Result<> writeWholeFile(const QString& path, const QByteArray& content)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return failure(ErrorCode::FileUnwritable, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return refusal(file, content.size());
    return {};
}

} // namespace limber
