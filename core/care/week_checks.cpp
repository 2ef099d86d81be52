// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/plan_checks.h"

#include <algorithm>
#include <map>

namespace limber {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr int kScreeningDays = 28;
constexpr int kReviewDays = 28;

bool isOnlyStretches(const CareSum& week)
{
    return week.stretchItems > 0 && week.coreItems == 0 && week.pilatesItems == 0;
}

/// The largest step that one exercise would add to the week.
milliseconds ladderStep(const WeekView& view)
{
    std::map<ExerciseId, milliseconds> steps;
    milliseconds largest{0};
    for (const PlannedRoutine& one : view.facts.planned) {
        const qint64 offset = view.start.daysTo(one.date);
        if (offset < 0 || offset > 6)
            continue;
        for (const CoreWork& work : view.facts.traits(one.routine).coreWork) {
            milliseconds& step = steps[work.exercise];
            step += work.ladderStep;
            largest = std::max(largest, step);
        }
    }
    return largest;
}

milliseconds coreVolumeBefore(const WeekView& view)
{
    const bool isOver = view.start <= view.facts.today;
    const auto done = view.facts.coreVolumeDone.find(view.start.addDays(-7));
    if (isOver && done != view.facts.coreVolumeDone.end())
        return done->second;
    return view.weekBefore.coreVolume;
}

} // namespace

void checkOnlyStretches(const WeekView& view, std::vector<Finding>& findings)
{
    if (isOnlyStretches(view.week) && isOnlyStretches(view.weekBefore))
        addWeekFinding(view, RuleId::OnlyStretches, 1, findings);
}

void checkOnlyStrength(const WeekView& view, std::vector<Finding>& findings)
{
    if (view.week.strengthItems > 0 && view.week.stretchItems == 0 && view.week.calmItems == 0)
        addWeekFinding(view, RuleId::OnlyStrength, 1, findings);
}

void checkBigJump(const WeekView& view, std::vector<Finding>& findings)
{
    const milliseconds before = coreVolumeBefore(view);
    if (before == milliseconds{0})
        return;
    const milliseconds allowed = before + std::max(before / 10, ladderStep(view));
    const milliseconds over = view.week.coreVolume - allowed;
    if (over > milliseconds{0}) {
        addDatedFinding(RuleId::BigJump, {SubjectKind::Week, view.start},
                        view.start.toString(Qt::ISODate),
                        static_cast<int>(std::chrono::ceil<seconds>(over).count()), findings);
    }
}

void checkNoEasyDay(const WeekView& view, std::vector<Finding>& findings)
{
    if (view.countDays(&CareSum::hasCore) == 7)
        addWeekFinding(view, RuleId::NoEasyDay, 1, findings);
}

void checkNoCalmBlock(const WeekView& view, std::vector<Finding>& findings)
{
    if (view.week.calmItems == 0 && !view.hasPause)
        addWeekFinding(view, RuleId::NoCalmBlock, 1, findings);
}

void checkTooLittleAerobic(const WeekView& view, std::vector<Finding>& findings)
{
    const auto& goal = view.facts.options.aerobicGoal;
    if (!goal || view.hasPause || view.week.aerobic >= *goal)
        return;
    const milliseconds missing = *goal - view.week.aerobic;
    addWeekFinding(view, RuleId::TooLittleAerobic,
                   static_cast<int>(std::chrono::ceil<minutes>(missing).count()), findings);
}

void checkCoreOnFlareDay(const WeekView& view, std::vector<Finding>& findings)
{
    for (int day = 0; day < 7; ++day) {
        const QDate date = view.dateOf(day);
        if (date < view.facts.today || !view.facts.flareDays.contains(date))
            continue;
        const auto open =
            std::ranges::count_if(view.facts.planned, [&view, date](const PlannedRoutine& one) {
                return one.date == date && one.standing == PlannedRoutine::Standing::Open &&
                       view.facts.traits(one.routine).hasCore();
            });
        if (open > 0) {
            addDatedFinding(RuleId::CoreOnFlareDay, {SubjectKind::Day, date},
                            date.toString(Qt::ISODate), static_cast<int>(open), findings);
        }
    }
}

void checkScreeningDue(const WeekView& view, std::vector<Finding>& findings)
{
    if (!view.facts.screening)
        return;
    const auto& last = view.facts.screening->lastAnswered;
    if (!last) {
        addDatedFinding(RuleId::ScreeningDue, {}, u"never"_s, 1, findings);
        return;
    }
    const auto late = last->daysTo(view.facts.today) - kScreeningDays;
    if (late > 0) {
        addDatedFinding(RuleId::ScreeningDue, {}, last->toString(Qt::ISODate),
                        static_cast<int>(late), findings);
    }
}

void checkReviewDue(const WeekView& view, std::vector<Finding>& findings)
{
    const auto& last = view.facts.lastReviewed;
    if (!last || !view.facts.planSpan || !view.facts.planSpan->contains(view.facts.today))
        return;
    const auto late = last->daysTo(view.facts.today) - kReviewDays + 1;
    if (late > 0) {
        addDatedFinding(RuleId::ReviewDue, {}, last->toString(Qt::ISODate), static_cast<int>(late),
                        findings);
    }
}

} // namespace limber
