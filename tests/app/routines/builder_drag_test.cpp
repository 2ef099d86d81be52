// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_clipboard.h"
#include "app/routines/step_list_model.h"
#include "tests/app/routines/routines_page_fixture.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

class BuilderDragTest : public test::RoutinesPageFixture {
protected:
    void SetUp() override
    {
        RoutinesPageFixture::SetUp();
        before = openOwn();
    }

    template <typename Event>
    bool send(QPoint position, const QMimeData& mime, Qt::DropActions actions = Qt::MoveAction)
    {
        Event event(position, actions, &mime, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QApplication::sendEvent(steps->viewport(), &event);
        return event.isAccepted();
    }
    /// Drags over a place of the list and drops there.
    bool drop(QPoint position, const QMimeData& mime, Qt::DropActions actions = Qt::MoveAction)
    {
        const bool isTaken = send<QDragEnterEvent>(position, mime, actions) &&
                             send<QDragMoveEvent>(position, mime, actions) &&
                             send<QDropEvent>(position, mime, actions);
        QCoreApplication::processEvents();
        return isTaken;
    }
    [[nodiscard]] QRect row(int at) const
    {
        return steps->visualRect(steps->model()->index(at, 0));
    }
    [[nodiscard]] QPoint above(int at) const { return {row(at).center().x(), row(at).top() + 2}; }
    [[nodiscard]] QPoint behindAll() const
    {
        return {10, row(steps->model()->rowCount() - 1).bottom() + 10};
    }
    [[nodiscard]] static const Exercise& exercise(const BundledContent& content, const QString& id)
    {
        return *content.catalogue.find(ExerciseId::fromText(id).value());
    }

    Routine before{.id = RoutineId::create()};
};

TEST_F(BuilderDragTest, AStepIsDraggedToAnotherPlace)
{
    steps->selectRows({0});
    EXPECT_TRUE(drop(behindAll(), *steps->dragMime()));
    EXPECT_EQ(storedExercises(), QStringList({u"bridge"_s, u"dead-bug"_s, u"bird-dog"_s}));
    EXPECT_EQ(steps->selectedSteps(), std::set{2});
}

TEST_F(BuilderDragTest, SeveralStepsAreDraggedTogetherInTheirOrder)
{
    steps->selectRows({1, 2});
    EXPECT_TRUE(drop(above(0), *steps->dragMime()));
    EXPECT_EQ(storedExercises(), QStringList({u"bridge"_s, u"dead-bug"_s, u"bird-dog"_s}));
    EXPECT_EQ(steps->selectedSteps(), (std::set{0, 1}));
    QTest::keyClick(steps, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored()[0], before);
}

TEST_F(BuilderDragTest, ACopyIsDroppedWhereCopyingIsAskedFor)
{
    steps->selectRows({0});
    EXPECT_TRUE(drop(behindAll(), *steps->dragMime(), Qt::CopyAction));
    EXPECT_EQ(storedExercises().size(), 4);
    EXPECT_EQ(storedExercises().last(), u"bird-dog"_s);
}

TEST_F(BuilderDragTest, AnExerciseIsPulledIntoAPlace)
{
    const auto mime =
        mimeOfExercises({&exercise(content, u"cat-cow"_s), &exercise(content, u"sphinx-pose"_s)});
    EXPECT_TRUE(drop(above(1), *mime, Qt::CopyAction));
    EXPECT_EQ(storedExercises(), QStringList({u"bird-dog"_s, u"cat-cow"_s, u"sphinx-pose"_s,
                                              u"bridge"_s, u"dead-bug"_s}));
    EXPECT_EQ(steps->selectedSteps(), (std::set{1, 2}));
}

TEST_F(BuilderDragTest, StepsOfAnotherRoutineArePasted)
{
    Routine other{.id = RoutineId::create(), .name = u"Other"_s};
    other.steps = {makeStep(exercise(content, u"cat-cow"_s)).value()};
    const auto mime = mimeOf(excerptOf(other, {0}), content.catalogue);
    EXPECT_TRUE(drop(above(0), *mime, Qt::CopyAction));
    EXPECT_EQ(storedExercises().first(), u"cat-cow"_s);
}

TEST_F(BuilderDragTest, NothingElseCanBeDropped)
{
    QMimeData text;
    text.setText(u"bird-dog"_s);
    EXPECT_FALSE(drop(above(0), text));
    QMimeData broken;
    broken.setData(QLatin1StringView(kStepsMime), "{\"version\":1,\"steps\":[]}");
    drop(above(0), broken);
    QMimeData forged;
    forged.setData(u"application/x-limber-step-rows"_s, "not this list\n0\n99\n-4");
    drop(above(0), forged);
    EXPECT_EQ(stored()[0], before);
}

TEST_F(BuilderDragTest, ADropBetweenStepsOfABlockJoinsIt)
{
    ASSERT_TRUE(data->routines.save(withGroup(before, {0, 1}, 2, std::chrono::seconds{0})));
    click(u"closeEditorButton"_s);
    click(u"editRoutineButton"_s);
    ASSERT_EQ(steps->model()->rowCount(), 4);
    const auto mime = mimeOfExercises({&exercise(content, u"cat-cow"_s)});
    EXPECT_TRUE(drop(above(2), *mime, Qt::CopyAction));
    const Routine after = stored()[0];
    ASSERT_EQ(after.steps.size(), 4U);
    EXPECT_EQ(after.steps[1].exercise.text(), u"cat-cow"_s);
    EXPECT_EQ(after.steps[1].group, after.steps[0].group);
    EXPECT_EQ(steps->model()->rowCount(), 5);
}

TEST_F(BuilderDragTest, TheFirstExerciseIsPulledIntoTheEmptyList)
{
    click(u"closeEditorButton"_s);
    click(u"newRoutineButton"_s);
    type(u"routineName"_s, u"New"_s);
    const auto mime = mimeOfExercises({&exercise(content, u"cat-cow"_s)});
    EXPECT_TRUE(drop({20, 20}, *mime, Qt::CopyAction));
    const std::vector<Routine> all = stored();
    EXPECT_TRUE(std::ranges::any_of(
        all, [](const Routine& one) { return one.name == u"New"_s && one.steps.size() == 1; }));
}

TEST_F(BuilderDragTest, ThePlaceAtTheEndOfARowOpensAndClosesIt)
{
    const auto press = [&] {
        const QRect first = row(0);
        QTest::mouseClick(steps->viewport(), Qt::LeftButton, Qt::NoModifier,
                          {first.right() - 20, first.top() + 20});
    };
    press();
    EXPECT_EQ(steps->openRow(), 0);
    QCoreApplication::processEvents();
    EXPECT_TRUE(child<QWidget>(u"stepEditor"_s)->isVisible());
    press();
    EXPECT_EQ(steps->openRow(), -1);
    EXPECT_FALSE(child<QWidget>(u"stepEditor"_s)->isVisible());
}

} // namespace
} // namespace limber
