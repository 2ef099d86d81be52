// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/data_lock.h"

#include <QDir>
#include <QFileInfo>

namespace limber {

DataLock::DataLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

Result<DataLock> DataLock::acquire(const QString& dataFile)
{
    QDir().mkpath(QFileInfo(dataFile).absolutePath());
    auto lock = std::make_unique<QLockFile>(dataFile + QStringLiteral(".lock"));
    // Only the death of its owner frees a lock: a window may stay open for weeks.
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return DataLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return failure(ErrorCode::AlreadyExists, dataFile);
    return failure(ErrorCode::FileUnwritable, dataFile);
}

} // namespace limber
