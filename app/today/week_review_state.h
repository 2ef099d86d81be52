// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"
#include "core/progress/week_review.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace limber {

/// What the card of the weekly review says, in the language of the moment.
struct WeekReviewState {
    QDate week; ///< First day of the week that is looked back on.
    QString title;
    QStringList sentences;               ///< One to three: days and minutes, the plan, pain.
    QString suggestion;                  ///< For the week that begins; a kind word where none is.
    QString adopt;                       ///< What one click does; empty where nothing is offered.
    std::optional<Finding> finding = {}; ///< What the suggestion is about.

    friend bool operator==(const WeekReviewState&, const WeekReviewState&) = default;
};

/// Pain is told of only where both weeks have enough entries and the change is clear
/// (docs/statistics.md); minutes are compared only where the history holds the week before; the
/// plan only where something of it was done or missed. `finding` is what the plan check found most
/// useful for the new week (core/care/useful_finding.h).
[[nodiscard]] WeekReviewState buildWeekReviewState(const WeekReview& review,
                                                   const std::optional<Finding>& finding);

} // namespace limber
