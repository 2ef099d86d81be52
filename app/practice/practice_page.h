// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_output.h"
#include "app/audio/stopwatch.h"
#include "app/platform/session_awake.h"
#include "app/practice/floor_screen.h"
#include "app/practice/practice_session.h"
#include "app/practice/session_lead.h"
#include "core/plan/bundled_content.h"
#include "core/session/practice_request.h"
#include "core/settings/settings.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace limber {

class AfterView;
class BeforeView;
class Button;
class FigureLibrary;
class MiniWindow;
class Notice;
class RunningView;

/// Leads through a routine, over the whole window: what comes, the running session, what was done.
class PracticePage : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the page.
    PracticePage(const BundledContent& content, FigureLibrary& figures, DataFile& dataFile,
                 const Clock& clock, const Stopwatch& stopwatch, CueOutput& sound,
                 SessionLead::VoiceMaker makeVoice, std::unique_ptr<ScreenAwake> screen,
                 QWidget* parent = nullptr);
    ~PracticePage() override;

    /// Shows what is about to be practised and waits for the start.
    void begin(const PracticeRequest& request);
    /// Goes on with a broken-off session at once.
    void resumeSession(const RunningSession& running);
    /// Ends a running session and keeps what was done, and keeps ratings that were given but not
    /// confirmed. Does nothing where nothing runs.
    void endSession();

    /// The session that runs or has just ended, or nullptr.
    [[nodiscard]] PracticeSession* session() const { return m_session.get(); }

Q_SIGNALS:
    /// The person is done here.
    void closed();
    /// A session was kept or rated.
    void historyChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectViews();
    void loadSettings();
    /// Takes the exercises as these settings want them; only between sessions.
    void loadCatalogue(const Settings& settings);
    /// What the person wants for this routine, in place of the general settings.
    void applyChoice(const RoutineId& routine);
    void run(PreparedSession prepared);
    void showState();
    void start();
    void connectRunning();
    void togglePause();
    /// What the Space bar means at this moment.
    void advance();
    void changeWait(int seconds);
    void setTempo(int percent);
    void swapExercise(const QString& exercise);
    void showOthers();
    void reportHurt();
    void takeEasier();
    void skipHurt();
    void showMini();
    void hideMini();
    void followAwake();
    void saveChoice(const PracticeChoice& choice);
    [[nodiscard]] const Exercise* runningExercise() const;
    [[nodiscard]] std::optional<int> runningStep() const;
    void askToEnd();
    void continueSession();
    void handleEnded(PracticeSession::Ending ending);
    void showSummary();
    void finish();
    void retryWriting();
    void linkSession();
    void leave();
    void toggleMuted();
    void applyMuted();
    void toggleFloorMode();
    void leaveFloorMode();
    void showSilence();
    void tellFailure(const Error& error);
    void word();

    const BundledContent& m_content;
    Catalogue m_catalogue; ///< With the breath of the person where the settings want that.
    DataFile& m_data;
    const Clock& m_clock;
    const Stopwatch& m_stopwatch;
    CueOutput& m_sound;
    SessionLead m_lead;
    std::unique_ptr<ScreenAwake> m_screen;
    SessionAwake m_awake;
    Settings m_settings;
    Muted m_muted = Muted::No; ///< Of this session only; begins as the settings say.
    std::optional<PracticeRequest> m_request;
    std::unique_ptr<PracticeSession> m_session;
    bool m_silenceTold = false;
    bool m_madeFullScreen = false;
    FloorScreen m_floorScreen;
    std::optional<int> m_waitSegment;    ///< The wait whose new length is remarked on.
    std::optional<int> m_othersShownFor; ///< The step of which alternatives are offered.
    std::unique_ptr<MiniWindow> m_mini;  ///< Made when first wanted.

    Notice* m_failure;
    Button* m_retry;
    QStackedWidget* m_views;
    BeforeView* m_before;
    RunningView* m_running;
    AfterView* m_after;
};

} // namespace limber
