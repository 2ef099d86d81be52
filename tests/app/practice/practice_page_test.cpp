// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_widget.h"
#include "app/pictures/picture_file.h"
#include "app/practice/before_view.h"
#include "app/practice/effort_scale.h"
#include "app/practice/running_view.h"
#include "app/practice/side_sign.h"
#include "app/widgets/notice.h"
#include "app/widgets/picture_view.h"
#include "app/wording/language.h"
#include "tests/app/practice/practice_fixture.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QThread>

#include <gmock/gmock.h>

// The routine of the fixture, with its standard lengths:
//   plank: prepare 10 s, set-up 4 s, then twice: left 10 s, change sides 5 s, right 10 s, with 6 s
//          of rest between: 70 s in all, 50 s of them active
//   curl:  prepare 10 s, five repetitions of 2 s + 2 s: 30 s in all, 20 s of them active

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

class PracticePageTest : public PracticeFixture {
protected:
    [[nodiscard]] bool shows(const QString& view) const { return find<QWidget>(view)->isVisible(); }
    [[nodiscard]] milliseconds position() const { return page->session()->player().position(); }
    [[nodiscard]] int step() const { return page->session()->player().segment()->step; }
    [[nodiscard]] std::optional<RunningSession> running() const
    {
        return data->sessions.running().value();
    }
};

TEST_F(PracticePageTest, ShowsWhatComesAndStartsWithEnter)
{
    page->begin({routine(), std::nullopt});
    EXPECT_TRUE(shows(u"beforeView"_s));
    EXPECT_EQ(page->session(), nullptr);
    press(Qt::Key_Return);
    ASSERT_NE(page->session(), nullptr);
    EXPECT_TRUE(shows(u"runningView"_s));
    EXPECT_EQ(labelText(u"kindLabel"_s), u"Get ready"_s);
    EXPECT_EQ(ringText(), u"10"_s);
}

TEST_F(PracticePageTest, StartsWithSpaceAlsoAfterAnAnswerAboutPain)
{
    page->begin({routine(), std::nullopt});
    auto* scale = find<QWidget>(u"painBefore"_s);
    QTest::mouseClick(scale->findChildren<QAbstractButton*>().at(4), Qt::LeftButton);
    press(Qt::Key_Space);
    ASSERT_NE(page->session(), nullptr);
    EXPECT_EQ(running()->record.painBefore, Pain::create(4).value());
}

TEST_F(PracticePageTest, GoesBackWithoutStarting)
{
    QSignalSpy closed(page.get(), &PracticePage::closed);
    page->begin({routine(), std::nullopt});
    click(u"backButton"_s);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(running().has_value());
}

TEST_F(PracticePageTest, LeadsThroughAWholeSessionAndKeepsIt)
{
    QSignalSpy historyChanged(page.get(), &PracticePage::historyChanged);
    QSignalSpy closed(page.get(), &PracticePage::closed);
    startPractising(routine());
    pass(100s);
    EXPECT_TRUE(shows(u"afterView"_s));
    ASSERT_THAT(kept(), SizeIs(1));
    EXPECT_EQ(kept().front().outcome, SessionOutcome::Completed);
    EXPECT_EQ(kept().front().active, 70s);
    EXPECT_EQ(kept().front().session, 100s);
    EXPECT_EQ(kept().front().plannedActive, 70s);
    EXPECT_EQ(kept().front().day, QDate(2026, 3, 2));
    EXPECT_FALSE(running().has_value());
    EXPECT_EQ(historyChanged.count(), 1);

    click(u"finishButton"_s);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_THAT(kept(), SizeIs(1));
}

TEST_F(PracticePageTest, RunsOnAnAcceleratedStopwatch)
{
    startPractising(routine());
    while (!page->session()->ending()) {
        stopwatch.advance(2s);
        page->session()->poll();
    }
    ASSERT_THAT(kept(), SizeIs(1));
    EXPECT_EQ(kept().front().active, 70s);
}

