// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine_edit.h"
#include "core/storage/routine_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <gmock/gmock.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class RoutineStoreTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    RandomRecords m_random{41};
};

TEST_F(RoutineStoreTest, AnyRoutineComesBackAsItWas)
{
    for (int count = 0; count < 100; ++count) {
        const Routine routine = m_random.routine();
        ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
        EXPECT_EQ(m_file->routines.find(routine.id).value(), routine);
    }
    EXPECT_EQ(m_file->routines.all().value().size(), 100u);
}

TEST_F(RoutineStoreTest, AllAreOrderedByName)
{
    for (const QString& name : {u"walk"_s, u"Bend"_s, u"stretch"_s}) {
        Routine routine = m_random.routine();
        routine.name = name;
        ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    }
    const auto all = m_file->routines.all().value();
    QStringList names;
    for (const Routine& routine : all)
        names.append(routine.name);
    EXPECT_EQ(names, (QStringList{u"Bend"_s, u"stretch"_s, u"walk"_s}));
}

TEST_F(RoutineStoreTest, SavingAgainReplacesAllSteps)
{
    Routine routine = m_random.routine();
    routine.steps = {m_random.routineStep(), m_random.routineStep()};
    ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    routine.steps = {routine.steps[1]};
    ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    EXPECT_EQ(m_file->routines.find(routine.id).value(), routine);
}

TEST_F(RoutineStoreTest, GroupsAreReplacedTogetherWithTheSteps)
{
    Routine routine = m_random.routine();
    routine.steps = {m_random.routineStep(), m_random.routineStep(), m_random.routineStep()};
    routine.groups.clear();
    routine = withGroup(routine, {0, 1}, 3, std::chrono::seconds{45});
    ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    EXPECT_EQ(m_file->routines.find(routine.id).value(), routine);

    routine = withGroup(withoutGroup(routine, routine.groups[0].id), {1, 2}, 5, {});
    ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    EXPECT_EQ(m_file->routines.find(routine.id).value(), routine);
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT count(*) FROM routine_groups"_s).toInt(), 1);
}

TEST_F(RoutineStoreTest, ABundledRoutineIsRefused)
{
    Routine routine = m_random.routine();
    routine.origin = Origin::Bundled;
    EXPECT_EQ(codeOf(m_file->routines.save(routine)), ErrorCode::InvalidValue);
}

TEST_F(RoutineStoreTest, ARemovedRoutineIsGoneUntilItIsSavedAgain)
{
    const Routine routine = m_random.routine();
    ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    ASSERT_TRUE(succeeded(m_file->routines.remove(routine.id)));
    EXPECT_EQ(codeOf(m_file->routines.find(routine.id)), ErrorCode::NotFound);
    EXPECT_TRUE(m_file->routines.all().value().empty());
    EXPECT_EQ(codeOf(m_file->routines.remove(routine.id)), ErrorCode::NotFound);
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT deleted FROM routines"_s).toInt(), 1);

    ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    EXPECT_EQ(m_file->routines.find(routine.id).value(), routine);
}

TEST_F(RoutineStoreTest, EveryChangeIsStampedLaterThanTheOneBefore)
{
    const Routine routine = m_random.routine();
    const auto stamp = [this] {
        return ForeignConnection(path()).value(u"SELECT changed_at FROM routines"_s).toLongLong();
    };
    ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    const qint64 first = stamp();
    EXPECT_EQ(first, m_clock.now().instant.time_since_epoch().count());

    ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    EXPECT_EQ(stamp(), first + 1) << "within the same millisecond";

    m_clock.advance(std::chrono::hours{-5});
    ASSERT_TRUE(succeeded(m_file->routines.remove(routine.id)));
    EXPECT_EQ(stamp(), first + 2) << "after the clock was put back";

    m_clock.advance(std::chrono::hours{10});
    ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    EXPECT_EQ(stamp(), m_clock.now().instant.time_since_epoch().count());
}

TEST_F(RoutineStoreTest, ARoutineThatCannotBeReadIsLeftOutAndKept)
{
    Routine strange = m_random.routine();
    strange.steps = {m_random.routineStep()};
    Routine strangeStep = m_random.routine();
    strangeStep.steps = {m_random.routineStep(), m_random.routineStep()};
    const Routine known = m_random.routine();
    for (const Routine& routine : {strange, strangeStep, known})
        ASSERT_TRUE(succeeded(m_file->routines.save(routine)));
    ForeignConnection other(path());
    other.run(u"UPDATE routines SET focus = 'juggling' WHERE uuid = '%1'"_s.arg(strange.id.text()));
    other.run(u"UPDATE routine_steps SET dose_type = 'handstands' WHERE position = 1 AND routine "
              "= '%1'"_s.arg(strangeStep.id.text()));

    EXPECT_EQ(m_file->routines.all().value(), std::vector{known});
    EXPECT_EQ(codeOf(m_file->routines.find(strangeStep.id)), ErrorCode::InvalidFormat);
    EXPECT_EQ(other.value(u"SELECT count(*) FROM routines WHERE deleted = 0"_s).toInt(), 3);
}

} // namespace

} // namespace limber
