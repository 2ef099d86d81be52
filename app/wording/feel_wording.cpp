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

QString effortName(int effort)
{
    switch (effort) {
    case 1:
        return Words::tr("very easy", "effort");
    case 2:
        return Words::tr("easy", "effort");
    case 3:
        return Words::tr("moderate", "effort");
    case 4:
        return Words::tr("hard", "effort");
    case 5:
        return Words::tr("too hard", "effort");
    default:
        return {};
    }
}

} // namespace limber
