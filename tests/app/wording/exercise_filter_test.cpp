// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/exercise_filter.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

const Catalogue& catalogue()
{
    static const LoadedCatalogue loaded = loadBundledCatalogue();
    return loaded.catalogue;
}

std::vector<const Exercise*> found(const ExerciseFilter& filter,
                                   const std::set<ExerciseId>& favourites = {})
{
    return findExercises(catalogue(), filter, favourites);
}

TEST(ExerciseFilterTest, AnEmptyFilterLetsEverythingPass)
{
    EXPECT_TRUE(ExerciseFilter{}.isEmpty());
    EXPECT_EQ(found({}).size(), catalogue().exercises().size());
}

TEST(ExerciseFilterTest, EveryPartNarrowsAndAllOfThemMustHold)
{
    ExerciseFilter filter;
    filter.equipment = {Equipment::Mat};
    filter.bodyAreas = {BodyArea::LowerBack};
    filter.intensities = {1, 2};
    const auto some = found(filter);
    EXPECT_FALSE(some.empty());
    for (const Exercise* one : some) {
        EXPECT_TRUE(std::ranges::count(one->equipment, Equipment::Mat) == 1);
        EXPECT_TRUE(std::ranges::count(one->bodyAreas, BodyArea::LowerBack) == 1);
        EXPECT_LE(one->intensity, 2);
    }
    filter.limits = {ExerciseLimit::NoEquipment};
    EXPECT_TRUE(found(filter).empty());
    EXPECT_FALSE(filter.isEmpty());
}

TEST(ExerciseFilterTest, AnExerciseIsFoundAtEveryLevelAtWhichItCanBeDone)
{
    ExerciseFilter filter;
    filter.levels = {BodyLevel::Floor};
    const auto onTheFloor = found(filter).size();
    filter.levels = {BodyLevel::Standing, BodyLevel::Chair};
    const auto above = found(filter);
    EXPECT_GE(onTheFloor + above.size(), catalogue().exercises().size());
    for (const Exercise* one : above)
        EXPECT_TRUE(isOffTheFloor(one->position));
}

TEST(ExerciseFilterTest, FavouritesAndOwnOnesAreWhatIsSaid)
{
    ExerciseFilter filter;
    filter.limits = {ExerciseLimit::Favourites};
    EXPECT_TRUE(found(filter).empty());
    const ExerciseId bridge = ExerciseId::fromText(u"bridge"_s).value();
    ASSERT_EQ(found(filter, {bridge}).size(), 1U);
    EXPECT_EQ(found(filter, {bridge})[0]->id, bridge);
    filter.limits = {ExerciseLimit::Own};
    EXPECT_TRUE(found(filter).empty());
    std::vector<Exercise> exercises = catalogue().exercises();
    exercises[3].origin = Origin::Own;
    const Catalogue mixed = catalogue().withExercises(exercises);
    EXPECT_EQ(findExercises(mixed, filter, {}).size(), 1U);
    EXPECT_TRUE(termsOf(mixed).hasOwn);
    EXPECT_FALSE(termsOf(catalogue()).hasOwn);
}

} // namespace
} // namespace limber
