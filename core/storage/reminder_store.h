// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/due_reminders.h"
#include "core/storage/database.h"

namespace limber {

/// What this computer has reminded of. Not merged with other computers: each reminds for itself.
class ReminderStore {
public:
    explicit ReminderStore(const Database& database);

    [[nodiscard]] Result<ReminderLog> load() const;
    /// Keeps what was handled at `at`, and ends postponements, all in one write or not at all.
    [[nodiscard]] Result<> record(const ReminderChanges& changes, Instant at);
    /// What an edit of the plan changed, in one write as well.
    [[nodiscard]] Result<> record(const EditedReminders& edited, Instant at);
    /// Replaces an earlier postponement of the same occurrence.
    [[nodiscard]] Result<> postpone(const OccurrenceKey& occurrence, Instant againAt);
    /// Forgets what was handled, or was to be shown again, before that instant.
    [[nodiscard]] Result<> prune(Instant before);

private:
    Connection* m_connection;
};

} // namespace limber
