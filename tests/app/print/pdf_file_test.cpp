// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf_file.h"
#include "app/print/sheet_layout.h"
#include "tests/app/print/sheet_ground.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class PdfFileTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QByteArray held(const QString& file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    static void write(const QString& file, const QByteArray& bytes)
    {
        QFile opened(file);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
        opened.write(bytes);
    }

    QTemporaryDir m_folder;
    LaidOutDocument m_document = layOut(test::sheetOf(test::bundled().routines.front()), {});
};

TEST_F(PdfFileTest, AFileHasAPageForEachOfTheDocumentAndItsTitle)
{
    ASSERT_TRUE(writePdf(path(u"sheet.pdf"_s), m_document));
    const QByteArray pdf = held(path(u"sheet.pdf"_s));
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), static_cast<qsizetype>(m_document.pages.size()));
    EXPECT_TRUE(pdf.contains("/Title"));
}

TEST_F(PdfFileTest, TextStaysTextWithEveryExerciseInIt)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        GTEST_SKIP() << "pdftotext is not there";
    ASSERT_TRUE(writePdf(path(u"sheet.pdf"_s), m_document));
    QProcess process;
    process.start(reader, {path(u"sheet.pdf"_s), u"-"_s});
    ASSERT_TRUE(process.waitForFinished(30'000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    for (const RoutineStep& step : test::bundled().routines.front().steps) {
        const QString name = test::bundled().catalogue.find(step.exercise)->name;
        EXPECT_TRUE(text.contains(name)) << qPrintable(name);
    }
}

TEST_F(PdfFileTest, AFileThatIsThereIsReplacedByAWholeOne)
{
    write(path(u"sheet.pdf"_s), "before");
    ASSERT_TRUE(writePdf(path(u"sheet.pdf"_s), m_document));
    EXPECT_TRUE(held(path(u"sheet.pdf"_s)).startsWith("%PDF-"));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(PdfFileTest, WhereItCannotBeWrittenNothingIsLeftBehindAndWordsSayWhatToDo)
{
    const QString missing = path(u"no-such-folder/sheet.pdf"_s);
    const auto written = writePdf(missing, m_document);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(pdfErrorText(written.error(), missing).contains(u"another place"_s));
    EXPECT_FALSE(writePdf(m_folder.path(), m_document));
    EXPECT_TRUE(QDir(m_folder.path()).entryList(QDir::Files).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_F(PdfFileTest, AWriteThatBreaksOffKeepsTheFileThatIsThere)
{
    write(path(u"sheet.pdf"_s), "before");
    // As on a full disk, the file cannot grow beyond its first pages.
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto onSignal = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{20'000, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto written = writePdf(path(u"sheet.pdf"_s), m_document);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, onSignal);
    EXPECT_FALSE(written);
    EXPECT_EQ(held(path(u"sheet.pdf"_s)), "before");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
}
#endif

TEST_F(PdfFileTest, AFolderThatMayNotBeWrittenInKeepsItsFile)
{
    write(path(u"sheet.pdf"_s), "before");
    const QFile::Permissions before = QFile::permissions(m_folder.path());
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(m_folder.path()).isWritable()) {
        QFile::setPermissions(m_folder.path(), before);
        GTEST_SKIP() << "this user may write everywhere";
    }
    const auto written = writePdf(path(u"sheet.pdf"_s), m_document);
    QFile::setPermissions(m_folder.path(), before);
    EXPECT_FALSE(written);
    EXPECT_EQ(held(path(u"sheet.pdf"_s)), "before");
}

} // namespace
} // namespace limber
