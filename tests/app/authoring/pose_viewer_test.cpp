// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authoring/pose_viewer.h"
#include "app/figure/figure_widget.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* kTwoPoses = R"({"exercise": "bend", "base": "standing",
    "keyframes": [{"name": "tall"}, {"name": "bent", "lumbar": {"bend": 20}}]})";

class PoseViewerTest : public ::testing::Test {
protected:
    void write(const QByteArray& json)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(json);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"bend.json"_s); }
    static QString report(const PoseViewer& viewer)
    {
        return viewer.findChild<QPlainTextEdit*>(u"poseReport"_s)->toPlainText();
    }

    QTemporaryDir m_folder;
};

TEST_F(PoseViewerTest, TheSliderGoesThroughTheMovement)
{
    write(kTwoPoses);
    const PoseViewer viewer(path(), {});
    auto* slider = viewer.findChild<QSlider*>(u"poseShare"_s);
    slider->setValue(50);
    EXPECT_EQ(viewer.findChild<FigureWidget*>()->moment(), (MotionMoment{0, 1, 0.5}));
    EXPECT_EQ(viewer.findChild<QComboBox*>(u"poseMovement"_s)->currentText(), u"tall to bent"_s);
}

TEST_F(PoseViewerTest, SavingTheFileShowsItAnew)
{
    write(kTwoPoses);
    const PoseViewer viewer(path(), {});
    ASSERT_TRUE(viewer.motion());
    write(QByteArray(kTwoPoses).replace("20", "70"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return report(viewer).contains(u"joint-range"_s); }));
    EXPECT_EQ(viewer.motion()->keyframes[1].pose.lumbar.bend, 70);
}

TEST_F(PoseViewerTest, ABrokenFileIsNamedWithKeyAndReasonAndTheFigureStays)
{
    write(kTwoPoses);
    PoseViewer viewer(path(), {});
    write(QByteArray(kTwoPoses).replace("lumbar", "lumber"));
    viewer.reload();
    EXPECT_TRUE(report(viewer).contains(
        u"bend.json: keyframes[1].lumber is not a field that belongs here"_s));
    EXPECT_TRUE(viewer.motion());
}

TEST_F(PoseViewerTest, AMissingFileIsSaid)
{
    const PoseViewer viewer(path(), {});
    EXPECT_TRUE(report(viewer).contains(u"no such file"_s));
    EXPECT_FALSE(viewer.motion());
}

} // namespace
} // namespace limber
