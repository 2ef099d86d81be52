// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/plan/own_programme.h"
#include "core/session/timeline.h"

#include <array>
#include <chrono>
#include <vector>

namespace limber {

/// One block of a programme's day: the routine that is done then, and how long it lasts.
struct ProgrammeBlock {
    Routine routine;
    std::chrono::milliseconds length{0};

    friend bool operator==(const ProgrammeBlock&, const ProgrammeBlock&) = default;
};

/// A programme as it is offered to the user.
struct ProgrammeOffer {
    static constexpr int kDays = 7;

    Programme programme;
    std::vector<Routine> routines; ///< Each that its blocks are made of, once.
    std::array<std::vector<ProgrammeBlock>, kDays> days; ///< In the order of the user's week.
    std::chrono::milliseconds weekLength{0};
    int practiceDays = 0; ///< Days of the week with at least one block.
    int mostBlocks = 0;   ///< Of one day: so many times of day are asked for.

    friend bool operator==(const ProgrammeOffer&, const ProgrammeOffer&) = default;
};

/// The bundled programmes with what a week of each holds. The lengths come from the routines.
[[nodiscard]] std::vector<ProgrammeOffer> buildProgrammeOffers(const BundledContent& content,
                                                               Qt::DayOfWeek firstDayOfWeek,
                                                               const TimelineOptions& options);

/// A programme of one's own as it is offered to the user.
struct OwnProgrammeOffer {
    OwnProgramme stored;
    OwnProgramme programme;        ///< Without what refers to a routine that is no more.
    std::vector<Routine> routines; ///< Each that it refers to, once.
    std::chrono::milliseconds weekLength{0};
    int practiceDays = 0; ///< Days of the week with at least one item.
    int missing = 0;      ///< Items that are left out.

    friend bool operator==(const OwnProgrammeOffer&, const OwnProgrammeOffer&) = default;
};

[[nodiscard]] std::vector<OwnProgrammeOffer>
buildOwnProgrammeOffers(const std::vector<OwnProgramme>& programmes, const BundledContent& content,
                        const std::vector<Routine>& ownRoutines, const TimelineOptions& options);

/// What becomes of the plan that is in force when a programme begins.
enum class AdoptionKind { AddToPlan, ReplacePlan };

/// Whether an entry falls on `from` or a later day, so that the user has to choose.
[[nodiscard]] bool isPlannedFrom(const Plan& plan, QDate from, Qt::DayOfWeek firstDayOfWeek);

/// The plan with a programme's entries. Replacing ends, on the day before `from`, every entry that
/// would go on. Fails as withEntryAdded and withEntryEnded do.
[[nodiscard]] Result<Plan> withProgramme(Plan plan, const AdoptedProgramme& adopted, QDate from,
                                         AdoptionKind kind, Qt::DayOfWeek firstDayOfWeek);

} // namespace limber
