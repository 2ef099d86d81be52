// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

Button* closing(Notice& notice)
{
    for (auto* button : notice.findChildren<Button*>()) {
        if (button->text().isEmpty())
            return button;
    }
    return nullptr;
}

TEST(NoticeTest, ShowsPlainTextAndCanBeDismissedByKeyboard)
{
    Notice notice(NoticeKind::Caution, u"<i>Rest</i>"_s);
    notice.show();
    EXPECT_EQ(notice.text(), u"<i>Rest</i>"_s);
    EXPECT_EQ(notice.findChild<PlainLabel*>()->textFormat(), Qt::PlainText);
    QSignalSpy dismissed(&notice, &Notice::dismissed);
    Button* close = closing(notice);
    ASSERT_NE(close, nullptr);
    EXPECT_EQ(close->accessibleName(), u"Dismiss"_s);
    QTest::keyClick(close, Qt::Key_Space);
    EXPECT_EQ(dismissed.size(), 1);
    EXPECT_FALSE(notice.isVisible());
}

TEST(NoticeTest, APermanentNoticeCannotBeDismissed)
{
    Notice notice(NoticeKind::Advice, u"x"_s, NoticeClosing::Permanent);
    notice.show();
    EXPECT_FALSE(closing(notice)->isVisible());
}

TEST(NoticeTest, ItsActionsAreOrdinaryButtons)
{
    Notice notice(NoticeKind::Advice, u"x"_s);
    Button* action = notice.addAction(u"Swap it"_s);
    QSignalSpy clicked(action, &QAbstractButton::clicked);
    QTest::mouseClick(action, Qt::LeftButton);
    EXPECT_EQ(clicked.size(), 1);
}

TEST(EmptyStateTest, OffersOneThingToDo)
{
    EmptyState state(IconName::Mat, u"Nothing yet."_s, u"Begin"_s);
    state.show();
    QSignalSpy triggered(&state, &EmptyState::actionTriggered);
    EXPECT_EQ(buttonKind(state.button()), ButtonKind::Primary);
    QTest::keyClick(state.button(), Qt::Key_Space);
    EXPECT_EQ(triggered.size(), 1);
    state.setAction(QString());
    EXPECT_FALSE(state.button()->isVisible());
}

} // namespace
} // namespace limber
