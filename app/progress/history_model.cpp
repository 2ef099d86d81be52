// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/history_model.h"

#include "app/wording/exercise_wording.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"

#include <QLocale>

#include <algorithm>

namespace limber {

namespace {

QString monthText(QDate month)
{
    return HistoryModel::tr("%1 %2", "month, year")
        .arg(QLocale().standaloneMonthName(month.month()), QString::number(month.year()));
}

QString momentText(const SessionSummary& session)
{
    return HistoryModel::tr("%1, %2", "day, time")
        .arg(shortDayText(session.day), timeText(wallTime(session.start).time()));
}

} // namespace

void HistoryModel::setSessions(std::vector<SessionSummary> sessions)
{
    std::ranges::sort(sessions, [](const SessionSummary& left, const SessionSummary& right) {
        if (left.day != right.day)
            return left.day > right.day;
        return left.start.instant > right.start.instant;
    });
    std::vector<Row> rows;
    QDate month;
    for (SessionSummary& session : sessions) {
        const QDate own(session.day.year(), session.day.month(), 1);
        if (own != month)
            rows.emplace_back(own);
        month = own;
        rows.emplace_back(std::move(session));
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<SessionId> HistoryModel::sessionAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto* session =
        std::get_if<SessionSummary>(&m_rows[static_cast<std::size_t>(index.row())]);
    return session ? std::optional(session->id) : std::nullopt;
}

QModelIndex HistoryModel::indexOf(const SessionId& session) const
{
    const auto found = std::ranges::find_if(m_rows, [&session](const Row& row) {
        const auto* one = std::get_if<SessionSummary>(&row);
        return one && one->id == session;
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex HistoryModel::firstSession() const
{
    // A heading comes first wherever there is a session at all.
    return m_rows.size() > 1 ? index(1) : QModelIndex();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsHeadingRole)
        return std::holds_alternative<QDate>(row);
    if (const auto* month = std::get_if<QDate>(&row))
        return role == Qt::DisplayRole ? QVariant(monthText(*month)) : QVariant();
    return sessionValue(std::get<SessionSummary>(row), role);
}

QVariant HistoryModel::sessionValue(const SessionSummary& session, int role) const
{
    const QString pain = painChangeText(session.painBefore, session.painAfter);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return catalogueText(session.routineName);
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %2, %3, %4", "day and time, routine, length, outcome")
                                 .arg(momentText(session), catalogueText(session.routineName),
                                      spokenMinutes(session.active), outcomeName(session.outcome));
        return pain.isEmpty() ? text
                              : tr("%1, pain %2", "session, before and after").arg(text, pain);
    }
    case MomentRole:
        return momentText(session);
    case MinutesRole:
        return minutesText(session.active);
    case RemarkRole:
        return session.outcome == SessionOutcome::Completed ? QString()
                                                            : outcomeName(session.outcome);
    case PainRole:
        return pain.isEmpty() ? pain : tr("Pain %1", "before and after").arg(pain);
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return sessionAt(index) ? QAbstractListModel::flags(index) : Qt::ItemNeverHasChildren;
}

void HistoryModel::reword()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace limber
