// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/history_filter.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <optional>
#include <variant>
#include <vector>

class QListView;
class QStackedWidget;

namespace limber {

class Button;
class HistoryFilterBar;
class HistoryModel;
class LogForm;
struct LogEntry;
class PlainLabel;
class SessionPanel;
class UndoBar;

/// All sessions as a list that can be searched, and beside it the one that is chosen, or the form
/// that adds or corrects one. What is added, corrected or deleted here can be taken back. Where
/// there is no room for both, the list gives way to what was opened.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the view. What can be taken back is offered near the top of
    /// the parent, the page.
    HistoryView(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                QWidget* parent = nullptr);
    ~HistoryView() override;

    /// All that are kept, by start. Keeps the chosen session where it is still there, and what is
    /// looked for.
    void showSessions(std::vector<SessionSummary> sessions);
    void choose(const SessionId& session);
    /// Looks for the sessions of one day, and for nothing else.
    void showDay(QDate day);
    /// Opens the form for a session done without the program.
    void openLog();
    /// Opens the form that corrects a session.
    void openCorrection(const SessionId& session);
    /// Whether a form is open.
    [[nodiscard]] bool isLogging() const;

Q_SIGNALS:
    /// A session was added, corrected, deleted or brought back, and is kept so. Whoever shows
    /// figures reads them anew and calls showSessions().
    void historyChanged();
    /// The form was closed without a change.
    void formCancelled();
    /// Something could not be read or kept, in words.
    void failed(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands beside the list.
    enum Side { NothingSide, PanelSide, FormSide };
    /// What was done last, for taking it back.
    struct Added {
        SessionId id;
    };
    struct Deleted {
        SessionId id;
    };
    struct Corrected {
        SessionRecord before;
    };
    using Change = std::variant<std::monostate, Added, Deleted, Corrected>;

    void buildLayout();
    void connectAll();
    void follow(const QModelIndex& index);
    void open(const QModelIndex& index);
    void find();
    void keepChosen();
    void setSide(Side side);
    void arrange();
    void save();
    void saveAdded();
    void saveCorrected(const SessionRecord& before);
    void closeForm();
    void remove(const SessionId& id);
    void undo();
    void say(const QString& done, Change change);
    [[nodiscard]] Settings settings() const;
    /// The routine's own name, not its translation: sessions keep that one.
    void takeOwnName(LogEntry& entry) const;
    void word();
    void wordCount();

    const BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    std::vector<SessionSummary> m_sessions;
    std::size_t m_found = 0;
    HistorySearch m_search;
    std::optional<SessionId> m_chosen;
    Change m_change;
    bool m_isOpened = false; ///< Where there is room for one: the side instead of the list.

    HistoryFilterBar* m_bar;
    PlainLabel* m_count;
    Button* m_showAll;
    HistoryModel* m_model;
    QListView* m_list;
    QWidget* m_sideColumn;
    Button* m_back;
    QStackedWidget* m_side;
    PlainLabel* m_nothing;
    SessionPanel* m_panel;
    LogForm* m_form;
    UndoBar* m_undoBar;
};

} // namespace limber
