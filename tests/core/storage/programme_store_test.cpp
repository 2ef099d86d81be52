// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programme_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class ProgrammeStoreTest : public StorageTest {
protected:
    [[nodiscard]] OwnProgramme programme(const QString& name)
    {
        OwnProgramme made{ProgrammeId::create(), name, m_random.number(1, 52), {}};
        const int items = m_random.number(1, 20);
        for (int i = 0; i < items; ++i)
            made.items.push_back({static_cast<Qt::DayOfWeek>(m_random.number(1, 7)),
                                  QTime(m_random.number(0, 23), m_random.number(0, 59)),
                                  RoutineId::create()});
        return made;
    }
    [[nodiscard]] qint64 numberOf(const QString& sql) const
    {
        return ForeignConnection(path()).value(sql).toLongLong();
    }

    std::unique_ptr<DataFile> m_file = open();
    ProgrammeStore& m_programmes = m_file->programmes;
    RandomRecords m_random{77};
};

TEST_F(ProgrammeStoreTest, KeepsEachOneWithItsItemsInTheirOrder)
{
    EXPECT_TRUE(m_programmes.all().value().empty());
    std::vector<OwnProgramme> saved;
    for (const QString& name : {u"b"_s, u"C"_s, u"a"_s})
        saved.push_back(programme(name));
    for (const OwnProgramme& each : saved)
        ASSERT_TRUE(succeeded(m_programmes.save(each)));
    m_file.reset();
    const auto file = open();
    const std::vector<OwnProgramme> byName{saved[2], saved[0], saved[1]};
    EXPECT_EQ(file->programmes.all().value(), byName);
    for (const OwnProgramme& each : saved)
        EXPECT_EQ(file->programmes.find(each.id).value(), each);
    EXPECT_EQ(codeOf(file->programmes.find(ProgrammeId::create())), ErrorCode::NotFound);
}

TEST_F(ProgrammeStoreTest, SavingReplaces)
{
    OwnProgramme one = programme(u"one"_s);
    for (int count = 0; count < 20; ++count) {
        const OwnProgramme other = programme(u"one"_s);
        one.weeks = other.weeks;
        one.items = other.items;
        ASSERT_TRUE(succeeded(m_programmes.save(one)));
        EXPECT_EQ(m_programmes.all().value(), std::vector<OwnProgramme>{one});
    }
}

TEST_F(ProgrammeStoreTest, OnlyAChangeIsStamped)
{
    OwnProgramme one = programme(u"one"_s);
    ASSERT_TRUE(succeeded(m_programmes.save(one)));
    const QString stamp = u"SELECT changed_at FROM programmes"_s;
    const qint64 first = numberOf(stamp);
    m_clock.advance(std::chrono::hours{1});
    ASSERT_TRUE(succeeded(m_programmes.save(one)));
    EXPECT_EQ(numberOf(stamp), first);
    one.items.front().time = one.items.front().time.addSecs(60);
    ASSERT_TRUE(succeeded(m_programmes.save(one)));
    EXPECT_GT(numberOf(stamp), first);
}

TEST_F(ProgrammeStoreTest, WhatIsRemovedIsMarkedAndCanComeBack)
{
    const OwnProgramme one = programme(u"one"_s);
    EXPECT_EQ(codeOf(m_programmes.remove(one.id)), ErrorCode::NotFound);
    ASSERT_TRUE(succeeded(m_programmes.save(one)));
    ASSERT_TRUE(succeeded(m_programmes.remove(one.id)));
    EXPECT_TRUE(m_programmes.all().value().empty());
    EXPECT_EQ(codeOf(m_programmes.find(one.id)), ErrorCode::NotFound);
    EXPECT_EQ(numberOf(u"SELECT deleted FROM programmes"_s), 1);
    ASSERT_TRUE(succeeded(m_programmes.save(one)));
    EXPECT_EQ(m_programmes.all().value(), std::vector<OwnProgramme>{one});
}

TEST_F(ProgrammeStoreTest, OneThatCannotBeReadWholeIsLeftOutAndStays)
{
    const OwnProgramme one = programme(u"one"_s);
    const OwnProgramme two = programme(u"two"_s);
    ASSERT_TRUE(succeeded(m_programmes.save(one)));
    ASSERT_TRUE(succeeded(m_programmes.save(two)));
    ForeignConnection(path()).run(
        u"UPDATE programme_items SET weekday = 'someday' WHERE programme = '%1' AND position = 0"_s
            .arg(one.id.text()));
    EXPECT_EQ(m_programmes.all().value(), std::vector<OwnProgramme>{two});
    EXPECT_EQ(codeOf(m_programmes.find(one.id)), ErrorCode::InvalidFormat);
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM programmes WHERE deleted = 0"_s), 2);
}

TEST_F(ProgrammeStoreTest, AnInvalidTimeIsRefusedAndNothingIsLost)
{
    OwnProgramme one = programme(u"one"_s);
    ASSERT_TRUE(succeeded(m_programmes.save(one)));
    OwnProgramme broken = one;
    broken.items.back().time = {};
    EXPECT_FALSE(m_programmes.save(broken).has_value());
    EXPECT_EQ(m_programmes.all().value(), std::vector<OwnProgramme>{one});
}

} // namespace

} // namespace limber
