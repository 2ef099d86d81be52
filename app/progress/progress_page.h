// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/progress_state.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QTabBar;

namespace limber {

class Button;
class EmptyState;
class Heading;
class HistoryView;
class Notice;
class Overview;
class UndoBar;

/// What was reached so far, in figures and charts, and every session in a list.
class ProgressPage : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the page.
    ProgressPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                 QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// After a session was logged, deleted or brought back.
    void historyChanged();
    /// The empty page's way out: to practise.
    void practiceSuggested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState(const ProgressState& state, std::vector<SessionSummary> sessions);
    void showSession(const SessionId& id);
    void openLog();
    void saveLog();
    void removeSession(const SessionId& id);
    void undo();
    void showFailure(const QString& text);
    void retranslate();

    const BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    Settings m_settings;
    bool m_isEmpty = true;
    /// The last change, for taking it back: a session deleted, or one logged.
    std::optional<SessionId> m_deleted;
    std::optional<SessionId> m_logged;

    Heading* m_title;
    Button* m_log;
    Notice* m_failure;
    QTabBar* m_tabs;
    QStackedWidget* m_stack; ///< Empty state, overview, history.
    EmptyState* m_empty;
    Overview* m_overview;
    HistoryView* m_history;
    UndoBar* m_undoBar;
};

} // namespace limber
