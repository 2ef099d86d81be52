// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/plan_rule.h"

#include <algorithm>

namespace limber {

const std::vector<PlanRule>& planRules()
{
    using enum RuleSource;
    constexpr auto kMustHold = RulePolarity::MustHold;
    constexpr auto kFiresWhen = RulePolarity::FiresWhen;
    static const std::vector<PlanRule> rules{
        {RuleId::EnoughCoreDays,
         Severity::Warn,
         RuleScope::Week,
         kMustHold,
         {RoutineArticle, Who2020, NetworkReview2022}},
        {RuleId::NotTooManyCoreDays, Severity::Warn, RuleScope::Week, kMustHold, {RoutineArticle}},
        {RuleId::DayBetweenCoreDays,
         Severity::Warn,
         RuleScope::Week,
         kMustHold,
         {Acsm, RoutineArticle}},
        {RuleId::StretchEveryDay, Severity::Info, RuleScope::Week, kMustHold, {RoutineArticle}},
        {RuleId::PostureDays, Severity::Warn, RuleScope::Week, kMustHold, {RoutineArticle}},
        {RuleId::MinutesWindow, Severity::Info, RuleScope::Day, kMustHold, {RoutineArticle, Mayo}},
        {RuleId::LongDay,
         Severity::Warn,
         RuleScope::Day,
         kFiresWhen,
         {NetworkReview2022, Suggestion}},
        {RuleId::GentleDayAfterCore, Severity::Info, RuleScope::Week, kMustHold, {RoutineArticle}},
        {RuleId::OnlyStretches,
         Severity::Warn,
         RuleScope::Week,
         kFiresWhen,
         {Owen2020, NetworkReview2022, RoutineArticle}},
        {RuleId::OnlyStrength, Severity::Info, RuleScope::Week, kFiresWhen, {RoutineArticle}},
        {RuleId::BigJump,
         Severity::Warn,
         RuleScope::Week,
         kFiresWhen,
         {TenPercent, RoutineArticle}},
        {RuleId::BendingAfterWaking, Severity::Info, RuleScope::Day, kFiresWhen, {Snook}},
        {RuleId::NoEasyDay,
         Severity::Warn,
         RuleScope::Week,
         kFiresWhen,
         {RoutineArticle, Suggestion}},
        {RuleId::LongSitting,
         Severity::Info,
         RuleScope::Workday,
         kFiresWhen,
         {Hse, RoutineArticle}},
        {RuleId::NoCalmBlock, Severity::Info, RuleScope::Week, kFiresWhen, {RoutineArticle}},
        {RuleId::TooLittleAerobic,
         Severity::Info,
         RuleScope::Week,
         kFiresWhen,
         {Who2020, WalkBack}},
        {RuleId::CoreOnFlareDay,
         Severity::Warn,
         RuleScope::Plan,
         kFiresWhen,
         {ClinicArticle, PainMonitoring}},
        {RuleId::ScreeningDue,
         Severity::Block,
         RuleScope::Plan,
         kFiresWhen,
         {NhsRedFlags, Ifompt2020, ClinicArticle, RoutineArticle}},
        {RuleId::ReviewDue, Severity::Info, RuleScope::Plan, kFiresWhen, {SelfBack, Suggestion}},
    };
    return rules;
}

const PlanRule& planRule(RuleId id)
{
    return *std::ranges::find(planRules(), id, &PlanRule::id);
}

} // namespace limber
