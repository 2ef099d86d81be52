// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"
#include "core/care/week_view.h"

namespace limber {

/// One rule's check: adds what it finds.
using PlanCheck = void (*)(const WeekView& view, std::vector<Finding>& findings);

/// The check of a rule; nullptr for the rules of a routine.
[[nodiscard]] PlanCheck planCheckOf(RuleId rule);

// How findings are named, for the files of checks.
void addWeekFinding(const WeekView& view, RuleId rule, int amount, std::vector<Finding>& findings);
/// Comes back every week on this weekday.
void addDayFinding(QDate day, RuleId rule, int amount, std::vector<Finding>& findings);
/// Belongs to this one date.
void addDatedFinding(RuleId rule, const FindingSubject& subject, const QString& occasion,
                     int amount, std::vector<Finding>& findings);

// The checks that do not look at days one by one.
void checkOnlyStretches(const WeekView& view, std::vector<Finding>& findings);
void checkOnlyStrength(const WeekView& view, std::vector<Finding>& findings);
void checkBigJump(const WeekView& view, std::vector<Finding>& findings);
void checkNoEasyDay(const WeekView& view, std::vector<Finding>& findings);
void checkNoCalmBlock(const WeekView& view, std::vector<Finding>& findings);
void checkTooLittleAerobic(const WeekView& view, std::vector<Finding>& findings);
void checkCoreOnFlareDay(const WeekView& view, std::vector<Finding>& findings);
void checkScreeningDue(const WeekView& view, std::vector<Finding>& findings);
void checkReviewDue(const WeekView& view, std::vector<Finding>& findings);

// Those about days.
void checkEnoughCoreDays(const WeekView& view, std::vector<Finding>& findings);
void checkNotTooManyCoreDays(const WeekView& view, std::vector<Finding>& findings);
void checkDayBetweenCoreDays(const WeekView& view, std::vector<Finding>& findings);
void checkStretchEveryDay(const WeekView& view, std::vector<Finding>& findings);
void checkPostureDays(const WeekView& view, std::vector<Finding>& findings);
void checkMinutesWindow(const WeekView& view, std::vector<Finding>& findings);
void checkLongDay(const WeekView& view, std::vector<Finding>& findings);
void checkGentleDayAfterCore(const WeekView& view, std::vector<Finding>& findings);
void checkBendingAfterWaking(const WeekView& view, std::vector<Finding>& findings);
void checkLongSitting(const WeekView& view, std::vector<Finding>& findings);

} // namespace limber
