// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"
#include "app/audio/session_clock.h"
#include "app/calendar/calendar_follower.h"
#include "app/figure/figure_library.h"
#include "app/shell/destination.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/session/practice_request.h"
#include "core/settings/settings.h"
#include "core/storage/data_file.h"

#include <QDate>
#include <QMainWindow>
#include <QStringList>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace limber {

class ExercisesPage;
class Language;
class NavigationBar;
class Notice;
class PlanPage;
class PracticePage;
class ProgressPage;
class Notifier;
class ReminderService;
class ResumeOffer;
class RoutinesPage;
class SettingsPage;
class Theme;
class TodayPage;
class Tray;
class UndoBar;

/// The one window: navigation at the leading edge, one page beside it, and the practice over all
/// of it. Pages are built when first shown. They announce what they changed and what they wish
/// another page to do; the window routes both.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Everything given must outlive the window, which takes the user's own exercises into the
    /// content's catalogue, now and whenever they change.
    MainWindow(BundledContent& content, DataFile& dataFile, const Clock& clock,
               const Stopwatch& stopwatch, Theme& theme, Language& language);
    ~MainWindow() override;

    /// For a start at login: waits in the tray, or minimised where there is none.
    void showHidden();
    /// Comes back from the tray, from being minimised or from behind other windows.
    void comeForward();

    void goTo(Destination destination);
    void startPractice(const PracticeRequest& request);
    /// Comes forward and shows what a routine file would bring in; during a session, once that is
    /// over. Also for a file that a second start of the program was given.
    void openFile(const QString& path);

    [[nodiscard]] Destination destination() const { return m_destination; }
    [[nodiscard]] bool isPractising() const;

    // The pages, built on first use.
    TodayPage& today();
    PlanPage& plan();
    RoutinesPage& routines();
    ExercisesPage& exercises();
    ProgressPage& progress();
    SettingsPage& settings();
    PracticePage& practice();

Q_SIGNALS:
    /// The window and the page in it have been painted for the first time.
    void firstPainted();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* page(Destination destination);
    /// The one output of the program, opened on first use.
    [[nodiscard]] CueOutput& sound();
    void refreshCurrent();
    void refreshAfterMidnight();
    void offerBrokenOffSession();
    void resumeBrokenOffSession();
    void endBrokenOffSession(bool discard);
    void restoreDiscarded();
    void showFailure(const Error& error);
    /// Reads the own exercises anew and has every page let go of what it showed of them.
    void takeOwnExercises();
    void applySettings(const Settings& settings);
    void startReminders();
    void startFromReminder(const PracticeRequest& request);
    void applyReminderSettings(const Settings& settings);
    void leavePractice();
    void retranslate();
    [[nodiscard]] QDate currentDay() const;

    BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    const Stopwatch& m_stopwatch;
    Theme& m_theme;
    Language& m_language;
    std::unique_ptr<CueOutput> m_sound;
    std::unique_ptr<SessionClock> m_sessionClock;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<ReminderService> m_reminders;
    std::unique_ptr<Tray> m_tray;
    bool m_startsAtLogin = false; ///< As last entered with the desktop.
    FigureLibrary m_figures;
    CalendarFollower m_calendar;

    Destination m_destination = Destination::Today;
    QDate m_shownDay;
    QTimer m_dayTimer;
    QStackedWidget* m_outer; ///< 0: navigation and page; the practice once it was used.
    QStackedWidget* m_pages;
    NavigationBar* m_navigation;
    ResumeOffer* m_resumeOffer;
    Notice* m_demonstration;
    Notice* m_failure;
    UndoBar* m_undoBar;
    std::optional<SessionId> m_discarded;
    QStringList m_filesToOpen; ///< That came during a session.
    bool m_isDemonstration = false;
    bool m_wasPainted = false;

    TodayPage* m_today = nullptr;
    PlanPage* m_plan = nullptr;
    RoutinesPage* m_routines = nullptr;
    ExercisesPage* m_exercises = nullptr;
    ProgressPage* m_progress = nullptr;
    SettingsPage* m_settings = nullptr;
    PracticePage* m_practice = nullptr;
};

} // namespace limber
