// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table.h"

namespace limber {

void ChartTable::show(ChartRows content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.headings.size());
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_content.rows[static_cast<std::size_t>(index.row())].value(index.column());
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return m_content.headings.value(section);
}

} // namespace limber
