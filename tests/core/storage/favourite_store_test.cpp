// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/favourite_store.h"
#include "tests/core/storage/storage_fixture.h"

#include <gmock/gmock.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class FavouriteStoreTest : public StorageTest {
protected:
    [[nodiscard]] qint64 stamp() const
    {
        return ForeignConnection(path())
            .value(u"SELECT max(changed_at) FROM favourite_exercises"_s)
            .toLongLong();
    }

    std::unique_ptr<DataFile> m_file = open();
    FavouriteStore& m_favourites = m_file->favourites;
    ExerciseId m_bridge = ExerciseId::fromText(u"bridge"_s).value();
    ExerciseId m_plank = ExerciseId::fromText(u"forearm-plank"_s).value();
};

TEST_F(FavouriteStoreTest, WhatIsLikedIsRememberedUntilItIsNot)
{
    EXPECT_THAT(m_favourites.all().value(), IsEmpty());
    ASSERT_TRUE(succeeded(m_favourites.set(m_bridge, Favour::Favourite)));
    ASSERT_TRUE(succeeded(m_favourites.set(m_plank, Favour::Favourite)));
    EXPECT_THAT(m_favourites.all().value(), ElementsAre(m_bridge, m_plank));
    ASSERT_TRUE(succeeded(m_favourites.set(m_bridge, Favour::None)));
    EXPECT_THAT(m_favourites.all().value(), ElementsAre(m_plank));
    m_file.reset();
    EXPECT_THAT(open()->favourites.all().value(), ElementsAre(m_plank));
}

TEST_F(FavouriteStoreTest, OnlyAChangeIsStamped)
{
    ASSERT_TRUE(succeeded(m_favourites.set(m_bridge, Favour::Favourite)));
    const qint64 first = stamp();
    m_clock.advance(std::chrono::hours{1});
    ASSERT_TRUE(succeeded(m_favourites.set(m_bridge, Favour::Favourite)));
    EXPECT_EQ(stamp(), first);
    ASSERT_TRUE(succeeded(m_favourites.set(m_plank, Favour::None)));
    EXPECT_EQ(stamp(), first);
    ASSERT_TRUE(succeeded(m_favourites.set(m_bridge, Favour::None)));
    EXPECT_GT(stamp(), first);
}

} // namespace
} // namespace limber
