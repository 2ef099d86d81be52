// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/plan_check.h"

#include "core/care/finding_fix.h"
#include "core/care/plan_checks.h"

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

QString FindingSubject::text() const
{
    return kind == SubjectKind::Plan ? u"plan"_s : date.toString(Qt::ISODate);
}

std::vector<Finding> withoutAccepted(std::vector<Finding> findings,
                                     const std::set<QString>& accepted)
{
    std::erase_if(findings, [&accepted](const Finding& one) { return accepted.contains(one.id); });
    return findings;
}

void addDatedFinding(RuleId rule, const FindingSubject& subject, const QString& occasion,
                     int amount, std::vector<Finding>& findings)
{
    findings.push_back(
        {rule, subject, QString(token(rule)) + u'/' + occasion, amount, std::nullopt});
}

void addWeekFinding(const WeekView& view, RuleId rule, int amount, std::vector<Finding>& findings)
{
    addDatedFinding(rule, {SubjectKind::Week, view.start}, u"week"_s, amount, findings);
}

void addDayFinding(QDate day, RuleId rule, int amount, std::vector<Finding>& findings)
{
    addDatedFinding(rule, {SubjectKind::Day, day},
                    QString(token(static_cast<Qt::DayOfWeek>(day.dayOfWeek()))), amount, findings);
}

PlanCheck planCheckOf(RuleId rule)
{
    switch (rule) {
    case RuleId::EnoughCoreDays:
        return checkEnoughCoreDays;
    case RuleId::NotTooManyCoreDays:
        return checkNotTooManyCoreDays;
    case RuleId::DayBetweenCoreDays:
        return checkDayBetweenCoreDays;
    case RuleId::StretchEveryDay:
        return checkStretchEveryDay;
    case RuleId::PostureDays:
        return checkPostureDays;
    case RuleId::MinutesWindow:
        return checkMinutesWindow;
    case RuleId::LongDay:
        return checkLongDay;
    case RuleId::GentleDayAfterCore:
        return checkGentleDayAfterCore;
    case RuleId::OnlyStretches:
        return checkOnlyStretches;
    case RuleId::OnlyStrength:
        return checkOnlyStrength;
    case RuleId::BigJump:
        return checkBigJump;
    case RuleId::BendingAfterWaking:
        return checkBendingAfterWaking;
    case RuleId::NoEasyDay:
        return checkNoEasyDay;
    case RuleId::LongSitting:
        return checkLongSitting;
    case RuleId::NoCalmBlock:
        return checkNoCalmBlock;
    case RuleId::TooLittleAerobic:
        return checkTooLittleAerobic;
    case RuleId::CoreOnFlareDay:
        return checkCoreOnFlareDay;
    case RuleId::ScreeningDue:
        return checkScreeningDue;
    case RuleId::ReviewDue:
        return checkReviewDue;
    default:
        break; // Those of a routine.
    }
    return nullptr;
}

std::vector<Finding> checkWeek(const PlanFacts& facts, QDate weekStart, FixSuggestions suggestions)
{
    const WeekView view(facts, weekStart);
    std::vector<Finding> findings;
    for (const PlanRule& rule : planRules()) {
        const PlanCheck check = planCheckOf(rule.id);
        if (check != nullptr && (rule.scope == RuleScope::Plan || view.week.routines > 0))
            check(view, findings);
    }
    if (suggestions == FixSuggestions::Wanted) {
        for (Finding& finding : findings)
            finding.fix = suggestedFix(facts, weekStart, finding, findings);
    }
    return findings;
}

} // namespace limber
