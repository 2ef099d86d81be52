// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

class QStackedLayout;
class QTableView;

namespace limber {

class Button;
class ChartTable;
class Heading;
class PlainLabel;
class ReadOutChart;

/// A chart under its finding in words, with the value that is pointed at below it, and the same
/// numbers as a table at the press of a button.
class ChartCard : public Card {
    Q_OBJECT

public:
    /// Takes the chart over.
    explicit ChartCard(ReadOutChart* chart, QWidget* parent = nullptr);

    [[nodiscard]] ChartTable& table() const { return *m_table; }
    /// `finding` heads the card; `explanation` says what is drawn.
    void setTexts(const QString& finding, const QString& explanation);
    /// Shows a sentence in the place of the chart; an empty one shows the chart.
    void setMissing(const QString& sentence);

private:
    void showTable(bool isTable);
    void word();

    ReadOutChart* m_chart;
    ChartTable* m_table;
    Heading* m_finding;
    PlainLabel* m_explanation;
    PlainLabel* m_missing;
    PlainLabel* m_readOut;
    QTableView* m_view;
    Button* m_toggle;
    QWidget* m_body;
    QStackedLayout* m_stack;
};

} // namespace limber
