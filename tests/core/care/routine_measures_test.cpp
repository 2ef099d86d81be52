// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/routine_measures.h"
#include "core/plan/bundled_content.h"
#include "tests/core/care/care_routine.h"
#include "tests/support/timeline_builder.h"

#include <chrono>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using test::CareRoutine;

milliseconds sumOf(const std::map<Category, milliseconds>& parts)
{
    milliseconds sum{0};
    for (const auto& [category, part] : parts)
        sum += part;
    return sum;
}

TEST(RoutineMeasuresTest, AgreeWithTheTimelineOfRandomRoutines)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        test::RandomRoutines random(seed);
        const Catalogue catalogue = random.catalogue();
        const Routine routine = random.routine(catalogue);
        const TimelineOptions options = random.options();
        const RoutineMeasures measures = measuresOf(routine, catalogue, options);
        const Timeline timeline = compileTimeline(routine, catalogue, options);
        EXPECT_EQ(measures.total, timeline.total()) << seed;
        EXPECT_EQ(measures.active, timeline.active()) << seed;
        EXPECT_EQ(sumOf(measures.activeByCategory), measures.active) << seed;
    }
}

TEST(RoutineMeasuresTest, AgreeWithTheTimelineOfReadyMadeRoutinesInRounds)
{
    BundledContent content = loadBundledContent();
    for (Routine& routine : content.routines) {
        const auto group = StepGroupId::create();
        routine.groups.push_back({group, 3, std::chrono::seconds{30}});
        routine.steps[0].group = group;
        routine.steps[1].group = group;
        const RoutineMeasures measures = measuresOf(routine, content.catalogue);
        const Timeline timeline = compileTimeline(routine, content.catalogue);
        EXPECT_EQ(measures.total, timeline.total());
        EXPECT_EQ(measures.active, timeline.active());
        EXPECT_EQ(sumOf(measures.activeByCategory), measures.active);
    }
}

TEST(RoutineMeasuresTest, ACategoryIsTheMainOneAndEachAreaCounts)
{
    const CareRoutine one(u"gentle-warm-up durationSeconds=60, [hamstring-stretch] x2, "
                          u"seated-forward-bend, of-a-newer-version"_s);
    const RoutineMeasures measures = measuresOf(one.routine, one.catalogue);
    ASSERT_EQ(measures.activeByCategory.size(), 2u);
    EXPECT_EQ(measures.activeByCategory.at(Category::WarmUp), std::chrono::seconds{60});
    const milliseconds mobility = measures.activeByCategory.at(Category::Mobility);
    EXPECT_EQ(measures.activeByArea.at(BodyArea::Hamstrings), mobility);
    EXPECT_LT(measures.activeByArea.at(BodyArea::LowerBack), mobility);
    EXPECT_EQ(measures.equipment, std::set{Equipment::Mat});
}

TEST(RoutineMeasuresTest, AnEmptyRoutineMeasuresNothing)
{
    EXPECT_EQ(measuresOf(CareRoutine(u""_s).routine, Catalogue()), RoutineMeasures());
}

struct PositionCase {
    const char* name;
    QString words;
    PositionChanges changes;
};

void PrintTo(const PositionCase& one, std::ostream* out)
{
    *out << one.name;
}

class PositionChangesTest : public ::testing::TestWithParam<PositionCase> {};

TEST_P(PositionChangesTest, AreCountedInTheOrderOfPractice)
{
    const CareRoutine one(GetParam().words);
    EXPECT_EQ(positionChangesOf(one.routine, one.catalogue), GetParam().changes);
}

INSTANTIATE_TEST_SUITE_P(
    Table, PositionChangesTest,
    ::testing::Values(
        PositionCase{"Nothing", u""_s, {}},
        PositionCase{"WhereItBeginsIsNoChange", u"bridge, dead-bug"_s, {}},
        PositionCase{"DownOnce", u"gentle-warm-up, bridge, dead-bug"_s, {1, 1, 0}},
        PositionCase{"DownAndUp", u"easy-walk, bridge, easy-walk"_s, {2, 1, 1}},
        PositionCase{"AChoiceIsTakenTheCheaperWay", u"bridge, box-breathing, dead-bug"_s, {}},
        PositionCase{
            "AChoiceBetweenChairAndStandingIsStillUp", u"bridge, chin-tuck, dead-bug"_s, {2, 1, 1}},
        PositionCase{
            "AChoiceLooksAhead", u"gentle-warm-up, seated-spinal-twist, bridge"_s, {1, 1, 0}},
        PositionCase{"ChairToStanding", u"seated-spinal-twist, easy-walk"_s, {1, 0, 0}},
        PositionCase{"EveryRoundCounts", u"[easy-walk, bridge] x3"_s, {5, 3, 2}},
        PositionCase{"UnknownOnesArePassedOver", u"bridge, of-a-newer-version, dead-bug"_s, {}}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace limber
