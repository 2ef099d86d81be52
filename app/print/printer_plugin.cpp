// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printer_plugin.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPointsPerInch = 72.0;

void turnFor(QPrinter& printer, const QSizeF& page)
{
    const bool isOnItsSide = page.width() > page.height();
    printer.setPageLayout({QPageSize(isOnItsSide ? page.transposed() : page, QPageSize::Point),
                           isOnItsSide ? QPageLayout::Landscape : QPageLayout::Portrait,
                           QMarginsF()});
    printer.setFullPage(true);
}

PrintEnd paintPages(QPrinter& printer, const PrintJob& job)
{
    const int count = static_cast<int>(job.pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    for (int page = first; page <= last; ++page) {
        turnFor(printer, job.pages[static_cast<std::size_t>(page - 1)]);
        const bool isReady = page == first ? painter.begin(&printer) : printer.newPage();
        if (!isReady)
            return PrintEnd::Failed;
        painter.resetTransform();
        const double dots = printer.resolution() / kPointsPerInch;
        painter.scale(dots, dots);
        job.paint(painter, page - 1);
    }
    return painter.end() ? PrintEnd::Printed : PrintEnd::Failed;
}

} // namespace

PrintEnd PrinterPlugin::print(const PrintJob& job, QWidget* parent)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return PrintEnd::NoPrinter;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setCreator(u"Limber"_s);
    printer.setColorMode(job.colours == PrintJobColours::Grey ? QPrinter::GrayScale
                                                              : QPrinter::Color);
    turnFor(printer, job.pages.front());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, static_cast<int>(job.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return PrintEnd::Cancelled;
    return paintPages(printer, job);
}

} // namespace limber
