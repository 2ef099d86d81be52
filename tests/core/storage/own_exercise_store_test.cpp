// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_exercise_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_exercise.h"

#include <gmock/gmock.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

class OwnExerciseStoreTest : public StorageTest {
protected:
    [[nodiscard]] static OwnExercise exercise(const QString& name, unsigned seed = 1)
    {
        test::Chance chance(seed);
        OwnExercise own = test::randomOwnExercise(chance);
        own.exercise.name = name;
        own.pictures = {{PictureFormat::Jpeg, QByteArray("\xff\xd8\0 picture", 11), u"Begin"_s},
                        {PictureFormat::Png, "other picture", {}}};
        return own;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const OwnExercise& own : m_exercises.all().value())
            found.append(own.exercise.name);
        return found;
    }

    std::unique_ptr<DataFile> m_file = open();
    OwnExerciseStore& m_exercises = m_file->ownExercises;
};

TEST_F(OwnExerciseStoreTest, RandomExercisesComeBackWhole)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        SCOPED_TRACE(seed);
        test::Chance chance(seed);
        const OwnExercise own = test::randomOwnExercise(chance);
        ASSERT_TRUE(succeeded(m_exercises.save(own)));
        const auto found = m_exercises.find(own.exercise.id);
        ASSERT_TRUE(succeeded(found));
        ASSERT_TRUE(*found == own);
    }
    EXPECT_EQ(m_exercises.all().value().size(), 60U);
}

TEST_F(OwnExerciseStoreTest, TheListIsByNameAndLeavesPicturesOut)
{
    const OwnExercise wall = exercise(u"Wall slide"_s);
    ASSERT_TRUE(succeeded(m_exercises.save(wall)));
    ASSERT_TRUE(succeeded(m_exercises.save(exercise(u"arm circle"_s, 2))));
    EXPECT_EQ(names(), (QStringList{u"arm circle"_s, u"Wall slide"_s}));
    const OwnExercise listed = m_exercises.all().value().back();
    EXPECT_THAT(listed.pictures, IsEmpty());
    EXPECT_TRUE(listed.exercise == wall.exercise);
    EXPECT_TRUE(m_exercises.pictures(wall.exercise.id).value() == wall.pictures);
}

TEST_F(OwnExerciseStoreTest, PicturesAreCountedWithoutBeingRead)
{
    const OwnExercise wall = exercise(u"Wall slide"_s);
    OwnExercise bare = exercise(u"Bare"_s, 2);
    bare.pictures.clear();
    ASSERT_TRUE(succeeded(m_exercises.save(wall)));
    ASSERT_TRUE(succeeded(m_exercises.save(bare)));
    EXPECT_THAT(m_exercises.pictureCounts().value(), ElementsAre(Pair(wall.exercise.id, 2)));
    EXPECT_THAT(m_exercises.pictures(bare.exercise.id).value(), IsEmpty());
    ASSERT_TRUE(succeeded(m_exercises.remove(wall.exercise.id)));
    EXPECT_THAT(m_exercises.pictureCounts().value(), IsEmpty());
}

TEST_F(OwnExerciseStoreTest, SavingAgainReplacesTextsAndPictures)
{
    OwnExercise own = exercise(u"Wall slide"_s);
    ASSERT_TRUE(succeeded(m_exercises.save(own)));
    own.exercise.name = u"Slide"_s;
    std::swap(own.pictures[0], own.pictures[1]);
    ASSERT_TRUE(succeeded(m_exercises.save(own)));
    EXPECT_TRUE(m_exercises.find(own.exercise.id).value() == own);
    own.pictures.resize(1);
    ASSERT_TRUE(succeeded(m_exercises.save(own)));
    EXPECT_TRUE(m_exercises.find(own.exercise.id).value() == own);
}

TEST_F(OwnExerciseStoreTest, ADeletedOneIsGoneButForItsNameAndComesBackWhole)
{
    const OwnExercise own = exercise(u"Wall slide"_s);
    ASSERT_TRUE(succeeded(m_exercises.save(own)));
    EXPECT_THAT(m_exercises.namesOfDeleted().value(), IsEmpty());
    ASSERT_TRUE(succeeded(m_exercises.remove(own.exercise.id)));
    EXPECT_TRUE(names().isEmpty());
    EXPECT_EQ(codeOf(m_exercises.find(own.exercise.id)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(m_exercises.remove(own.exercise.id)), ErrorCode::NotFound);
    EXPECT_THAT(m_exercises.namesOfDeleted().value(),
                ElementsAre(Pair(own.exercise.id, u"Wall slide"_s)));
    ASSERT_TRUE(succeeded(m_exercises.save(own)));
    EXPECT_TRUE(m_exercises.find(own.exercise.id).value() == own);
    EXPECT_THAT(m_exercises.namesOfDeleted().value(), IsEmpty());
}

TEST_F(OwnExerciseStoreTest, WhatCannotBeReadBackIsNotSaved)
{
    OwnExercise own = exercise(u"Wall slide"_s);
    own.exercise.steps.clear();
    EXPECT_EQ(codeOf(m_exercises.save(own)), ErrorCode::InvalidValue);
    own = exercise(u"Wall slide"_s);
    own.exercise.origin = Origin::Bundled;
    EXPECT_EQ(codeOf(m_exercises.save(own)), ErrorCode::InvalidValue);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(OwnExerciseStoreTest, ADefinitionThatCannotBeReadIsLeftOutAndStaysInTheFile)
{
    const OwnExercise good = exercise(u"Good"_s);
    const OwnExercise broken = exercise(u"Broken"_s, 2);
    ASSERT_TRUE(succeeded(m_exercises.save(good)));
    ASSERT_TRUE(succeeded(m_exercises.save(broken)));
    m_file.reset();
    const QString change = u"UPDATE exercises SET definition = %1 WHERE uuid = '%2'"_s;
    for (const QString& definition : {u"'{}'"_s, u"'nonsense'"_s, u"''"_s,
                                      u"replace(definition, '\"position\"', '\"place\"')"_s}) {
        ForeignConnection(path()).run(change.arg(definition, broken.exercise.id.text()));
        const auto file = open();
        const auto all = file->ownExercises.all();
        ASSERT_TRUE(succeeded(all));
        ASSERT_EQ(all->size(), 1U);
        EXPECT_EQ(all->front().exercise.name, u"Good"_s);
        EXPECT_EQ(codeOf(file->ownExercises.find(broken.exercise.id)), ErrorCode::InvalidFormat);
        EXPECT_EQ(ForeignConnection(path()).value(u"SELECT count(*) FROM exercises"_s).toInt(), 2);
    }
}

TEST_F(OwnExerciseStoreTest, TypingDoesNotWriteThePicturesAgain)
{
    OwnExercise own = exercise(u"Wall slide"_s);
    ASSERT_TRUE(succeeded(m_exercises.save(own)));
    // Another process marks the rows; writing them anew would take the marks away.
    ForeignConnection(path()).run(u"CREATE TABLE touched (n INTEGER)"_s);
    ForeignConnection(path()).run(u"CREATE TRIGGER watch AFTER INSERT ON exercise_pictures BEGIN "
                                  "INSERT INTO touched VALUES (1); END"_s);
    own.exercise.name = u"Wall slides"_s;
    ASSERT_TRUE(succeeded(m_exercises.save(own)));
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT count(*) FROM touched"_s).toInt(), 0);
    own.pictures[0].caption = u"Start"_s;
    ASSERT_TRUE(succeeded(m_exercises.save(own)));
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT count(*) FROM touched"_s).toInt(), 2);
}

} // namespace
} // namespace limber
