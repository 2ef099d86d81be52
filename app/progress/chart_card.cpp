// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/chart_card.h"

#include "app/charts/chart_table.h"
#include "app/charts/read_out_chart.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

ChartCard::ChartCard(ReadOutChart* chart, QWidget* parent)
    : Card(parent)
    , m_chart(chart)
    , m_table(new ChartTable(this))
    , m_finding(new Heading(HeadingLevel::Section, QString(), this))
    , m_explanation(new PlainLabel(QString(), this))
    , m_missing(new PlainLabel(QString(), this))
    , m_readOut(new PlainLabel(QString(), this))
    , m_view(new QTableView(this))
    , m_toggle(Button::iconOnly(IconName::Table, QString(), this))
    , m_body(new QWidget(this))
    , m_stack(new QStackedLayout(m_body))
{
    m_finding->setObjectName(u"chartFinding"_s);
    m_readOut->setObjectName(u"chartReadOut"_s);
    m_toggle->setObjectName(u"chartToggle"_s);
    m_view->setObjectName(u"chartTable"_s);
    m_explanation->setTone(TextTone::Muted);
    m_missing->setObjectName(u"chartMissing"_s);
    m_missing->hide();
    m_view->setModel(m_table);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_view);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_finding, 1);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_explanation);
    column->addWidget(m_missing);
    column->addWidget(m_body);
    column->addWidget(m_readOut);
    // The line keeps its place while nothing is read out, so that the page never jumps.
    m_readOut->setMinimumHeight(m_readOut->fontMetrics().height());

    connect(m_chart, &ReadOutChart::readOutChanged, m_readOut, &QLabel::setText);
    connect(m_toggle, &QAbstractButton::clicked, this,
            [this] { showTable(m_stack->currentWidget() == m_chart); });
    word();
}

void ChartCard::setTexts(const QString& finding, const QString& explanation)
{
    m_finding->setText(finding);
    m_explanation->setText(explanation);
    word();
}

void ChartCard::setMissing(const QString& sentence)
{
    m_missing->setText(sentence);
    const bool hasChart = sentence.isEmpty();
    m_missing->setVisible(!hasChart);
    m_explanation->setVisible(hasChart);
    m_body->setVisible(hasChart);
    m_readOut->setVisible(hasChart);
    m_toggle->setVisible(hasChart);
}

void ChartCard::showTable(bool isTable)
{
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget*>(m_view) : m_chart);
    m_toggle->setIconName(isTable ? IconName::Chart : IconName::Table);
    m_readOut->setText(isTable ? QString() : m_chart->readOut());
    word();
}

void ChartCard::word()
{
    const bool isTable = m_stack->currentWidget() == m_view;
    m_toggle->setName(isTable ? tr("Show as chart") : tr("Show as table"));
    m_view->setAccessibleName(m_finding->text());
}

} // namespace limber
