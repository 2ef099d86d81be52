// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/id.h"
#include "core/common/wall_time.h"
#include "core/routine/routine.h"
#include "core/settings/settings.h"

#include <array>
#include <optional>

// A *desk break* is about two minutes of movement that is offered after so many minutes of work.

namespace limber {

struct DeskBreakKind;
using DeskBreakId = Id<DeskBreakKind>;

/// What became of a break that was offered.
enum class DeskBreakOutcome {
    Passed,    ///< Not answered, or dismissed.
    Postponed, ///< Another one is offered ten minutes later.
    Done,
};

template <> struct TokenTable<DeskBreakOutcome> {
    static constexpr std::array entries{
        TokenEntry<DeskBreakOutcome>{DeskBreakOutcome::Passed, QLatin1StringView("passed")},
        TokenEntry<DeskBreakOutcome>{DeskBreakOutcome::Postponed, QLatin1StringView("postponed")},
        TokenEntry<DeskBreakOutcome>{DeskBreakOutcome::Done, QLatin1StringView("done")},
    };
};

struct DeskBreak {
    DeskBreakId id;
    LocalInstant at; ///< When it was offered.
    QDate day;
    DeskBreakOutcome outcome = DeskBreakOutcome::Passed;

    friend bool operator==(const DeskBreak&, const DeskBreak&) = default;
};

/// What the person is doing as far as the program knows.
enum class Occupation { Working, Practising };

/// Counts the working time since the last break. Only time between looks that follow each other
/// closely counts: a computer that slept was not worked at.
class DeskBreakCounter {
public:
    /// Counts up to `now` and says whether a break is up. It stays up until `startAnew` or
    /// `postpone`. None is up within quiet hours or while a session is led; outside working hours
    /// and with practice the count begins anew.
    bool advance(const LocalInstant& now, const DeskBreakChoice& choice,
                 const DailySpan& quietHours, Occupation occupation);
    /// A break, a session or an offer ends the count.
    void startAnew() { m_worked = {}; }
    /// The next break is up after `by` more minutes of work.
    void postpone(const DeskBreakChoice& choice, std::chrono::minutes by);

    [[nodiscard]] std::chrono::milliseconds worked() const { return m_worked; }

private:
    std::optional<Instant> m_last;
    std::chrono::milliseconds m_worked{0};
};

/// A look that comes later than this after the one before finds that the computer was asleep.
inline constexpr std::chrono::minutes kLongestGapAtWork{5};

/// The bundled routine that breaks are taken from.
[[nodiscard]] RoutineId deskBreakRoutineId();

/// The part of the bundled routine that one break of about two minutes has room for: its last step,
/// and before it one of the others, by turns.
[[nodiscard]] Routine deskBreakRoutine(const Routine& whole, int turn);

} // namespace limber
