// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/finding_fix.h"

#include "core/care/plan_check.h"
#include "core/care/plan_checks.h"
#include "core/common/overloaded.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace limber {

namespace {

constexpr std::size_t kMostSteps = 7;
constexpr int kFlareCost = 300;
constexpr int kWarnCost = 100;
constexpr int kInfoCost = 1;

/// The facts as they would be after a step.
PlanFacts withStep(PlanFacts facts, const PlanFixStep& step)
{
    const auto find = [&facts](const OccurrenceKey& key) {
        return std::ranges::find(facts.planned, key, &PlannedRoutine::key);
    };
    const auto add = [&facts](const RoutineId& routine, QDate date, QTime time) {
        // Any id does: the rules do not look at it, but the next step must tell it apart.
        facts.planned.push_back({{PlanEntryId::create(), date},
                                 routine,
                                 date,
                                 time,
                                 PlannedRoutine::Standing::Open,
                                 date});
    };
    std::visit(Overloaded{[&](const SkipFix& skip) { facts.planned.erase(find(skip.occurrence)); },
                          [&](const MoveFix& move) {
                              const auto one = find(move.occurrence);
                              one->date = move.toDate;
                              one->time = move.toTime.value_or(one->time);
                          },
                          [&](const ReplaceFix& replace) {
                              facts.planned.erase(find(replace.occurrence));
                              add(replace.by, replace.date, replace.time);
                          },
                          [&](const AddFix& one) { add(one.routine, one.date, one.time); }},
               step);
    return facts;
}

int costOf(const Finding& finding)
{
    if (finding.rule == RuleId::CoreOnFlareDay)
        return kFlareCost;
    return finding.severity() == Severity::Info ? kInfoCost : kWarnCost;
}

int costOf(const std::vector<Finding>& findings)
{
    int cost = 0;
    for (const Finding& one : findings)
        cost += costOf(one);
    return cost;
}

/// Makes the steps that may mend a finding.
class FixSearch {
public:
    FixSearch(PlanFacts facts, QDate weekStart)
        : m_facts(std::move(facts))
        , m_start(weekStart)
    {
    }

    std::optional<PlanFix> search(Finding finding, const std::vector<Finding>& findings)
    {
        PlanFix fix;
        int cost = costOf(findings);
        while (fix.steps.size() < kMostSteps) {
            const auto best = bestStep(finding, cost);
            if (!best)
                return std::nullopt;
            fix.steps.push_back(best->step);
            if (best->amount == 0)
                return fix;
            m_facts = withStep(std::move(m_facts), best->step);
            finding.amount = best->amount;
            cost = best->cost;
        }
        return std::nullopt;
    }

private:
    struct Tried {
        PlanFixStep step;
        int amount = 0; ///< What is left of the finding.
        int cost = 0;
    };
    using Wanted = std::function<bool(const RoutineTraits&)>;

    std::optional<Tried> bestStep(const Finding& finding, int costBefore) const
    {
        std::optional<Tried> best;
        for (const PlanFixStep& step : candidates(finding)) {
            const auto after =
                checkWeek(withStep(m_facts, step), m_start, FixSuggestions::NotWanted);
            const auto left = std::ranges::find(after, finding.id, &Finding::id);
            const int amount = left == after.end() ? 0 : left->amount;
            const Tried tried{step, amount, costOf(after)};
            if (amount >= finding.amount || tried.cost > costBefore + leeway(finding, amount))
                continue;
            if (!best || std::pair(tried.amount, tried.cost) < std::pair(best->amount, best->cost))
                best = tried;
        }
        return best;
    }

    /// What a step may leave worse. Mending must make the week better, or two fixes could undo each
    /// other for ever; only the first core days are worth another finding as serious, such as a
    /// jump in volume, and a sore day goes before the number of core days.
    static int leeway(const Finding& finding, int amount)
    {
        const bool isWorthIt = finding.rule == RuleId::EnoughCoreDays ||
                               finding.rule == RuleId::OnlyStretches || amount > 0;
        return isWorthIt ? 0 : -1;
    }

