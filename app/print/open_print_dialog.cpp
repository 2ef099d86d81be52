// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/open_print_dialog.h"

#include <utility>

namespace limber {

void openPrintDialog(PrintRequest request, DataFile& dataFile, QWidget* parent)
{
    const Settings settings = dataFile.settings.load().value_or(Settings{});
    auto* dialog = new PrintDialog(std::move(request), settings.print, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PrintDialog::choicesChanged, dialog,
                     [&dataFile](const PrintChoices& choices) {
                         Settings changed = dataFile.settings.load().value_or(Settings{});
                         changed.print = choices;
                         // Only a convenience: it is chosen again where it could not be kept.
                         if (const auto saved = dataFile.settings.save(changed); !saved)
                             qWarning("%s", qUtf8Printable(saved.error().detail));
                     });
    dialog->open();
}

} // namespace limber
