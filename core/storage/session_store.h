// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_record.h"
#include "core/storage/database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace limber {

/// A session that was begun and neither finished nor discarded: the program died in it, or it is
/// being practised right now.
struct RunningSession {
    SessionRecord record;                  ///< With the steps finished so far.
    std::vector<RoutineStep> plannedSteps; ///< What was to be done, as the routine was then.
    int nextStep = 0;                      ///< Index into plannedSteps of the first unfinished one.
};

/// Sessions practised, and the one that is running. A row that this version cannot read is left
/// out of the summaries, logged and kept in the file.
class SessionStore {
public:
    explicit SessionStore(const Database& database);

    /// Every ended session, by start, without steps.
    [[nodiscard]] Result<std::vector<SessionSummary>> summaries() const;
    /// Ended sessions whose day lies in [from, until], by start.
    [[nodiscard]] Result<std::vector<SessionSummary>> summaries(QDate from, QDate until) const;
    /// The same with their steps. A session with a step that this version cannot read is left out.
    [[nodiscard]] Result<std::vector<SessionRecord>> records(QDate from, QDate until) const;
    /// One ended session with its steps. Fails with NotFound, or InvalidFormat where a step
    /// cannot be read by this version.
    [[nodiscard]] Result<SessionRecord> find(const SessionId& id) const;

    /// The side that the latest ended session that has one began on; nothing where none has.
    [[nodiscard]] Result<std::optional<BodySide>> lastFirstSide() const;

    /// Keeps an ended session as a whole (adds or replaces).
    [[nodiscard]] Result<> save(const SessionRecord& record);
    /// Marks it deleted. `restore` takes the mark away. Both fail with NotFound.
    [[nodiscard]] Result<> remove(const SessionId& id);
    [[nodiscard]] Result<> restore(const SessionId& id);

    /// Begins the journal of a session; its steps come by `recordStep`. Fails with AlreadyExists
    /// while one is running.
    [[nodiscard]] Result<> begin(const SessionRecord& record,
                                 const std::vector<RoutineStep>& plannedSteps);
    /// Puts another step in the place of a planned one; what was recorded of that one goes. Fails
    /// with NotFound unless this session is running, InvalidValue for an index that was not
    /// planned.
    [[nodiscard]] Result<> replacePlanned(const SessionId& id, int index, const RoutineStep& step);
    /// Writes one step and the session's times so far, at once: from then on they outlive the
    /// program's sudden end. The same index replaces what was recorded before; how the exercise
    /// felt stays where the step does not say it. Fails with NotFound unless this session is
    /// running, InvalidValue for an index that was not planned.
    [[nodiscard]] Result<> recordStep(const SessionId& id, int index, const StepRecord& step,
                                      std::chrono::seconds active, std::chrono::seconds session);
    /// Writes how an exercise felt, or takes the answer back; before or after its step is
    /// recorded, which changes nothing about it. Fails as recordStep does.
    [[nodiscard]] Result<> setFeel(const SessionId& id, int index, std::optional<Feel> feel);
    /// The session whose journal is open. Fails with InvalidFormat where this version cannot read
    /// it; it can then only be discarded.
    [[nodiscard]] Result<std::optional<RunningSession>> running() const;
    /// Ends the journal and keeps the session as given, with the answers that only the journal
    /// has. Fails with NotFound unless it is running.
    [[nodiscard]] Result<> finish(const SessionRecord& record);
    /// Throws the running session away, if there is one.
    [[nodiscard]] Result<> discardRunning();

private:
    Connection* m_connection;
};

} // namespace limber
