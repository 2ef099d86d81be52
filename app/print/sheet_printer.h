// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <vector>

class QPainter;
class QWidget;

namespace limber {

/// What became of the wish to print.
enum class PrintEnd {
    Printed,
    Cancelled, ///< The person closed the dialog.
    NoPrinter, ///< The computer knows of none.
    Failed,    ///< The printer refused.
    NoPlugin,  ///< The part of the program that prints is missing.
};

enum class PrintJobColours { Colour, Grey };

/// Pages that wait for a printer.
struct PrintJob {
    QString title;
    PrintJobColours colours = PrintJobColours::Colour;
    std::vector<QSizeF> pages; ///< Their sizes in points; wider than high: on their sides.
    /// Paints a page, from 0, in points.
    std::function<void(QPainter& painter, int page)> paint;
};

/// Asks for a printer and prints. Implemented by the plugin `limber_printer`, the only code that
/// links Qt Print Support, so that a start of the program without printing does not pay for it.
class SheetPrinter {
public:
    virtual ~SheetPrinter() = default;

    /// Waits until the person has chosen. `parent` is the window that the dialog belongs to.
    virtual PrintEnd print(const PrintJob& job, QWidget* parent) = 0;
};

} // namespace limber

#define LIMBER_SHEET_PRINTER_IID "limber.SheetPrinter/1"
Q_DECLARE_INTERFACE(limber::SheetPrinter, LIMBER_SHEET_PRINTER_IID)
