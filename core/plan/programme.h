// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"
#include "core/routine/routine_file.h"

#include <map>
#include <variant>

// A *programme* is a ready-made week that repeats for some weeks. Adopting it turns it into plan
// entries, which can then be edited like any others.

namespace limber {

struct ProgrammeKind;
using ProgrammeId = Id<ProgrammeKind>;

/// One block of a programme's day: a ready-made routine, or a single exercise with its dose.
using ProgrammeItem = std::variant<RoutineId, RoutineStep>;

struct Programme {
    ProgrammeId id;
    QString name;     ///< Catalogue English.
    QString audience; ///< Whom it suits; catalogue English.
    int weeks = 4;
    std::vector<QTime> times;       ///< Suggested local times of a day's first, second … block.
    std::vector<RoutineId> evening; ///< Routines that always take a day's last time.
    std::map<Qt::DayOfWeek, std::vector<ProgrammeItem>> days;
    std::vector<SourceKey> sources;

    friend bool operator==(const Programme&, const Programme&) = default;
};

/// What adopting a programme adds: entries, and a routine for each single exercise. Entries with
/// the same routine at the same time are one entry with several weekdays. The routine of a single
/// exercise has the same id every time, so adopting twice adds it once.
struct AdoptedProgramme {
    std::vector<PlanEntry> entries;
    std::vector<Routine> routines;
};

/// Turns a programme into entries from `from` for its number of weeks (7 × weeks days), a day's
/// n-th block at the n-th of `times` (the last time is used for any beyond). Evening routines take
/// the last time and are not counted.
/// Fails with InvalidValue where `times` is empty or one of them or `from` is invalid, and with
/// NotFound where the catalogue does not have a single exercise.
[[nodiscard]] Result<AdoptedProgramme> adopt(const Programme& programme, QDate from,
                                             const std::vector<QTime>& times,
                                             const Catalogue& catalogue);

struct LoadedProgrammes {
    std::vector<Programme> programmes; ///< In the order beginner first: by weeks, then by name.
    std::vector<LoadProblem> problems;
};

/// Reads one programme file (docs/formats/programme.md). `routines` are those it may refer to.
[[nodiscard]] std::optional<Programme> parseProgramme(const QByteArray& json,
                                                      const QString& fileName,
                                                      const std::vector<Routine>& routines,
                                                      const Catalogue& catalogue,
                                                      std::vector<LoadProblem>& problems);
[[nodiscard]] LoadedProgrammes loadProgrammes(const QString& folder,
                                              const std::vector<Routine>& routines,
                                              const Catalogue& catalogue);
/// The three programmes that are built into the program.
[[nodiscard]] LoadedProgrammes loadBundledProgrammes(const std::vector<Routine>& routines,
                                                     const Catalogue& catalogue);

} // namespace limber
