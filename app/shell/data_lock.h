// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace limber {

/// Makes sure that only one window works on a data file. A running session belongs to the program
/// that began it, so a second one must not take it for broken off. Released when destroyed; the
/// lock of a program that died is taken over.
class DataLock {
public:
    /// Fails with AlreadyExists while another program holds the file, FileUnwritable where no lock
    /// can be made beside it.
    [[nodiscard]] static Result<DataLock> acquire(const QString& dataFile);

private:
    explicit DataLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace limber
