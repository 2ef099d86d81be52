// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/chart_series.h"
#include "core/progress/pain_trend.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace limber {

/// What a chart shows, as a table: for screen readers, and for everyone who likes numbers better.
class ChartTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// One row for each week, in their order. A week before the history says so.
    void showWeeks(const std::vector<WeekBar>& weeks);
    /// One row for each day with an entry, in their order.
    void showPain(const std::vector<PainDay>& days);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void show(QStringList headings, std::vector<QStringList> rows);

    QStringList m_headings;
    std::vector<QStringList> m_rows;
};

} // namespace limber
