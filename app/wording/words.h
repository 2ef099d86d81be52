// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace limber {

/// The translation context of everything in `app/wording`.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace limber
