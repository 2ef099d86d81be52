// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/import_store.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_exercise.h"
#include "tests/support/random_records.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class ImportStoreTest : public StorageTest {
protected:
    [[nodiscard]] OwnExercise exercise(unsigned seed)
    {
        test::Chance chance(seed);
        return test::randomOwnExercise(chance);
    }
    [[nodiscard]] bool isEmpty() const
    {
        return m_file->routines.all().value().empty() && m_file->ownExercises.all().value().empty();
    }

    std::unique_ptr<DataFile> m_file = open();
    RandomRecords m_random{17};
    std::vector<OwnExercise> m_exercises{exercise(1), exercise(2)};
    std::vector<Routine> m_routines{m_random.routine(), m_random.routine()};
};

TEST_F(ImportStoreTest, EverythingComesInAtOnce)
{
    ASSERT_TRUE(succeeded(m_file->imports.save(m_exercises, m_routines)));
    for (const OwnExercise& own : m_exercises)
        EXPECT_TRUE(m_file->ownExercises.find(own.exercise.id).value() == own);
    for (const Routine& routine : m_routines)
        EXPECT_TRUE(m_file->routines.find(routine.id).value() == routine);
}

TEST_F(ImportStoreTest, NothingIsReplaced)
{
    Routine there = m_routines.back();
    there.name = u"Mine"_s;
    ASSERT_TRUE(succeeded(m_file->routines.save(there)));
    EXPECT_EQ(codeOf(m_file->imports.save(m_exercises, m_routines)), ErrorCode::AlreadyExists);
    EXPECT_TRUE(m_file->routines.find(there.id).value() == there);
    EXPECT_EQ(m_file->routines.all().value().size(), 1U);
    EXPECT_TRUE(m_file->ownExercises.all().value().empty());
}

TEST_F(ImportStoreTest, AFailureHalfwayThroughLeavesNothing)
{
    ForeignConnection(path()).run(
        u"CREATE TRIGGER stop BEFORE INSERT ON routine_steps WHEN NEW.routine = '%1' "
        "BEGIN SELECT RAISE(FAIL, 'stop'); END"_s.arg(m_routines.back().id.text()));
    EXPECT_FALSE(m_file->imports.save(m_exercises, m_routines).has_value());
    EXPECT_TRUE(isEmpty());
    ForeignConnection(path()).run(u"DROP TRIGGER stop"_s);
    EXPECT_TRUE(succeeded(m_file->imports.save(m_exercises, m_routines)));
}

TEST_F(ImportStoreTest, WhatCameInCanBeTakenBackAndBroughtInAgain)
{
    ASSERT_TRUE(succeeded(m_file->imports.save(m_exercises, m_routines)));
    ASSERT_TRUE(succeeded(m_file->imports.remove(m_exercises, m_routines)));
    EXPECT_TRUE(isEmpty());
    EXPECT_TRUE(succeeded(m_file->imports.save(m_exercises, m_routines)));
    EXPECT_EQ(m_file->routines.all().value().size(), 2U);
}

TEST_F(ImportStoreTest, TakingBackWhatIsGoneTakesNothingBack)
{
    ASSERT_TRUE(succeeded(m_file->imports.save(m_exercises, m_routines)));
    ASSERT_TRUE(succeeded(m_file->ownExercises.remove(m_exercises.back().exercise.id)));
    EXPECT_EQ(codeOf(m_file->imports.remove(m_exercises, m_routines)), ErrorCode::NotFound);
    EXPECT_EQ(m_file->routines.all().value().size(), 2U);
}

TEST_F(ImportStoreTest, ATransactionWithinAnotherIsAPartOfIt)
{
    Connection& connection = m_file->database.connection();
    {
        auto whole = Transaction::begin(connection);
        ASSERT_TRUE(whole.has_value());
        ASSERT_TRUE(succeeded(m_file->routines.save(m_routines.front())));
        {
            const auto part = Transaction::begin(connection);
            ASSERT_TRUE(part.has_value());
            ASSERT_TRUE(succeeded(m_file->routines.save(m_routines.back())));
        }
        EXPECT_EQ(m_file->routines.all().value().size(), 1U) << "the part was rolled back";
        ASSERT_TRUE(succeeded(whole->commit()));
    }
    EXPECT_TRUE(m_file->routines.find(m_routines.front().id).has_value());
    {
        const auto whole = Transaction::begin(connection);
        ASSERT_TRUE(whole.has_value());
        ASSERT_TRUE(succeeded(m_file->routines.save(m_routines.back())));
    }
    EXPECT_EQ(m_file->routines.all().value().size(), 1U) << "the whole was rolled back";
    EXPECT_TRUE(succeeded(m_file->routines.save(m_routines.back())));
}

} // namespace

} // namespace limber
