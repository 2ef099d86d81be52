// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/picture_file.h"
#include "app/sharing/prepared_import.h"
#include "app/sharing/shared_package.h"
#include "core/exchange/package_file.h"
#include "core/exchange/whole_file.h"
#include "tests/support/fake_clock.h"
#include "tests/support/random_exercise.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

QByteArray pngOf(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    EXPECT_TRUE(image.save(&buffer, "PNG"));
    return bytes;
}


class PreparedImportTest : public ::testing::Test {
protected:
    PreparedImportTest()
    {
        m_own.exercise.name = u"Wall angel"_s;
        m_own.motion.clear();
        m_own.pictures = {{PictureFormat::Png, pngOf({64, 48}), u"Begin"_s}};
        m_routine.steps = {*makeStep(m_content.catalogue.exercises().front()),
                           *makeStep(m_own.exercise)};
    }

    [[nodiscard]] static OwnExercise randomExercise()
    {
        test::Chance chance(11);
        return test::randomOwnExercise(chance);
    }
    [[nodiscard]] std::unique_ptr<DataFile> open(const QString& name) const
    {
        return *DataFile::open(m_folder.filePath(name), m_clock);
    }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"shared.limber"_s); }
    [[nodiscard]] PreparedImport prepare(const DataFile& data) const
    {
        auto prepared = prepareImport(file(), m_content, data);
        EXPECT_TRUE(prepared.has_value());
        return prepared ? *std::move(prepared) : PreparedImport{};
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{u"2026-03-02T07:30:00+01:00"_s};
    BundledContent m_content = loadBundledContent();
    OwnExercise m_own = randomExercise();
    Routine m_routine{.id = RoutineId::create(), .name = u"Morning"_s};
};

TEST_F(PreparedImportTest, ARoutineGoesFromOneDataFileToAnotherWithItsExercises)
{
    const auto from = open(u"from.sqlite"_s);
    ASSERT_TRUE(from->imports.save({m_own}, {m_routine}));
    const auto package = sharedPackage({m_routine}, *from);
    ASSERT_TRUE(package.has_value());
    ASSERT_TRUE(writePackageFile(file(), *package));

    const auto to = open(u"to.sqlite"_s);
    const ImportPlan plan = prepare(*to).plan;
    ASSERT_TRUE(to->imports.save(plan.exercisesToSave(), plan.routinesToSave()));
    EXPECT_TRUE(to->routines.find(m_routine.id).value() == m_routine);
    const OwnExercise own = to->ownExercises.find(m_own.exercise.id).value();
    EXPECT_TRUE(own.exercise == m_own.exercise);
    ASSERT_EQ(own.pictures.size(), 1U);
    EXPECT_EQ(own.pictures.front().caption, u"Begin"_s);
    EXPECT_EQ(decoded(own.pictures.front()).size(), QSize(64, 48));
}

TEST_F(PreparedImportTest, ComingInAgainBringsNothing)
{
    ASSERT_TRUE(writePackageFile(file(), {{m_routine}, {m_own}}));
    const auto data = open(u"data.sqlite"_s);
    const ImportPlan plan = prepare(*data).plan;
    ASSERT_TRUE(data->imports.save(plan.exercisesToSave(), plan.routinesToSave()));
    EXPECT_TRUE(prepare(*data).plan.isEmpty());
}

TEST_F(PreparedImportTest, WhatWasSavedAsAFileHereIsHereAlready)
{
    const auto data = open(u"data.sqlite"_s);
    // Writing a JPEG anew changes it, so this one must stay as it is.
    QImage image(200, 100, QImage::Format_RGB32);
    for (int x = 0; x < 200; ++x) {
        for (int y = 0; y < 100; ++y)
            image.setPixel(x, y, qRgb(x, y * 2, (x * y) % 256));
    }
    m_own.pictures = {*keepPicture(image)};
    ASSERT_TRUE(data->imports.save({m_own}, {m_routine}));
    ASSERT_TRUE(writePackageFile(file(), *sharedPackage({m_routine}, *data)));
    EXPECT_TRUE(prepare(*data).plan.isEmpty());
}

TEST_F(PreparedImportTest, ALargePictureIsScaledDown)
{
    m_own.pictures = {{PictureFormat::Png, pngOf({3000, 30}), {}}};
    ASSERT_TRUE(writePackageFile(file(), {{m_routine}, {m_own}}));
    const auto data = open(u"data.sqlite"_s);
    const ImportPlan plan = prepare(*data).plan;
    const QImage image = decoded(plan.exercises.front().exercise.pictures.front());
    EXPECT_EQ(image.width(), kLongestPictureSide);
}

TEST_F(PreparedImportTest, APictureThatCannotBeDecodedIsNamedWithItsPlace)
{
    m_own.pictures.push_back({PictureFormat::Png, "\x89PNG\r\n\x1a\nand nothing else", {}});
    ASSERT_TRUE(writePackageFile(file(), {{m_routine}, {m_own}}));
    const auto data = open(u"data.sqlite"_s);
    const PreparedImport prepared = prepare(*data);
    ASSERT_EQ(prepared.problems.size(), 1U);
    EXPECT_EQ(prepared.problems.front().fault, PackageFault::NotAPicture);
    EXPECT_EQ(prepared.problems.front().path, u"exercises[0].pictures[1]"_s);
    QFile written(file());
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray line =
        written.readAll().split('\n').at(prepared.problems.front().place.line - 1);
    EXPECT_EQ(line.trimmed(), "{");
    EXPECT_TRUE(prepared.plan.isEmpty());
}

TEST_F(PreparedImportTest, AnOwnExerciseThatIsHereIsKnown)
{
    ASSERT_TRUE(writePackageFile(file(), {{m_routine}, {}}));
    const auto data = open(u"data.sqlite"_s);
    EXPECT_EQ(prepare(*data).plan.routines.front().unknownExercises.size(), 1U);
    ASSERT_TRUE(data->ownExercises.save(m_own));
    EXPECT_TRUE(prepare(*data).plan.routines.front().unknownExercises.empty());
}

TEST_F(PreparedImportTest, AFileThatIsNotThereCannotBeRead)
{
    const auto data = open(u"data.sqlite"_s);
    const auto prepared = prepareImport(m_folder.filePath(u"gone.limber"_s), m_content, *data);
    ASSERT_FALSE(prepared.has_value());
    EXPECT_EQ(prepared.error().code, ErrorCode::FileUnreadable);
}

} // namespace
} // namespace limber
