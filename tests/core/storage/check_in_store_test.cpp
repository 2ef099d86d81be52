// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_in_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class CheckInStoreTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    RandomRecords m_random{81};
};

TEST_F(CheckInStoreTest, AnyCheckInComesBackAsItWas)
{
    std::vector<CheckIn> expected;
    for (int count = 0; count < 100; ++count) {
        expected.push_back(m_random.checkIn());
        ASSERT_TRUE(succeeded(m_file->checkIns.save(expected.back())));
    }
    std::ranges::sort(expected, {}, [](const CheckIn& checkIn) {
        return std::pair(checkIn.at.instant, checkIn.id.text());
    });
    EXPECT_EQ(m_file->checkIns.all().value(), expected);
}

TEST_F(CheckInStoreTest, SavingAgainReplaces)
{
    CheckIn checkIn = m_random.checkIn();
    ASSERT_TRUE(succeeded(m_file->checkIns.save(checkIn)));
    checkIn.now = Pain::create((checkIn.now.value() + 1) % Pain::kWorst).value();
    ASSERT_TRUE(succeeded(m_file->checkIns.save(checkIn)));
    EXPECT_EQ(m_file->checkIns.all().value(), std::vector{checkIn});
}

TEST_F(CheckInStoreTest, ARemovedOneIsMarkedAndCanComeBack)
{
    const CheckIn checkIn = m_random.checkIn();
    EXPECT_EQ(codeOf(m_file->checkIns.remove(checkIn.id)), ErrorCode::NotFound);
    ASSERT_TRUE(succeeded(m_file->checkIns.save(checkIn)));
    ASSERT_TRUE(succeeded(m_file->checkIns.remove(checkIn.id)));
    EXPECT_TRUE(m_file->checkIns.all().value().empty());
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT deleted FROM check_ins"_s).toInt(), 1);
    ASSERT_TRUE(succeeded(m_file->checkIns.save(checkIn)));
    EXPECT_EQ(m_file->checkIns.all().value(), std::vector{checkIn});
}

} // namespace

} // namespace limber
