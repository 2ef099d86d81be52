// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <memory>

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

Result<> writeWholeFiles(const QString& folder, const std::vector<NamedContent>& files)
{
    const QDir directory(folder);
    for (const NamedContent& one : files) {
        const QFileInfo there(directory.filePath(one.fileName));
        if (there.exists() && (!there.isFile() || !there.isWritable()))
            return failure(ErrorCode::FileUnwritable, there.filePath());
    }
    if (!directory.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::FileUnwritable, folder);
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const NamedContent& one : files) {
        auto file = std::make_unique<QSaveFile>(directory.filePath(one.fileName));
        // What is written stays in a file of another name; it goes with the object.
        if (!file->open(QIODevice::WriteOnly) || file->write(one.content) != one.content.size() ||
            !file->flush())
            return refusal(*file, one.content.size());
        written.push_back(std::move(file));
    }
    for (const auto& file : written) {
        if (!file->commit())
            return refusal(*file, 0);
    }
    return {};
}

} // namespace limber
