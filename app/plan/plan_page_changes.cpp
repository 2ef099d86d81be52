// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page changes in the plan; plan_page.cpp shows it.
#include "app/plan/add_panel.h"
#include "app/plan/calendar_view.h"
#include "app/plan/month_board.h"
#include "app/plan/occurrence_panel.h"
#include "app/plan/plan_block.h"
#include "app/plan/plan_editor.h"
#include "app/plan/plan_page.h"
#include "app/plan/scope_question.h"
#include "app/plan/week_board.h"
#include "app/widgets/notice.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"
#include "core/plan/plan_days.h"
#include "core/plan/plan_edit.h"
#include "core/plan/plan_move.h"

#include <QMenu>
#include <QScrollArea>

#include <algorithm>
#include <map>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const QTime kUsual(7, 30);

/// A menu that goes once it is closed.
QMenu* makeMenu(QWidget* parent, const QString& name)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

QAction* namedAction(QMenu& menu, const QString& name, const QString& text)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(name);
    return action;
}

} // namespace

void PlanPage::addEntry(const PlanEntry& entry)
{
    const Recurrence& rule = entry.recurrence;
    const QDate end = rule.from.addDays(qint64{PlanState::kDaysAWeek} * (rule.everyWeeks + 1));
    const auto dates = ruleDates(rule, rule.from, end, m_state.firstDayOfWeek);
    const QDate first = dates.empty() ? rule.from : dates.front();
    if (!keepAt(first, withEntryAdded(m_history.plan, entry), tr("Added to the plan.")))
        return;
    const OccurrenceKey key{entry.id, first};
    showPanel(PlanPanel::None);
    focusOn(key, first);
}

void PlanPage::changeEntry(const PlanEntry& changed)
{
    const Qt::DayOfWeek first = m_state.firstDayOfWeek;
    if (keep(withEntryChanged(m_history.plan, changed, m_state.today, PlanEntryId::create(), first),
             tr("The rule is changed from today on.")))
        closePanel();
}

void PlanPage::endEntry()
{
    const auto key = m_calendar->occurrencePanel().key();
    if (key && keep(withEntryEnded(m_history.plan, key->entry, m_state.today),
                    tr("Ended: it is planned no more from today on.")))
        closePanel();
}

void PlanPage::skip(const OccurrenceKey& key)
{
    const auto item = itemOf(key);
    if (!item || !item->canChange)
        return;
    const QString said = tr("%1 is skipped.").arg(planItemName(*item));
    keep(withOccurrenceSkipped(m_history.plan, key, m_state.firstDayOfWeek), said);
}

void PlanPage::resetOccurrence()
{
    const auto key = m_calendar->occurrencePanel().key();
    const auto item = key ? itemOf(*key) : std::nullopt;
    if (!item)
        return;
    const QString said = tr("%1 is planned as before.").arg(planItemName(*item));
    keepAt(key->ruleDate, withOverrideRemoved(m_history.plan, *key), said);
}

void PlanPage::takeToday()
{
    const auto key = m_calendar->occurrencePanel().key();
    const auto item = key ? itemOf(*key) : std::nullopt;
    if (!item)
        return;
    const QString said = tr("%1 is planned for today.").arg(planItemName(*item));
    keepAt(m_state.today,
           withMissedTakenOn(m_history.plan, *key, m_state.today, std::nullopt,
                             m_state.firstDayOfWeek),
           said);
}

QString PlanPage::refusal(const PlanItem& item, QDate day) const
{
    if (!item.canChange)
        return tr("%1 is done or skipped and stays where it is.").arg(planItemName(item));
    if (day < m_state.today)
        return tr("That day is over. Choose today or a later day.");
    if (day < item.entry.recurrence.from) {
        return tr("This routine is planned from %1 on. Choose that day or a later one.")
            .arg(dateText(item.entry.recurrence.from));
    }
    return {};
}

void PlanPage::moveBy(const OccurrenceKey& key, int days, int minutes)
{
    const auto item = itemOf(key);
    if (!item || !item->canChange)
        return;
    // Keys that are pressed before the question is answered lead on from where it would go.
    const Occurrence& occurrence = item->matched.occurrence;
    const bool isAsked = m_asked && m_asked->key == key;
    const QDate day = (isAsked ? m_asked->day : occurrence.date).addDays(days);
    const QTime from = isAsked ? m_asked->time.value_or(occurrence.time) : occurrence.time;
    const QTime time = from.addSecs(minutes * 60);
    const bool hasLeftDay = (minutes < 0 && time > from) || (minutes > 0 && time < from);
    if (hasLeftDay)
        return;
    if (!item->isRecurring) {
        move(key, day, time, MoveScope::OnlyThis);
        return;
    }
    // A question about what cannot be done would be asked in vain.
    if (const QString reason = refusal(*item, day); !reason.isEmpty()) {
        showFailure(reason);
        return;
    }
    m_failure->hide();
    if (day == occurrence.date && time == occurrence.time) {
        m_asked.reset();
        m_calendar->question().hide();
        focusOn(key, day);
        return;
    }
    const PlanBlock* block = m_calendar->week().block(key);
    const QRect box = block ? QRect(block->mapTo(&m_calendar->week(), QPoint()), block->size())
                            : m_calendar->week().rect();
    askScope(*item, {key, day, time}, box);
}

