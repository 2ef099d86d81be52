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

class QScrollArea;
class QShortcut;

namespace limber {

class Button;
class EmptyState;
class Notice;
class PlanEditor;
class ProgrammesView;
class WeekView;
enum class PlanPanel;

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
    void hideEvent(QHideEvent* event) override;

private:
    enum class View { Week, Programmes, Empty };

    void connectParts();
    void word();
    void showView(View view);
    void showPanel(PlanPanel panel);
    void closePanel();
    void showState();
    void chooseWeek(QDate day);
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
    /// The same, showing the week that holds `day` where it succeeds.
    bool keepInWeek(QDate day, const Result<Plan>& changed, const QString& said);
    void showFailure(const QString& text);

    const BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    Settings m_settings;
    PracticeHistory m_history;
    std::vector<Routine> m_ownRoutines;
    PlanState m_state;
    QDate m_shownDay; ///< A day of the shown week; null: today, wherever that is.
    bool m_isProgrammesWanted = false;

    QScrollArea* m_scroll;
    Notice* m_failure;
    WeekView* m_week;
    ProgrammesView* m_programmes;
    QWidget* m_emptyView;
    EmptyState* m_empty;
    Button* m_planRoutine;
    PlanEditor* m_editor;
    QShortcut* m_closing; ///< Closes the open panel.
};

} // namespace limber
