// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"
#include "app/figure/figure_picture.h"

#include <QHBoxLayout>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class FigurePictureTest : public testing::Test {
protected:
    FigurePictureTest()
    {
        auto* row = new QHBoxLayout(&m_window);
        row->addWidget(m_picture);
        m_window.show();
    }

    FigureLibrary m_figures;
    QWidget m_window;
    FigurePicture* m_picture = new FigurePicture(m_figures, {80, 60}, &m_window);
};

TEST_F(FigurePictureTest, ShowsWhatItIsGivenAndTakesNoRoomOtherwise)
{
    EXPECT_FALSE(m_picture->isVisible());
    m_picture->setExercise(u"bridge"_s);
    EXPECT_TRUE(m_picture->isVisible());
    m_picture->setExercise(u"unheard-of"_s);
    EXPECT_FALSE(m_picture->isVisible());
    m_picture->setExercise(QString());
    EXPECT_FALSE(m_picture->isVisible());
}

TEST_F(FigurePictureTest, PaintsAnotherPictureForAnotherExercise)
{
    m_picture->setExercise(u"bridge"_s);
    const QImage bridge = m_picture->grab().toImage();
    m_picture->setExercise(u"cat-cow"_s);
    EXPECT_NE(m_picture->grab().toImage(), bridge);
}

} // namespace
} // namespace limber
