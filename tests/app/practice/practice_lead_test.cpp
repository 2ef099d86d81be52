// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/mini_window.h"
#include "app/practice/running_view.h"
#include "app/practice/session_tools.h"
#include "tests/app/practice/practice_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSlider>
#include <QTest>

#include <gmock/gmock.h>

// What a person can do and hear in the middle of a session. The lengths of the routine stand in
// practice_page_test.cpp.

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PracticeLeadTest : public PracticeFixture {
protected:
    [[nodiscard]] const Player& player() const { return page->session()->player(); }
    [[nodiscard]] const Segment& segment() const { return *player().segment(); }
    void set(const QString& key, const QString& value)
    {
        const auto changed = withSetting(data->settings.load().value(), key, value);
        ASSERT_TRUE(changed.has_value());
        ASSERT_TRUE(data->settings.save(*changed).has_value());
    }
    [[nodiscard]] RunningSession running() const
    {
        return data->sessions.running().value().value();
    }
    /// "curl" alone, five repetitions.
    [[nodiscard]] Routine curls() const
    {
        Routine alone = routine();
        alone.steps.erase(alone.steps.begin());
        return alone;
    }
};

TEST_F(PracticeLeadTest, AtOnesOwnPaceTheSpaceBarFinishesARepetitionAndPPauses)
{
    set(u"pacing"_s, u"selfPaced"_s);
    startPractising(curls());
    pass(10s + 30s);
    EXPECT_EQ(segment().repetition, 1);
    press(Qt::Key_Space);
    EXPECT_EQ(player().state(), PlayerState::Running);
    EXPECT_EQ(segment().repetition, 2);
    press(Qt::Key_MediaPlay);
    EXPECT_EQ(segment().repetition, 3);
    press(Qt::Key_MediaNext);
    EXPECT_EQ(segment().repetition, 4);
    QTest::mouseClick(find<RunningView>(u"runningView"_s), Qt::LeftButton, {}, QPoint(4, 4));
    EXPECT_EQ(segment().repetition, 5);
    press(Qt::Key_P);
    EXPECT_EQ(player().state(), PlayerState::Paused);
    press(Qt::Key_Space);
    click(u"doneButton"_s);
    EXPECT_TRUE(page->session()->ending().has_value());
    EXPECT_EQ(kept().size(), 1U);
}

TEST_F(PracticeLeadTest, SomeoneNotReadyGetsThePreparationUntilTheyAre)
{
    startPractising(routine());
    pass(8s);
    press(Qt::Key_N);
    pass(20s);
    EXPECT_EQ(segment().kind, SegmentKind::Prepare);
    EXPECT_EQ(find<QAbstractButton>(u"positionButton"_s)->accessibleName(), u"I am ready"_s);
    click(u"positionButton"_s);
    pass(3s);
    EXPECT_EQ(segment().kind, SegmentKind::SetUp);
}

TEST_F(PracticeLeadTest, AKeyHeldDownMeansUntilItIsLetGo)
{
    startPractising(routine());
    pass(2s);
    auto* view = find<RunningView>(u"runningView"_s);
    QTest::keyPress(view, Qt::Key_N);
    EXPECT_EQ(player().inPosition(), InPosition::No);
    QTest::qWait(600);
    QTest::keyRelease(view, Qt::Key_N);
    EXPECT_EQ(player().inPosition(), InPosition::Yes);
}

TEST_F(PracticeLeadTest, RRepeatsTheSet)
{
    startPractising(routine());
    pass(10s + 4s + 7s);
    press(Qt::Key_R);
    EXPECT_EQ(player().position(), 14s);
    EXPECT_EQ(player().activeTime(), 0s);
}

