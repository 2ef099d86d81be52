// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/statistics.h"

#include <QString>

// A history written down in a few lines, and figures in a form that fits a table. Statements are
// separated by line ends or semicolons; words are those of plan_builder.h:
//
//   today 03-13                        (needed)
//   week sunday; goal 3; daystart 03:00
//   entry a core mon,wed,fri from 03-02
//   move a 03-04 03-05; skip a 03-06; pause 03-09 03-10
//   change on 03-11 to b: a core tue,thu from 03-02     (withEntryChanged, new id b)
//   did 03-02 core                     (a completed session at 12:00, UTC, ten minutes)
//   did 03-02 07:10 +01:00 core of a@03-02 min 20 before 4 after 3
//   did 03-02..03-06 core              (one on each of these days)
//   part 03-02 core                    (a partial session)
//   pain 03-02 5                       (a check-in; ranges as above)

namespace limber::test {

struct Scenario {
    PracticeHistory history;
    QDate today;
    ProgressOptions options;
};

/// Throws where a line cannot be read.
[[nodiscard]] Scenario readScenario(const QString& script);

/// The figures that `wanted` names, in its own form: "dayStreak 3, score 0.31, on:03-04 kept,
/// a@03-04 done". Equal texts mean equal figures.
[[nodiscard]] QString figures(const Scenario& scenario, const QString& wanted);

} // namespace limber::test
