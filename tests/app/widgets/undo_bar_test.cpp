// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button.h"
#include "app/widgets/undo_bar.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace limber {
namespace {

class UndoBarTest : public testing::Test {
protected:
    UndoBarTest()
    {
        page.resize(800, 600);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    Button* undoButton() { return bar.findChildren<Button*>().at(0); }

    QWidget page;
    UndoBar bar{&page};
    QSignalSpy undone{&bar, &UndoBar::undoRequested};
    QSignalSpy expired{&bar, &UndoBar::expired};
};

TEST_F(UndoBarTest, IsHiddenUntilThereIsSomethingToUndo)
{
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(UndoBarTest, ShowsBelowTheHeaderAndFollowsThePage)
{
    bar.offer(u"Removed."_s);
    EXPECT_TRUE(bar.isVisible());
    EXPECT_GT(bar.y(), 0);
    EXPECT_LT(bar.geometry().bottom(), 200) << "the last button of a form stays free";
    page.resize(400, 100);
    EXPECT_TRUE(page.rect().contains(bar.geometry()));
}

TEST_F(UndoBarTest, TheButtonUndoes)
{
    bar.offer(u"Removed."_s);
    QTest::mouseClick(undoButton(), Qt::LeftButton);
    EXPECT_EQ(undone.size(), 1);
    EXPECT_EQ(expired.size(), 0);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(UndoBarTest, TheUndoKeysWorkOnlyWhileItShows)
{
    QTest::keySequence(&page, QKeySequence::Undo);
    EXPECT_EQ(undone.size(), 0);
    bar.offer(u"Removed."_s);
    QTest::keySequence(&page, QKeySequence::Undo);
    EXPECT_EQ(undone.size(), 1);
}

TEST_F(UndoBarTest, DoesNotTakeTheFocus)
{
    QLineEdit line(&page);
    line.show();
    line.setFocus();
    bar.offer(u"Removed."_s);
    EXPECT_TRUE(line.hasFocus());
}

TEST_F(UndoBarTest, ExpiresByItself)
{
    bar.offer(u"Removed."_s, 10ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return expired.size() == 1; }, 5000));
    EXPECT_FALSE(bar.isVisible());
    EXPECT_EQ(undone.size(), 0);
}

TEST_F(UndoBarTest, StaysWhileTheFocusIsOnIt)
{
    bar.offer(u"Removed."_s, 30ms);
    undoButton()->setFocus();
    QTest::qWait(120);
    EXPECT_TRUE(bar.isVisible());
    undoButton()->clearFocus();
    EXPECT_TRUE(QTest::qWaitFor([&] { return expired.size() == 1; }, 5000));
}

TEST_F(UndoBarTest, ANewOfferEndsTheEarlierOne)
{
    bar.offer(u"One."_s);
    bar.offer(u"Two."_s);
    EXPECT_EQ(expired.size(), 1);
    EXPECT_TRUE(bar.isVisible());
}

} // namespace
} // namespace limber
