// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/plan_rule.h"
#include "core/plan/plan_entry.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <chrono>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace limber {

/// Skips one occurrence.
struct SkipFix {
    OccurrenceKey occurrence;
    friend bool operator==(const SkipFix&, const SkipFix&) = default;
};
/// Puts one occurrence on another day, or at another time.
struct MoveFix {
    OccurrenceKey occurrence;
    QDate toDate;
    std::optional<QTime> toTime; ///< Nothing: the time it has.
    friend bool operator==(const MoveFix&, const MoveFix&) = default;
};
/// Does another routine in place of one occurrence, at its time.
struct ReplaceFix {
    OccurrenceKey occurrence;
    RoutineId by;
    QDate date;
    QTime time;
    friend bool operator==(const ReplaceFix&, const ReplaceFix&) = default;
};
/// Does a routine once on a day.
struct AddFix {
    RoutineId routine;
    QDate date;
    QTime time;
    friend bool operator==(const AddFix&, const AddFix&) = default;
};

/// A change of the plan that mends a finding, this week only. Its steps belong together.
using PlanFixStep = std::variant<SkipFix, MoveFix, ReplaceFix, AddFix>;
struct PlanFix {
    std::vector<PlanFixStep> steps; ///< Never none.
    friend bool operator==(const PlanFix&, const PlanFix&) = default;
};
/// The person goes through the plan and keeps it: a review is noted.
struct ReviewFix {
    friend bool operator==(const ReviewFix&, const ReviewFix&) = default;
};
/// The safety questions are asked.
struct ScreeningFix {
    friend bool operator==(const ScreeningFix&, const ScreeningFix&) = default;
};
/// Breaks at the desk are offered this often.
struct DeskBreakFix {
    std::chrono::minutes every{50};
    friend bool operator==(const DeskBreakFix&, const DeskBreakFix&) = default;
};

using Fix = std::variant<PlanFix, ReviewFix, ScreeningFix, DeskBreakFix>;

/// What a finding is about.
enum class SubjectKind { Week, Day, Plan };

template <> struct TokenTable<SubjectKind> {
    static constexpr std::array entries{
        TokenEntry<SubjectKind>{SubjectKind::Week, QLatin1StringView("week")},
        TokenEntry<SubjectKind>{SubjectKind::Day, QLatin1StringView("day")},
        TokenEntry<SubjectKind>{SubjectKind::Plan, QLatin1StringView("plan")},
    };
};

struct FindingSubject {
    SubjectKind kind = SubjectKind::Plan;
    QDate date; ///< The week's first day or the day; invalid for the plan as a whole.

    /// "2026-11-24", or "plan".
    [[nodiscard]] QString text() const;
    friend bool operator==(const FindingSubject&, const FindingSubject&) = default;
};

/// One place where a planned week does not keep a rule.
struct Finding {
    RuleId rule = RuleId::EnoughCoreDays;
    FindingSubject subject;
    /// The same text for the same finding of every week, so that accepting it lasts: "PC01/week",
    /// "PC03/tuesday". What happens only once carries its date: "PC34/2026-11-24".
    QString id;
    /// By how much the rule is not kept, in its own unit (days, minutes, seconds of core work);
    /// always above 0.
    int amount = 1;
    std::optional<Fix> fix; ///< Nothing where no single change mends it.

    [[nodiscard]] Severity severity() const { return planRule(rule).severity; }
    [[nodiscard]] RuleScope scope() const { return planRule(rule).scope; }
    [[nodiscard]] const std::vector<RuleSource>& sources() const { return planRule(rule).sources; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Those that were not accepted.
[[nodiscard]] std::vector<Finding> withoutAccepted(std::vector<Finding> findings,
                                                   const std::set<QString>& accepted);

} // namespace limber
