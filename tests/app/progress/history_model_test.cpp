// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/history_model.h"
#include "tests/support/history_script.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(HistoryModelTest, SessionsComeNewestFirstUnderTheirMonth)
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto scenario =
        test::readScenario(u"today 03-04; did 02-27 core; did 03-02 core before 5 after 3;"
                           "part 03-04 core"_s);
    model.setSessions(scenario.history.sessions);
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.index(0).data().toString(), u"March 2026"_s);
    EXPECT_TRUE(model.index(3).data(HistoryModel::IsHeadingRole).toBool());
    EXPECT_FALSE(model.sessionAt(model.index(3)));
    EXPECT_FALSE(model.flags(model.index(3)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.index(1).data(HistoryModel::RemarkRole).toString(), u"Ended early"_s);
    EXPECT_EQ(model.index(2).data(HistoryModel::PainRole).toString(), u"Pain 5 → 3"_s);
    EXPECT_EQ(model.sessionAt(model.index(2)), scenario.history.sessions[1].id);
    EXPECT_EQ(model.indexOf(scenario.history.sessions[0].id).row(), 4);
    EXPECT_FALSE(model.index(1).data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST(HistoryModelTest, ShowingTheSameSessionsAgainResetsNothing)
{
    HistoryModel model;
    const auto scenario = test::readScenario(u"today 03-04; did 02-27..03-02 core"_s);
    model.setSessions(scenario.history.sessions);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&resets] { ++resets; });
    model.setSessions(scenario.history.sessions);
    EXPECT_EQ(resets, 0);
    model.setSessions({});
    EXPECT_EQ(resets, 1);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace limber
