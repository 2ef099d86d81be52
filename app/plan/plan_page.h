// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/care/findings_state.h"
#include "app/plan/move_scope.h"
#include "app/plan/plan_state.h"
#include "app/plan/programme_adoption.h"
#include "app/plan/week_drop.h"
#include "core/session/practice_request.h"
#include "core/settings/settings.h"
#include "core/storage/data_file.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QScrollArea;
class QShortcut;

namespace limber {

class Button;
class CalendarView;
class DragScroller;
class EmptyState;
class FigureLibrary;
class Notice;
class PlanEditor;
class ProgrammesView;
class UndoBar;
enum class PlanPanel;

/// The plan by weeks, by months and as an agenda: what is due when, and everything that changes it.
/// Each change is saved at once; all of them can be taken back and made again.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    /// The references must outlive the page.
    PlanPage(const BundledContent& content, FigureLibrary& figures, DataFile& dataFile,
             const Clock& clock, QWidget* parent = nullptr);

    /// Shows what the data file holds now.
    void refresh();

public Q_SLOTS:
    /// Opens the panel that adds to the plan, with this routine chosen.
    void planRoutine(const limber::RoutineId& routine);
    void showProgrammes();

Q_SIGNALS:
    void practiceRequested(const limber::PracticeRequest& request);
    void routineRequested(const limber::RoutineId& routine);
    void planChanged();
    /// The page changed settings; they are kept already.
    void settingsChanged(const limber::Settings& settings);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class View { Calendar, Programmes, Empty };
    /// Days that wait to be put down elsewhere.
    struct CopiedDays {
        QDate from;
        int count = 1;
    };
    /// A move that waits for how much is to be moved.
    struct AskedMove {
        OccurrenceKey key;
        QDate day;
        std::optional<QTime> time;
    };

    void connectParts();
    void connectCalendar();
    void connectPanels();
    void connectSteps();
    void connectCare();
    void word();
    void showView(View view);
    void showPanel(PlanPanel panel);
    void closePanel();
    void showState();
    /// The same as refresh(), without reading again what was practised.
    void refreshPlan();
    void showUnread(const Error& error);
    void showSteps();
    void showNow();
    void chooseDay(QDate day);
    void goTo(QDate day);
    void goTo(PlanView view, QDate day);
    void chooseWeekView(PlanWeekView view);
    void openOccurrence(const OccurrenceKey& key);
    void openDay(QDate day);
    void openAddPanel(const std::optional<RoutineId>& routine);
    void openDayMenu(QDate day, QPoint globalPosition);
    void openWeekMenu(QPoint globalPosition);
    void fillCopyMenu(QMenu& menu, const CopiedDays& days);
    [[nodiscard]] PlanState stateOf(const PlanRange& range) const;
    /// An occurrence, also of days that are not shown.
    [[nodiscard]] std::optional<PlanItem> itemOf(const OccurrenceKey& key) const;

    void addEntry(const PlanEntry& entry);
    void changeEntry(const PlanEntry& changed);
    void endEntry();
    void skip(const OccurrenceKey& key);
    void resetOccurrence();
    void takeToday();
    void moveBy(const OccurrenceKey& key, int days, int minutes);
    void move(const OccurrenceKey& key, QDate day, std::optional<QTime> time, MoveScope scope);
    void drop(const PlanDrag& dragged, const DropPlace& place);
    void dropOccurrence(const OccurrenceKey& key, const DropPlace& place);
    /// Asks how much is to be moved there.
    void askScope(const PlanItem& item, const AskedMove& move, QRect box);
    /// Puts the focus on an occurrence, or on its day in a month.
    void focusOn(const OccurrenceKey& key, QDate day);
    void dropRoutine(const RoutineId& routine, const DropPlace& place);
    /// Why an occurrence cannot be moved to a day; empty where it can.
    [[nodiscard]] QString refusal(const PlanItem& item, QDate day) const;
    [[nodiscard]] QTime usualTime() const;
    /// What a new entry begins with.
    [[nodiscard]] std::vector<ReminderTime> usualReminders() const;
    void pasteDays(QDate target);
    void clearDays(const CopiedDays& days);
    void startOccurrence();
    void adoptProgramme(const Programme& programme, QDate from, const std::vector<QTime>& times,
                        AdoptionKind kind);
    void connectProgrammes();
    void showOwnProgrammes();
    void openKeepWeek();
    void printWeek(QDate from);
    void keepWeek(QDate weekStart, const QString& name, int weeks);
    void adoptOwnProgramme(const OwnProgramme& programme, QDate from, AdoptionKind kind);
    void addPause(const DateRange& days);

    /// Whether the shown days are a week that can still be changed.
    [[nodiscard]] bool isWeekChecked() const;
    void showFindings();
    void openFindings();
    void mend(const Finding& finding);
    void mend(const DeskBreakFix& fix);
    /// Changes the kept settings.
    Result<> changeSettings(const std::function<Settings(const Settings&)>& changed);
    void openProposal();
    void adoptProposal(const std::vector<PlanEntry>& entries, QDate from, AdoptionKind kind);
    /// Shows the findings anew where something about them was kept, else says why not.
    void showKept(const Result<>& kept);

    bool keep(const Result<Plan>& changed, const QString& said);
    /// The same, showing the days that hold `day` where it succeeds.
    bool keepAt(QDate day, const Result<Plan>& changed, const QString& said);
    void showFailure(const QString& text);

    const BundledContent& m_content;
    FigureLibrary& m_figures;
    DataFile& m_data;
    const Clock& m_clock;
    Settings m_settings;
    PracticeHistory m_history;
    std::vector<Routine> m_ownRoutines;
    TraitsByRoutine m_traits;
    PlanState m_state;
    PlanView m_planView = PlanView::Week;
    QDate m_shownDay; ///< A day among those that are shown; null: today, wherever that is.
    bool m_isProgrammesWanted = false;
    std::optional<CopiedDays> m_copied;
    std::optional<AskedMove> m_asked;

    QScrollArea* m_scroll;
    Notice* m_failure;
    CalendarView* m_calendar;
    ProgrammesView* m_programmes;
    QWidget* m_emptyView;
    EmptyState* m_empty;
    Button* m_planRoutine;
    Button* m_proposeWeek;
    UndoBar* m_undoBar;
    PlanEditor* m_editor;
    DragScroller* m_dragScroller;
    QShortcut* m_closing; ///< Closes the open panel.
    QShortcut* m_undo;    ///< Rests while the undo bar answers the same keys.
    QShortcut* m_redo;
    QTimer m_minute;
};

} // namespace limber
