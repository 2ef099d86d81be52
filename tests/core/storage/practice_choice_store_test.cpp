// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/practice_choice_store.h"
#include "tests/core/storage/storage_fixture.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class PracticeChoiceStoreTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    PracticeChoiceStore& m_choices = m_file->practiceChoices;
    RoutineId m_bundled = RoutineId::fromText(u"daily-essentials"_s).value();
    RoutineId m_own = RoutineId::create();
};

TEST_F(PracticeChoiceStoreTest, WithoutAChoiceItIsEmpty)
{
    EXPECT_EQ(m_choices.find(m_bundled).value(), PracticeChoice{});
}

TEST_F(PracticeChoiceStoreTest, EachRoutineHasItsOwnChoice)
{
    const PracticeChoice bundled{Guidance::Voice, SoundSet::Wood, Pacing::SelfPaced,
                                 Breathing::Own};
    const PracticeChoice own{std::nullopt, SoundSet::Bright, std::nullopt};
    ASSERT_TRUE(succeeded(m_choices.save(m_bundled, bundled)));
    ASSERT_TRUE(succeeded(m_choices.save(m_own, own)));
    EXPECT_EQ(m_choices.find(m_bundled).value(), bundled);
    EXPECT_EQ(m_choices.find(m_own).value(), own);
    m_file.reset();
    EXPECT_EQ(open()->practiceChoices.find(m_bundled).value(), bundled);
}

TEST_F(PracticeChoiceStoreTest, AnEmptyChoiceIsMarkedAndCanBeMadeAnew)
{
    const PracticeChoice voice{Guidance::Voice, std::nullopt, std::nullopt};
    ASSERT_TRUE(succeeded(m_choices.save(m_own, voice)));
    ASSERT_TRUE(succeeded(m_choices.save(m_own, {})));
    EXPECT_EQ(m_choices.find(m_own).value(), PracticeChoice{});
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT deleted FROM practice_choices"_s).toInt(),
              1);
    ASSERT_TRUE(succeeded(m_choices.save(m_own, voice)));
    EXPECT_EQ(m_choices.find(m_own).value(), voice);
}

TEST_F(PracticeChoiceStoreTest, OnlyAChangeIsStampedAndLater)
{
    const auto stamp = [this] {
        return ForeignConnection(path())
            .value(u"SELECT changed_at FROM practice_choices"_s)
            .toLongLong();
    };
    const PracticeChoice voice{Guidance::Voice, std::nullopt, std::nullopt};
    ASSERT_TRUE(succeeded(m_choices.save(m_own, voice)));
    const qint64 first = stamp();
    m_clock.advance(std::chrono::hours{1});
    ASSERT_TRUE(succeeded(m_choices.save(m_own, voice)));
    EXPECT_EQ(stamp(), first);
    m_clock.advance(-std::chrono::hours{5});
    ASSERT_TRUE(succeeded(m_choices.save(m_own, {Guidance::None, std::nullopt, std::nullopt})));
    EXPECT_GT(stamp(), first);
    EXPECT_FALSE(ForeignConnection(path())
                     .value(u"SELECT changed_by FROM practice_choices"_s)
                     .toString()
                     .isEmpty());
}

TEST_F(PracticeChoiceStoreTest, NothingIsWrittenForNoChoice)
{
    ASSERT_TRUE(succeeded(m_choices.save(m_own, {})));
    EXPECT_EQ(ForeignConnection(path()).value(u"SELECT count(*) FROM practice_choices"_s).toInt(),
              0);
}

TEST_F(PracticeChoiceStoreTest, AWordOfANewerVersionCountsAsNoChoiceAndStays)
{
    ASSERT_TRUE(succeeded(m_choices.save(m_own, {Guidance::Voice, SoundSet::Wood, std::nullopt})));
    ForeignConnection other(path());
    other.run(u"UPDATE practice_choices SET sound_set = 'harp'"_s);
    EXPECT_EQ(m_choices.find(m_own).value(), PracticeChoice{});
    ASSERT_TRUE(succeeded(m_choices.save(m_own, {})));
    EXPECT_EQ(other.value(u"SELECT sound_set FROM practice_choices"_s).toString(), u"harp"_s);
}

} // namespace

} // namespace limber
