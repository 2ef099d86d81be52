// SPDX-License-Identifier: GPL-3.0-or-later
// Routine files from anywhere, for libFuzzer: whatever stands in a file, it is read or refused with
// a place, and what was read survives being written, planned and read again.
#include "core/exchange/package_import.h"

#include <cstdio>
#include <cstdlib>

using namespace limber;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

const Catalogue& catalogue()
{
    static const Catalogue bundled = loadCatalogue(QStringLiteral(LIMBER_RESOURCES "/exercises"),
                                                   QStringLiteral(LIMBER_RESOURCES "/sources.json"))
                                         .catalogue;
    return bundled;
}

void checkRefusal(const PackageReading& reading, const QByteArray& file)
{
    require(!reading.problems.empty(), "a refused file has a problem");
    const auto lines = 1 + file.count('\n');
    for (const PackageProblem& problem : reading.problems) {
        require(problem.place.line >= 1 && problem.place.line <= lines, "a line of the file");
        require(problem.place.column >= 1 && problem.place.column <= file.size() + 1,
                "a column of the file");
    }
}

void checkImport(const RoutinePackage& package)
{
    const std::vector<Routine> noRoutines;
    const std::vector<OwnExercise> noExercises;
    const ImportPlan first =
        planImport(package, {catalogue(), noRoutines, noRoutines, noExercises});
    require(first.routines.size() == package.routines.size(), "every routine is in the plan");

    const std::vector<Routine> routines = first.routinesToSave();
    const std::vector<OwnExercise> exercises = first.exercisesToSave();
    Catalogue grown = catalogue();
    std::vector<Exercise> own;
    for (const OwnExercise& one : exercises)
        own.push_back(one.exercise);
    grown.replaceOwnExercises(std::move(own));
    const ImportPlan second = planImport(package, {grown, noRoutines, routines, exercises});
    require(second.isEmpty(), "importing the same file again brings nothing");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    const auto file =
        QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const PackageReading reading = readPackage(file);
    if (!reading.package) {
        checkRefusal(reading, file);
        return 0;
    }
    require(reading.problems.empty(), "a file that was read has no problems");
    const QByteArray written = writePackage(*reading.package);
    const PackageReading again = readPackage(written);
    require(again.package == reading.package, "what was written reads back the same");
    require(writePackage(*again.package) == written, "writing is always the same");
    checkImport(*reading.package);
    return 0;
}
