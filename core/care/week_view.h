// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/plan_facts.h"

#include <array>

namespace limber {

/// All routines of one day, or of several days, together.
struct CareSum {
    int routines = 0;
    std::chrono::milliseconds duration{0};
    int coreItems = 0;
    int strengthItems = 0;
    int stretchItems = 0;
    int postureItems = 0;
    int postureRoutines = 0;
    int calmItems = 0;
    int pilatesItems = 0;
    std::chrono::milliseconds aerobic{0};
    std::chrono::milliseconds coreVolume{0};

    [[nodiscard]] bool hasCore() const { return coreItems > 0; }
    [[nodiscard]] bool hasPosture() const { return postureItems >= 2 || postureRoutines > 0; }
    void add(const RoutineTraits& traits);
};

/// One week as the rules look at it.
struct WeekView {
    WeekView(const PlanFacts& allFacts, QDate weekStart);

    [[nodiscard]] QDate dateOf(int day) const { return start.addDays(day); }
    [[nodiscard]] int countDays(bool (CareSum::*holds)() const) const;

    const PlanFacts& facts;
    QDate start;
    std::array<CareSum, 8> days; ///< The week's, and the day after it.
    CareSum week;
    CareSum weekBefore;
    bool hasPause = false;
};

} // namespace limber
