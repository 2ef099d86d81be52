// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/exercise_response.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

std::optional<Pain> pain(int value)
{
    return value < 0 ? std::optional<Pain>() : Pain::create(value).value();
}

SessionRecord session(int before, int after, const std::vector<StepRecord>& steps)
{
    return {{id<SessionId>(u"s"_s),
             {},
             {},
             {},
             {},
             {},
             {},
             {},
             {},
             {},
             pain(before),
             {},
             pain(after),
             {},
             {}},
            steps};
}

StepRecord step(const QString& exercise, std::chrono::seconds active = std::chrono::seconds{30})
{
    return {id<ExerciseId>(exercise), {}, {}, active, 0, false};
}

ResponseCount count(const QString& exercise, int sessions, int notHigher, int change)
{
    return {id<ExerciseId>(exercise), sessions, notHigher, change};
}

TEST(ResponseCountsTest, CountEachExerciseOnceInASession)
{
    EXPECT_EQ(
        (std::vector{count(u"bridge"_s, 1, 1, -2), count(u"plank"_s, 2, 1, 1)}),
        responseCounts({session(5, 3, {step(u"plank"_s), step(u"bridge"_s), step(u"plank"_s)}),
                        session(2, 5, {step(u"plank"_s)})}));
}

TEST(ResponseCountsTest, NeedBothValuesAndAnExerciseThatWasPractised)
{
    EXPECT_EQ((std::vector{count(u"plank"_s, 1, 1, 0)}),
              responseCounts({session(-1, 3, {step(u"plank"_s)}),
                              session(3, -1, {step(u"plank"_s)}), session(3, 3, {step(u"plank"_s)}),
                              session(3, 3, {step(u"plank"_s, std::chrono::seconds{0})})}));
    EXPECT_TRUE(responseCounts({}).empty());
}

TEST(ExerciseResponsesTest, AreSaidFromFiveSessionsOn)
{
    EXPECT_TRUE(exerciseResponses({count(u"a"_s, 4, 4, -8)}).empty());
    EXPECT_EQ((std::vector{ExerciseResponse{id<ExerciseId>(u"a"_s), 5, 0.8, -1.2}}),
              exerciseResponses({count(u"a"_s, 5, 4, -6)}));
    EXPECT_EQ(1u, exerciseResponses({count(u"a"_s, 6, 0, 12)}).size());
}

TEST(ExerciseResponsesTest, BeginWithTheLargestMeanFallThenMoreSessionsThenTheId)
{
    const auto responses = exerciseResponses(
        {count(u"up"_s, 5, 0, 10), count(u"d"_s, 5, 5, -5), count(u"c"_s, 10, 5, -10),
         count(u"b"_s, 10, 9, -10), count(u"most"_s, 6, 6, -7), count(u"even"_s, 7, 3, 0)});
    QStringList order;
    for (const ExerciseResponse& response : responses)
        order.append(response.exercise.text());
    EXPECT_EQ(u"most b c d even up"_s, order.join(u' '));
}

} // namespace
} // namespace limber::test
