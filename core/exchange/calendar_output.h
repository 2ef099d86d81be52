// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

namespace limber {

enum class CalendarWriting { Written, Unchanged };

/// Puts a calendar into a file: wholly or not at all, and only where the file says something else
/// but for the moment at which it was made. So a folder that is carried to other computers is not
/// kept busy, and a program that reads the file never sees half of it. A file that is there is
/// replaced, whatever it is.
/// Fails with FileUnwritable (the folder is gone or closed, the path is no file) and DiskFull; then
/// the file is as it was before.
[[nodiscard]] Result<CalendarWriting> writeCalendar(const QString& path,
                                                    const QByteArray& calendar);

} // namespace limber
