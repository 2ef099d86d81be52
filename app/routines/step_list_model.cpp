// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_list_model.h"

#include "app/routines/routine_words.h"
#include "app/widgets/row_list.h"
#include "core/routine/rounds.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The size of a step's picture: smaller than that of the catalogue, so that more steps are seen.
constexpr QSize kStepPicture{56, 42};

} // namespace

StepListModel::StepListModel(const Catalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{
}

void StepListModel::setPictures(RowPictures pictures)
{
    m_pictures = std::move(pictures);
}

const QString& StepListModel::Row::key() const
{
    return step ? step->id.text() : group->id.text();
}

std::vector<StepListModel::Row> StepListModel::rowsOf(const Routine& routine)
{
    std::vector<Row> rows;
    rows.reserve(routine.steps.size() + routine.groups.size());
    for (const StepRun& run : stepRuns(routine)) {
        if (run.group)
            rows.push_back({{}, *run.group, run.first, GroupPlace::Head});
        for (int index = run.first; index < run.end; ++index) {
            GroupPlace place = GroupPlace::None;
            if (run.group)
                place = index + 1 < run.end ? GroupPlace::Middle : GroupPlace::Last;
            rows.push_back({routine.steps[static_cast<std::size_t>(index)], {}, index, place});
        }
    }
    return rows;
}

void StepListModel::setRoutine(const Routine& routine)
{
    std::vector<Row> rows = rowsOf(routine);
    replaceMiddle(rows);
    tellDifferences(std::move(rows));
}

void StepListModel::replaceMiddle(std::vector<Row>& rows)
{
    const auto isSame = [](const Row& one, const Row& other) {
        return one.step.has_value() == other.step.has_value() && one.key() == other.key();
    };
    const auto [oldBegin, newBegin] =
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), isSame);
    const auto [oldRest, newRest] =
        std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(oldBegin), rows.rbegin(),
                      std::make_reverse_iterator(newBegin), isSame);
    const auto first = static_cast<int>(oldBegin - m_rows.begin());
    const auto removed = static_cast<int>(oldRest.base() - oldBegin);
    const auto added = static_cast<int>(newRest.base() - newBegin);
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_rows.erase(oldBegin, oldBegin + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_rows.insert(m_rows.begin() + first, newBegin, newBegin + added);
        endInsertRows();
    }
}

void StepListModel::tellDifferences(std::vector<Row> rows)
{
    const std::vector<Row> before = std::exchange(m_rows, std::move(rows));
    const int count = rowCount();
    for (int row = 0; row < count; ++row) {
        const auto differs = [&](int at) {
            const auto place = static_cast<std::size_t>(at);
            return before[place] != m_rows[place];
        };
        if (!differs(row))
            continue;
        const int first = row;
        while (row + 1 < count && differs(row + 1))
            ++row;
        Q_EMIT dataChanged(index(first), index(row));
    }
}

void StepListModel::reword()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int StepListModel::rowOfStep(int step) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return row.step && row.index == step; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StepListModel::rowOfStep(const RoutineStepId& step) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row& row) { return row.step && row.step->id == step; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StepListModel::rowOfGroup(const StepGroupId& group) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row& row) { return row.group && row.group->id == group; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<int> StepListModel::stepOfRow(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<std::size_t>(row)].step)
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].index;
}

std::optional<StepGroupId> StepListModel::groupOfRow(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<std::size_t>(row)].group)
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].group->id;
}

std::set<int> StepListModel::stepsOfRows(const std::set<int>& rows) const
{
    std::set<int> steps;
    for (const int row : rows) {
        if (row < 0 || row >= rowCount())
            continue;
        const Row& one = m_rows[static_cast<std::size_t>(row)];
        if (one.step) {
            steps.insert(one.index);
            continue;
        }
        for (int next = row + 1; next < rowCount(); ++next) {
            const Row& member = m_rows[static_cast<std::size_t>(next)];
            if (!member.step || member.step->group != one.group->id)
                break;
            steps.insert(member.index);
        }
    }
    return steps;
}

int StepListModel::stepBefore(int row) const
{
    if (row >= 0 && row < rowCount())
        return m_rows[static_cast<std::size_t>(row)].index;
    return m_rows.empty() ? 0 : m_rows.back().index + 1;
}

int StepListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString StepListModel::stepDetail(const RoutineStep& step) const
{
    QString text = stepDoseText(step, m_catalogue);
    if (const QString pauses = stepPauseText(step); !pauses.isEmpty())
        text = tr("%1 · %2", "dose, pauses").arg(text, pauses);
    return step.note.isEmpty() ? text : text + u'\n' + step.note;
}

QString StepListModel::spoken(const Row& row) const
{
    if (row.group) {
        return tr("Group: %1, %2", "rounds, rest between them")
            .arg(roundsText(row.group->rounds), roundsRestText(*row.group));
    }
    const QString text = tr("%1: %2, %3", "number, exercise, dose")
                             .arg(QLocale().toString(row.index + 1),
                                  stepName(*row.step, m_catalogue), stepDetail(*row.step));
    return row.place == GroupPlace::None ? text : tr("%1, in a group", "a step").arg(text);
}

QVariant StepListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.step ? stepName(*row.step, m_catalogue) : roundsText(row.group->rounds);
    case DetailRole:
        return row.step ? stepDetail(*row.step) : roundsRestText(*row.group);
    case LeadRole:
        return row.step ? QLocale().toString(row.index + 1) : QString();
    case HasPictureRole:
        return row.step && m_pictures;
    case Qt::DecorationRole:
        return row.step && m_pictures ? QVariant(m_pictures(row.step->exercise, kStepPicture))
                                      : QVariant();
    case GroupPlaceRole:
        return static_cast<int>(row.place);
    case IsHeadRole:
        return row.group.has_value();
    case Qt::AccessibleTextRole:
        return spoken(row);
    default:
        return {};
    }
}

Qt::ItemFlags StepListModel::flags(const QModelIndex& index) const
{
    // Rows are dropped between rows, never onto one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

} // namespace limber
