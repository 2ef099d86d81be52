// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_state.h"
#include "tests/support/history_script.h"

#include <memory>

namespace limber::test {

/// A report from a history script (history_script.h); the routines are the bundled ones.
struct ReportGround {
    explicit ReportGround(const QString& script);

    /// Gives the session of a day (the first one of it) a note.
    void note(const QString& day, const QString& text, const QString& routine = {});
    /// Names an activity "walk" with ratings such as "03-01 4".
    void rate(const QString& activity, const std::vector<std::pair<QString, int>>& ratings);
    /// A session of a day did so much of an exercise, finished.
    void amount(const QString& exercise, const QString& day, int amount,
                DoseType type = DoseType::Repetitions);

    [[nodiscard]] DayLedger ledger() const { return {sources.history, today, options}; }
    [[nodiscard]] ReportState report(const DateRange& days,
                                     const std::set<SessionId>& notes = {}) const;
    [[nodiscard]] ReportState report(ProgressRange range) const;
    /// With all notes of the days.
    [[nodiscard]] ReportState withAllNotes(const DateRange& days) const;

    ReportSources sources;
    QDate today;
    ProgressOptions options;
    ReportPractice practice;
};

[[nodiscard]] const BundledContent& reportContent();
[[nodiscard]] DateRange days(const QString& from, const QString& until);

} // namespace limber::test
