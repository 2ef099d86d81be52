// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/movement.h"
#include "core/body/pose_file.h"
#include "core/body/validator.h"
#include "core/exercise/catalogue.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const MotionLibrary& bundledMotions()
{
    static const MotionLibrary library = loadMotions(u":/content/poses"_s);
    return library;
}

const Catalogue& bundledCatalogue()
{
    static const Catalogue catalogue = loadBundledCatalogue().catalogue;
    return catalogue;
}

QStringList phasesOf(const Exercise& exercise)
{
    QStringList ids;
    for (const Phase& phase : exercise.phases)
        ids.append(phase.id);
    return ids;
}

TEST(BundledMotionsTest, EveryFileIsWithoutMistakes)
{
    for (const LoadProblem& problem : bundledMotions().problems)
        ADD_FAILURE() << qPrintable(problem.file) << ' ' << qPrintable(problem.field) << ": "
                      << qPrintable(problem.reason);
}

TEST(BundledMotionsTest, EveryExerciseHasAFigureAndEveryFigureAnExercise)
{
    for (const Exercise& exercise : bundledCatalogue().exercises())
        EXPECT_TRUE(bundledMotions().find(exercise.id.text())) << qPrintable(exercise.name);
    EXPECT_EQ(bundledMotions().motions.size(), bundledCatalogue().exercises().size());
}

TEST(BundledMotionsTest, EveryPhaseOfTheCatalogueHasItsKeyframes)
{
    for (const Exercise& exercise : bundledCatalogue().exercises()) {
        const Motion* motion = bundledMotions().find(exercise.id.text());
        ASSERT_TRUE(motion);
        const QStringList phases = phasesOf(exercise);
        for (const QString& phase : phases)
            EXPECT_TRUE(motion->phases.contains(phase))
                << qPrintable(exercise.name) << ' ' << qPrintable(phase);
        for (const auto& [phase, path] : motion->phases)
            EXPECT_TRUE(phases.contains(phase))
                << qPrintable(exercise.name) << ' ' << qPrintable(phase);
    }
}

TEST(BundledMotionsTest, TheValidatorFindsNothingInPosesAndSixtyFramesBetween)
{
    for (const Exercise& exercise : bundledCatalogue().exercises()) {
        const Motion* motion = bundledMotions().find(exercise.id.text());
        ASSERT_TRUE(motion);
        for (const Motion& side : {*motion, mirrored(*motion)}) {
            for (const PoseFinding& finding : validate(side, phasesOf(exercise)))
                ADD_FAILURE() << qPrintable(exercise.name) << ", "
                              << qPrintable(describe(finding, side));
        }
    }
}

TEST(BundledMotionsTest, NoMovementJumps)
{
    constexpr int kFrames = 200;
    constexpr double kFarthest = 0.03; // A hand that swings from the floor to overhead: 0.02.
    for (const Exercise& exercise : bundledCatalogue().exercises()) {
        const Motion* motion = bundledMotions().find(exercise.id.text());
        ASSERT_TRUE(motion);
        for (const auto& [from, to] : transitionsOf(*motion, phasesOf(exercise))) {
            Body last = bodyAt(*motion, {from, to, 0.0});
            for (int frame = 1; frame <= kFrames; ++frame) {
                const double share = static_cast<double>(frame) / kFrames;
                const Body here = bodyAt(*motion, {from, to, share});
                EXPECT_LT(farthestMove(last, here), kFarthest)
                    << qPrintable(exercise.name) << ' ' << from << " to " << to << " at " << share;
                last = here;
            }
        }
    }
}

} // namespace
} // namespace limber