TEST_F(PracticePageTest, RunsByItself)
{
    startPractising(routine());
    stopwatch.advance(3s);
    clock.advance(3s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return ringText() == u"7"_s; }));
}

TEST_F(PracticePageTest, NamesKindSideSetAndCueOfEveryStretch)
{
    startPractising(routine());
    auto* sign = find<SideSign>();
    EXPECT_EQ(labelText(u"exerciseLabel"_s), u"plank"_s);
    EXPECT_EQ(sign->side(), BodySide::Left);
    pass(11s);
    EXPECT_EQ(labelText(u"kindLabel"_s), u"Get into position"_s);
    pass(4s);
    EXPECT_EQ(labelText(u"kindLabel"_s), u"hold"_s);
    EXPECT_EQ(labelText(u"cueLabel"_s), u"Stay long"_s);
    EXPECT_EQ(labelText(u"countedLabel"_s), u"Set 1 of 2"_s);
    EXPECT_EQ(sign->text(), u"LEFT"_s);
    EXPECT_EQ(ringText(), u"9"_s);
    pass(10s);
    EXPECT_EQ(labelText(u"kindLabel"_s), u"Change sides"_s);
    EXPECT_EQ(sign->text(), u"RIGHT"_s);
    pass(5s);
    EXPECT_EQ(labelText(u"kindLabel"_s), u"hold"_s);
    EXPECT_EQ(sign->text(), u"RIGHT"_s);
    pass(10s);
    EXPECT_EQ(labelText(u"kindLabel"_s), u"Rest"_s);
    EXPECT_EQ(labelText(u"countedLabel"_s), u"Then set 2 of 2"_s);
    EXPECT_TRUE(labelText(u"nextLabel"_s).contains(u"curl"_s));
    EXPECT_TRUE(labelText(u"nextLabel"_s).contains(u"Lie on your back."_s));
    pass(41s);
    EXPECT_EQ(labelText(u"exerciseLabel"_s), u"curl"_s);
    EXPECT_EQ(ringText(), u"1/5"_s);
    EXPECT_EQ(labelText(u"countedLabel"_s), u"Repetition 1 of 5"_s);
    EXPECT_FALSE(sign->isVisible());
}

TEST_F(PracticePageTest, SpacePausesAndTimeStandsStill)
{
    startPractising(routine());
    pass(12s);
    press(Qt::Key_Space);
    EXPECT_EQ(page->session()->player().state(), PlayerState::Paused);
    EXPECT_EQ(labelText(u"kindLabel"_s), u"Paused"_s);
    EXPECT_TRUE(find<QWidget>(u"pauseNote"_s)->isVisible());
    EXPECT_TRUE(output.suspended);
    pass(30s);
    EXPECT_EQ(position(), 12s);
    press(Qt::Key_Space);
    pass(1s);
    EXPECT_EQ(position(), 13s);
    EXPECT_FALSE(output.suspended);
}

