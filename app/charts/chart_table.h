// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_rows.h"

#include <QAbstractTableModel>

namespace limber {

/// What a chart shows, as a table: for screen readers, and for everyone who likes numbers better.
class ChartTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ChartRows content);
    [[nodiscard]] const ChartRows& content() const { return m_content; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ChartRows m_content;
};

} // namespace limber
