// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_printer.h"

#include <QObject>

namespace limber {

/// Entry of the plugin `limber_printer`: prints through Qt Print Support.
class PrinterPlugin final : public QObject, public SheetPrinter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LIMBER_SHEET_PRINTER_IID)
    Q_INTERFACES(limber::SheetPrinter)
public:
    PrintEnd print(const PrintJob& job, QWidget* parent) override;
};

} // namespace limber
