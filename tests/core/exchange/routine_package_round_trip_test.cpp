// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_import.h"
#include "core/exchange/whole_file.h"
#include "tests/core/exchange/random_package.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

constexpr unsigned kPackages = 1000;

TEST(RoutinePackageRoundTripTest, AThousandRandomPackagesAreReadBackTheSame)
{
    std::size_t steps = 0;
    std::size_t exercises = 0;
    for (unsigned seed = 0; seed < kPackages; ++seed) {
        test::Chance chance(seed);
        const RoutinePackage package = test::randomPackage(chance);
        const QByteArray written = writePackage(package);
        const PackageReading reading = readPackage(written);
        ASSERT_TRUE(reading.package.has_value())
            << "seed " << seed << ": " << reading.problems.front().path.toStdString() << ' '
            << reading.problems.front().reason.toStdString();
        ASSERT_TRUE(*reading.package == package) << "seed " << seed;
        ASSERT_EQ(writePackage(*reading.package), written) << "seed " << seed;
        exercises += package.exercises.size();
        for (const Routine& routine : package.routines)
            steps += routine.steps.size();
    }
    EXPECT_GT(steps, 10'000U);
    EXPECT_GT(exercises, 1000U);
}

TEST(RoutinePackageRoundTripTest, AThousandRandomPackagesComeInUnchangedAndOnlyOnce)
{
    const Catalogue bundled = loadBundledCatalogue().catalogue;
    const std::vector<Routine> none;
    for (unsigned seed = 0; seed < kPackages; ++seed) {
        SCOPED_TRACE(seed);
        test::Chance chance(seed);
        const RoutinePackage package =
            *readPackage(writePackage(test::randomPackage(chance))).package;
        const ImportPlan plan = planImport(package, {bundled, none, none, {}});
        const std::vector<Routine> routines = plan.routinesToSave();
        const std::vector<OwnExercise> exercises = plan.exercisesToSave();
        ASSERT_TRUE(routines == package.routines);
        ASSERT_TRUE(exercises == package.exercises);

        Catalogue grown = bundled;
        std::vector<Exercise> own;
        for (const OwnExercise& one : exercises)
            own.push_back(one.exercise);
        grown.replaceOwnExercises(std::move(own));
        ASSERT_TRUE(planImport(package, {grown, none, routines, exercises}).isEmpty());
    }
}

#ifdef LIMBER_PYTHON
TEST(RoutinePackageRoundTripTest, WhatIsWrittenFitsThePublishedSchema)
{
    const QTemporaryDir folder;
    for (unsigned seed = 0; seed < 100; ++seed) {
        test::Chance chance(seed);
        ASSERT_TRUE(writeWholeFile(folder.filePath(u"%1.limber"_s.arg(seed)),
                                   writePackage(test::randomPackage(chance))));
    }
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral(LIMBER_PYTHON),
                 {QStringLiteral(LIMBER_SOURCE_DIR "/tests/docs/validate_formats.py"),
                  QStringLiteral(LIMBER_SOURCE_DIR), u"--routine-files"_s, folder.path()});
    ASSERT_TRUE(python.waitForFinished(-1));
    const QByteArray said = python.readAll();
    EXPECT_EQ(python.exitCode(), 0) << said.toStdString();
    EXPECT_TRUE(said.contains("100 routine files")) << said.toStdString();
}
#endif

} // namespace
} // namespace limber
