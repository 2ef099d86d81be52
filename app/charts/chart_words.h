// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace limber {

/// The translation context of all texts in and about charts.
class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

} // namespace limber
