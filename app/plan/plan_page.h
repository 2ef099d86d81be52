// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"
#include "app/plan/programme_adoption.h"
#include "core/session/practice_request.h"
#include "core/settings/settings.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QScrollArea;

namespace limber {

class AddPanel;
class Button;
class EmptyState;
class Heading;
class Notice;
class OccurrencePanel;
class PausePanel;
class PlainLabel;
class PlanEditor;
class ProgrammesView;
class WeekBoard;

/// The plan by weeks: what is due when, and everything that changes it. Each change is saved at
/// once and can be taken back.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    /// The references must outlive the page.
    PlanPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
             QWidget* parent = nullptr);

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

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class View { Week, Programmes, Empty };
    enum class Panel { None, Occurrence, Add, Pause };

    [[nodiscard]] QWidget* makeWeekView();
    void connectParts();
    void word();
    void showView(View view);
    void showPanel(Panel panel);
    void closePanel();
    void placePanel();
    void showState();
    void showWeekTitle();
    void goToWeek(QDate day);
    void openOccurrence(const OccurrenceKey& key);
    void openAddPanel(const std::optional<RoutineId>& routine);

    void addEntry(const PlanEntry& entry);
    void changeEntry(const PlanEntry& changed);
    void endEntry();
    void skip(const OccurrenceKey& key);
    void resetOccurrence();
    void moveByDays(const OccurrenceKey& key, int days);
    void move(const OccurrenceKey& key, QDate day, std::optional<QTime> time);
    void startOccurrence();
    void adoptProgramme(const Programme& programme, QDate from, const std::vector<QTime>& times,
                        AdoptionKind kind);
    void addPause(const DateRange& days);

    bool keep(const Result<Plan>& changed, const QString& said);
    void showFailure(const QString& text);

    const BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    Settings m_settings;
    PracticeHistory m_history;
    std::vector<Routine> m_ownRoutines;
    PlanState m_state;
    QDate m_shownDay;           ///< A day of the shown week; null: today, wherever that is.
    View m_view = View::Week;
    bool m_isProgrammesWanted = false;
    Panel m_panel = Panel::None;

    QScrollArea* m_scroll;
    Notice* m_failure;
    QWidget* m_weekView;
    Heading* m_title;
    Button* m_addButton;
    Button* m_programmesButton;
    Button* m_pauseButton;
    Button* m_previous;
    Button* m_next;
    Button* m_thisWeek;
    Heading* m_weekTitle;
    PlainLabel* m_weekSummary;
    QBoxLayout* m_boardRow;
    WeekBoard* m_board;
    QWidget* m_panelPlace;
    OccurrencePanel* m_occurrencePanel;
    AddPanel* m_addPanel;
    PausePanel* m_pausePanel;
    ProgrammesView* m_programmes;
    QWidget* m_emptyView;
    EmptyState* m_empty;
    Button* m_planRoutine;
    PlanEditor* m_editor;
};

} // namespace limber
