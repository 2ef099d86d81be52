// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_output.h"

#include "app/audio/create_sound_output.h"
#include "app/print/pdf_file.h"
#include "app/print/routine_sheet.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString askForFile(QWidget* parent, const QString& suggested)
{
    return QFileDialog::getSaveFileName(parent, SheetOutput::tr("Save as PDF"), suggested,
                                        SheetOutput::tr("PDF files (*.pdf)"));
}

QString withEnding(const QString& path)
{
    return path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? path : path + u".pdf"_s;
}

} // namespace

SheetOutput::SheetOutput(QWidget* parent)
    : QWidget(parent)
    , m_ways{askForFile,
             [](const PrintJob& job, QWidget* window) {
                 return printWithPlugin(soundPluginFolders(), job, window);
             }}
    , m_said(new PlainLabel)
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent))
    , m_save(new Button(tr("Save as PDF…"), ButtonKind::Primary))
    , m_print(new Button(tr("Print…")))
    , m_close(new Button(tr("Close"), ButtonKind::Quiet))
{
    m_said->setObjectName(u"printSaid"_s);
    m_fault->setObjectName(u"printFault"_s);
    m_save->setObjectName(u"savePdfButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_close->setObjectName(u"closePrintButton"_s);
    // Enter does what the focus is on, and nothing from a distance.
    for (Button* button : {m_save, m_print, m_close})
        button->setAutoDefault(false);
    m_said->hide();
    m_fault->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_said);
    column->addWidget(m_fault);
    column->addLayout(buttons);

    connect(m_save, &QAbstractButton::clicked, this, &SheetOutput::savePdf);
    connect(m_print, &QAbstractButton::clicked, this, &SheetOutput::print);
    connect(m_close, &QAbstractButton::clicked, this, &SheetOutput::closeRequested);
}

void SheetOutput::setDocument(std::shared_ptr<const LaidOutDocument> document)
{
    m_document = std::move(document);
    m_said->hide();
    m_fault->hide();
}

void SheetOutput::focusOnSaving()
{
    m_save->setFocus(Qt::OtherFocusReason);
}

QString SheetOutput::suggestedPath(const QString& fileName)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(fileName);
}

QString SheetOutput::breakablePath(const QString& path)
{
    return QDir::toNativeSeparators(path).replace(QDir::separator(),
                                                  QDir::separator() + QString(QChar(0x200b)));
}

void SheetOutput::savePdf()
{
    const QString chosen = m_ways.file(window(), suggestedPath(sheetFileName(m_document->title)));
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen);
    // The question about replacing was asked about the name that was typed.
    if (path != chosen && QFileInfo::exists(path)) {
        showFault(tr("There is a file %1 already. Choose it, or another name.")
                      .arg(QDir::toNativeSeparators(path)));
        return;
    }
    if (const auto written = writePdf(path, *m_document); !written)
        showFault(pdfErrorText(written.error(), path));
    else
        say(tr("Saved: %1").arg(breakablePath(path)));
}

void SheetOutput::print()
{
    const std::shared_ptr<const LaidOutDocument> document = m_document;
    const PrintEnd end = m_ways.print(printJob(*document), window());
    const QString text = printEndText(end);
    if (!text.isEmpty()) {
        showFault(text);
        focusOnSaving();
    } else if (end == PrintEnd::Printed) {
        say(tr("The sheet is with the printer."));
    }
}

void SheetOutput::say(const QString& text)
{
    m_fault->hide();
    m_said->setText(text);
    m_said->show();
}

void SheetOutput::showFault(const QString& text)
{
    m_said->hide();
    m_fault->setText(text);
    m_fault->show();
}

} // namespace limber
