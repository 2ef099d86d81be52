// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/routine_check.h"

#include "core/care/grouped_positions.h"
#include "core/care/routine_checks.h"
#include "core/care/routine_fix.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

bool matters(Severity severity)
{
    return severity != Severity::Info;
}

/// The findings of all rules but PC37, without fixes.
std::vector<RoutineFinding> findingsOf(const RoutineView& view)
{
    std::vector<RoutineFinding> findings;
    if (view.built.empty())
        return findings;
    for (const PlanRule& rule : planRules()) {
        if (const RoutineCheck check = routineCheckOf(rule.id))
            check(view, findings);
    }
    return findings;
}

/// The ids of what matters in a routine, and of one finding that should go.
std::set<QString> idsThatMatter(const std::vector<RoutineFinding>& findings, const QString& one)
{
    std::set<QString> ids;
    for (const RoutineFinding& finding : findings) {
        if (matters(finding.severity()) || finding.id == one)
            ids.insert(finding.id);
    }
    return ids;
}

/// Whether a fix takes the finding away and brings nothing that matters.
bool mends(const RoutineView& view, const RoutineFix& fix, const QString& finding,
           const std::vector<RoutineFinding>& before)
{
    const Routine after = withFix(view.routine, fix);
    const std::set<QString> left =
        idsThatMatter(findingsOf(RoutineView(after, view.catalogue, view.circumstances)), finding);
    return !left.contains(finding) && std::ranges::includes(idsThatMatter(before, finding), left);
}

std::optional<RoutineFix> suggestedFix(const RoutineView& view, const RoutineFinding& finding,
                                       const std::vector<RoutineFinding>& findings)
{
    for (RoutineFix& fix : fixCandidates(view, finding)) {
        if (mends(view, fix, finding.id, findings))
            return std::move(fix);
    }
    return std::nullopt;
}

/// PC37, which fires where there is an order that brings nothing worse.
void addNeedlessChanges(const RoutineView& view, std::vector<RoutineFinding>& findings)
{
    auto grouped = groupedPositions(view.routine, view.catalogue);
    if (!grouped)
        return;
    const QString id = findingId(view, RuleId::NeedlessPositionChanges);
    RoutineFix fix{RoutineFixKind::GroupPositions, NewOrder{grouped->order, {}}};
    if (!mends(view, fix, id, findings))
        return;
    std::vector<int> moved;
    for (std::size_t i = 0; i < grouped->order.size(); ++i) {
        if (grouped->order[i] != static_cast<int>(i))
            moved.push_back(static_cast<int>(i));
    }
    findings.push_back({.rule = RuleId::NeedlessPositionChanges,
                        .steps = std::move(moved),
                        .id = id,
                        .amount = grouped->saved,
                        .fix = std::move(fix)});
}

} // namespace

QString findingId(const RoutineView& view, RuleId rule, const QString& about)
{
    const QString id = QString(token(rule)) + u'/' + view.routine.id.text();
    return about.isEmpty() ? id : id + u'/' + about;
}

QString findingId(const RoutineView& view, RuleId rule, const PractisedStep& step)
{
    return findingId(view, rule, step.step->id.text());
}

RoutineCheck routineCheckOf(RuleId rule)
{
    switch (rule) {
    case RuleId::StartGently:
        return checkStartGently;
    case RuleId::StretchesLast:
        return checkStretchesLast;
    case RuleId::CalmEnd:
        return checkCalmEnd;
    case RuleId::EvenSides:
        return checkEvenSides;
    case RuleId::RollerOnLowerBack:
        return checkRollerOnLowerBack;
    case RuleId::RollerBelowMidBack:
        return checkRollerBelowMidBack;
    case RuleId::UsualDose:
        return checkUsualDose;
    case RuleId::LongStretch:
        return checkLongStretch;
    case RuleId::PlankLadder:
        return checkPlankLadder;
    case RuleId::FourRoundsOf478:
        return checkFourRoundsOf478;
    case RuleId::LongRolling:
        return checkLongRolling;
    case RuleId::ManyNewExercises:
        return checkManyNewExercises;
    case RuleId::SeveralRaised:
        return checkSeveralRaised;
    case RuleId::NotUnlocked:
        return checkNotUnlocked;
    case RuleId::ConditionConflict:
        return checkConditionConflict;
    case RuleId::MissingEquipment:
        return checkMissingEquipment;
    case RuleId::FloorNotPossible:
        return checkFloorNotPossible;
    default:
        break; // Those of a planned week, and PC37, which looks at the others' findings.
    }
    return nullptr;
}

std::vector<RoutineFinding> checkRoutine(const Routine& routine, const Catalogue& catalogue,
                                         const RoutineCircumstances& circumstances,
                                         FixSuggestions suggestions)
{
    const RoutineView view(routine, catalogue, circumstances);
    std::vector<RoutineFinding> findings = findingsOf(view);
    if (view.built.empty())
        return findings;
    if (suggestions == FixSuggestions::Wanted) {
        const std::vector<RoutineFinding> plain = findings;
        for (RoutineFinding& finding : findings)
            finding.fix = suggestedFix(view, finding, plain);
    }
    addNeedlessChanges(view, findings);
    if (suggestions == FixSuggestions::NotWanted && !findings.empty())
        findings.back().fix.reset();
    return findings;
}

} // namespace limber
