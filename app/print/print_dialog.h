// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/preview_dialog.h"
#include "app/print/print_options.h"
#include "app/print/sheet_content.h"
#include "app/print/sheet_output.h"

#include <functional>
#include <memory>

namespace limber {

class Button;
class PagePreview;
class PlainLabel;

/// What is to be printed. `document` is asked again with every change of the choices, and must stay
/// callable as long as the dialog lives, as must what it points to.
struct PrintRequest {
    PrintSubject subject = PrintSubject::Routine;
    std::function<SheetDocument(const PrintChoices&)> document;
};

/// A preview of what will be printed beside everything that can be chosen about it.
class PrintDialog : public PreviewDialog {
    Q_OBJECT

public:
    PrintDialog(PrintRequest request, const PrintChoices& choices, QWidget* parent = nullptr);
    ~PrintDialog() override;

    void setWays(PrintWays ways) { m_output->setWays(std::move(ways)); }
    [[nodiscard]] const PrintChoices& choices() const;

Q_SIGNALS:
    /// The person chose otherwise, worth remembering.
    void choicesChanged(const limber::PrintChoices& choices);

private:
    [[nodiscard]] QWidget* makePreviewSide();
    void showDocument();
    void showPage(int page, int count);

    PrintRequest m_request;
    std::shared_ptr<const LaidOutDocument> m_document;
    PrintOptions* m_options;
    PagePreview* m_preview;
    Button* m_previous;
    Button* m_next;
    PlainLabel* m_number;
    SheetOutput* m_output;
};

} // namespace limber
