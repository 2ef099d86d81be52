// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/activity.h"
#include "core/storage/database.h"

namespace limber {

/// What matters to the person and how well it went. The rules for names are those of
/// activityNameFault; the store keeps what it is given.
class ActivityStore {
public:
    explicit ActivityStore(const Database& database);

    /// Activities by position, and their ratings by day. Ratings of a removed activity are left
    /// out; they come back with it.
    [[nodiscard]] Result<ActivityHistory> load() const;

    /// Adds an activity after the others, whatever its `position` says.
    [[nodiscard]] Result<> add(const Activity& activity);
    /// Fails with NotFound for an activity that is not there; so do the following ones.
    [[nodiscard]] Result<> rename(const ActivityId& id, const QString& name);
    /// Marks it deleted. `restore` takes the mark away.
    [[nodiscard]] Result<> remove(const ActivityId& id);
    [[nodiscard]] Result<> restore(const ActivityId& id);
    /// A second answer on the same day replaces the first.
    [[nodiscard]] Result<> rate(const ActivityId& activity, QDate day, Ability ability);
    /// Takes the answer of a day back; fails with NotFound where there is none.
    [[nodiscard]] Result<> removeRating(const ActivityId& activity, QDate day);

private:
    Connection* m_connection;
};

/// The identity of the rating of an activity on a day: the same on every computer.
[[nodiscard]] ActivityRatingId activityRatingId(const ActivityId& activity, QDate day);

} // namespace limber
