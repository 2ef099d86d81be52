// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/print_job.h"
#include "app/print/print_options.h"
#include "app/print/sheet_content.h"

#include <QDialog>

#include <functional>
#include <memory>

class QBoxLayout;
class QScrollArea;

namespace limber {

class Button;
class Notice;
class PagePreview;
class PlainLabel;

/// What is to be printed. `document` is asked again with every change of the choices, and must stay
/// callable as long as the dialog lives, as must what it points to.
struct PrintRequest {
    PrintSubject subject = PrintSubject::Routine;
    std::function<SheetDocument(const PrintChoices&)> document;
};

/// How the dialog asks where to, and how it prints. As functions, so that tests need neither.
struct PrintWays {
    /// Where to save; empty: nowhere.
    std::function<QString(QWidget* parent, const QString& suggested)> file;
    std::function<PrintEnd(const PrintJob& job, QWidget* parent)> print;
};

/// A preview of what will be printed beside everything that can be chosen about it; saves it as PDF
/// or prints it. Nothing of Qt Print Support is loaded before Print is pressed.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    PrintDialog(PrintRequest request, const PrintChoices& choices, QWidget* parent = nullptr);
    ~PrintDialog() override;

    void setWays(PrintWays ways) { m_ways = std::move(ways); }
    [[nodiscard]] const PrintChoices& choices() const;

Q_SIGNALS:
    /// The person chose otherwise, worth remembering.
    void choicesChanged(const limber::PrintChoices& choices);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makePreviewSide();
    void arrange();
    void showDocument();
    void showPage(int page, int count);
    void savePdf();
    void print();
    void say(const QString& text);
    void showFault(const QString& text);

    PrintRequest m_request;
    PrintWays m_ways;
    std::shared_ptr<const LaidOutDocument> m_document;
    PrintOptions* m_options;
    PagePreview* m_preview;
    QBoxLayout* m_body = nullptr;
    QScrollArea* m_optionPlace;
    Button* m_previous;
    Button* m_next;
    PlainLabel* m_number;
    PlainLabel* m_said;
    Notice* m_fault;
    Button* m_save;
    Button* m_print;
    Button* m_close;
};

} // namespace limber
