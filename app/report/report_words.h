// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace limber {

/// The translation context of what stands on a report.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace limber