void PlanPage::move(const OccurrenceKey& key, QDate day, std::optional<QTime> time, MoveScope scope)
{
    const auto item = itemOf(key);
    if (!item)
        return;
    if (const QString reason = refusal(*item, day); !reason.isEmpty()) {
        showFailure(reason);
        return;
    }
    const QString name = planItemName(*item);
    const QString where = dayText(day, m_state.today);
    const Plan& plan = m_history.plan;
    const Qt::DayOfWeek first = m_state.firstDayOfWeek;
    const QTime at = time.value_or(item->matched.occurrence.time);
    const bool hadPanel = m_calendar->panel() == PlanPanel::Occurrence;
    bool isKept = false;
    switch (scope) {
    case MoveScope::OnlyThis:
        isKept = keepAt(day, withOccurrenceMoved(plan, key, day, at, first),
                        tr("%1 is moved to %2.").arg(name, where));
        break;
    case MoveScope::Following:
        isKept = keepAt(
            day,
            withEntryMovedFrom(plan, key, day, at, m_state.today, PlanEntryId::create(), first),
            tr("%1 and those that follow are moved to %2.").arg(name, where));
        break;
    case MoveScope::All:
        isKept = keepAt(
            day, withEntryMovedAll(plan, key, day, at, m_state.today, PlanEntryId::create(), first),
            tr("%1 is moved to %2, and all the others with it.").arg(name, where));
        break;
    }
    if (isKept && !hadPanel)
        focusOn(key, day);
}

void PlanPage::drop(const PlanDrag& dragged, const DropPlace& place)
{
    m_failure->hide();
    if (const auto* key = std::get_if<OccurrenceKey>(&dragged))
        dropOccurrence(*key, place);
    else
        dropRoutine(std::get<RoutineId>(dragged), place);
}

void PlanPage::dropOccurrence(const OccurrenceKey& key, const DropPlace& place)
{
    const auto item = itemOf(key);
    if (!item)
        return;
    const Occurrence& occurrence = item->matched.occurrence;
    if (place.day == occurrence.date && place.time.value_or(occurrence.time) == occurrence.time)
        return;
    // A question about what cannot be done would be asked in vain.
    if (const QString reason = refusal(*item, place.day); !reason.isEmpty()) {
        showFailure(reason);
        return;
    }
    if (!item->isRecurring) {
        move(key, place.day, place.time, MoveScope::OnlyThis);
        return;
    }
    askScope(*item, {key, place.day, place.time}, place.box);
}

void PlanPage::askScope(const PlanItem& item, const AskedMove& move, QRect box)
{
    m_asked = move;
    const QTime time = move.time.value_or(item.matched.occurrence.time);
    ScopeQuestion& question = m_calendar->question();
    question.ask(tr("Move to %1, %2: which?", "day, time of day")
                     .arg(dayText(move.day, m_state.today), timeText(time)),
                 box);
    m_scroll->ensureWidgetVisible(&question);
}

void PlanPage::focusOn(const OccurrenceKey& key, QDate day)
{
    if (m_planView == PlanView::Month)
        m_calendar->month().focusOn(day);
    else
        m_calendar->week().focusOn(key);
}

void PlanPage::dropRoutine(const RoutineId& routine, const DropPlace& place)
{
    const Routine* found = findRoutine(m_content, m_ownRoutines, routine);
    if (!found)
        return;
    if (place.day < m_state.today) {
        showFailure(tr("That day is over. Choose today or a later day."));
        return;
    }
    Weekdays weekdays;
    weekdays.insert(static_cast<Qt::DayOfWeek>(place.day.dayOfWeek()));
    const PlanEntry entry{
        PlanEntryId::create(),
        routine,
        {.weekdays = weekdays, .everyWeeks = 1, .from = place.day, .until = place.day, .times = {}},
        place.time.value_or(usualTime()),
        usualReminders()};
    const QString said =
        tr("%1 is planned for %2, %3.", "routine, day, time of day")
            .arg(routineName(*found), dayText(place.day, m_state.today), timeText(entry.time));
    if (keepAt(place.day, withEntryAdded(m_history.plan, entry), said))
        focusOn({entry.id, place.day}, place.day);
}

QTime PlanPage::usualTime() const
{
    std::map<QTime, int> counts;
    for (const PlanDay& day : m_state.days) {
        for (const PlanItem& item : day.items)
            ++counts[item.matched.occurrence.time];
    }
    // Of times that are equally usual the earliest.
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    return most == counts.end() ? kUsual : most->first;
}

std::vector<ReminderTime> PlanPage::usualReminders() const
{
    if (!m_settings.defaultReminder)
        return {};
    return {*m_settings.defaultReminder};
}

void PlanPage::openDayMenu(QDate day, QPoint globalPosition)
{
    QMenu* menu = makeMenu(this, u"dayMenu"_s);
    connect(namedAction(*menu, u"openDayAction"_s, tr("Open this day")), &QAction::triggered, this,
            [this, day] { openDay(day); });
    fillCopyMenu(*menu, {day, 1});
    menu->popup(globalPosition);
}

