// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder/notifier.h"
#include "app/reminder/reminder_words.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/reminder/desk_breaks.h"
#include "core/reminder/due_reminders.h"
#include "core/session/practice_request.h"
#include "core/storage/data_file.h"

#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace limber {

/// One line of today's list.
struct TodayLine {
    OccurrenceKey key;
    QString routine;
    QTime time;
    OccurrenceStatus status = OccurrenceStatus::Due;
    bool isStartable = false; ///< Not done, and the routine still exists.

    friend bool operator==(const TodayLine&, const TodayLine&) = default;
};

/// Reminds of what is planned and offers breaks at the desk: looks at the plan when something is
/// due, keeps what it is about to show, shows it and carries out the answer.
class ReminderService : public QObject {
    Q_OBJECT

public:
    /// Everything given must outlive the service. Nothing happens before `start`.
    ReminderService(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                    Notifier& notifier, QObject* parent = nullptr);

    /// Begins to look. Call it once the window is painted.
    void start();
    /// While a session is led nothing is shown; afterwards the count of working time begins anew.
    void setOccupation(Occupation occupation);

    [[nodiscard]] std::vector<TodayLine> today() const;

public Q_SLOTS:
    /// The plan, the sessions or the settings have changed.
    void refresh();
    /// Looks if it is time to; the timer does this several times a minute, so that sleep and a
    /// changed clock are noticed.
    void check();
    /// As the button of a reminder does.
    void startOccurrence(const limber::OccurrenceKey& key);

Q_SIGNALS:
    void practiceRequested(const limber::PracticeRequest& request);
    void windowRequested();
    /// After an occurrence was skipped.
    void planChanged();
    /// After every look: today's list may be another one.
    void looked();

private:
    struct Shown {
        std::vector<OccurrenceKey> occurrences; ///< One of a reminder, more of a summary.
        std::optional<DeskBreak> deskBreak;
        int turn = 0; ///< Of the desk break.
    };
    struct Today {
        PracticeHistory history;
        std::vector<MatchedOccurrence> matches;
        std::vector<Routine> ownRoutines;
    };

    /// Whether somebody has changed the plan or the settings since the last look.
    [[nodiscard]] bool hasChanged() const;
    void look();
    [[nodiscard]] Result<> lookAndKeep(const LocalInstant& now);
    [[nodiscard]] Result<> keepEdits(const Plan& plan, const LocalInstant& now);
    [[nodiscard]] Result<Today> loadToday(const LocalInstant& now) const;
    void prune(const LocalInstant& now);
    void show(const RemindersNow& reminders, const Today& today, const LocalInstant& now);
    void withdrawClosed(const Today& today);
    void withdrawOf(const OccurrenceKey& key);
    [[nodiscard]] RemindedRoutine describe(const Occurrence& occurrence, const Today& today) const;
    [[nodiscard]] const Routine* find(const RoutineId& id, const Today& today) const;

    void offerDeskBreak(const LocalInstant& now);
    void answerDeskBreak(Shown& shown, NotificationAction action);
    void keepDoneDeskBreak();

    void answer(Notifier::Id id, NotificationAction action);
    void postpone(const OccurrenceKey& key);
    void skip(const OccurrenceKey& key);
    void report(const Error& error) const;

    const BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    Notifier& m_notifier;
    QTimer m_timer;
    bool m_isStarted = false;
    Settings m_settings;
    Occupation m_occupation = Occupation::Working;
    std::optional<Plan> m_knownPlan; ///< As far as reminders go; empty while they are off.
    Plan m_seenPlan;                 ///< At the last look.
    std::optional<WallTime> m_lookAgain;
    WallTime m_lastLook{};
    QDate m_prunedOn;
    std::map<Notifier::Id, Shown> m_shown;
    DeskBreakCounter m_deskBreaks;
    std::optional<DeskBreak> m_startedBreak; ///< Its routine is being practised.
};

} // namespace limber