TEST_F(PracticeLeadTest, WaitsBecomeShorterAndLongerFromNowOn)
{
    startPractising(routine());
    pass(2s);
    click(u"longerButton"_s);
    EXPECT_EQ(player().segmentRemaining(), 13s);
    EXPECT_EQ(labelText(u"remarkLabel"_s), u"15 s from now on"_s);
    click(u"shorterButton"_s);
    click(u"shorterButton"_s);
    EXPECT_EQ(player().segmentRemaining(), 3s);
    pass(3s + 4s);
    EXPECT_FALSE(find<QWidget>(u"longerButton"_s)->isVisible());
    EXPECT_EQ(labelText(u"remarkLabel"_s), QString());
}

TEST_F(PracticeLeadTest, TheSliderChangesThePaceOfMovement)
{
    startPractising(curls());
    auto* slider = find<QSlider>(u"tempoSlider"_s);
    slider->setValue(50);
    EXPECT_EQ(page->session()->tempo(), 50);
    slider->setValue(51);
    EXPECT_EQ(page->session()->tempo(), 50);
    pass(10s);
    EXPECT_EQ(segment().duration, 4s);
}

TEST_F(PracticeLeadTest, AnotherPaceLeavesWhatIsDoneAsItWasPlanned)
{
    Routine swapped = routine();
    std::swap(swapped.steps[0], swapped.steps[1]);
    startPractising(swapped);
    pass(35s);
    ASSERT_EQ(page->session()->record().steps[0].plannedActive, 20s);
    page->session()->setTempo(50);
    pass(page->session()->player().timeline().total());
    EXPECT_EQ(page->session()->record().steps[0].plannedActive, 20s);
    EXPECT_EQ(page->session()->record().steps[0].active, 20s);
}

TEST_F(PracticeLeadTest, HowAnExerciseWasIsKeptWithItsStep)
{
    startPractising(routine());
    pass(70s + 1s);
    click(u"feel_tooHard"_s);
    EXPECT_EQ(running().record.steps.at(0).feel, Feel::TooHard);
    pass(40s);
    ASSERT_EQ(kept().size(), 1U);
    EXPECT_EQ(data->sessions.find(kept().front().id)->steps.at(0).feel, Feel::TooHard);
}

TEST_F(PracticeLeadTest, WhatHurtsPausesAndCanBeSkipped)
{
    startPractising(routine());
    pass(20s);
    click(u"hurtButton"_s);
    EXPECT_EQ(player().state(), PlayerState::Paused);
    EXPECT_FALSE(find<QWidget>(u"hurtEasierButton"_s)->isVisible());
    click(u"hurtSkipButton"_s);
    EXPECT_EQ(player().state(), PlayerState::Running);
    EXPECT_EQ(segment().step, 1);
    pass(40s);
    EXPECT_EQ(data->sessions.find(kept().front().id)->steps.at(0).feel, Feel::Hurt);
}

TEST_F(PracticeLeadTest, AnotherExerciseTakesThePlaceOfOneAndOutlivesTheProgram)
{
    startPractising(routine());
    pass(20s);
    const auto curl = ExerciseId::fromText(u"curl"_s).value();
    ASSERT_TRUE(page->session()->swapExercise(0, curl).has_value());
    EXPECT_EQ(segment().kind, SegmentKind::Prepare);
    EXPECT_EQ(page->session()->record().steps.at(0).exercise, curl);
    EXPECT_EQ(running().plannedSteps.at(0).exercise, curl);
    EXPECT_FALSE(
        page->session()->swapExercise(0, ExerciseId::fromText(u"unknown"_s).value()).has_value());
}

