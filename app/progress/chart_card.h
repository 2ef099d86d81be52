// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "app/widgets/card.h"

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QTableView;

namespace limber {

class Button;
class ChartTable;
class ChartView;
class Heading;
class Notice;
class PlainLabel;

/// A chart under its finding in words, with the value that is pointed at below it; the same numbers
/// as a table at the press of a button; and a menu to take either elsewhere.
class ChartCard : public Card {
    Q_OBJECT

public:
    /// Gives the path to save a picture at, from a suggested one; empty where the user changed
    /// their mind.
    using FileQuestion = std::function<QString(QWidget* parent, const QString& suggested)>;

    explicit ChartCard(QWidget* parent = nullptr);

    /// Shows a chart under its title, the finding. `explanation` says what is drawn.
    void setChart(std::unique_ptr<const Chart> chart, const QString& explanation);
    /// Shows a sentence in the place of the chart, under `finding`.
    void setMissing(const QString& finding, const QString& sentence);

    /// What a saved picture is called unless the user says otherwise, without an ending.
    void setFileName(const QString& name) { m_fileName = name; }
    /// Unless this is called the system's own dialog asks.
    void setFileQuestion(FileQuestion question) { m_askForFile = std::move(question); }

    [[nodiscard]] ChartView& view() const { return *m_chart; }

Q_SIGNALS:
    /// A point of the chart was clicked, or chosen with Enter.
    void pointActivated(int point);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Shown { Chart, Table, Missing };

    void layOut();
    void arrange(Shown shown);
    void word();
    void copyPicture();
    void copyTable();
    void savePicture();

    FileQuestion m_askForFile;
    QString m_fileName;
    Shown m_shown = Shown::Chart;
    ChartView* m_chart;
    ChartTable* m_table;
    Heading* m_finding;
    PlainLabel* m_explanation;
    PlainLabel* m_missing;
    PlainLabel* m_readOut;
    Notice* m_fault;
    QTableView* m_view;
    Button* m_toggle;
    Button* m_more;
    QMenu* m_menu;
    QAction* m_copyPicture;
    QAction* m_savePicture;
    QAction* m_copyTable;
};

} // namespace limber
