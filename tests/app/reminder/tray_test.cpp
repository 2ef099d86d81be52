// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/tray.h"
#include "tests/support/plan_builder.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const Tray& tray)
{
    QStringList all;
    for (const QAction* action : tray.menu().actions()) {
        if (!action->isSeparator())
            all << action->text();
    }
    return all;
}

} // namespace

TEST(TrayTest, ItsMenuListsTodayAndStartsWhatIsChosen)
{
    Tray tray;
    EXPECT_EQ(texts(tray),
              (QStringList{u"Nothing is planned for today"_s, u"Open Limber"_s, u"Quit"_s}));
    tray.showToday(
        {{key(u"a@03-04"_s), u"Core & more"_s, QTime(7, 0), OccurrenceStatus::Done, false},
         {key(u"b@03-04"_s), u"Walk"_s, QTime(18, 0), OccurrenceStatus::Due, true}});
    const QList<QAction*> actions = tray.menu().actions();
    EXPECT_TRUE(actions[0]->text().contains(u"Core && more"_s));
    EXPECT_TRUE(actions[0]->text().contains(u"one"_s)); // Done
    EXPECT_FALSE(actions[0]->isEnabled());
    std::vector<OccurrenceKey> started;
    QObject::connect(&tray, &Tray::startRequested, &tray,
                     [&](const OccurrenceKey& chosen) { started.push_back(chosen); });
    actions[1]->trigger();
    EXPECT_EQ(started, std::vector{key(u"b@03-04"_s)});
    const QSignalSpy quits(&tray, &Tray::quitRequested);
    actions.last()->trigger();
    EXPECT_EQ(quits.count(), 1);
}

TEST(TrayTest, WithoutATrayTheIconIsNotThere)
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        GTEST_SKIP() << "this desktop has a tray";
    Tray tray;
    tray.setWish(Tray::Wish::Shown);
    EXPECT_FALSE(tray.isThere());
}

} // namespace limber::test
