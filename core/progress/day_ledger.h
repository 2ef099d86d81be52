// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/practice_history.h"

#include <QDate>

#include <chrono>
#include <optional>
#include <vector>

namespace limber {

/// What one day was, once plan and sessions are laid beside each other.
struct LedgerDay {
    QDate day;
    bool planned = false; ///< At least one occurrence neither skipped nor paused; without a plan in
                          ///< force, any day outside a pause.
    bool kept = false;    ///< A planned day with a completed occurrence (without a plan in force: a
                          ///< completed session).
    bool paused = false;
    int completedOccurrences = 0;
    int missedOccurrences = 0;
    int completedSessions = 0;
    int partialSessions = 0;
    std::chrono::seconds active{0};

    friend bool operator==(const LedgerDay&, const LedgerDay&) = default;
};

/// One week of the ledger.
struct LedgerWeek {
    QDate start;
    int goal = 0;              ///< min(days a week, planned days of the whole week).
    int daysWithCompleted = 0; ///< Days with a completed session.
    int keptDays = 0;
    std::chrono::seconds active{0};

    [[nodiscard]] bool reachedGoal() const { return goal > 0 && daysWithCompleted >= goal; }
    friend bool operator==(const LedgerWeek&, const LedgerWeek&) = default;
};

/// Every day from the beginning of the history to the end of today's week; of a window, from its
/// first day on. The history begins on the first day that has a session or lies in a plan; without
/// either the ledger is empty.
class DayLedger {
public:
    DayLedger(const PracticeHistory& history, QDate today, const ProgressOptions& options);

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const ProgressOptions& options() const { return m_options; }
    /// The first day of the history, also where only a window of it is at hand; nothing where it
    /// has not begun.
    [[nodiscard]] std::optional<QDate> beginning() const { return m_beginning; }
    /// The first day of the ledger, nothing where it is empty.
    [[nodiscard]] std::optional<QDate> firstDay() const;
    /// Whether the ledger holds the history from its beginning.
    [[nodiscard]] bool isWhole() const { return firstDay() == m_beginning; }
    /// In order, without gaps.
    [[nodiscard]] const std::vector<LedgerDay>& days() const { return m_days; }
    /// Nothing before the history or after today's week.
    [[nodiscard]] const LedgerDay* day(QDate date) const;
    /// The weeks from the one that holds the first day to today's, in order. The first one of a
    /// window counts what the window holds of it.
    [[nodiscard]] std::vector<LedgerWeek> weeks() const;
    /// Occurrences of the ledger's days, with status.
    [[nodiscard]] const std::vector<MatchedOccurrence>& occurrences() const
    {
        return m_occurrences;
    }

private:
    QDate m_today;
    ProgressOptions m_options;
    std::optional<QDate> m_beginning;
    std::vector<LedgerDay> m_days;
    std::vector<MatchedOccurrence> m_occurrences;
};

} // namespace limber
