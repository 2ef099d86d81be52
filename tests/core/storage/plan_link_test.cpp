// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_store.h"
#include "core/storage/plan_link.h"
#include "tests/core/storage/storage_fixture.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PlanLinkTest : public StorageTest {
protected:
    PlanLinkTest()
    {
        m_plan.entries = {PlanEntry{
            .id = PlanEntryId::create(),
            .routine = m_routine,
            .recurrence = {.weekdays = Weekdays::all(), .from = m_day.addDays(-7)},
            .time = QTime(18, 0),
        }};
        EXPECT_TRUE(m_file->plan.save(m_plan));
    }

    SessionRecord keptSession(const RoutineId& routine)
    {
        SessionRecord record{{.id = SessionId::create()}, {}};
        record.routine = routine;
        record.routineName = u"Morning"_s;
        record.start = m_clock.now();
        record.day = m_day;
        record.plannedActive = 600s;
        record.active = 600s;
        record.session = 700s;
        EXPECT_TRUE(m_file->sessions.save(record));
        return record;
    }

    QDate m_day{2026, 3, 2};
    RoutineId m_routine = RoutineId::create();
    Plan m_plan;
    std::unique_ptr<DataFile> m_file = open();
};

TEST_F(PlanLinkTest, ASessionOfAPlannedRoutineKeepsTheOccurrenceThatItCompletes)
{
    SessionRecord record = keptSession(m_routine);
    const auto linked = linkToPlan(*m_file, record, Qt::Monday);
    ASSERT_TRUE(linked);
    ASSERT_TRUE(linked->has_value());
    EXPECT_EQ((*linked)->date, m_day);
    EXPECT_EQ(m_file->sessions.find(record.id).value(), record);
    ASSERT_TRUE(record.startedFrom);
    EXPECT_EQ(record.startedFrom->ruleDate, m_day);
}

TEST_F(PlanLinkTest, APauseSetAfterwardsDoesNotTakeTheOccurrenceBack)
{
    SessionRecord record = keptSession(m_routine);
    ASSERT_TRUE(linkToPlan(*m_file, record, Qt::Monday));
    m_plan.pauses = {Pause{PauseId::create(), {m_day, m_day}}};
    ASSERT_TRUE(m_file->plan.save(m_plan));
    const PracticeHistory history = loadHistory(m_file->database).value();
    EXPECT_TRUE(occurrenceCompletedBy(history, record.id, m_day, Qt::Monday));
}

TEST_F(PlanLinkTest, ASessionOutsideThePlanStaysAsItIs)
{
    SessionRecord record = keptSession(RoutineId::create());
    const SessionRecord before = record;
    const auto linked = linkToPlan(*m_file, record, Qt::Monday);
    ASSERT_TRUE(linked);
    EXPECT_FALSE(linked->has_value());
    EXPECT_EQ(record, before);
}

TEST_F(PlanLinkTest, ALinkThatIsThereIsLeftAlone)
{
    SessionRecord record = keptSession(m_routine);
    record.startedFrom = StartedFrom{m_plan.entries.front().id.text(), m_day.addDays(-1)};
    ASSERT_TRUE(m_file->sessions.save(record));
    const SessionRecord before = record;
    const auto linked = linkToPlan(*m_file, record, Qt::Monday);
    ASSERT_TRUE(linked);
    ASSERT_TRUE(linked->has_value());
    EXPECT_EQ((*linked)->date, m_day.addDays(-1));
    EXPECT_EQ(record, before);
}

} // namespace
} // namespace limber