    [[nodiscard]] std::vector<QDate> daysLeft() const
    {
        std::vector<QDate> days;
        for (int i = 0; i < 7; ++i) {
            const QDate date = m_start.addDays(i);
            if (date >= m_facts.today && m_facts.isOwed(date))
                days.push_back(date);
        }
        return days;
    }

    /// Those that stand in the week already come first, the shortest first.
    [[nodiscard]] std::vector<RoutineId> routinesWith(const Wanted& wanted) const
    {
        std::vector<RoutineId> found;
        for (const auto& [id, traits] : m_facts.routines) {
            if (wanted(traits))
                found.push_back(id);
        }
        std::ranges::stable_sort(found, {}, [this](const RoutineId& id) {
            const bool isKnown = std::ranges::find(m_facts.planned, id, &PlannedRoutine::routine) !=
                                 m_facts.planned.end();
            return std::pair(!isKnown, m_facts.traits(id).duration);
        });
        return found;
    }

    template <typename Use> void forEachOpen(QDate from, QDate until, Use use) const
    {
        for (const PlannedRoutine& one : m_facts.planned) {
            if (one.date >= std::max(from, m_facts.today) && one.date <= until &&
                one.standing == PlannedRoutine::Standing::Open)
                use(one);
        }
    }

    void adds(std::vector<PlanFixStep>& steps, const Wanted& wanted,
              std::optional<QDate> onlyOn = std::nullopt) const
    {
        for (const RoutineId& routine : routinesWith(wanted)) {
            for (const QDate date : daysLeft()) {
                if (!onlyOn || *onlyOn == date)
                    steps.emplace_back(AddFix{routine, date, m_facts.options.usualTime});
            }
        }
    }

    void moves(std::vector<PlanFixStep>& steps, QDate from, QDate until, const Wanted& which) const
    {
        forEachOpen(from, until, [&](const PlannedRoutine& one) {
            if (!which(m_facts.traits(one.routine)))
                return;
            for (const QDate date : daysLeft()) {
                if (date != one.date && date >= one.entryFrom)
                    steps.emplace_back(MoveFix{one.key, date, std::nullopt});
            }
        });
    }

    void replaces(std::vector<PlanFixStep>& steps, QDate from, QDate until, const Wanted& which,
                  const Wanted& by) const
    {
        const std::vector<RoutineId> others = routinesWith(by);
        forEachOpen(from, until, [&](const PlannedRoutine& one) {
            if (!which(m_facts.traits(one.routine)))
                return;
            for (const RoutineId& other : others)
                steps.emplace_back(ReplaceFix{one.key, other, one.date, one.time});
        });
    }

    void skips(std::vector<PlanFixStep>& steps, QDate from, QDate until, const Wanted& which) const
    {
        forEachOpen(from, until, [&](const PlannedRoutine& one) {
            if (which(m_facts.traits(one.routine)))
                steps.emplace_back(SkipFix{one.key});
        });
    }

    /// Later the same day: once the stiff hour is over, on the hour or half hour.
    void later(std::vector<PlanFixStep>& steps, QDate day) const
    {
        if (!m_facts.options.wakeTime)
            return;
        QTime after = m_facts.options.wakeTime->addSecs(90 * 60);
        after = QTime(after.hour(), after.minute() < 30 ? 0 : 30);
        if (after < *m_facts.options.wakeTime)
            return;
        if (after < m_facts.options.wakeTime->addSecs(60 * 60))
            after = after.addSecs(30 * 60);
        forEachOpen(day, day, [&](const PlannedRoutine& one) {
            if (m_facts.traits(one.routine).hasDeepBend)
                steps.emplace_back(MoveFix{one.key, one.date, after});
        });
    }

