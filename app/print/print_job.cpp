// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/print_job.h"

#include "app/print/print_words.h"
#include "app/print/sheet_painter.h"

#include <QDir>
#include <QLoggingCategory>
#include <QPluginLoader>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(printLog, "limber.print", QtWarningMsg)
} // namespace

PrintJob printJob(const LaidOutDocument& document)
{
    PrintJob job{.title = document.title,
                 .colours = document.colours == PrintColours::Grey ? PrintJobColours::Grey
                                                                   : PrintJobColours::Colour,
                 .pages = {},
                 .paint = [&document](QPainter& painter, int page) {
                     paintSheetPage(painter, document, page);
                 }};
    for (const SheetPage& page : document.pages)
        job.pages.push_back(page.size);
    return job;
}

PrintEnd printWithPlugin(const QStringList& folders, const PrintJob& job, QWidget* parent)
{
    for (const QString& folder : folders) {
        QPluginLoader loader(QDir(folder).absoluteFilePath(u"limber_printer"_s));
        if (auto* printer = qobject_cast<SheetPrinter*>(loader.instance()))
            return printer->print(job, parent);
        qCInfo(printLog).noquote() << loader.errorString();
    }
    return PrintEnd::NoPlugin;
}

QString printEndText(PrintEnd end)
{
    switch (end) {
    case PrintEnd::Printed:
    case PrintEnd::Cancelled:
        return {};
    case PrintEnd::NoPrinter:
        return PrintWords::tr(
            "There is no printer on this computer. Save the sheet as PDF and print "
            "it elsewhere, or add a printer and try again.");
    case PrintEnd::Failed:
        return PrintWords::tr("The printer did not take the sheet. Check that it is on and has "
                              "paper, or save the sheet as PDF.");
    case PrintEnd::NoPlugin:
        return PrintWords::tr("Limber cannot print here, since a part of it is missing. Save the "
                              "sheet as PDF and print that.");
    }
    return {};
}

} // namespace limber