TEST_F(PracticeLeadTest, TheVoiceNamesTheExerciseAndItsSideAndTonesSoundToo)
{
    set(u"soundVolume"_s, u"50"_s);
    output.current = CueOutput::State::Running;
    startPractising(routine());
    ASSERT_NE(voice, nullptr);
    for (int i = 0; i < 40; ++i) {
        pass(100ms);
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(voice->texts.contains(u"plank. Left side first."_s))
        << voice->texts.join(u'|').toStdString();
    EXPECT_FALSE(output.clips.empty());
    EXPECT_EQ(output.volume, 0.5);
}

TEST_F(PracticeLeadTest, ARoutinesOwnChoiceLeadsItAndIsRemembered)
{
    const Routine own = routine();
    page->begin({own, std::nullopt});
    auto* guidance = find<QComboBox>(u"guidanceChoice"_s);
    guidance->setFocus();
    QTest::keyClick(guidance, Qt::Key_End);
    click(u"startButton"_s);
    EXPECT_EQ(data->practiceChoices.find(own.id)->guidance, Guidance::None);
    EXPECT_EQ(voice, nullptr);
    EXPECT_EQ(output.volume, 0.0);
}

TEST_F(PracticeLeadTest, ABrokenOffSessionIsLedAsItsRoutineWasChosenToBe)
{
    const Routine own = routine();
    ASSERT_TRUE(data->practiceChoices
                    .save(own.id, {.guidance = Guidance::None, .soundSet = {}, .pacing = {}})
                    .has_value());
    startPractising(own);
    pass(75s);
    const RunningSession broken = running();
    output.volume = 1.0;
    const std::unique_ptr<PracticePage> second = makePage();
    second->resumeSession(broken);
    EXPECT_EQ(output.volume, 0.0);
    EXPECT_EQ(voice, nullptr);
}

TEST_F(PracticeLeadTest, TonesLeadAloneWhereNoVoiceIsWanted)
{
    set(u"guidance"_s, u"tones"_s);
    startPractising(routine());
    EXPECT_EQ(voice, nullptr);
    EXPECT_GT(output.volume, 0.0);
}

TEST_F(PracticeLeadTest, TheDisplayStaysOnWhileTheSessionRuns)
{
    startPractising(routine());
    EXPECT_TRUE(screen->isHeld());
    pass(101s);
    EXPECT_FALSE(screen->isHeld());
}

TEST_F(PracticeLeadTest, SidesAlternateBetweenSessions)
{
    set(u"firstSide"_s, u"alternating"_s);
    startPractising(routine());
    pass(15s);
    EXPECT_EQ(segment().side, BodySide::Left);
    page->endSession();
    clock.advance(1h);
    page = makePage();
    page->show();
    startPractising(routine());
    pass(15s);
    EXPECT_EQ(segment().side, BodySide::Right);
}

TEST_F(PracticeLeadTest, TheMiniWindowTakesOverAndGivesBack)
{
    startPractising(routine());
    press(Qt::Key_W);
    MiniWindow* mini = nullptr;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<MiniWindow*>(window); found != nullptr && found->isVisible())
            mini = found;
    }
    ASSERT_NE(mini, nullptr);
    EXPECT_FALSE(page->isVisible());
    mini->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(mini));
    QTest::keyClick(mini, Qt::Key_Space);
    EXPECT_EQ(player().state(), PlayerState::Paused);
    QTest::keyClick(mini, Qt::Key_Escape);
    EXPECT_FALSE(mini->isVisible());
    EXPECT_TRUE(page->isVisible());
}

TEST_F(PracticeLeadTest, WhereTheControlsHaveNoRoomForAllWordsTheLesserOnesShowTheirIcon)
{
    page->resize(1500, 700);
    startPractising(routine());
    auto* skip = find<QAbstractButton>(u"skipButton"_s);
    auto* pause = find<QAbstractButton>(u"pauseButton"_s);
    EXPECT_EQ(skip->text(), u"Skip"_s);
    page->resize(720, 600);
    EXPECT_EQ(skip->text(), QString());
    EXPECT_EQ(skip->accessibleName(), u"Skip"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(pause->text(), u"Continue"_s);
    EXPECT_EQ(skip->text(), QString());
    page->resize(1500, 700);
    EXPECT_EQ(skip->text(), u"Skip"_s);
}

} // namespace

} // namespace limber::test
