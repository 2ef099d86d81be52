// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/day.h"
#include "core/exercise/catalogue.h"
#include "core/session/session_record.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <vector>

// What a person looks for among the sessions: words, and what a session must be. A session passes a
// *filter* where it answers every part of it; an empty part asks nothing. A word is answered by the
// name of the routine, in English or in the language of the moment, by the note, or by an exercise
// that was practised; every word of a search must be.

namespace limber {

enum class HistoryMark {
    WithPain, ///< Pain above 0 before, during or after.
    WithNote,
};

struct HistoryFilter {
    QString search;
    std::set<SessionOutcome> outcomes; ///< Any of them.
    std::set<HistoryMark> marks;       ///< All of them.
    QStringList routines;              ///< Any of them, by routineKey().
    std::optional<DateRange> days;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const HistoryFilter&, const HistoryFilter&) = default;
};

/// What tells routines apart in the history: the id, or the name of what was no routine.
[[nodiscard]] QString routineKey(const SessionSummary& session);

/// A routine of the history.
struct RoutineInHistory {
    QString key;
    QString name; ///< As the latest of its sessions calls it, in the language of the moment.
    int sessions = 0;

    friend bool operator==(const RoutineInHistory&, const RoutineInHistory&) = default;
};

/// Most sessions first, then by name. Sessions come by start.
[[nodiscard]] std::vector<RoutineInHistory> routinesIn(const std::vector<SessionSummary>& sessions);

/// Searches the same sessions again and again, as somebody types.
class HistorySearch {
public:
    /// Which sessions practised one of some exercises: a question to the data file.
    using SessionsWithAnyOf =
        std::function<std::set<SessionId>(const std::vector<ExerciseId>& exercises)>;

    /// The catalogue must outlive the search.
    HistorySearch(const Catalogue& catalogue, SessionsWithAnyOf sessionsWithAnyOf);

    /// Forgets what was found: the sessions or the language changed.
    void reset();
    [[nodiscard]] std::vector<SessionSummary> find(const std::vector<SessionSummary>& sessions,
                                                   const HistoryFilter& filter);

private:
    [[nodiscard]] const std::set<SessionId>& practisedIn(const QString& word);
    [[nodiscard]] const QString& nameForm(const QString& name);

    const Catalogue& m_catalogue;
    SessionsWithAnyOf m_sessionsWithAnyOf;
    QHash<QString, QString> m_nameForms;
    QHash<QString, std::set<SessionId>> m_practised; ///< By word.
};

} // namespace limber
