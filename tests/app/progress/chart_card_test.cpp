// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"
#include "app/charts/period_bar_chart.h"
#include "app/progress/chart_card.h"
#include "tests/app/charts/chart_cases.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QFrame>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class ChartCardTest : public testing::Test {
protected:
    ChartCardTest()
    {
        auto chart = std::make_unique<PeriodBarChart>(test::madeUpBars(30));
        chart->setTitle(u"2 of 4 weeks kept"_s);
        m_card.setChart(std::move(chart), u"Minutes per week."_s);
        m_card.setFileName(u"weeks"_s);
        m_card.setFileQuestion([this](QWidget*, const QString& suggested) {
            m_suggested = suggested;
            return m_path;
        });
        m_card.resize(640, 400);
        m_card.show();
    }

    template <typename Widget> Widget& named(const QString& name)
    {
        return *m_card.findChild<Widget*>(name);
    }

    /// Opens the menu with the keyboard and chooses one of its lines.
    void choose(int line)
    {
        auto& more = named<QAbstractButton>(u"chartMore"_s);
        more.setFocus();
        QTest::keyClick(&more, Qt::Key_Space);
        auto& menu = named<QMenu>(u"chartMenu"_s);
        ASSERT_TRUE(menu.isVisible());
        for (int i = 0; i <= line; ++i)
            QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_suggested;
    ChartCard m_card;
};

TEST_F(ChartCardTest, IsHeadedByTheFindingAndReadsOutBelow)
{
    EXPECT_EQ(named<QLabel>(u"chartFinding"_s).text(), u"2 of 4 weeks kept"_s);
    QTest::keyClick(&m_card.view(), Qt::Key_End);
    EXPECT_EQ(named<QLabel>(u"chartReadOut"_s).text(), m_card.view().readOut());
    EXPECT_FALSE(m_card.view().readOut().isEmpty());
}

TEST_F(ChartCardTest, TheSameNumbersAreATableAtThePressOfAButton)
{
    auto& table = named<QAbstractItemView>(u"chartTable"_s);
    auto& toggle = named<QAbstractButton>(u"chartToggle"_s);
    EXPECT_FALSE(table.isVisible());
    const QString before = toggle.accessibleName();
    QTest::keyClick(&toggle, Qt::Key_Space);
    EXPECT_TRUE(table.isVisible());
    EXPECT_FALSE(m_card.view().isVisible());
    EXPECT_EQ(table.model()->rowCount(), m_card.view().chart()->pointCount());
    EXPECT_EQ(table.accessibleName(), u"2 of 4 weeks kept"_s);
    EXPECT_NE(toggle.accessibleName(), before);
    QTest::keyClick(&toggle, Qt::Key_Space);
    EXPECT_TRUE(m_card.view().isVisible());
}

TEST_F(ChartCardTest, WhatIsMissingStandsInPlaceOfTheChart)
{
    m_card.setMissing(u"Not enough entries yet"_s, u"Tap your pain on Today."_s);
    EXPECT_TRUE(named<QLabel>(u"chartMissing"_s).isVisible());
    EXPECT_FALSE(m_card.view().isVisible());
    EXPECT_FALSE(named<QAbstractButton>(u"chartToggle"_s).isVisible());
    EXPECT_FALSE(named<QAbstractButton>(u"chartMore"_s).isVisible());
    m_card.setChart(std::make_unique<PeriodBarChart>(test::madeUpBars(7)), {});
    EXPECT_TRUE(m_card.view().isVisible());
    EXPECT_FALSE(named<QLabel>(u"chartMissing"_s).isVisible());
}

TEST_F(ChartCardTest, ThePictureAndTheTableGoOntoTheClipboard)
{
    choose(0);
    EXPECT_EQ(QApplication::clipboard()->image().width(), 1440);
    choose(2);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    EXPECT_TRUE(lines[0].startsWith(u"Week from\tMinutes"_s));
    EXPECT_EQ(lines.size(), m_card.view().chart()->pointCount() + 2);
}

TEST_F(ChartCardTest, ThePictureIsSavedUnderTheNameGiven)
{
    m_path = m_folder.filePath(u"mine.svg"_s);
    choose(1);
    EXPECT_EQ(QFileInfo(m_suggested).fileName(), u"weeks.png"_s);
    EXPECT_TRUE(QFileInfo::exists(m_path));
    EXPECT_TRUE(named<QLabel>(u"chartReadOut"_s).text().contains(u"mine.svg"_s));
    EXPECT_FALSE(named<QFrame>(u"chartFault"_s).isVisible());
}

TEST_F(ChartCardTest, WhatCannotBeSavedIsSaidAndForgottenOnceItWorks)
{
    m_path = m_folder.filePath(u"gone/mine.png"_s);
    choose(1);
    EXPECT_TRUE(named<QFrame>(u"chartFault"_s).isVisible());
    m_path.clear();
    choose(1);
    EXPECT_TRUE(named<QFrame>(u"chartFault"_s).isVisible()) << "nothing was tried";
    m_path = m_folder.filePath(u"mine.png"_s);
    choose(1);
    EXPECT_FALSE(named<QFrame>(u"chartFault"_s).isVisible());
}

TEST_F(ChartCardTest, APointThatIsChosenIsPassedOn)
{
    QSignalSpy activated(&m_card, &ChartCard::pointActivated);
    QTest::keyClick(&m_card.view(), Qt::Key_Home);
    QTest::keyClick(&m_card.view(), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 0);
}

} // namespace
} // namespace limber
