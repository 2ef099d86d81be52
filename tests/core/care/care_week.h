// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/plan_check.h"

#include <QStringList>

#include <functional>
#include <iosfwd>
#include <vector>

// A week that keeps every rule, and the changes that break one. Routines: `core` (20 minutes; core
// and a stretch), `gentle` (16 minutes; a stretch, posture and calm), `walk` (16 minutes, 10 of
// them walking, and a stretch) and more that lack one thing or another.

namespace limber::test {

/// Monday 23 November 2026, which is today as well unless a test says otherwise.
[[nodiscard]] QDate careMonday();

struct CareWeek {
    CareWeek();

    /// What is done on a weekday from now on, instead of everything else: "core", "gentle 07:00",
    /// "core, walk 18:00", or "" for nothing. Given from the first of November on, every week.
    void set(const QString& weekday, const QString& words);
    void setAll(const QString& words);
    [[nodiscard]] PlanFacts facts() const;
    [[nodiscard]] std::vector<Finding> findings() const { return checkWeek(facts(), weekStart); }

    PracticeHistory history;
    TraitsByRoutine routines;
    CareOptions options;
    QDate weekStart = careMonday();
    QDate today = careMonday();
    std::optional<Screening> screening;
    std::optional<QDate> lastReviewed;
    std::map<QDate, std::chrono::milliseconds> coreVolumeDone;
};

/// A change of the week that keeps every rule and the findings it leads to.
struct CareCase {
    const char* name;
    std::function<void(CareWeek&)> change;
    QStringList ids; ///< Of the findings, in their order.
};

/// For every rule at least one week that breaks it.
[[nodiscard]] const std::vector<CareCase>& breakingWeeks();
/// Weeks that come close and keep every rule.
[[nodiscard]] const std::vector<CareCase>& keepingWeeks();

[[nodiscard]] QStringList idsOf(const std::vector<Finding>& findings);
void PrintTo(const CareCase& one, std::ostream* out);

} // namespace limber::test