TEST_F(PracticePageTest, SpacePausesWhicheverButtonHasTheFocus)
{
    startPractising(routine());
    find<QWidget>(u"skipButton"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(page->session()->player().state(), PlayerState::Paused);
    EXPECT_EQ(step(), 0);
}

TEST_F(PracticePageTest, PausesByItselfWhenTheComputerSleptWithItsStopwatch)
{
    startPractising(routine());
    pass(5s);
    clock.advance(1h);
    stopwatch.advance(100ms);
    page->session()->poll();
    EXPECT_EQ(page->session()->player().state(), PlayerState::Paused);
    EXPECT_EQ(page->session()->pauseReason(), PracticeSession::PauseReason::Gap);
    EXPECT_TRUE(labelText(u"pauseNote"_s).startsWith(u"Paused by itself"_s));
    EXPECT_EQ(position(), 5s);
    press(Qt::Key_Space);
    pass(1s);
    EXPECT_EQ(position(), 6s);
}

TEST_F(PracticePageTest, PausesByItselfWhenTheClockOnTheWallIsSetBack)
{
    startPractising(routine());
    pass(5s);
    clock.advance(-1h);
    stopwatch.advance(100ms);
    page->session()->poll();
    EXPECT_EQ(page->session()->player().state(), PlayerState::Paused);
    EXPECT_EQ(position(), 5s);
}

TEST_F(PracticePageTest, PausesByItselfAfterStandingStill)
{
    startPractising(routine());
    pass(5s);
    QThread::msleep(2100);
    stopwatch.advance(20min);
    page->session()->poll();
    EXPECT_EQ(page->session()->pauseReason(), PracticeSession::PauseReason::Gap);
    EXPECT_EQ(position(), 5s);
}

TEST_F(PracticePageTest, ASessionForgottenOnPauseEndsWithWhatWasDone)
{
    startPractising(routine());
    pass(40s);
    page->session()->pause();
    const SessionId id = page->session()->record().id;
    clock.advance(59min);
    page->session()->poll();
    EXPECT_EQ(page->session()->player().state(), PlayerState::Paused);
    clock.advance(1min);
    page->session()->poll();
    ASSERT_EQ(kept().size(), 1u);
    EXPECT_EQ(kept()[0].id, id);
    EXPECT_EQ(kept()[0].session, 40s);
    EXPECT_EQ(kept()[0].outcome, outcomeOf(kept()[0].plannedActive, kept()[0].active));
    EXPECT_FALSE(data->sessions.running().value().has_value());
}

TEST_F(PracticePageTest, APauseEndedInTimeCountsAnew)
{
    startPractising(routine());
    pass(20s);
    page->session()->pause();
    clock.advance(59min);
    page->session()->resume();
    pass(1s);
    page->session()->pause();
    clock.advance(59min);
    page->session()->poll();
    EXPECT_EQ(page->session()->player().state(), PlayerState::Paused);
    EXPECT_TRUE(kept().empty());
}

TEST_F(PracticePageTest, KeysSkipAndGoBack)
{
    startPractising(routine());
    pass(20s);
    press(Qt::Key_Right);
    EXPECT_EQ(step(), 1);
    press(Qt::Key_Left);
    EXPECT_EQ(step(), 0);
    press(Qt::Key_PageDown);
    EXPECT_EQ(step(), 1);
    press(Qt::Key_PageUp);
    EXPECT_EQ(step(), 0);
    press(Qt::Key_S);
    EXPECT_EQ(step(), 1);
    click(u"previousButton"_s);
    EXPECT_EQ(step(), 0);
    click(u"skipButton"_s);
    EXPECT_EQ(step(), 1);
    press(Qt::Key_MediaPrevious);
    EXPECT_EQ(step(), 0);
    press(Qt::Key_MediaTogglePlayPause);
    EXPECT_EQ(page->session()->player().state(), PlayerState::Paused);
}

TEST_F(PracticePageTest, JournalsEveryStepAsItEnds)
{
    startPractising(routine());
    ASSERT_TRUE(running().has_value());
    EXPECT_THAT(running()->record.steps, IsEmpty());
    EXPECT_EQ(running()->record.plannedActive, 70s);
    pass(71s);
    ASSERT_THAT(running()->record.steps, SizeIs(1));
    EXPECT_TRUE(running()->record.steps.front().finished);
    EXPECT_EQ(running()->record.steps.front().active, 50s);
    EXPECT_EQ(running()->record.active, 50s);
    EXPECT_EQ(running()->nextStep, 1);
}

TEST_F(PracticePageTest, EscapeAsksAndContinues)
{
    startPractising(routine());
    pass(20s);
    press(Qt::Key_Escape);
    EXPECT_EQ(page->session()->player().state(), PlayerState::Paused);
    EXPECT_TRUE(find<QWidget>(u"keepButton"_s)->isVisible());
    EXPECT_FALSE(find<QWidget>(u"pauseButton"_s)->isVisible());
    press(Qt::Key_Space);
    EXPECT_FALSE(find<QWidget>(u"keepButton"_s)->isVisible());
    EXPECT_EQ(page->session()->player().state(), PlayerState::Running);

    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_EQ(page->session()->player().state(), PlayerState::Running);
}

TEST_F(PracticePageTest, AnEarlyEndBelowHalfIsKeptAsPartial)
{
    startPractising(routine());
    pass(48s);
    press(Qt::Key_Escape);
    click(u"keepButton"_s);
    ASSERT_THAT(kept(), SizeIs(1));
    EXPECT_EQ(kept().front().active, 28s);
    EXPECT_EQ(kept().front().outcome, SessionOutcome::Partial);
    EXPECT_TRUE(shows(u"afterView"_s));
    EXPECT_TRUE(labelText(u"outcomeLabel"_s).contains(u"Less than half"_s));
}

TEST_F(PracticePageTest, AnEarlyEndFromHalfOnIsCompleted)
{
    startPractising(routine());
    pass(14s + 25s + 6s + 10s);
    click(u"endButton"_s);
    click(u"keepButton"_s);
    ASSERT_THAT(kept(), SizeIs(1));
    EXPECT_EQ(kept().front().active, 35s);
    EXPECT_EQ(kept().front().outcome, SessionOutcome::Completed);
}

TEST_F(PracticePageTest, NothingIsKeptBeforeAnythingWasDone)
{
    QSignalSpy closed(page.get(), &PracticePage::closed);
    startPractising(routine());
    pass(12s);
    press(Qt::Key_Escape);
    click(u"keepButton"_s);
    EXPECT_THAT(kept(), IsEmpty());
    EXPECT_FALSE(running().has_value());
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(PracticePageTest, ThrowsASessionAwayWhereWanted)
{
    QSignalSpy closed(page.get(), &PracticePage::closed);
    startPractising(routine());
    pass(72s);
    press(Qt::Key_Escape);
    click(u"discardButton"_s);
    EXPECT_THAT(kept(), IsEmpty());
    EXPECT_FALSE(running().has_value());
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(PracticePageTest, SavesTheRatingWithFinish)
{
    startPractising(routine());
    pass(100s);
    const auto choose = [this](const QString& scale, int value) {
        auto* found = find<QWidget>(scale);
        QTest::mouseClick(found->findChildren<QAbstractButton*>().at(value), Qt::LeftButton);
    };
    choose(u"painWorst"_s, 5);
    choose(u"painAfter"_s, 2);
    choose(u"effortScale"_s, 3);
    find<QPlainTextEdit>(u"noteField"_s)->setFocus();
    QTest::keyClicks(find<QPlainTextEdit>(u"noteField"_s), u"Went well"_s);
    click(u"finishButton"_s);
    ASSERT_THAT(kept(), SizeIs(1));
    EXPECT_EQ(kept().front().painWorst, Pain::create(5).value());
    EXPECT_EQ(kept().front().painAfter, Pain::create(2).value());
    EXPECT_EQ(kept().front().effort, 4);
    EXPECT_EQ(kept().front().note, u"Went well"_s);
    EXPECT_EQ(kept().front().active, 70s);
    EXPECT_THAT(data->sessions.find(kept().front().id)->steps, SizeIs(2));
}

TEST_F(PracticePageTest, AnEffortIsTakenBackByASecondTap)
{
    EffortScale scale;
    auto* three = scale.findChildren<QAbstractButton*>().at(2);
    QTest::mouseClick(three, Qt::LeftButton);
    EXPECT_EQ(scale.value(), 3);
    QTest::mouseClick(three, Qt::LeftButton);
    EXPECT_EQ(scale.value(), std::nullopt);
    EXPECT_FALSE(three->isChecked());
}

TEST_F(PracticePageTest, EndSessionKeepsWhatWasDoneAndIsFineWithoutASession)
{
    page->endSession();
    startPractising(routine());
    pass(40s);
    page->endSession();
    ASSERT_THAT(kept(), SizeIs(1));
    page->endSession();
    EXPECT_THAT(kept(), SizeIs(1));
}

TEST_F(PracticePageTest, ClosingInFrontOfTheRatingKeepsTheAnswersGiven)
{
    startPractising(routine());
    pass(100s);
    QTest::mouseClick(find<QWidget>(u"painAfter"_s)->findChildren<QAbstractButton*>().at(1),
                      Qt::LeftButton);
    page->endSession();
    EXPECT_EQ(kept().front().painAfter, Pain::create(1).value());
}

TEST_F(PracticePageTest, ResumesABrokenOffSessionAtItsNextStep)
{
    startPractising(routine());
    pass(75s);
    const auto broken = running();
    ASSERT_TRUE(broken.has_value());

    const std::unique_ptr<PracticePage> other = makePage();
    PracticePage& second = *other;
    second.resize(1024, 640);
    second.show();
    second.resumeSession(*broken);
    ASSERT_NE(second.session(), nullptr);
    EXPECT_EQ(second.session()->player().segment()->step, 1);
    page.reset();
    for (int tenths = 0; tenths < 300; ++tenths) {
        stopwatch.advance(100ms);
        second.session()->poll();
    }
    ASSERT_THAT(kept(), SizeIs(1));
    EXPECT_EQ(kept().front().id, broken->record.id);
    EXPECT_EQ(kept().front().active, 70s);
    EXPECT_EQ(kept().front().session, 100s);
    EXPECT_EQ(kept().front().outcome, SessionOutcome::Completed);
}

TEST_F(PracticePageTest, MutesWithMForThisSessionOnly)
{
    startPractising(routine());
    EXPECT_EQ(output.muted, Muted::No);
    press(Qt::Key_M);
    EXPECT_EQ(output.muted, Muted::Yes);
    click(u"muteButton"_s);
    EXPECT_EQ(output.muted, Muted::No);
    press(Qt::Key_M);
    EXPECT_EQ(output.muted, Muted::Yes);
    EXPECT_TRUE(data->settings.load()->soundOn);
    page->endSession();
    startPractising(routine());
    EXPECT_EQ(output.muted, Muted::No);
}

TEST_F(PracticePageTest, FloorModeLeavesNumberSideAndCue)
{
    startPractising(routine());
    pass(15s);
    press(Qt::Key_F);
    EXPECT_FALSE(find<QWidget>(u"exerciseLabel"_s)->isVisible());
    EXPECT_TRUE(find<QWidget>(u"cueLabel"_s)->isVisible());
    EXPECT_TRUE(find<SideSign>()->isVisible());
    EXPECT_TRUE(page->isFullScreen());
    press(Qt::Key_F);
    EXPECT_TRUE(find<QWidget>(u"exerciseLabel"_s)->isVisible());
    EXPECT_FALSE(page->isFullScreen());
}

TEST_F(PracticePageTest, FloorModeNamesTheExerciseWhereItIsNotRunning)
{
    startPractising(routine());
    auto* name = find<QWidget>(u"floorExerciseLabel"_s);
    EXPECT_FALSE(name->isVisible());
    press(Qt::Key_F);
    EXPECT_TRUE(name->isVisible());
    EXPECT_EQ(labelText(u"floorExerciseLabel"_s), u"plank"_s);
    pass(15s);
    EXPECT_FALSE(name->isVisible());
}

TEST_F(PracticePageTest, EscapeLeavesFloorModeBeforeItAsks)
{
    startPractising(routine());
    press(Qt::Key_F);
    EXPECT_TRUE(find<QAbstractButton>(u"floorButton"_s)->isChecked());
    press(Qt::Key_Escape);
    EXPECT_FALSE(find<QAbstractButton>(u"floorButton"_s)->isChecked());
    EXPECT_FALSE(page->isFullScreen());
    EXPECT_FALSE(find<QWidget>(u"keepButton"_s)->isVisible());
    EXPECT_EQ(page->session()->player().state(), PlayerState::Running);
    press(Qt::Key_Escape);
    EXPECT_TRUE(find<QWidget>(u"keepButton"_s)->isVisible());
}

TEST_F(PracticePageTest, SpeaksAnotherLanguageWhileRunning)
{
    Language language;
    startPractising(routine());
    pass(11s);
    const QString before = labelText(u"kindLabel"_s);
    language.use(u"ar-XB"_s);
    QCoreApplication::processEvents();
    EXPECT_NE(labelText(u"kindLabel"_s), before);
    EXPECT_EQ(page->layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(page->session()->player().state(), PlayerState::Running);
    // Left stays left where everything else is mirrored.
    EXPECT_LT(find<QWidget>(u"previousButton"_s)->mapTo(page.get(), QPoint()).x(),
              find<QWidget>(u"skipButton"_s)->mapTo(page.get(), QPoint()).x());
    language.use(u"en"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(labelText(u"kindLabel"_s), before);
}

TEST_F(PracticePageTest, SaysWhichExercisesAreLeftOut)
{
    Routine strange = routine();
    strange.steps.insert(strange.steps.begin(), stepOf(u"from-the-future"_s, {}));
    page->begin({strange, std::nullopt});
    auto* notice = find<Notice>(u"unknownNotice"_s);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(u"1"_s));
    press(Qt::Key_Return);
    pass(71s);
    // What is left out has no place in the journal either.
    EXPECT_THAT(running()->plannedSteps, SizeIs(2));
    EXPECT_EQ(running()->nextStep, 1);
}

TEST_F(PracticePageTest, ARoutineOfUnknownExercisesCannotBeStarted)
{
    page->begin({routineOf({stepOf(u"from-the-future"_s, {})}), std::nullopt});
    EXPECT_FALSE(find<QWidget>(u"startButton"_s)->isEnabled());
}

TEST_F(PracticePageTest, AFailingJournalIsToldAndTheSessionIsKeptAtTheEnd)
{
    SessionRecord other =
        prepareSession({routine(), std::nullopt}, content.catalogue, {}, clock.now()).record;
    ASSERT_TRUE(data->sessions.begin(other, routine().steps).has_value());
    startPractising(routine());
    EXPECT_TRUE(find<Notice>(u"failureNotice"_s)->isVisible());
    pass(100s);
    EXPECT_THAT(kept(), SizeIs(1));
    EXPECT_FALSE(find<Notice>(u"failureNotice"_s)->isVisible());
    // The other session's journal is untouched.
    ASSERT_TRUE(running().has_value());
    EXPECT_EQ(running()->record.id, other.id);
}

TEST_F(PracticePageTest, SaysOnceThatThePictureLeads)
{
    output.reason = CueOutput::SilenceReason::NoDevice;
    startPractising(routine());
    EXPECT_TRUE(find<QWidget>(u"remarkLabel"_s)->isVisible());
    page->endSession();
    startPractising(routine());
    EXPECT_FALSE(find<QWidget>(u"remarkLabel"_s)->isVisible());
}

TEST_F(PracticePageTest, UsesThePersonsLengthsAndVolume)
{
    Settings settings;
    settings.prepare = 20s;
    settings.soundVolume = 40;
    ASSERT_TRUE(data->settings.save(settings).has_value());
    startPractising(routine());
    EXPECT_EQ(ringText(), u"20"_s);
    EXPECT_DOUBLE_EQ(output.volume, 0.4);
}

TEST_F(PracticePageTest, AnExerciseWithoutAFigureShowsItsPictureWithTheCaption)
{
    QImage photo(80, 60, QImage::Format_RGB32);
    photo.fill(Qt::red);
    ExercisePicture picture = keepPicture(photo).value();
    picture.caption = u"Lift the hips"_s;
    figures.ownPictures().setSource([picture](const ExerciseId&) { return std::vector{picture}; });
    figures.ownPictures().setExercises({ExerciseId::fromText(u"plank"_s).value()});
    startPractising(routine());
    auto* shown = find<PictureView>(u"practicePicture"_s);
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->isVisible());
    EXPECT_EQ(shown->caption(), u"Lift the hips"_s);
    EXPECT_EQ(shown->accessibleName(), u"Lift the hips"_s);
    EXPECT_FALSE(find<FigureWidget>(u"practiceFigure"_s)->isVisible());
}

} // namespace

} // namespace limber::test
