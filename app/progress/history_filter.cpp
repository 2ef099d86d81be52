// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/history_filter.h"

#include "app/wording/exercise_search.h"
#include "app/wording/exercise_wording.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

bool isAbove(const std::optional<Pain>& pain)
{
    return pain && pain->value() > 0;
}

bool has(const SessionSummary& session, HistoryMark mark)
{
    if (mark == HistoryMark::WithNote)
        return !session.note.isEmpty();
    return isAbove(session.painBefore) || isAbove(session.painWorst) || isAbove(session.painAfter);
}

/// Everything but the words.
bool passes(const SessionSummary& session, const HistoryFilter& filter)
{
    if (filter.days && !filter.days->contains(session.day))
        return false;
    if (!filter.outcomes.empty() && !filter.outcomes.contains(session.outcome))
        return false;
    for (const HistoryMark mark : filter.marks) {
        if (!has(session, mark))
            return false;
    }
    return filter.routines.isEmpty() || filter.routines.contains(routineKey(session));
}

} // namespace

bool HistoryFilter::isEmpty() const
{
    return searchForm(search).isEmpty() && outcomes.empty() && marks.empty() &&
           routines.isEmpty() && !days;
}

QString routineKey(const SessionSummary& session)
{
    // A blank cannot stand in an id.
    return session.routine ? session.routine->text() : u"name "_s + session.routineName;
}

std::vector<RoutineInHistory> routinesIn(const std::vector<SessionSummary>& sessions)
{
    QHash<QString, std::size_t> places;
    std::vector<RoutineInHistory> routines;
    for (const SessionSummary& session : sessions) {
        const QString key = routineKey(session);
        const auto place = places.constFind(key);
        const std::size_t at = place == places.constEnd() ? routines.size() : *place;
        if (at == routines.size()) {
            places.insert(key, at);
            routines.push_back({key, {}, 0});
        }
        routines[at].name = session.routineName;
        ++routines[at].sessions;
    }
    for (RoutineInHistory& routine : routines)
        routine.name = catalogueText(routine.name);
    std::ranges::sort(routines, [](const RoutineInHistory& left, const RoutineInHistory& right) {
        return left.sessions != right.sessions
                   ? left.sessions > right.sessions
                   : QString::localeAwareCompare(left.name, right.name) < 0;
    });
    return routines;
}

HistorySearch::HistorySearch(const Catalogue& catalogue, SessionsWithAnyOf sessionsWithAnyOf)
    : m_catalogue(catalogue)
    , m_sessionsWithAnyOf(std::move(sessionsWithAnyOf))
{
}

void HistorySearch::reset()
{
    m_nameForms.clear();
    m_practised.clear();
}

std::vector<SessionSummary> HistorySearch::find(const std::vector<SessionSummary>& sessions,
                                                const HistoryFilter& filter)
{
    const QStringList words = searchForm(filter.search).split(u' ', Qt::SkipEmptyParts);
    std::vector<const std::set<SessionId>*> practised;
    for (const QString& word : words)
        std::ignore = practisedIn(word);
    // Only now, since a hash moves its values when it grows.
    for (const QString& word : words)
        practised.push_back(&practisedIn(word));
    const auto answers = [&](const SessionSummary& session) {
        const QString& name = nameForm(session.routineName);
        const QString note =
            words.isEmpty() || session.note.isEmpty() ? QString() : searchForm(session.note);
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!name.contains(words[at]) && !note.contains(words[at]) &&
                !practised[std::size_t(at)]->contains(session.id))
                return false;
        }
        return true;
    };
    std::vector<SessionSummary> found;
    std::ranges::copy_if(sessions, std::back_inserter(found), [&](const SessionSummary& session) {
        return passes(session, filter) && answers(session);
    });
    return found;
}

const std::set<SessionId>& HistorySearch::practisedIn(const QString& word)
{
    const auto known = m_practised.find(word);
    if (known != m_practised.end())
        return *known;
    std::vector<ExerciseId> exercises;
    for (const Exercise& exercise : m_catalogue.exercises()) {
        if (searchRank(exercise, word))
            exercises.push_back(exercise.id);
    }
    return *m_practised.insert(word, exercises.empty() ? std::set<SessionId>()
                                                       : m_sessionsWithAnyOf(exercises));
}

const QString& HistorySearch::nameForm(const QString& name)
{
    QString& form = m_nameForms[name];
    if (form.isNull())
        form = searchForm(name + u' ' + catalogueText(name)) + u' ';
    return form;
}

} // namespace limber
