// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/agenda_model.h"

#include "app/plan/plan_block.h"
#include "app/widgets/category_tone.h"
#include "app/widgets/row_list.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/plan_wording.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"
#include "core/common/day.h"

#include <QLocale>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

QString sessionText(const SessionSummary& session)
{
    QStringList parts{minutesText(session.active), outcomeName(session.outcome)};
    const QString pain = painChangeText(session.painBefore, session.painAfter);
    if (!pain.isEmpty())
        parts.append(AgendaModel::tr("Pain %1", "before and after").arg(pain));
    return parts.join(u" · "_s);
}

std::vector<SessionSummary> sessionsBesidePlan(const PlanDay& day)
{
    std::vector<SessionSummary> beside;
    std::ranges::copy_if(day.sessions, std::back_inserter(beside),
                         [&](const SessionSummary& session) {
                             return std::ranges::none_of(day.items, [&](const PlanItem& item) {
                                 return item.matched.session == session.id;
                             });
                         });
    return beside;
}

void AgendaModel::setState(const PlanState& state)
{
    std::vector<Row> rows;
    for (const PlanDay& day : state.days) {
        const auto beside = sessionsBesidePlan(day);
        if (day.items.empty() && beside.empty() && !day.isToday)
            continue;
        rows.push_back({day.date, {}, {}});
        for (const PlanItem& item : day.items)
            rows.push_back({day.date, item.key(), {}});
        for (const SessionSummary& session : beside)
            rows.push_back({day.date, {}, session.id});
    }
    if (rows == m_rows) {
        m_state = state;
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_state = state;
    m_rows = std::move(rows);
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const PlanDay* day = m_state.day(row.day);
    if (!day)
        return {};
    if (row.occurrence) {
        const auto item = std::ranges::find(day->items, *row.occurrence, &PlanItem::key);
        return item == day->items.end() ? QVariant() : itemData(*item, role);
    }
    if (row.session) {
        const auto session = std::ranges::find(day->sessions, *row.session, &SessionSummary::id);
        return session == day->sessions.end() ? QVariant() : sessionData(*session, role);
    }
    return dayData(*day, role);
}

QVariant AgendaModel::dayData(const PlanDay& day, int role) const
{
    const QString relative = dayText(day.date, m_state.today);
    const QString date = shortDayText(day.date);
    const QString name =
        relative == date ? date : tr("%1, %2", "today or so, date").arg(relative, date);
    QStringList facts;
    if (day.isPaused)
        facts.append(tr("Paused", "a day of the plan"));
    if (day.isKept)
        facts.append(tr("Kept", "a day of the plan"));
    if (!day.items.empty())
        facts.append(tr("%n planned", "sessions", static_cast<int>(day.items.size())));
    if (!day.sessions.empty())
        facts.append(tr("%n practised", "sessions", static_cast<int>(day.sessions.size())));
    if (day.items.empty() && day.sessions.empty())
        facts.append(tr("nothing planned"));
    const QString said = facts.join(u" · "_s);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case DetailRole:
        return said;
    case LeadRole:
        return QLocale().toString(day.date.day());
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "day, what it was").arg(name, said);
    default:
        return {};
    }
}

QVariant AgendaModel::itemData(const PlanItem& item, int role) const
{
    const QString time = timeText(item.matched.occurrence.time);
    QStringList details{time};
    if (item.routine)
        details.append(minutesText(item.length));
    details.append(occurrenceStatusName(item.matched.status));
    switch (role) {
    case Qt::DisplayRole:
        return planItemName(item);
    case DetailRole:
        return details.join(u" · "_s);
    case ToneRole:
        return item.categories.empty()
                   ? QVariant()
                   : QVariant(static_cast<int>(categoryTone(item.categories.front().category)));
    case Qt::AccessibleTextRole:
        return QStringList{time, planItemName(item), occurrenceStatusName(item.matched.status)}
            .join(tr(", ", "between the parts of a description"));
    default:
        return {};
    }
}

QVariant AgendaModel::sessionData(const SessionSummary& session, int role) const
{
    const QString time = timeText(wallTime(session.start).time());
    switch (role) {
    case Qt::DisplayRole:
        return catalogueText(session.routineName);
    case DetailRole:
        return tr("%1 · %2").arg(time, sessionText(session));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "time, routine, what was done")
            .arg(time, catalogueText(session.routineName), sessionText(session));
    default:
        return {};
    }
}

} // namespace limber
