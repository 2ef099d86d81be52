// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/chart_card.h"

#include "app/charts/chart_export.h"
#include "app/charts/chart_table.h"
#include "app/charts/chart_view.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTableHeight = 240;

QString askForFile(QWidget* parent, const QString& suggested)
{
    QFileDialog dialog(parent, ChartCard::tr("Save picture"), suggested);
    const QStringList filters{ChartCard::tr("Picture (*.png)"), ChartCard::tr("Drawing (*.svg)"),
                              ChartCard::tr("Document (*.pdf)")};
    constexpr std::array kFormats{ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(chartFileSuffix(ChartFormat::Png));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        const auto index =
            static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(filter)));
        dialog.setDefaultSuffix(chartFileSuffix(kFormats.at(index)));
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

ChartCard::ChartCard(QWidget* parent)
    : Card(parent)
    , m_askForFile(askForFile)
    , m_fileName(u"limber"_s)
    , m_chart(new ChartView(this))
    , m_table(new ChartTable(this))
    , m_finding(new Heading(HeadingLevel::Section, QString(), this))
    , m_explanation(new PlainLabel(QString(), this))
    , m_missing(new PlainLabel(QString(), this))
    , m_readOut(new PlainLabel(QString(), this))
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Dismissible, this))
    , m_view(new QTableView(this))
    , m_toggle(Button::iconOnly(IconName::Table, QString(), this))
    , m_more(Button::iconOnly(IconName::More, QString(), this))
    , m_menu(new QMenu(this))
    , m_copyPicture(m_menu->addAction(QString(), this, &ChartCard::copyPicture))
    , m_savePicture(m_menu->addAction(QString(), this, &ChartCard::savePicture))
    , m_copyTable(m_menu->addAction(QString(), this, &ChartCard::copyTable))
{
    m_finding->setObjectName(u"chartFinding"_s);
    m_readOut->setObjectName(u"chartReadOut"_s);
    m_toggle->setObjectName(u"chartToggle"_s);
    m_more->setObjectName(u"chartMore"_s);
    m_menu->setObjectName(u"chartMenu"_s);
    m_view->setObjectName(u"chartTable"_s);
    m_missing->setObjectName(u"chartMissing"_s);
    m_fault->setObjectName(u"chartFault"_s);
    m_explanation->setTone(TextTone::Muted);
    m_fault->hide();
    m_view->setModel(m_table);
    m_view->setFixedHeight(kTableHeight);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    layOut();

    connect(m_chart, &ChartView::readOutChanged, m_readOut, &QLabel::setText);
    connect(m_chart, &ChartView::pointActivated, this, &ChartCard::pointActivated);
    connect(m_toggle, &QAbstractButton::clicked, this,
            [this] { arrange(m_shown == Shown::Chart ? Shown::Table : Shown::Chart); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int left = isMirrored ? 0 : m_more->width() - m_menu->sizeHint().width();
        m_menu->popup(m_more->mapToGlobal(QPoint(left, m_more->height())));
    });
    arrange(Shown::Chart);
}

void ChartCard::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_finding, 1);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_explanation);
    column->addWidget(m_missing);
    column->addWidget(m_chart);
    column->addWidget(m_view);
    column->addWidget(m_readOut);
    column->addWidget(m_fault);
    // The line keeps its place while nothing is read out, so that the page never jumps.
    m_readOut->setMinimumHeight(m_readOut->fontMetrics().height());
}

void ChartCard::setChart(std::unique_ptr<const Chart> chart, const QString& explanation)
{
    m_finding->setText(chart->title());
    m_explanation->setText(explanation);
    m_table->show(chart->rows());
    m_chart->setChart(std::move(chart));
    arrange(m_shown == Shown::Table ? Shown::Table : Shown::Chart);
}

void ChartCard::setMissing(const QString& finding, const QString& sentence)
{
    m_finding->setText(finding);
    m_missing->setText(sentence);
    m_table->show({});
    m_chart->setChart(nullptr);
    arrange(Shown::Missing);
}

void ChartCard::arrange(Shown shown)
{
    m_shown = shown;
    const bool isThere = shown != Shown::Missing;
    m_missing->setVisible(!isThere);
    m_explanation->setVisible(isThere);
    m_readOut->setVisible(isThere);
    m_toggle->setVisible(isThere);
    m_more->setVisible(isThere);
    m_chart->setVisible(shown == Shown::Chart);
    m_view->setVisible(shown == Shown::Table);
    m_toggle->setIconName(shown == Shown::Table ? IconName::Chart : IconName::Table);
    m_readOut->setText(shown == Shown::Chart ? m_chart->readOut() : QString());
    word();
}

void ChartCard::copyPicture()
{
    if (!m_chart->chart())
        return;
    QGuiApplication::clipboard()->setImage(
        chartImage(*m_chart->chart(), paperChartStyle(font(), layoutDirection())));
    m_readOut->setText(tr("The picture is on the clipboard."));
}

void ChartCard::copyTable()
{
    QGuiApplication::clipboard()->setText(tabSeparated(m_table->content()));
    m_readOut->setText(tr("The table is on the clipboard."));
}

void ChartCard::savePicture()
{
    if (!m_chart->chart())
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    const QString path = m_askForFile(this, folder.filePath(m_fileName + u".png"_s));
    // The dialog lets the program go on; the chart may be gone.
    if (path.isEmpty() || !m_chart->chart())
        return;
    const Result<> saved =
        saveChart(*m_chart->chart(), path, paperChartStyle(font(), layoutDirection()));
    m_fault->setVisible(!saved);
    if (!saved)
        return m_fault->setText(chartFileErrorText(saved.error(), path));
    m_readOut->setText(tr("Saved as %1.", "a file").arg(QFileInfo(path).fileName()));
}

void ChartCard::word()
{
    m_toggle->setName(m_shown == Shown::Table ? tr("Show as chart") : tr("Show as table"));
    m_more->setName(tr("Copy or save"));
    m_copyPicture->setText(tr("Copy picture"));
    m_savePicture->setText(tr("Save picture…"));
    m_copyTable->setText(tr("Copy table"));
    m_view->setAccessibleName(m_finding->text());
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
