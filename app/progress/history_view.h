// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/log_form.h"
#include "core/exercise/catalogue.h"
#include "core/session/session_record.h"

#include <QWidget>

#include <optional>
#include <vector>

class QListView;
class QStackedWidget;

namespace limber {

class HistoryModel;
class PlainLabel;
class SessionPanel;

/// All sessions as a list, and beside it the one that is chosen or the form for another one.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    /// The catalogue must outlive the view.
    explicit HistoryView(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Keeps the chosen session where it is still there.
    void showSessions(std::vector<SessionSummary> sessions);
    /// Shows a session that `sessionChosen` asked for.
    void showSession(const SessionRecord& session);
    void choose(const SessionId& session);
    void openLog(const std::vector<LogChoice>& choices, const LocalInstant& now);
    void closeLog();
    [[nodiscard]] bool isLogging() const;
    [[nodiscard]] LogForm& form() const { return *m_form; }

Q_SIGNALS:
    void sessionChosen(const limber::SessionId& session);
    void deleteRequested(const limber::SessionId& session);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(const QModelIndex& index);
    void word();

    HistoryModel* m_model;
    QListView* m_list;
    QStackedWidget* m_side;
    PlainLabel* m_nothing;
    SessionPanel* m_panel;
    LogForm* m_form;
    std::optional<SessionId> m_chosen;
};

} // namespace limber
