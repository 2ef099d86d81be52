// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/before_view.h"
#include "core/routine/routine_edit.h"
#include "tests/app/practice/practice_fixture.h"

#include <QCoreApplication>
#include <QLabel>

#include <gmock/gmock.h>

// Sessions with rounds and with rests between exercises.

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::SizeIs;

namespace {

class PracticeRoundsTest : public PracticeFixture {
protected:
    [[nodiscard]] const Player& player() const { return page->session()->player(); }
    [[nodiscard]] const Segment& segment() const { return *player().segment(); }
    [[nodiscard]] RunningSession running() const
    {
        return data->sessions.running().value().value();
    }
    /// Curls in two rounds with a rest of 30 s between them, 10 s to get ready, 20 s each; then
    /// planks after a rest of 25 s.
    [[nodiscard]] Routine rounds() const
    {
        Routine changed = routine();
        std::swap(changed.steps[0], changed.steps[1]);
        changed = withGroup(std::move(changed), {0}, 2, 30s);
        return withRestAfter(std::move(changed), 0, 25s);
    }
    [[nodiscard]] QStringList texts(const QWidget& within) const
    {
        QStringList texts;
        for (const auto* label : within.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }
};

TEST_F(PracticeRoundsTest, BeforeItTheRoundsAreToldOfAndEachExerciseCountsOnce)
{
    page->begin({rounds(), std::nullopt});
    const auto shown = texts(*find<BeforeView>(u"beforeView"_s));
    EXPECT_TRUE(shown.contains(u"2 round(s), with a rest of 30 s between them"_s))
        << shown.join(u'|').toStdString();
    EXPECT_TRUE(labelText(u"routineFacts"_s).endsWith(u"2 exercise(s)"_s))
        << labelText(u"routineFacts"_s).toStdString();
}

TEST_F(PracticeRoundsTest, TheRestBetweenRoundsShowsWhatComes)
{
    startPractising(rounds());
    pass(5s);
    EXPECT_EQ(labelText(u"countedLabel"_s), u"Round 1 of 2"_s);
    pass(25s + 10s);
    ASSERT_TRUE(segment().isRestBefore());
    EXPECT_EQ(labelText(u"kindLabel"_s), u"Rest"_s);
    EXPECT_EQ(labelText(u"exerciseLabel"_s), u"curl"_s);
    EXPECT_EQ(labelText(u"countedLabel"_s), u"Then curl · Round 2 of 2"_s);
    EXPECT_EQ(ringText(), u"20"_s);
    pass(20s + 10s + 20s + 1s);
    ASSERT_TRUE(segment().isRestBefore());
    EXPECT_EQ(labelText(u"exerciseLabel"_s), u"plank"_s);
    EXPECT_EQ(labelText(u"countedLabel"_s), u"Then plank"_s);
    EXPECT_EQ(ringText(), u"24"_s);
}

TEST_F(PracticeRoundsTest, InTheRestThePersonIsAskedAboutTheExerciseJustDone)
{
    startPractising(rounds());
    pass(35s);
    ASSERT_TRUE(segment().isRestBefore());
    click(u"feel_tooHard"_s);
    EXPECT_EQ(running().record.steps.at(0).feel, Feel::TooHard);
    pass(30s + 30s);
    ASSERT_EQ(segment().step, 2);
    click(u"feel_right"_s);
    EXPECT_EQ(running().record.steps.at(1).feel, Feel::Right);
}

TEST_F(PracticeRoundsTest, EachRoundIsAStepOfTheRecord)
{
    startPractising(rounds());
    pass(player().timeline().total());
    ASSERT_THAT(kept(), SizeIs(1));
    const auto record = data->sessions.find(kept().front().id).value();
    ASSERT_THAT(record.steps, SizeIs(3));
    EXPECT_EQ(record.steps[0], record.steps[1]);
    EXPECT_EQ(record.outcome, SessionOutcome::Completed);
    EXPECT_EQ(record.session,
              std::chrono::floor<std::chrono::seconds>(player().timeline().total()));
}

TEST_F(PracticeRoundsTest, AnotherExerciseTakesThePlaceInTheRoundsToCome)
{
    Routine three = rounds();
    three.groups[0].rounds = 4;
    startPractising(three);
    pass(30s + 30s + 1s);
    ASSERT_EQ(segment().step, 1);
    const auto plank = ExerciseId::fromText(u"plank"_s).value();
    ASSERT_TRUE(page->session()->swapExercise(1, plank).has_value());
    const auto planned = running().plannedSteps;
    ASSERT_THAT(planned, SizeIs(5));
    EXPECT_EQ(planned[0].exercise.text(), u"curl"_s) << "it is done";
    EXPECT_EQ(planned[1].exercise, plank);
    EXPECT_EQ(planned[2].exercise, plank);
    EXPECT_EQ(planned[3].exercise, plank);
    EXPECT_EQ(planned[1].round, (Round{2, 4}));
    EXPECT_EQ(planned[1].restAfter, 30s);
    EXPECT_EQ(planned[3].restAfter, 25s);
}

TEST_F(PracticeRoundsTest, ABrokenOffSessionGoesOnInItsRound)
{
    startPractising(rounds());
    pass(30s + 30s + 15s);
    ASSERT_EQ(segment().step, 1);
    const RunningSession broken = running();
    page = makePage();
    page->resumeSession(broken);
    EXPECT_EQ(segment().step, 1);
    EXPECT_EQ(segment().kind, SegmentKind::Prepare);
    EXPECT_EQ(player().timeline().steps[1].round, (Round{2, 2}));
}

TEST_F(PracticeRoundsTest, ALongerRestCountsForAllRests)
{
    startPractising(rounds());
    pass(35s);
    EXPECT_EQ(page->session()->changeWait(10s), 40s);
    EXPECT_EQ(player()
                  .timeline()
                  .segments[static_cast<std::size_t>(player().timeline().steps[2].firstSegment)]
                  .duration,
              35s);
}

TEST_F(PracticeRoundsTest, TheVoiceSaysTheRestTheRoundAndTheExercise)
{
    output.current = CueOutput::State::Running;
    startPractising(rounds());
    ASSERT_NE(voice, nullptr);
    for (int i = 0; i < 400; ++i) {
        pass(100ms);
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(voice->texts.contains(u"Round 1 of 2. curl"_s));
    EXPECT_TRUE(voice->texts.contains(u"Rest. Then round 2 of 2. curl"_s))
        << voice->texts.join(u'|').toStdString();
}

} // namespace

} // namespace limber::test
