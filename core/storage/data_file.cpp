// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file.h"

namespace limber {

Result<std::unique_ptr<DataFile>> DataFile::open(const QString& path, const Clock& clock,
                                                 IntegrityCheck check)
{
    auto opened = Database::open(path, clock, check);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<DataFile>(new DataFile(*std::move(opened)));
}

DataFile::DataFile(Database opened)
    : database(std::move(opened))
    , routines(database)
    , plan(database)
    , sessions(database)
    , checkIns(database)
    , settings(database)
    , practiceChoices(database)
    , programmes(database)
    , acceptedFindings(database)
    , planReviews(database)
    , reminders(database)
    , deskBreaks(database)
    , ownExercises(database)
    , imports(database)
    , favourites(database)
    , activities(database)
    , weekReviews(database)
{
}

} // namespace limber
