// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/own_pictures.h"
#include "app/pictures/picture_file.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class OwnPicturesTest : public ::testing::Test {
protected:
    OwnPicturesTest()
    {
        m_pictures.setSource([this](const ExerciseId&) {
            ++m_reads;
            return m_stored;
        });
        m_pictures.setExercises({m_exercise});
    }
    static ExercisePicture picture(const QColor& colour, const QString& caption = {})
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(colour);
        ExercisePicture kept = keepPicture(image).value();
        kept.caption = caption;
        return kept;
    }

    ExerciseId m_exercise = ExerciseId::create();
    std::vector<ExercisePicture> m_stored{picture(Qt::red, u"Begin"_s), picture(Qt::blue)};
    int m_reads = 0;
    OwnPictures m_pictures;
};

TEST_F(OwnPicturesTest, PicturesAreFetchedOnceAndKeepTheirOrder)
{
    const auto shown = m_pictures.pictures(m_exercise.text());
    ASSERT_EQ(shown.size(), 2U);
    EXPECT_EQ(shown[0].caption, u"Begin"_s);
    EXPECT_GT(shown[0].image.pixelColor(5, 5).red(), 200);
    EXPECT_EQ(m_pictures.pictures(m_exercise.text()).size(), 2U);
    EXPECT_EQ(m_reads, 1);
}

TEST_F(OwnPicturesTest, ExercisesWithoutPicturesAreNotAskedFor)
{
    EXPECT_FALSE(m_pictures.has(u"bridge"_s));
    EXPECT_TRUE(m_pictures.pictures(u"bridge"_s).empty());
    EXPECT_TRUE(m_pictures.thumbnail(u"bridge"_s, {88, 66}, 1.0).isNull());
    EXPECT_EQ(m_reads, 0);
}

TEST_F(OwnPicturesTest, TheThumbnailIsTheWholeFirstPicture)
{
    const QImage thumbnail = m_pictures.thumbnail(m_exercise.text(), {80, 80}, 2.0).toImage();
    EXPECT_EQ(thumbnail.size(), QSize(160, 160));
    EXPECT_GT(thumbnail.pixelColor(80, 80).red(), 200);
    EXPECT_EQ(thumbnail.pixelColor(80, 10).alpha(), 0);
}

TEST_F(OwnPicturesTest, ChangedPicturesAreFetchedAnew)
{
    std::ignore = m_pictures.thumbnail(m_exercise.text(), {80, 80}, 1.0);
    std::swap(m_stored[0], m_stored[1]);
    m_pictures.setExercises({m_exercise});
    const QImage thumbnail = m_pictures.thumbnail(m_exercise.text(), {80, 80}, 1.0).toImage();
    EXPECT_GT(thumbnail.pixelColor(40, 40).blue(), 200);
}

TEST_F(OwnPicturesTest, BytesThatAreNoPictureAreLeftOut)
{
    m_stored[0].bytes = "nonsense";
    EXPECT_EQ(m_pictures.pictures(m_exercise.text()).size(), 1U);
}

} // namespace
} // namespace limber
