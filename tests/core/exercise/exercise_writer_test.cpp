// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise_file.h"
#include "core/exercise/own_exercise_rules.h"
#include "tests/support/random_exercise.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

/// What comes back when an exercise is written and read; the problems are failures of the test.
std::optional<Exercise> writtenAndRead(const Exercise& exercise)
{
    std::vector<LoadProblem> problems;
    auto read = parseExercise(writeExercise(exercise), exercise.id.text() + u".json"_s, problems);
    for (const LoadProblem& problem : problems) {
        ADD_FAILURE() << problem.file.toStdString() << ": " << problem.field.toStdString() << ' '
                      << problem.reason.toStdString();
    }
    return read;
}

TEST(ExerciseWriterTest, EveryBundledExerciseComesBackAsItWas)
{
    const Catalogue catalogue = loadBundledCatalogue().catalogue;
    ASSERT_FALSE(catalogue.exercises().empty());
    for (const Exercise& exercise : catalogue.exercises())
        EXPECT_TRUE(writtenAndRead(exercise) == exercise) << exercise.id.text().toStdString();
}

TEST(ExerciseWriterTest, RandomExercisesComeBackAsTheyWere)
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        SCOPED_TRACE(seed);
        test::Chance chance(seed);
        Exercise exercise = test::randomOwnExercise(chance).exercise;
        exercise.origin = Origin::Bundled;
        ASSERT_TRUE(writtenAndRead(exercise) == exercise);
    }
}

TEST(ExerciseWriterTest, RandomExercisesHaveNoObstacles)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        test::Chance chance(seed);
        ASSERT_THAT(faultsOf(test::randomOwnExercise(chance)), ::testing::IsEmpty());
    }
}

} // namespace
} // namespace limber