    [[nodiscard]] std::vector<PlanFixStep> candidates(const Finding& finding) const
    {
        const Wanted isCore = [](const RoutineTraits& one) { return one.hasCore(); };
        const Wanted isAny = [](const RoutineTraits&) { return true; };
        const Wanted isGentle = [](const RoutineTraits& one) {
            return one.strengthItems == 0 && one.stretchItems > 0;
        };
        const QDate last = m_start.addDays(6);
        const QDate day = finding.subject.date;
        std::vector<PlanFixStep> steps;
        switch (finding.rule) {
        case RuleId::EnoughCoreDays:
        case RuleId::OnlyStretches:
            adds(steps, isCore);
            replaces(
                steps, m_start, last, [](const auto& one) { return !one.hasCore(); }, isCore);
            break;
        case RuleId::NotTooManyCoreDays:
        case RuleId::NoEasyDay:
        case RuleId::BigJump:
            replaces(steps, m_start, last, isCore, isGentle);
            skips(steps, m_start, last, isCore);
            break;
        case RuleId::DayBetweenCoreDays:
            moves(steps, day.addDays(-1), day, isCore);
            replaces(steps, day.addDays(-1), day, isCore, isGentle);
            skips(steps, day.addDays(-1), day, isCore);
            break;
        case RuleId::GentleDayAfterCore:
            moves(steps, m_start, last.addDays(1), isCore);
            replaces(steps, m_start, last.addDays(1), isCore, isGentle);
            skips(steps, m_start, last.addDays(1), isCore);
            break;
        case RuleId::StretchEveryDay:
            adds(
                steps, [](const auto& one) { return one.stretchItems > 0; }, day);
            break;
        case RuleId::PostureDays:
            adds(steps, [](const auto& one) {
                return one.postureItems > 0 || one.focus == RoutineFocus::Posture;
            });
            break;
        case RuleId::MinutesWindow:
            adds(steps, isAny, day);
            moves(steps, day, day, isAny);
            replaces(steps, day, day, isAny, isAny);
            skips(steps, day, day, isAny);
            break;
        case RuleId::LongDay:
            moves(steps, day, day, isAny);
            skips(steps, day, day, isAny);
            break;
        case RuleId::OnlyStrength:
            adds(steps, isGentle);
            break;
        case RuleId::BendingAfterWaking:
            later(steps, day);
            break;
        case RuleId::NoCalmBlock:
            adds(steps, [](const auto& one) { return one.calmItems > 0; });
            break;
        case RuleId::TooLittleAerobic:
            adds(steps, [](const auto& one) { return one.aerobic > std::chrono::milliseconds{0}; });
            break;
        case RuleId::CoreOnFlareDay:
            replaces(steps, day, day, isCore, isGentle);
            skips(steps, day, day, isCore);
            break;
        default:
            break;
        }
        return steps;
    }

    PlanFacts m_facts;
    QDate m_start;
};

} // namespace

std::optional<Fix> suggestedFix(const PlanFacts& facts, QDate weekStart, const Finding& finding,
                                const std::vector<Finding>& findings)
{
    switch (finding.rule) {
    case RuleId::LongSitting:
        return DeskBreakFix{};
    case RuleId::ScreeningDue:
        return ScreeningFix{};
    case RuleId::ReviewDue:
        return ReviewFix{};
    default:
        break;
    }
    if (auto fix = FixSearch(facts, weekStart).search(finding, findings))
        return *std::move(fix);
    return std::nullopt;
}

Result<Plan> withFix(const Plan& plan, const PlanFix& fix, Qt::DayOfWeek firstDayOfWeek)
{
    const auto once = [](const Plan& before, const RoutineId& routine, QDate date, QTime time) {
        const Weekdays weekday{static_cast<Qt::DayOfWeek>(date.dayOfWeek())};
        return withEntryAdded(before, {PlanEntryId::create(), routine,
                                       Recurrence{weekday, 1, date, date, std::nullopt}, time});
    };
    Result<Plan> changed = plan;
    for (const PlanFixStep& step : fix.steps) {
        changed = std::visit(
            Overloaded{
                [&](const SkipFix& skip) {
                    return withOccurrenceSkipped(*changed, skip.occurrence, firstDayOfWeek);
                },
                [&](const MoveFix& move) {
                    return withOccurrenceMoved(*changed, move.occurrence, move.toDate, move.toTime,
                                               firstDayOfWeek);
                },
                [&](const ReplaceFix& replace) {
                    return withOccurrenceSkipped(*changed, replace.occurrence, firstDayOfWeek)
                        .and_then([&](const Plan& without) {
                            return once(without, replace.by, replace.date, replace.time);
                        });
                },
                [&](const AddFix& add) { return once(*changed, add.routine, add.date, add.time); }},
            step);
        if (!changed)
            return changed;
    }
    return changed;
}

} // namespace limber
