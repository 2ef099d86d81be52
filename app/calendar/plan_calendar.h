// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QByteArray>

namespace limber {

/// The stored plan as a calendar file, in the words of the interface. Fails as the stores do.
[[nodiscard]] Result<QByteArray> planCalendar(const BundledContent& content, const DataFile& data,
                                              Instant now);

} // namespace limber
