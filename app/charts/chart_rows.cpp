// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_rows.h"

namespace limber {

namespace {

QString line(const QStringList& texts)
{
    QStringList cells;
    cells.reserve(texts.size());
    for (const QString& text : texts)
        cells.append(text.simplified());
    return cells.join(u'\t') + u'\n';
}

} // namespace

QString tabSeparated(const ChartRows& rows)
{
    QString all = line(rows.headings);
    for (const QStringList& row : rows.rows)
        all += line(row);
    return all;
}

} // namespace limber
