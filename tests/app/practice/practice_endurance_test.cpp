// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practice_fixture.h"

#include <QTest>

#include <gmock/gmock.h>
#include <numeric>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::SizeIs;

namespace {

class PracticeEnduranceTest : public PracticeFixture {
protected:
    [[nodiscard]] const Player& player() const { return page->session()->player(); }

    /// The active time of all steps of the session that was kept.
    [[nodiscard]] std::chrono::seconds activeOfSteps() const
    {
        const auto record = data->sessions.find(kept().back().id);
        return std::accumulate(
            record->steps.begin(), record->steps.end(), 0s,
            [](std::chrono::seconds sum, const StepRecord& step) { return sum + step.active; });
    }
};

TEST_F(PracticeEnduranceTest, AHundredPausesInARowLoseNothing)
{
    startPractising(routine());
    pass(20s);
    for (int pause = 0; pause < 100; ++pause) {
        press(Qt::Key_Space);
        ASSERT_EQ(player().state(), PlayerState::Paused);
        stopwatch.advance(1s);
        page->session()->poll();
        press(Qt::Key_Space);
        ASSERT_EQ(player().state(), PlayerState::Running);
        pass(100ms);
    }
    EXPECT_EQ(player().position(), 30s);
    pass(player().timeline().total() - 30s);
    ASSERT_THAT(kept(), SizeIs(1));
    EXPECT_EQ(kept().front().active, 70s);
    EXPECT_EQ(activeOfSteps(), 70s);
    EXPECT_EQ(kept().front().outcome, SessionOutcome::Completed);
}

TEST_F(PracticeEnduranceTest, SkipAndBackAtEverySegmentLeaveTimesThatAddUp)
{
    startPractising(routine());
    const std::vector<Segment> segments = player().timeline().segments;
    page->endSession();
    for (std::size_t index = 0; index < segments.size(); ++index) {
        SCOPED_TRACE(index);
        startPractising(routine());
        pass(segments[index].start + 500ms);
        ASSERT_EQ(player().segmentIndex(), static_cast<int>(index));
        press(Qt::Key_Right);
        if (!page->session()->ending())
            press(Qt::Key_Left);
        if (!page->session()->ending())
            press(Qt::Key_R);
        if (!page->session()->ending())
            pass(player().timeline().total());
        ASSERT_EQ(page->session()->ending(), PracticeSession::Ending::Kept);
        const SessionRecord& record = page->session()->record();
        const auto active = std::accumulate(
            record.steps.begin(), record.steps.end(), 0s,
            [](std::chrono::seconds sum, const StepRecord& step) { return sum + step.active; });
        // Each step is rounded to whole seconds by itself.
        EXPECT_LE(std::abs((record.active - active).count()), 1);
        EXPECT_LE(record.active, record.plannedActive);
        EXPECT_EQ(data->sessions.find(record.id).value(), record);
    }
}

TEST_F(PracticeEnduranceTest, SkippedAndTakenBackTheWholeSessionCanStillBeCompleted)
{
    startPractising(routine());
    pass(15s);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    pass(player().timeline().total());
    ASSERT_THAT(kept(), SizeIs(1));
    EXPECT_EQ(kept().front().outcome, SessionOutcome::Completed);
    EXPECT_EQ(kept().front().active, 70s);
}

} // namespace

} // namespace limber::test
