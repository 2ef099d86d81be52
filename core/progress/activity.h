// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/id.h"
#include "core/common/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// An *activity* is something that matters to the person and that the back makes hard ("sit for 40
// minutes", "lift my daughter"), in their own words. Every two weeks they say how well it goes,
// from 0 (not at all) to 10 (as before). The idea is that of the patient-specific functional scale,
// whose form is not used: a clear change is 3 points for one activity and 2 for the mean of several
// (minimal detectable change, Stratford 1995; see docs/statistics.md).

namespace limber {

struct ActivityKind;
using ActivityId = Id<ActivityKind>;
struct ActivityRatingKind;
using ActivityRatingId = Id<ActivityRatingKind>;

inline constexpr int kMostActivities = 5;
inline constexpr int kDaysBetweenRatings = 14;
inline constexpr int kLongestActivityName = 80;

/// What can be rated; 0 not at all to 10 as before.
class Ability {
public:
    static constexpr int kBest = 10;
    /// Fails with InvalidValue outside 0 to 10.
    [[nodiscard]] static Result<Ability> create(int value);
    [[nodiscard]] int value() const { return m_value; }
    friend bool operator==(const Ability&, const Ability&) = default;

private:
    explicit Ability(int value)
        : m_value(value)
    {
    }
    int m_value;
};

struct Activity {
    ActivityId id;
    QString name; ///< The person's own words: one line, not empty, at most kLongestActivityName.
    QDate since;
    int position = 0; ///< Among the others, as they are listed.

    friend bool operator==(const Activity&, const Activity&) = default;
};

/// One answer on one day; a second answer on the same day replaces the first.
struct ActivityRating {
    ActivityRatingId id;
    ActivityId activity;
    QDate day;
    Ability ability;

    friend bool operator==(const ActivityRating&, const ActivityRating&) = default;
};

/// Everything about activities.
struct ActivityHistory {
    std::vector<Activity> activities;    ///< By position.
    std::vector<ActivityRating> ratings; ///< By day.

    friend bool operator==(const ActivityHistory&, const ActivityHistory&) = default;
};

enum class ActivityNameFault { Empty, TooLong, SeveralLines, TooMany, Twice };

/// The first reason, in the order above, why a name cannot stand beside the activities there are,
/// or nothing. Outer blanks do not count, and names are compared without regard to case; `self` is
/// left out of the others.
[[nodiscard]] std::optional<ActivityNameFault>
activityNameFault(const QString& name, const std::vector<Activity>& others,
                  const std::optional<ActivityId>& self);

/// Whether the activities are to be rated: there is one, and one of them was never rated or last
/// kDaysBetweenRatings days ago or more. Ratings after today do not exist, here and below.
[[nodiscard]] bool isRatingDue(const ActivityHistory& history, QDate today);

enum class ActivityVerdict { ClearlyBetter, ClearlyWorse, NoClearChange, NotEnoughEntries };

/// How one activity, or the mean of several, stands against its first rating. With one day both
/// values are that day's and there are not enough entries. The mean is over the activities that
/// were rated on two days at least, each with its own first and latest rating: one that came later
/// would move the mean without anything having changed. Where none was, it is over those rated
/// once.
struct ActivityChange {
    std::optional<double> first;
    std::optional<double> latest;
    ActivityVerdict verdict = ActivityVerdict::NotEnoughEntries;

    friend bool operator==(const ActivityChange&, const ActivityChange&) = default;
};
[[nodiscard]] ActivityChange activityChange(const ActivityHistory& history, const ActivityId& id,
                                            QDate today);
/// Over one activity as activityChange with its id (threshold 3); over two and more 2.
[[nodiscard]] ActivityChange meanActivityChange(const ActivityHistory& history, QDate today);

} // namespace limber
