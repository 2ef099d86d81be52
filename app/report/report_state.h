// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/progress/activity.h"
#include "core/progress/adherence_series.h"
#include "core/progress/amount_series.h"
#include "core/progress/period_bars.h"
#include "core/progress/pain_series.h"
#include "core/progress/progress_range.h"
#include "core/settings/settings.h"
#include "core/storage/step_history_store.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

// The *report* is one page about a range of days, for a clinician or for oneself: what was planned
// and done, how pain went, which exercises, how own activities go, and notes that the person chose.
// It holds facts; their words are made where it is laid out (report_sheet.h).

namespace limber {

/// Which days a report is about: a range that ends today, or from a day until another, both
/// included.
using ReportSpan = std::variant<ProgressRange, DateRange>;

/// The days of a span: never after today, the range never before the history, and one day at least.
[[nodiscard]] DateRange reportDays(const ReportSpan& span, QDate today,
                                   std::optional<QDate> firstDay);

/// Something planned every week, as it was on the last day of the report.
struct ReportPlanLine {
    QString routine; ///< Its name, to be translated (catalogueText).
    Recurrence recurrence;
    std::vector<QTime> times; ///< In order; entries that differ in nothing else are one line.

    friend bool operator==(const ReportPlanLine&, const ReportPlanLine&) = default;
};

struct ReportExercise {
    ExerciseId exercise;
    int sessions = 0; ///< That practised it.
    DoseType type = DoseType::Repetitions;
    std::optional<double> typical; ///< In the leading field; nothing where no session finished it.
    std::optional<int> best;

    friend bool operator==(const ReportExercise&, const ReportExercise&) = default;
};

struct ReportRating {
    QDate day;
    int ability = 0;

    friend bool operator==(const ReportRating&, const ReportRating&) = default;
};

/// One activity with its first and its latest rating up to the last day of the report.
struct ReportActivity {
    QString name;
    std::optional<ReportRating> first;
    std::optional<ReportRating> latest; ///< Nothing where there is but one.
    ActivityVerdict verdict = ActivityVerdict::NotEnoughEntries;

    friend bool operator==(const ReportActivity&, const ReportActivity&) = default;
};

/// What the person wrote about a session.
struct ReportNote {
    SessionId session;
    QDate day;
    QString routine; ///< As it was called then.
    QString text;

    friend bool operator==(const ReportNote&, const ReportNote&) = default;
};

struct ReportState {
    DateRange days; ///< With an end.
    QDate madeOn;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
    std::vector<ReportPlanLine> plan;
    AdherenceCount adherence;
    WeeksKept weeks; ///< Finished weeks of the range that had a goal.
    int completedSessions = 0;
    int partialSessions = 0;
    int daysPractised = 0; ///< With a completed session.
    std::chrono::seconds active{0};
    int pausedDays = 0;
    PainSeries pain; ///< Its trend as it stood on the last day of the report.
    PainWithinSessions painWithin;
    int painEntryDays = 0;                 ///< Of the range.
    std::optional<QDate> baselineFrom;     ///< First day of the history with an entry of pain.
    std::vector<ReportExercise> exercises; ///< Most practised first, then by id.
    std::vector<ReportActivity> activities;
    std::vector<ReportNote> notes; ///< Those that were chosen, the latest first.

    friend bool operator==(const ReportState&, const ReportState&) = default;
};

/// What a report is built from, read once for all ranges. The contents must outlive it.
struct ReportSources {
    const BundledContent* content = nullptr; ///< Never null.
    std::vector<Routine> ownRoutines;
    PracticeHistory history; ///< All of it.
    ActivityHistory activities;
    Settings settings;
};

/// What was practised in the days of a report.
struct ReportPractice {
    std::vector<PractisedExercise> exercises; ///< Most sessions first.
    /// How much of each was done, as doneAmounts gives it; days outside are left out. Exercises
    /// without are listed without amounts.
    std::map<ExerciseId, std::vector<DoneAmount>> amounts;
};

/// The sessions of some days that have a note, the latest first.
[[nodiscard]] std::vector<ReportNote> notesOf(const PracticeHistory& history,
                                              const DateRange& days);

/// `ledger` is of the whole history, `days` as reportDays gives them.
[[nodiscard]] ReportState buildReportState(const ReportSources& sources, const DayLedger& ledger,
                                           const ReportPractice& practice, const DateRange& days,
                                           const std::set<SessionId>& chosenNotes);

} // namespace limber
