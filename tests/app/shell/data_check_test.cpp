// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/data_check.h"
#include "core/storage/data_file.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class DataCheckTest : public testing::Test {
protected:
    DataCheckTest() { m_data = std::move(*DataFile::open(path(), m_clock)); }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"limber.sqlite"_s); }

    /// Writes over the last page of the closed file and opens it again.
    void damage()
    {
        constexpr qint64 kPage = 4096;
        // Records stand last, where opening the file does not read.
        const Routine wordy{
            .id = RoutineId::create(), .name = u"Wordy"_s, .goal = QString(9 * kPage, u'a')};
        ASSERT_TRUE(m_data->routines.save(wordy));
        m_data.reset();
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - kPage);
        file.write(QByteArray(kPage, '\x7f'));
        file.close();
        auto opened = DataFile::open(path(), m_clock, IntegrityCheck::Later);
        ASSERT_TRUE(opened.has_value()) << qPrintable(opened.error().detail);
        m_data = *std::move(opened);
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<DataFile> m_data;
};

TEST_F(DataCheckTest, ASoundFilePassesWhileItIsInUse)
{
    DataCheck check(path(), m_clock);
    QSignalSpy passed(&check, &DataCheck::passed);
    const QSignalSpy failed(&check, &DataCheck::failed);
    check.start();
    EXPECT_TRUE(passed.wait());
    EXPECT_EQ(failed.size(), 0);
}

TEST_F(DataCheckTest, ADamagedFileIsTold)
{
    damage();
    DataCheck check(path(), m_clock);
    QSignalSpy failed(&check, &DataCheck::failed);
    check.start();
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(failed.front().front().value<Error>().code, ErrorCode::DatabaseDamaged);
}

TEST_F(DataCheckTest, LeavingInTheMiddleWaitsAndTellsNothing)
{
    for (int turn = 0; turn < 20; ++turn) {
        DataCheck check(path(), m_clock);
        check.start();
    }
    EXPECT_TRUE(m_data->settings.load().has_value());
}

} // namespace
} // namespace limber
