// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/feel_wording.h"

#include "app/wording/words.h"

namespace limber {

QString feelName(Feel feel)
{
    switch (feel) {
    case Feel::TooEasy:
        return Words::tr("Too easy");
    case Feel::Right:
        return Words::tr("Just right");
    case Feel::TooHard:
        return Words::tr("Too hard");
    case Feel::Hurt:
        return Words::tr("It hurt");
    }
    Q_UNREACHABLE();
}

} // namespace limber
