// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/preview_dialog.h"
#include "app/print/sheet_output.h"
#include "app/report/report_state.h"
#include "core/settings/print_choices.h"

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace limber {

class PagePreview;
class ReportOptions;

/// Where a report comes from. The functions must stay callable as long as the dialog lives, as must
/// what they point to.
struct ReportRequest {
    const Catalogue* catalogue = nullptr; ///< Never null.
    ReportSpan span = ProgressRange::Quarter;
    QDate today;
    std::optional<QDate> firstDay; ///< Of the history.
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    std::function<std::vector<ReportNote>(const DateRange& days)> notes;
    std::function<Result<ReportState>(const DateRange& days, const std::set<SessionId>& notes)>
        report;
    /// Writes the whole history as tables into a folder.
    std::function<Result<>(const QString& folder)> tables;
};

/// How the dialog asks and prints. As functions, so that tests need neither.
struct ReportWays {
    PrintWays print;
    /// In which folder to put that of the tables; empty: nowhere.
    std::function<QString(QWidget* parent)> folder;
};

/// A report beside everything that can be chosen about it. Saves it as PDF, prints it, or saves the
/// tables behind it; does nothing of that by itself.
class ReportDialog : public PreviewDialog {
    Q_OBJECT

public:
    ReportDialog(ReportRequest request, const PrintChoices& choices, QWidget* parent = nullptr);
    ~ReportDialog() override;

    void setWays(ReportWays ways);

Q_SIGNALS:
    /// The person chose other paper, worth remembering.
    void choicesChanged(const limber::PrintChoices& choices);

private:
    void showReport();
    void saveTables();

    ReportRequest m_request;
    std::function<QString(QWidget* parent)> m_askForFolder;
    DateRange m_days;
    ReportOptions* m_options;
    PagePreview* m_preview;
    SheetOutput* m_output;
};

} // namespace limber
