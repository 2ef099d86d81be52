// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"

#include <QString>

namespace limber {

/// What happened and what to do about it, in one or two sentences without technical words.
struct ErrorWords {
    QString headline;
    QString advice;
};

/// Words for a failure of the data file at `path`.
[[nodiscard]] ErrorWords dataFileErrorWords(const Error& error, const QString& path);
/// Words for a change that could not be saved.
[[nodiscard]] QString saveErrorText(const Error& error);
/// Words for a calendar file that could not be written.
[[nodiscard]] QString calendarErrorText(const Error& error, const QString& path);

} // namespace limber
