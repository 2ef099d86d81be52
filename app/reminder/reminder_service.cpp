// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/reminder_service.h"

#include "app/wording/exercise_wording.h"
#include "core/plan/plan_edit.h"
#include "core/session/timeline.h"
#include "core/storage/history_store.h"
#include "core/storage/practice_preferences.h"

#include <QDebug>

#include <algorithm>
#include <utility>

namespace limber {

namespace {

constexpr std::chrono::seconds kTick{20};
constexpr std::chrono::days kKept{30};

bool isOpen(OccurrenceStatus status)
{
    return status == OccurrenceStatus::Due || status == OccurrenceStatus::Upcoming;
}

const MatchedOccurrence* findMatch(const std::vector<MatchedOccurrence>& matches,
                                   const OccurrenceKey& key)
{
    const auto found = std::ranges::find_if(
        matches, [&key](const MatchedOccurrence& match) { return match.occurrence.key == key; });
    return found == matches.end() ? nullptr : &*found;
}

} // namespace

ReminderService::ReminderService(const BundledContent& content, DataFile& dataFile,
                                 const Clock& clock, Notifier& notifier, QObject* parent)
    : QObject(parent)
    , m_content(content)
    , m_data(dataFile)
    , m_clock(clock)
    , m_notifier(notifier)
{
    m_timer.setTimerType(Qt::CoarseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReminderService::check);
    connect(&m_notifier, &Notifier::changed, this, [this] {
        if (m_isStarted && m_notifier.state() == Notifier::State::Ready)
            look();
    });
    connect(&m_notifier, &Notifier::actionChosen, this, &ReminderService::answer);
    connect(&m_notifier, &Notifier::closed, this, [this](Notifier::Id id) { m_shown.erase(id); });
}

void ReminderService::start()
{
    m_isStarted = true;
    look();
    check();
}

void ReminderService::refresh()
{
    if (m_isStarted)
        look();
}

void ReminderService::setOccupation(Occupation occupation)
{
    if (std::exchange(m_occupation, occupation) == occupation)
        return;
    if (occupation == Occupation::Working)
        keepDoneDeskBreak();
    m_deskBreaks.startAnew();
    refresh();
}

void ReminderService::check()
{
    if (!m_isStarted)
        return;
    const LocalInstant now = m_clock.now();
    const WallTime wall = wallTimeAt(now);
    if (!m_lookAgain || wall >= *m_lookAgain || wall < m_lastLook || hasChanged())
        look();
    if (m_deskBreaks.advance(now, m_settings.deskBreaks, m_settings.quietHours, m_occupation))
        offerDeskBreak(now);
    const auto left = m_lookAgain ? std::max(*m_lookAgain - wall, std::chrono::milliseconds{1})
                                  : std::chrono::milliseconds{kTick};
    m_timer.start(std::min(left, std::chrono::milliseconds{kTick}));
}

bool ReminderService::hasChanged() const
{
    const auto settings = m_data.settings.load();
    const auto plan = m_data.plan.load();
    return settings && plan && (*settings != m_settings || *plan != m_seenPlan);
}

void ReminderService::look()
{
    const LocalInstant now = m_clock.now();
    m_lastLook = wallTimeAt(now);
    m_lookAgain = m_lastLook + kLongestLook;
    if (const auto kept = lookAndKeep(now); !kept)
        report(kept.error());
    Q_EMIT looked();
}

Result<> ReminderService::lookAndKeep(const LocalInstant& now)
{
    const auto settings = m_data.settings.load();
    if (!settings)
        return tl::unexpected(settings.error());
    m_settings = *settings;
    prune(now);
    const auto today = loadToday(now);
    if (!today)
        return tl::unexpected(today.error());
    m_seenPlan = today->history.plan;
    withdrawClosed(*today);
    if (auto kept = keepEdits(today->history.plan, now); !kept)
        return kept;
    if (!m_settings.remindersOn)
        return {};
    const auto log = m_data.reminders.load();
    if (!log)
        return tl::unexpected(log.error());
    const bool isHeld = m_occupation == Occupation::Practising || m_notifier.isInhibited();
    const RemindersNow reminders =
        dueReminders({today->history.plan, today->matches, *log, now, m_settings.dayStartsAt,
                      m_settings.quietHours, isHeld ? Interruption::Held : Interruption::Allowed});
    m_lookAgain = reminders.lookAgain;
    if (!reminders.due.empty() && m_notifier.state() != Notifier::State::Ready) {
        // What cannot be shown yet stays as it is; the answer leads to another look.
        m_notifier.prepare();
        return {};
    }
    // Kept first: should the program die in between, a reminder is lost rather than repeated.
    if (!reminders.changes.isEmpty()) {
        if (auto kept = m_data.reminders.record(reminders.changes, now.instant); !kept)
            return kept;
    }
    show(reminders, *today, now);
    return {};
}

Result<> ReminderService::keepEdits(const Plan& plan, const LocalInstant& now)
{
    // While reminders are off, everything is as if it were planned when they are switched on.
    const std::optional<Plan> known =
        std::exchange(m_knownPlan, m_settings.remindersOn ? plan : Plan{});
    if (!known || !m_settings.remindersOn || *known == plan)
        return {};
    const EditedReminders edited =
        editedReminders(*known, plan, now, m_settings.dayStartsAt, firstDayOfWeek(m_settings));
    if (edited.over.empty() && edited.anew.empty())
        return {};
    return m_data.reminders.record(edited, now.instant);
}

Result<ReminderService::Today> ReminderService::loadToday(const LocalInstant& now) const
{
    const QDate day = dayOf(now, m_settings.dayStartsAt);
    const Qt::DayOfWeek firstDay = firstDayOfWeek(m_settings);
    auto history = loadHistoryFrom(m_data.database, weekStart(day.addDays(-1), firstDay));
    if (!history)
        return tl::unexpected(history.error());
    auto own = m_data.routines.all();
    if (!own)
        return tl::unexpected(own.error());
    auto matches = matchOccurrences(*history, day.addDays(-1), day.addDays(1), day, firstDay);
    return Today{std::move(*history), std::move(matches), std::move(*own)};
}

void ReminderService::prune(const LocalInstant& now)
{
    const QDate day = dayOf(now, m_settings.dayStartsAt);
    if (day == m_prunedOn)
        return;
    if (const auto pruned = m_data.reminders.prune(now.instant - kKept); !pruned)
        report(pruned.error());
    m_prunedOn = day;
}

void ReminderService::show(const RemindersNow& reminders, const Today& today,
                           const LocalInstant& now)
{
    const WallTime wall = wallTimeAt(now);
    const QDate day = dayOf(now, m_settings.dayStartsAt);
    std::vector<RemindedRoutine> waiting;
    std::vector<OccurrenceKey> keys;
    for (const DueReminder& due : reminders.due) {
        withdrawOf(due.occurrence.key);
        waiting.push_back(describe(due.occurrence, today));
        keys.push_back(due.occurrence.key);
    }
    if (reminders.form == ReminderForm::Summary) {
        const Notifier::Id id = m_notifier.show(summaryNotification(waiting, day));
        m_shown[id].occurrences = std::move(keys);
        return;
    }
    for (const RemindedRoutine& one : waiting) {
        const Notifier::Id id = m_notifier.show(reminderNotification(one, day, timeOf(wall)));
        m_shown[id].occurrences = {one.occurrence.key};
    }
}

void ReminderService::withdrawClosed(const Today& today)
{
    std::vector<Notifier::Id> closed;
    for (const auto& [id, shown] : m_shown) {
        const bool isOver = std::ranges::none_of(shown.occurrences, [&](const OccurrenceKey& key) {
            const MatchedOccurrence* match = findMatch(today.matches, key);
            return match && isOpen(match->status);
        });
        if (isOver && !shown.deskBreak)
            closed.push_back(id);
    }
    for (const Notifier::Id id : closed)
        m_notifier.withdraw(id);
}

void ReminderService::withdrawOf(const OccurrenceKey& key)
{
    std::vector<Notifier::Id> former;
    for (const auto& [id, shown] : m_shown) {
        if (shown.occurrences == std::vector{key})
            former.push_back(id);
    }
    for (const Notifier::Id id : former)
        m_notifier.withdraw(id);
}

const Routine* ReminderService::find(const RoutineId& id, const Today& today) const
{
    return findRoutine(m_content, today.ownRoutines, id);
}

RemindedRoutine ReminderService::describe(const Occurrence& occurrence, const Today& today) const
{
    if (const Routine* routine = find(occurrence.routine, today)) {
        return {routineName(*routine), occurrence,
                estimatedDuration(*routine, m_content.catalogue, timelineOptions(m_settings))};
    }
    const SessionSummary* latest = nullptr;
    for (const SessionSummary& session : today.history.sessions) {
        if (session.routine == occurrence.routine &&
            (!latest || session.start.instant > latest->start.instant))
            latest = &session;
    }
    return {latest ? latest->routineName : tr("A routine that no longer exists"), occurrence, {}};
}

std::vector<TodayLine> ReminderService::today() const
{
    const LocalInstant now = m_clock.now();
    const auto today = loadToday(now);
    if (!today)
        return {};
    std::vector<TodayLine> lines;
    for (const MatchedOccurrence& match : today->matches) {
        const Occurrence& occurrence = match.occurrence;
        if (occurrence.date != dayOf(now, m_settings.dayStartsAt))
            continue;
        const RemindedRoutine described = describe(occurrence, *today);
        lines.push_back({occurrence.key, described.name, occurrence.time, match.status,
                         isOpen(match.status) && described.length.has_value()});
    }
    return lines;
}

void ReminderService::offerDeskBreak(const LocalInstant& now)
{
    const Routine* whole = findRoutine(m_content, {}, deskBreakRoutineId());
    if (!whole || m_notifier.isInhibited())
        return;
    // Where the desktop has to be asked first, the next look finds its answer.
    m_notifier.prepare();
    if (m_notifier.state() != Notifier::State::Ready)
        return;
    const int turn = m_data.deskBreaks.count().value_or(0);
    const DeskBreak offered{DeskBreakId::create(), now, dayOf(now, m_settings.dayStartsAt),
                            DeskBreakOutcome::Passed};
    if (const auto kept = m_data.deskBreaks.save(offered); !kept) {
        report(kept.error());
        return;
    }
    const auto length = estimatedDuration(deskBreakRoutine(*whole, turn), m_content.catalogue,
                                          timelineOptions(m_settings));
    const auto worked = std::chrono::duration_cast<std::chrono::minutes>(m_deskBreaks.worked());
    const Notifier::Id id = m_notifier.show(deskBreakNotification(worked, length));
    m_shown[id] = {{}, offered, turn};
    m_deskBreaks.startAnew();
}

void ReminderService::answerDeskBreak(Shown& shown, NotificationAction action)
{
    if (action == NotificationAction::Start) {
        if (const Routine* whole = findRoutine(m_content, {}, deskBreakRoutineId())) {
            m_startedBreak = shown.deskBreak;
            Q_EMIT practiceRequested({deskBreakRoutine(*whole, shown.turn), std::nullopt});
        }
        return;
    }
    if (action != NotificationAction::Postpone) {
        Q_EMIT windowRequested();
        return;
    }
    shown.deskBreak->outcome = DeskBreakOutcome::Postponed;
    m_deskBreaks.postpone(m_settings.deskBreaks, kPostponement);
    if (const auto kept = m_data.deskBreaks.save(*shown.deskBreak); !kept)
        report(kept.error());
}

void ReminderService::keepDoneDeskBreak()
{
    std::optional<DeskBreak> started = std::exchange(m_startedBreak, std::nullopt);
    if (!started)
        return;
    const QDate today = dayOf(m_clock.now(), m_settings.dayStartsAt);
    const auto sessions = m_data.sessions.summaries(started->day, today);
    const bool isDone =
        sessions && std::ranges::any_of(*sessions, [&](const SessionSummary& session) {
            return session.routine == deskBreakRoutineId() &&
                   session.start.instant >= started->at.instant &&
                   session.outcome == SessionOutcome::Completed;
        });
    if (!isDone)
        return;
    started->outcome = DeskBreakOutcome::Done;
    if (const auto kept = m_data.deskBreaks.save(*started); !kept)
        report(kept.error());
}

void ReminderService::answer(Notifier::Id id, NotificationAction action)
{
    const auto found = m_shown.find(id);
    if (found == m_shown.end()) {
        // One that is no longer known here still leads into the program.
        if (action == NotificationAction::Open)
            Q_EMIT windowRequested();
        return;
    }
    Shown shown = std::move(found->second);
    m_shown.erase(found);
    if (m_occupation == Occupation::Practising && action == NotificationAction::Start) {
        Q_EMIT windowRequested();
        return;
    }
    if (shown.deskBreak) {
        answerDeskBreak(shown, action);
        return;
    }
    const OccurrenceKey key = shown.occurrences.front();
    switch (action) {
    case NotificationAction::Open:
        Q_EMIT windowRequested();
        break;
    case NotificationAction::Start:
        startOccurrence(key);
        break;
    case NotificationAction::Postpone:
        postpone(key);
        break;
    case NotificationAction::Skip:
        skip(key);
        break;
    }
}

void ReminderService::startOccurrence(const OccurrenceKey& key)
{
    const auto today = loadToday(m_clock.now());
    const MatchedOccurrence* match = today ? findMatch(today->matches, key) : nullptr;
    const Routine* routine = match ? find(match->occurrence.routine, *today) : nullptr;
    if (!routine || !isOpen(match->status) || m_occupation == Occupation::Practising) {
        Q_EMIT windowRequested();
        return;
    }
    withdrawOf(key);
    Q_EMIT practiceRequested({*routine, StartedFrom{key.entry.text(), key.ruleDate}});
}

void ReminderService::postpone(const OccurrenceKey& key)
{
    const Instant again = m_clock.now().instant + kPostponement;
    if (const auto kept = m_data.reminders.postpone(key, again); !kept)
        report(kept.error());
    look();
}

void ReminderService::skip(const OccurrenceKey& key)
{
    const auto plan = m_data.plan.load();
    const auto changed =
        plan ? withOccurrenceSkipped(*plan, key, firstDayOfWeek(m_settings)) : plan;
    const auto saved =
        changed ? m_data.plan.save(*changed) : Result<>(tl::unexpected(changed.error()));
    if (!saved) {
        report(saved.error());
        Q_EMIT windowRequested();
        return;
    }
    Q_EMIT planChanged();
    look();
}

void ReminderService::report(const Error& error) const
{
    qWarning("Reminders: error %d: %s", static_cast<int>(error.code), qUtf8Printable(error.detail));
}

} // namespace limber
