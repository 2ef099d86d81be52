// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_list_model.h"
#include "core/session/timeline.h"
#include "tests/app/routines/routines_page_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

/// Nothing but keys, sent to whatever has the focus.
class BuilderKeyboardTest : public test::RoutinesPageFixture {
protected:
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void write(const QString& text)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    /// Presses Tab until a widget has the focus.
    void tabTo(const QString& name)
    {
        const auto* wanted = page.findChild<QWidget*>(name);
        ASSERT_NE(wanted, nullptr) << qPrintable(name);
        if (wanted->focusProxy())
            wanted = wanted->focusProxy();
        for (int i = 0; i < 80; ++i) {
            if (QApplication::focusWidget() == wanted)
                return;
            key(Qt::Key_Tab);
        }
        FAIL() << "Tab never comes to " << qPrintable(name);
    }
    void add(const QString& search)
    {
        key(Qt::Key_F, Qt::ControlModifier);
        write(search);
        key(Qt::Key_Return);
    }
    void toSteps()
    {
        for (int i = 0; i < 3 && !steps->hasFocus(); ++i)
            key(Qt::Key_F6);
        ASSERT_TRUE(steps->hasFocus());
    }
    [[nodiscard]] Routine kept() { return stored().at(0); }
};

TEST_F(BuilderKeyboardTest, ARoutineIsBuiltFromNothingToDoneWithKeysAlone)
{
    auto* begin = child<QPushButton>(u"newRoutineButton"_s);
    begin->setFocus();
    key(Qt::Key_Space);
    write(u"Evening"_s);
    add(u"cat"_s);
    add(u"bird"_s);
    add(u"bridge"_s);
    add(u"childs pose"_s);
    EXPECT_EQ(storedExercises(),
              QStringList({u"cat-cow"_s, u"bird-dog"_s, u"bridge"_s, u"childs-pose"_s}));

    // The dose and a note of the second one.
    toSteps();
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    tabTo(u"dose-reps"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    write(u"12"_s);
    tabTo(u"stepRest"_s);
    key(Qt::Key_Up);
    tabTo(u"stepNote"_s);
    write(u"slowly"_s);
    key(Qt::Key_Escape);
    EXPECT_TRUE(steps->hasFocus());
    EXPECT_EQ(kept().steps[1].dose.repetitions, 12);
    EXPECT_EQ(kept().steps[1].restAfter, std::chrono::seconds{5});
    EXPECT_EQ(kept().steps[1].note, u"slowly"_s);

    // Two of them as a block of three rounds.
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    write(u"3"_s);
    key(Qt::Key_Escape);
    ASSERT_EQ(kept().groups.size(), 1U);
    EXPECT_EQ(kept().groups[0].rounds, 3);
    EXPECT_EQ(kept().steps[1].group, kept().steps[2].group);

    // The block goes first, comes back, and goes first again.
    toSteps();
    key(Qt::Key_Up, Qt::AltModifier);
    const QStringList moved{u"bird-dog"_s, u"bridge"_s, u"cat-cow"_s, u"childs-pose"_s};
    EXPECT_EQ(storedExercises(), moved);
    EXPECT_EQ(kept().groups.size(), 1U);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(storedExercises().first(), u"cat-cow"_s);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(storedExercises(), moved);

    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(text(u"routineTitle"_s), u"Evening"_s);
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(BuilderKeyboardTest, EverythingIsUndoneToTheBeginningAndDoneAgain)
{
    const Routine before = openOwn();
    steps->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(kept().steps.size(), 6U);
    key(Qt::Key_G, Qt::ControlModifier);
    key(Qt::Key_Escape);
    toSteps();
    key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(kept().groups.empty());
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(kept().steps.size(), 3U);
    key(Qt::Key_V, Qt::ControlModifier);
    const Routine after = kept();
    EXPECT_EQ(after.steps.size(), 6U);
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(kept(), before);
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(kept(), after);
}

TEST_F(BuilderKeyboardTest, WhatIsCopiedInOneRoutineIsPastedInAnother)
{
    openOwn();
    steps->setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\n'), 1);
    key(Qt::Key_Left, Qt::AltModifier);
    click(u"newRoutineButton"_s);
    write(u"Other"_s);
    toSteps();
    key(Qt::Key_V, Qt::ControlModifier);
    const std::vector<Routine> all = stored();
    const auto other = std::ranges::find(all, u"Other"_s, &Routine::name);
    ASSERT_NE(other, all.end());
    ASSERT_EQ(other->steps.size(), 2U);
    EXPECT_EQ(other->steps[0].exercise.text(), u"bird-dog"_s);
}

TEST_F(BuilderKeyboardTest, PastingWhatIsNoneOfOursSaysSoAndChangesNothing)
{
    const Routine before = openOwn();
    QApplication::clipboard()->setText(u"just a text"_s);
    steps->setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(child<QLabel>(u"editorTold"_s)->isVisible());
    auto* hostile = new QMimeData;
    hostile->setData(u"application/x-limber-steps+json"_s, QByteArray(200'000, '['));
    QApplication::clipboard()->setMimeData(hostile);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(kept(), before);
}

TEST_F(BuilderKeyboardTest, F6GoesRoundTheParts)
{
    openOwn();
    QCoreApplication::processEvents();
    steps->setFocus();
    std::set<QString> met;
    for (int i = 0; i < 3; ++i) {
        key(Qt::Key_F6);
        for (const QString& part : {u"cataloguePane"_s, u"stepPane"_s, u"routineHints"_s}) {
            if (child<QWidget>(part)->isAncestorOf(QApplication::focusWidget()))
                met.insert(part);
        }
    }
    EXPECT_TRUE(met.contains(u"cataloguePane"_s));
    EXPECT_TRUE(met.contains(u"stepPane"_s));
    key(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_FALSE(steps->hasFocus());
}

TEST_F(BuilderKeyboardTest, TheMenuKeyShowsEveryCommandWithItsKeys)
{
    openOwn();
    steps->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(steps->viewport(), &event);
    auto* menu = page.findChild<QMenu*>(u"stepMenu"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->isVisible());
    std::set<QKeySequence> keys;
    for (const QAction* action : menu->actions()) {
        EXPECT_TRUE(action->isSeparator() || !action->text().isEmpty());
        keys.insert(action->shortcut());
    }
    for (const QKeySequence& expected :
         {QKeySequence(Qt::CTRL | Qt::Key_D), QKeySequence(Qt::CTRL | Qt::Key_G),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), QKeySequence(Qt::ALT | Qt::Key_Up),
          QKeySequence(QKeySequence::Cut), QKeySequence(Qt::Key_Delete)})
        EXPECT_TRUE(keys.contains(expected)) << qPrintable(expected.toString());
    menu->close();
}

TEST_F(BuilderKeyboardTest, KeysInAFieldAreTheFieldsOwn)
{
    openOwn();
    openStep(0);
    auto* note = child<QLineEdit>(u"stepNote"_s);
    note->setFocus();
    write(u"ab"_s);
    key(Qt::Key_Home);
    key(Qt::Key_Delete);
    key(Qt::Key_Down);
    EXPECT_EQ(kept().steps.size(), 3U);
    EXPECT_EQ(kept().steps[0].note, u"b"_s);
    EXPECT_TRUE(note->hasFocus());
    EXPECT_EQ(steps->currentRow(), 0);
}

} // namespace
} // namespace limber
