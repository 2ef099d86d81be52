// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/accepted_finding_store.h"
#include "core/storage/activity_store.h"
#include "core/storage/check_in_store.h"
#include "core/storage/database.h"
#include "core/storage/desk_break_store.h"
#include "core/storage/favourite_store.h"
#include "core/storage/import_store.h"
#include "core/storage/own_exercise_store.h"
#include "core/storage/plan_review_store.h"
#include "core/storage/plan_store.h"
#include "core/storage/practice_choice_store.h"
#include "core/storage/programme_store.h"
#include "core/storage/reminder_store.h"
#include "core/storage/routine_store.h"
#include "core/storage/session_store.h"
#include "core/storage/settings_store.h"
#include "core/storage/week_review_store.h"

namespace limber {

/// An open data file and the stores that read and write it.
class DataFile {
public:
    /// Opens as Database::open does, with its failures.
    [[nodiscard]] static Result<std::unique_ptr<DataFile>>
    open(const QString& path, const Clock& clock, IntegrityCheck check = IntegrityCheck::AtOpening);

    Database database;
    RoutineStore routines;
    PlanStore plan;
    SessionStore sessions;
    CheckInStore checkIns;
    SettingsStore settings;
    PracticeChoiceStore practiceChoices;
    ProgrammeStore programmes;
    AcceptedFindingStore acceptedFindings;
    PlanReviewStore planReviews;
    ReminderStore reminders;
    DeskBreakStore deskBreaks;
    OwnExerciseStore ownExercises;
    ImportStore imports;
    FavouriteStore favourites;
    ActivityStore activities;
    WeekReviewStore weekReviews;

private:
    explicit DataFile(Database opened);
};

} // namespace limber
