// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_dialog.h"

#include "app/print/page_preview.h"
#include "app/print/pdf_file.h"
#include "app/report/report_options.h"
#include "app/report/report_sheet.h"
#include "app/style/tokens.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString askForFolder(QWidget* parent)
{
    return QFileDialog::getExistingDirectory(
        parent, ReportDialog::tr("Where to put the folder with the tables"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

bool isUnwritable(const Error& error)
{
    return error.code == ErrorCode::FileUnwritable || error.code == ErrorCode::DiskFull;
}

} // namespace

ReportDialog::ReportDialog(ReportRequest request, const PrintChoices& choices, QWidget* parent)
    : PreviewDialog(parent)
    , m_request(std::move(request))
    , m_askForFolder(askForFolder)
    , m_options(
          new ReportOptions(m_request.span, m_request.today, m_request.firstDayOfWeek, choices))
    , m_preview(new PagePreview)
    , m_output(new SheetOutput)
{
    setObjectName(u"reportDialog"_s);
    m_preview->setObjectName(u"printPreview"_s);
    setWindowTitle(tr("Report for yourself or a clinician"));
    m_preview->setAccessibleName(tr("Preview of the report, one page"));
    setParts(m_preview, m_options, m_output);
    connect(m_options, &ReportOptions::changed, this, &ReportDialog::showReport);
    connect(m_options, &ReportOptions::printChoicesChanged, this,
            [this](const PrintChoices& changed) {
                showReport();
                Q_EMIT choicesChanged(changed);
            });
    connect(m_options, &ReportOptions::tablesRequested, this, &ReportDialog::saveTables);
    connect(m_output, &SheetOutput::closeRequested, this, &QDialog::reject);
    showReport();
    m_output->focusOnSaving();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::setWays(ReportWays ways)
{
    m_output->setWays(std::move(ways.print));
    m_askForFolder = std::move(ways.folder);
}

void ReportDialog::showReport()
{
    m_days = reportDays(m_options->span(), m_request.today, m_request.firstDay);
    m_options->show(m_days, m_request.notes(m_days));
    const auto report = m_request.report(m_days, m_options->chosenNotes());
    if (!report) {
        m_output->showFault(tr("Your data could not be read. Close Limber and open it again; "
                               "nothing was changed."));
        return;
    }
    const auto document = std::make_shared<const LaidOutDocument>(
        layOutReport(*report, *m_request.catalogue, m_options->printChoices(), layoutDirection()));
    m_preview->showDocument(document);
    m_output->setDocument(document);
}

void ReportDialog::saveTables()
{
    const QString place = m_askForFolder(this);
    if (place.isEmpty())
        return;
    // A folder of their own: no file of the person is replaced.
    const QString folder = QDir(place).filePath(
        tr("Limber tables %1", "name of a folder, day").arg(m_request.today.toString(Qt::ISODate)));
    if (const auto written = m_request.tables(folder); written) {
        m_output->say(tr("Saved: %1").arg(SheetOutput::breakablePath(folder)));
    } else if (isUnwritable(written.error())) {
        m_output->showFault(pdfErrorText(written.error(), folder));
    } else {
        m_output->showFault(tr("Your data could not be read. Close Limber and open it again; "
                               "nothing was changed."));
    }
}

} // namespace limber
