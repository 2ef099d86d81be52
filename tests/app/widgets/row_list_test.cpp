// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/row_list.h"
#include "app/widgets/tile_delegate.h"

#include <QPixmap>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class RowListTest : public testing::Test {
protected:
    RowListTest()
    {
        for (int i = 0; i < 10; ++i) {
            auto* item = new QStandardItem(u"Exercise number %1 with a long name"_s.arg(i));
            QPixmap picture(kTilePicture);
            picture.fill(Qt::red);
            item->setData(picture, TilePictureRole);
            m_model.appendRow(item);
        }
        m_list.setModel(&m_model);
        m_list.resize(400, 300);
        m_list.show();
        m_list.setFocus();
    }

    QStandardItemModel m_model;
    RowList m_list;
};

TEST_F(RowListTest, TilesStandSideBySideAndRowsBelowEachOther)
{
    const auto top = [&](int row) { return m_list.visualRect(m_model.index(row, 0)).top(); };
    EXPECT_GT(top(1), top(0));
    m_list.setFace(ListFace::Tiles);
    QTest::qWait(20);
    EXPECT_EQ(top(1), top(0));
    EXPECT_EQ(top(2), top(0));
    EXPECT_GT(top(3), top(0));
    m_list.setFace(ListFace::Rows);
    QTest::qWait(20);
    EXPECT_GT(top(1), top(0));
}

TEST_F(RowListTest, ArrowKeysWalkAmongTilesInBothDirections)
{
    m_list.setFace(ListFace::Tiles);
    QTest::qWait(20);
    m_list.setCurrentRow(0);
    QTest::keyClick(&m_list, Qt::Key_Right);
    EXPECT_EQ(m_list.currentRow(), 1);
    QTest::keyClick(&m_list, Qt::Key_Down);
    EXPECT_EQ(m_list.currentRow(), 4);
}

TEST_F(RowListTest, AnotherFaceKeepsTheCurrentRow)
{
    m_list.setCurrentRow(7);
    m_list.setFace(ListFace::Tiles);
    EXPECT_EQ(m_list.currentRow(), 7);
    m_list.setFace(ListFace::Rows);
    EXPECT_EQ(m_list.currentRow(), 7);
}

TEST_F(RowListTest, ATileShowsItsPicture)
{
    m_list.setFace(ListFace::Tiles);
    QTest::qWait(20);
    const QRect tile = m_list.visualRect(m_model.index(0, 0));
    const QImage image = m_list.viewport()->grab().toImage();
    EXPECT_EQ(image.pixelColor(tile.center().x(), tile.top() + 30), QColor(Qt::red));
}

TEST_F(RowListTest, TilesCannotBeDraggedAbout)
{
    m_list.setFace(ListFace::Tiles);
    EXPECT_EQ(m_list.movement(), QListView::Static);
    EXPECT_FALSE(m_list.dragEnabled());
}

} // namespace
} // namespace limber