void PlanPage::openWeekMenu(QPoint globalPosition)
{
    const CopiedDays week{m_state.range.from, PlanState::kDaysAWeek};
    QMenu* menu = makeMenu(this, u"weekMenu"_s);
    const QDate next = week.from.addDays(PlanState::kDaysAWeek);
    QAction* copy = namedAction(*menu, u"copyToNextWeekAction"_s, tr("Copy to the next week"));
    copy->setEnabled(next > m_state.today);
    connect(copy, &QAction::triggered, this, [this, week, next] {
        m_copied = week;
        pasteDays(next);
    });
    fillCopyMenu(*menu, week);
    connect(namedAction(*menu, u"keepWeekAction"_s, tr("Save this week as a programme …")),
            &QAction::triggered, this, &PlanPage::openKeepWeek);
    connect(namedAction(*menu, u"printWeekAction"_s, tr("Print this week …")), &QAction::triggered,
            this, [this, from = week.from] { printWeek(from); });
    menu->popup(globalPosition);
}

void PlanPage::fillCopyMenu(QMenu& menu, const CopiedDays& days)
{
    const bool isWeek = days.count > 1;
    connect(namedAction(menu, u"copyAction"_s, isWeek ? tr("Copy this week") : tr("Copy this day")),
            &QAction::triggered, this, [this, days] { m_copied = days; });
    const QDate last = days.from.addDays(days.count - 1);
    if (m_copied && m_copied->count == days.count) {
        const QString what = isWeek ? weekText(m_copied->from) : shortDayText(m_copied->from);
        QAction* paste =
            namedAction(menu, u"pasteAction"_s, tr("Put %1 here", "a day or a week").arg(what));
        paste->setEnabled(last >= m_state.today && m_copied->from != days.from);
        connect(paste, &QAction::triggered, this, [this, days] { pasteDays(days.from); });
    }
    QAction* clear =
        namedAction(menu, u"clearAction"_s, isWeek ? tr("Clear this week") : tr("Clear this day"));
    clear->setEnabled(last >= m_state.today);
    connect(clear, &QAction::triggered, this, [this, days] { clearDays(days); });
}

void PlanPage::pasteDays(QDate target)
{
    if (!m_copied)
        return;
    const QString said = m_copied->count > 1
                             ? tr("The week is copied to %1.").arg(weekText(target))
                             : tr("The day is copied to %1.").arg(dayText(target, m_state.today));
    keepAt(target,
           withDaysCopied(m_history.plan, m_copied->from, m_copied->count, target, m_state.today,
                          m_state.firstDayOfWeek),
           said);
}

void PlanPage::clearDays(const CopiedDays& days)
{
    std::vector<OccurrenceKey> keys;
    for (int i = 0; i < days.count; ++i) {
        const PlanDay* day = m_state.day(days.from.addDays(i));
        if (!day || day->date < m_state.today)
            continue;
        for (const PlanItem& item : day->items) {
            const OccurrenceStatus status = item.matched.status;
            if (status == OccurrenceStatus::Due || status == OccurrenceStatus::Upcoming)
                keys.push_back(item.key());
        }
    }
    if (keys.empty()) {
        showFailure(tr("Nothing is open on these days."));
        return;
    }
    keep(withOccurrencesSkipped(m_history.plan, keys, m_state.firstDayOfWeek),
         days.count > 1 ? tr("The week is cleared.")
                        : tr("%1 is cleared.", "a day").arg(dayText(days.from, m_state.today)));
}

void PlanPage::startOccurrence()
{
    const auto key = m_calendar->occurrencePanel().key();
    const auto item = key ? itemOf(*key) : std::nullopt;
    if (item && item->canStart && item->routine) {
        Q_EMIT practiceRequested(
            PracticeRequest{*item->routine, StartedFrom{key->entry.text(), key->ruleDate}});
    }
}

void PlanPage::addPause(const DateRange& days)
{
    keep(withPauseAdded(m_history.plan, {PauseId::create(), days}),
         tr("The plan is paused on these days."));
}

void PlanPage::adoptProgramme(const Programme& programme, QDate from,
                              const std::vector<QTime>& times, AdoptionKind kind)
{
    const QString said = tr("%1 is in the plan now.").arg(catalogueText(programme.name));
    if (!m_editor->adoptProgramme(programme, from, times, kind, said))
        return;
    m_isProgrammesWanted = false;
    goTo(from);
}

bool PlanPage::keep(const Result<Plan>& changed, const QString& said)
{
    return m_editor->keep(changed, said);
}

bool PlanPage::keepAt(QDate day, const Result<Plan>& changed, const QString& said)
{
    const QDate before = m_shownDay;
    // What is shown already stays where it is, whichever of its days was asked for.
    const PlanDay* shown = m_state.day(day);
    if (!shown || !shown->isInView)
        chooseDay(day);
    if (keep(changed, said))
        return true;
    m_shownDay = before;
    return false;
}

} // namespace limber
