// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authoring/figure_sheet.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(FigureSheetTest, LeavesThreeSheetsAndAStripForEachExercise)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(writeFigureSheets(folder.path()));
    const QStringList files = QDir(folder.path()).entryList({u"*.png"_s});
    EXPECT_EQ(files.size(), 3 + 34);
    EXPECT_TRUE(files.contains(u"sheet-dark.png"_s));
    EXPECT_TRUE(files.contains(u"bird-dog.png"_s));
}

TEST(FigureSheetTest, AFolderThatIsNotThereIsAFailure)
{
    const auto written = writeFigureSheets(u"/nowhere/at/all"_s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
}

} // namespace
} // namespace limber
