// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/day.h"
#include "core/common/id.h"
#include "core/session/player.h"
#include "core/session/timeline.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace limber {

struct SessionKind;
using SessionId = Id<SessionKind>;
struct CheckInKind;
using CheckInId = Id<CheckInKind>;

/// Pain as a whole number, 0 (none) to 10 (worst imaginable).
class Pain {
public:
    static constexpr int kWorst = 10;
    /// Fails with InvalidValue outside 0 to 10.
    [[nodiscard]] static Result<Pain> create(int value);
    [[nodiscard]] int value() const { return m_value; }
    friend bool operator==(const Pain&, const Pain&) = default;

private:
    explicit Pain(int value)
        : m_value(value)
    {
    }
    int m_value;
};

/// Completed: at least half of the planned active time was done. Partial: less; it counts for
/// minutes, not for completion.
enum class SessionOutcome { Completed, Partial };

template <> struct TokenTable<SessionOutcome> {
    static constexpr std::array entries{
        TokenEntry<SessionOutcome>{SessionOutcome::Completed, QLatin1StringView("completed")},
        TokenEntry<SessionOutcome>{SessionOutcome::Partial, QLatin1StringView("partial")},
    };
};

/// How an exercise felt to the person who did it.
enum class Feel { TooEasy, Right, TooHard, Hurt };

template <> struct TokenTable<Feel> {
    static constexpr std::array entries{
        TokenEntry<Feel>{Feel::TooEasy, QLatin1StringView("tooEasy")},
        TokenEntry<Feel>{Feel::Right, QLatin1StringView("right")},
        TokenEntry<Feel>{Feel::TooHard, QLatin1StringView("tooHard")},
        TokenEntry<Feel>{Feel::Hurt, QLatin1StringView("hurt")},
    };
};

/// The plan occurrence a session was started from. Kept as text and date, since `core/session`
/// does not know the plan.
struct StartedFrom {
    QString entry;  ///< The plan entry's id text.
    QDate ruleDate; ///< The date its rule gave it.

    friend bool operator==(const StartedFrom&, const StartedFrom&) = default;
};

/// What was done of one exercise.
struct StepRecord {
    ExerciseId exercise;
    Dose dose;
    std::chrono::seconds plannedActive{0};
    std::chrono::seconds active{0};
    int completedSets = 0;
    bool finished = false;
    std::optional<Feel> feel = std::nullopt; ///< Nothing where the person did not say.

    friend bool operator==(const StepRecord&, const StepRecord&) = default;
};

/// How hard a session felt: 1 very easy, 2 easy, 3 moderate, 4 hard, 5 too hard (a scale of our own
/// words; docs/data-model.md).
inline constexpr int kLeastEffort = 1;
inline constexpr int kMostEffort = 5;

/// One practised session as it is kept, without its exercises. Day and offset are fixed when it
/// starts and never computed again.
struct SessionSummary {
    SessionId id;
    std::optional<RoutineId> routine;
    QString routineName; ///< As it was then: routines change and go.
    LocalInstant start;
    QDate day;
    std::optional<StartedFrom> startedFrom;
    std::chrono::seconds plannedActive{0};
    std::chrono::seconds active{0};  ///< Work, hold, breathing and changing sides really done.
    std::chrono::seconds session{0}; ///< With rests and preparation, without pauses.
    SessionOutcome outcome = SessionOutcome::Completed;
    std::optional<Pain> painBefore;
    std::optional<Pain> painWorst;
    std::optional<Pain> painAfter;
    std::optional<int> effort; ///< kLeastEffort, very easy, to kMostEffort, too hard.
    QString note;
    /// The side that exercises with two sides began on, Left or Right; nothing where nobody led.
    std::optional<BodySide> firstSide = std::nullopt;

    friend bool operator==(const SessionSummary&, const SessionSummary&) = default;
};

/// One practised session with what was done of each exercise.
struct SessionRecord : SessionSummary {
    std::vector<StepRecord> steps;

    friend bool operator==(const SessionRecord&, const SessionRecord&) = default;
};

/// A pain entry outside a session.
struct CheckIn {
    CheckInId id;
    LocalInstant at;
    QDate day;
    Pain now;

    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

/// At least half of the planned active time (a plan of nothing is never completed).
[[nodiscard]] SessionOutcome outcomeOf(std::chrono::seconds plannedActive,
                                       std::chrono::seconds active);

/// What a player has done so far: one record for each step of the timeline, in its order, also for
/// those not begun. Times are rounded down to whole seconds; planned ones are whole anyway.
[[nodiscard]] std::vector<StepRecord> stepRecords(const Timeline& timeline,
                                                  const std::vector<StepProgress>& progress);

/// Fills in times, steps and outcome from a player. Planned and active time are the sums of the
/// steps' whole seconds, and the outcome follows from them; the session time is rounded down. How
/// an exercise felt stays with its step.
[[nodiscard]] SessionRecord withProgress(SessionRecord record, const Player& player);

} // namespace limber
