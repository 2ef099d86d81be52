// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/progress_state.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace limber {

class ActivitySection;
class Button;
class EmptyState;
class Heading;
class HistoryView;
class Notice;
class Overview;

/// What was reached so far, in figures and charts, and every session in a list.
class ProgressPage : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the page.
    ProgressPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                 QWidget* parent = nullptr);

    void refresh();
    void showRange(ProgressRange range);

Q_SIGNALS:
    /// After a session was logged, corrected, deleted or brought back.
    void historyChanged();
    /// The empty page's way out: to practise.
    void practiceSuggested();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What was done of one exercise.
    struct Amounts {
        ExerciseId exercise;
        std::vector<DoneAmount> amounts;
    };

    void showLayer();
    void showTab(int tab);
    /// Begins to read what needs the whole history, in another thread.
    void readDepth();
    void showDepth();
    void showAmounts(const ExerciseId& exercise);
    void showSessions();
    void openDay(QDate day);
    void openLog();
    void openReport();
    void showUnread();
    void showFailure(const QString& text);
    void retranslate();

    const BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    Settings m_settings;
    ProgressRange m_range = ProgressRange::Quarter;
    DateRange m_days; ///< Of the range.
    QDate m_today;
    bool m_isEmpty = true;
    bool m_isListStale = true; ///< The history was not read since it last changed.

    /// What was asked for last; an earlier answer that still comes is not shown.
    QFutureWatcher<Result<ProgressDepth>> m_depth;
    /// Of the exercise that is shown first, read along with the rest.
    std::optional<Amounts> m_firstAmounts;
    /// One reading at a time; the page waits for it before it goes, as its connection must be
    /// closed while the program still runs.
    QThreadPool m_readers;

    Heading* m_title;
    Button* m_report;
    Button* m_log;
    Notice* m_failure;
    QTabBar* m_tabs;
    QStackedWidget* m_stack; ///< Empty state, overview, history.
    EmptyState* m_empty;
    Overview* m_overview;
    ActivitySection* m_activities;
    HistoryView* m_history;
};

} // namespace limber
