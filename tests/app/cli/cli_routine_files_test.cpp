// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_file.h"
#include "core/exchange/whole_file.h"
#include "core/plan/bundled_content.h"
#include "core/routine/routine_edit.h"
#include "core/storage/data_file.h"
#include "tests/support/random_exercise.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

/// Calls the real program on a data file of its own.
class CommandLineFilesTest : public testing::Test {
protected:
    [[nodiscard]] Ended call(QStringList arguments) const
    {
        QProcess process;
        arguments << u"--data"_s << m_data << u"--json"_s;
        process.start(QStringLiteral(LIMBER_CLI_PATH), arguments);
        if (!process.waitForFinished(30'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    [[nodiscard]] std::vector<Routine> routines() const
    {
        return DataFile::open(m_data, m_clock).value()->routines.all().value();
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    QString m_data = m_folder.filePath(u"limber.sqlite"_s);
    QString m_file = m_folder.filePath(u"shared.limber"_s);
};

TEST_F(CommandLineFilesTest, ARoutineIsExportedAndImported)
{
    const Ended exported = call({u"routine"_s, u"export"_s, u"core-builder"_s, m_file});
    ASSERT_EQ(exported.code, 0) << exported.err.toStdString();
    EXPECT_EQ(exported.object().value("routines"_L1).toInt(), 1);
    ASSERT_TRUE(readPackageFile(m_file)->package.has_value());

    // The ready-made one is known, just the same.
    const Ended same = call({u"routine"_s, u"import"_s, m_file});
    EXPECT_EQ(same.code, 1) << same.err.toStdString();
    EXPECT_EQ(same.object().value("routines"_L1)[0]["arrival"_L1].toString(), u"same"_s);
    EXPECT_TRUE(routines().empty());
}

TEST_F(CommandLineFilesTest, AnImportBringsExercisesAndPicturesAlong)
{
    test::Chance chance(3);
    OwnExercise own = test::randomOwnExercise(chance);
    own.motion.clear();
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    ExercisePicture picture{PictureFormat::Png, {}, u"Begin"_s};
    QBuffer buffer(&picture.bytes);
    ASSERT_TRUE(image.save(&buffer, "PNG"));
    own.pictures = {picture};
    Routine routine = ownCopy(loadBundledContent().routines.front(), u"From a friend"_s);
    routine.steps.push_back(*makeStep(own.exercise));
    ASSERT_TRUE(writePackageFile(m_file, {{routine}, {own}}));

    const Ended ended = call({u"routine"_s, u"import"_s, m_file});
    ASSERT_EQ(ended.code, 0) << ended.err.toStdString();
    EXPECT_EQ(ended.object().value("exercises"_L1)[0]["arrival"_L1].toString(), u"new"_s);
    ASSERT_EQ(routines().size(), 1U);
    EXPECT_TRUE(routines().front() == routine);
    const auto data = DataFile::open(m_data, m_clock).value();
    EXPECT_EQ(data->ownExercises.find(own.exercise.id).value().pictures.size(), 1U);
    EXPECT_EQ(call({u"routine"_s, u"import"_s, m_file}).code, 1);
}

TEST_F(CommandLineFilesTest, AFileWithAMistakeEndsWithThreeAndItsPlace)
{
    ASSERT_TRUE(writeWholeFile(m_file, "{\n  \"format\": \"limber-routine\",\n  x\n}\n"));
    const Ended ended = call({u"routine"_s, u"import"_s, m_file});
    EXPECT_EQ(ended.code, 3);
    EXPECT_EQ(ended.err.count('\n'), 1);
    EXPECT_TRUE(ended.err.contains("Line 3, column 3")) << ended.err.toStdString();
    EXPECT_TRUE(routines().empty());
}

TEST_F(CommandLineFilesTest, WhatCannotBeReadOrWrittenEndsWithThree)
{
    EXPECT_EQ(call({u"routine"_s, u"import"_s, m_folder.filePath(u"gone"_s)}).code, 3);
    EXPECT_EQ(call({u"routine"_s, u"export"_s, u"core-builder"_s,
                    m_folder.filePath(u"no/folder.limber"_s)})
                  .code,
              3);
    EXPECT_EQ(call({u"routine"_s, u"export"_s, u"no-such-routine"_s, m_file}).code, 2);
    EXPECT_EQ(call({u"routine"_s, u"export"_s, u"core-builder"_s, m_data}).code, 2);
    EXPECT_EQ(call({u"routine"_s, u"import"_s}).code, 2);
}

} // namespace
} // namespace limber
