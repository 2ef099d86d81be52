// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/routine_check.h"

#include <QStringList>

#include <functional>
#include <iosfwd>
#include <vector>

// A routine written down in one line, of bundled exercises and of the test's own. Its id is `mine`,
// it is the user's, and its steps are `step-0`, `step-1` …:
//
//   "gentle-warm-up, bridge sets=2, [dead-bug, childs-pose hold=25] x3, bird-dog:strength"

namespace limber::test {

[[nodiscard]] QDate careToday();

class CareRoutine {
public:
    explicit CareRoutine(const QString& words = QStringLiteral("gentle-warm-up, bridge, "
                                                               "childs-pose"));

    void set(const QString& words);
    /// An exercise of the user's, as a bundled one changed.
    void addOwn(const QString& id, const QString& from,
                const std::function<void(Exercise&)>& change);
    /// `amount` was proven of an exercise that was practised first so many days ago.
    void practised(const QString& exercise, int daysAgo, DoseType type = DoseType::Repetitions,
                   int amount = 0);

    [[nodiscard]] std::vector<RoutineFinding>
    findings(FixSuggestions fixes = FixSuggestions::NotWanted) const;
    /// "PC15/mine/step-1/holdSeconds"
    [[nodiscard]] QStringList ids() const;
    /// The exercises in their order, groups in brackets: "a, [b, c] x3".
    [[nodiscard]] static QString text(const Routine& routine);
    /// The routine, in the same words, with the fix of its first finding.
    [[nodiscard]] QString mended() const;

    Catalogue catalogue;
    Routine routine;
    RoutineCircumstances circumstances;
};

[[nodiscard]] Dose& doseOf(Routine& routine, int step);

struct RoutineCase {
    const char* name;
    std::function<void(CareRoutine&)> change;
    QStringList ids; ///< Of the findings, in their order.
};
void PrintTo(const RoutineCase& one, std::ostream* out);

/// For every rule at least one routine that breaks it.
[[nodiscard]] const std::vector<RoutineCase>& breakingRoutines();
/// Routines that come close and keep every rule.
[[nodiscard]] const std::vector<RoutineCase>& keepingRoutines();

} // namespace limber::test
