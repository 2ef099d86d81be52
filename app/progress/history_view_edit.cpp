// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, correcting and deleting, and taking it back.
#include "app/progress/history_view.h"
#include "app/progress/log_form.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "core/storage/plan_link.h"

#include <QListView>

#include <utility>

namespace limber {

namespace {

std::vector<LogChoice> routineChoices(const BundledContent& content, const DataFile& data)
{
    std::vector<LogChoice> choices;
    const auto own = data.routines.all();
    for (const Routine& routine : own.value_or(std::vector<Routine>{}))
        choices.push_back({routine.id, routineName(routine)});
    for (const Routine& routine : content.routines)
        choices.push_back({routine.id, routineName(routine)});
    return choices;
}

} // namespace

Settings HistoryView::settings() const
{
    return m_data.settings.load().value_or(Settings{});
}

void HistoryView::openLog()
{
    m_form->reset(routineChoices(m_content, m_data), m_clock.now());
    setSide(FormSide);
    m_form->focusFirst();
}

void HistoryView::openCorrection(const SessionId& session)
{
    const auto found = m_data.sessions.find(session);
    if (!found) {
        Q_EMIT failed(tr("This session could not be read."));
        return;
    }
    m_form->correct(*found, routineChoices(m_content, m_data), m_clock.now());
    setSide(FormSide);
    m_form->focusFirst();
}

void HistoryView::closeForm()
{
    const bool wasOpened = m_isOpened;
    setSide(m_chosen ? PanelSide : NothingSide);
    m_isOpened = wasOpened && m_chosen;
    arrange();
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryView::save()
{
    if (const std::optional<SessionRecord> before = m_form->original())
        saveCorrected(*before);
    else
        saveAdded();
}

void HistoryView::takeOwnName(LogEntry& entry) const
{
    const auto own = m_data.routines.all();
    const std::vector<Routine> routines = own.value_or(std::vector<Routine>{});
    const Routine* routine =
        entry.routine ? findRoutine(m_content, routines, *entry.routine) : nullptr;
    if (routine != nullptr)
        entry.routineName = routine->name;
}

void HistoryView::saveAdded()
{
    LogEntry entry = m_form->entry();
    const LocalInstant now = m_clock.now();
    if (const auto fault = faultOf(entry, now)) {
        m_form->setMessage(LogForm::faultText(*fault));
        return;
    }
    takeOwnName(entry);
    const Settings preferences = settings();
    SessionRecord added = recordOf(entry, now, preferences.dayStartsAt);
    if (const auto kept = keepLoggedSession(m_data, added, firstDayOfWeek(preferences)); !kept) {
        m_form->setMessage(saveErrorText(kept.error()));
        return;
    }
    closeForm();
    Q_EMIT historyChanged();
    choose(added.id);
    say(tr("Session added"), Added{added.id});
}

void HistoryView::saveCorrected(const SessionRecord& before)
{
    SessionCorrection correction = m_form->correction();
    if (const auto fault = faultOf(before, correction, m_clock.now())) {
        m_form->setMessage(LogForm::faultText(*fault));
        return;
    }
    takeOwnName(correction.entry);
    const Settings preferences = settings();
    SessionRecord after = corrected(before, correction, preferences.dayStartsAt);
    if (after == before) {
        closeForm();
        Q_EMIT formCancelled();
        return;
    }
    if (const auto kept = keepCorrectedSession(m_data, after, before, firstDayOfWeek(preferences));
        !kept) {
        m_form->setMessage(saveErrorText(kept.error()));
        return;
    }
    closeForm();
    Q_EMIT historyChanged();
    choose(after.id);
    say(tr("Session corrected"), Corrected{before});
}

void HistoryView::remove(const SessionId& id)
{
    if (const auto removed = m_data.sessions.remove(id); !removed) {
        Q_EMIT failed(saveErrorText(removed.error()));
        return;
    }
    Q_EMIT historyChanged();
    m_list->setFocus(Qt::OtherFocusReason);
    say(tr("Session deleted"), Deleted{id});
}

void HistoryView::say(const QString& done, Change change)
{
    // An offer that is replaced ends, and with it what could be taken back.
    m_undoBar->offer(done);
    m_change = std::move(change);
}

void HistoryView::undo()
{
    const Change change = std::exchange(m_change, {});
    Result<> undone;
    std::optional<SessionId> toChoose;
    if (const auto* added = std::get_if<Added>(&change)) {
        undone = m_data.sessions.remove(added->id);
    } else if (const auto* deleted = std::get_if<Deleted>(&change)) {
        undone = m_data.sessions.restore(deleted->id);
        toChoose = deleted->id;
    } else if (const auto* corrected = std::get_if<Corrected>(&change)) {
        undone = m_data.sessions.save(corrected->before);
        toChoose = corrected->before.id;
    } else {
        return;
    }
    if (!undone) {
        Q_EMIT failed(saveErrorText(undone.error()));
        return;
    }
    Q_EMIT historyChanged();
    if (toChoose)
        choose(*toChoose);
}

} // namespace limber
