// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/print_job.h"
#include "app/print/sheet_page.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace limber {

class Button;
class Notice;
class PlainLabel;

/// How a dialog asks where to, and how it prints. As functions, so that tests need neither.
struct PrintWays {
    /// Where to save; empty: nowhere.
    std::function<QString(QWidget* parent, const QString& suggested)> file;
    std::function<PrintEnd(const PrintJob& job, QWidget* parent)> print;
};

/// The foot of a dialog that shows pages: saves them as PDF or prints them, and says what became of
/// it. Nothing of Qt Print Support is loaded before Print is pressed.
class SheetOutput : public QWidget {
    Q_OBJECT

public:
    explicit SheetOutput(QWidget* parent = nullptr);

    void setWays(PrintWays ways) { m_ways = std::move(ways); }
    /// What was said about the document before is no longer shown.
    void setDocument(std::shared_ptr<const LaidOutDocument> document);
    void focusOnSaving();

    void say(const QString& text);
    void showFault(const QString& text);

    /// A file of a name where the person keeps documents.
    [[nodiscard]] static QString suggestedPath(const QString& fileName);
    /// A path that may be broken into lines after each of its folders.
    [[nodiscard]] static QString breakablePath(const QString& path);

Q_SIGNALS:
    void closeRequested();

private:
    void savePdf();
    void print();

    PrintWays m_ways;
    std::shared_ptr<const LaidOutDocument> m_document;
    PlainLabel* m_said;
    Notice* m_fault;
    Button* m_save;
    Button* m_print;
    Button* m_close;
};

} // namespace limber
