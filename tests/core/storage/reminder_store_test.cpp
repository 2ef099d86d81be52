// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/plan_builder.h"

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::key;

namespace {

class ReminderStoreTest : public StorageTest {
protected:
    [[nodiscard]] Instant now() const { return m_clock.now().instant; }

    std::unique_ptr<DataFile> m_file = open();
    ReminderStore& m_reminders = m_file->reminders;
    ReminderKey m_first{key(u"a@03-02"_s), u"10"_s};
    ReminderKey m_second{key(u"a@03-02"_s), u"07:30"_s};
};

TEST_F(ReminderStoreTest, WhatIsRecordedIsThereAfterARestart)
{
    ASSERT_TRUE(succeeded(m_reminders.postpone(key(u"b@03-02"_s), now() + 10min)));
    ASSERT_TRUE(succeeded(
        m_reminders.record(ReminderChanges{{m_first, m_second}, {key(u"c@03-02"_s)}}, now())));
    m_file.reset();
    const ReminderLog expected{{m_first, m_second}, {{key(u"b@03-02"_s), now() + 10min}}};
    EXPECT_EQ(open()->reminders.load().value(), expected);
}

TEST_F(ReminderStoreTest, RecordingTwiceAndPostponingAgainReplace)
{
    ASSERT_TRUE(succeeded(m_reminders.record(ReminderChanges{{m_first}, {}}, now())));
    ASSERT_TRUE(succeeded(m_reminders.record(ReminderChanges{{m_first}, {}}, now() + 1h)));
    ASSERT_TRUE(succeeded(m_reminders.postpone(m_first.occurrence, now())));
    ASSERT_TRUE(succeeded(m_reminders.postpone(m_first.occurrence, now() + 1h)));
    const ReminderLog expected{{m_first}, {{m_first.occurrence, now() + 1h}}};
    EXPECT_EQ(m_reminders.load().value(), expected);
}

TEST_F(ReminderStoreTest, AnEndedPostponementIsGoneAndAnEditForgets)
{
    ASSERT_TRUE(succeeded(m_reminders.postpone(m_first.occurrence, now())));
    ASSERT_TRUE(
        succeeded(m_reminders.record(ReminderChanges{{m_first}, {m_first.occurrence}}, now())));
    ASSERT_TRUE(succeeded(m_reminders.record(EditedReminders{{m_second}, {m_first}}, now())));
    EXPECT_EQ(m_reminders.load().value(), (ReminderLog{{m_second}, {}}));
}

TEST_F(ReminderStoreTest, WhatIsOldIsPruned)
{
    ASSERT_TRUE(succeeded(m_reminders.record(ReminderChanges{{m_first}, {}}, now())));
    ASSERT_TRUE(succeeded(m_reminders.record(ReminderChanges{{m_second}, {}}, now() + 24h)));
    ASSERT_TRUE(succeeded(m_reminders.postpone(key(u"b@03-02"_s), now())));
    ASSERT_TRUE(succeeded(m_reminders.prune(now() + 1h)));
    EXPECT_EQ(m_reminders.load().value(), (ReminderLog{{m_second}, {}}));
}

TEST_F(ReminderStoreTest, ARowThatCannotBeReadIsLeftOut)
{
    ForeignConnection(path()).run(
        u"INSERT INTO reminders_handled VALUES ('NO ID', '2026-03-02', '10', 5)"_s);
    EXPECT_EQ(m_reminders.load().value(), ReminderLog{});
}

class DeskBreakStoreTest : public StorageTest {
protected:
    [[nodiscard]] DeskBreak breakOn(const QString& date, DeskBreakOutcome outcome)
    {
        m_clock.advance(1h);
        return {DeskBreakId::create(), m_clock.now(), test::day(date), outcome};
    }

    std::unique_ptr<DataFile> m_file = open();
};

TEST_F(DeskBreakStoreTest, BreaksComeBackByInstantAndAreCounted)
{
    const DeskBreak first = breakOn(u"03-02"_s, DeskBreakOutcome::Passed);
    const DeskBreak second = breakOn(u"03-02"_s, DeskBreakOutcome::Postponed);
    const DeskBreak third = breakOn(u"03-03"_s, DeskBreakOutcome::Done);
    for (const DeskBreak& one : {third, first, second})
        ASSERT_TRUE(succeeded(m_file->deskBreaks.save(one)));
    EXPECT_EQ(m_file->deskBreaks.between(test::day(u"03-02"_s), test::day(u"03-02"_s)).value(),
              (std::vector{first, second}));
    EXPECT_EQ(m_file->deskBreaks.count().value(), 3);
}

TEST_F(DeskBreakStoreTest, SavingAgainReplacesTheOutcomeWithALaterStamp)
{
    DeskBreak one = breakOn(u"03-02"_s, DeskBreakOutcome::Passed);
    ASSERT_TRUE(succeeded(m_file->deskBreaks.save(one)));
    ForeignConnection other(path());
    const qint64 first = other.value(u"SELECT changed_at FROM desk_breaks"_s).toLongLong();
    one.outcome = DeskBreakOutcome::Done;
    ASSERT_TRUE(succeeded(m_file->deskBreaks.save(one)));
    EXPECT_EQ(m_file->deskBreaks.between(one.day, one.day).value(), std::vector{one});
    EXPECT_GT(other.value(u"SELECT changed_at FROM desk_breaks"_s).toLongLong(), first);
}

} // namespace

} // namespace limber
