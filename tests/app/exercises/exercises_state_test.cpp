// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/dose_reasons.h"
#include "app/exercises/exercises_state.h"
#include "app/wording/exercise_search.h"

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

const Exercise& exercise(const QString& id)
{
    return *catalogue().find(ExerciseId::fromText(id).value());
}

QStringList idsOf(const ExercisesState& state)
{
    QStringList ids;
    for (const Exercise* one : state.shown)
        ids.append(one->id.text());
    return ids;
}

QStringList found(const QString& search)
{
    return idsOf(
        buildExercisesState(catalogue(), {.search = search, .categories = {}, .limits = {}}));
}

TEST(ExercisesStateTest, AnEmptyFilterShowsTheWholeCatalogueByName)
{
    const ExercisesState state = buildExercisesState(catalogue(), {});
    EXPECT_EQ(state.total, 34);
    EXPECT_EQ(state.shown.size(), 34U);
    EXPECT_TRUE(std::ranges::is_sorted(state.shown, [](const Exercise* a, const Exercise* b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    }));
}

TEST(ExercisesStateTest, ASearchFindsNamesInAnyCaseAndWithoutAccents)
{
    EXPECT_EQ(found(u"BIRD"_s), QStringList{u"bird-dog"_s});
    EXPECT_EQ(found(u"bïrd  dög"_s), QStringList{u"bird-dog"_s});
    EXPECT_EQ(found(u"childs pose"_s), QStringList{u"childs-pose"_s});
    EXPECT_TRUE(found(u"no such thing"_s).isEmpty());
}

TEST(ExercisesStateTest, ASearchFindsAliases)
{
    EXPECT_EQ(found(u"quadruped reach"_s), QStringList{u"bird-dog"_s});
}

TEST(ExercisesStateTest, NamesThatBeginWithTheSearchComeFirst)
{
    const QStringList ids = found(u"bridge"_s);
    ASSERT_GE(ids.size(), 2);
    EXPECT_EQ(ids.first(), u"bridge"_s);
    EXPECT_TRUE(ids.contains(u"single-leg-bridge"_s));
}

TEST(ExercisesStateTest, EveryWordOfASearchMustOccur)
{
    EXPECT_TRUE(found(u"bridge leg"_s).contains(u"single-leg-bridge"_s));
    EXPECT_FALSE(found(u"bridge leg"_s).contains(u"bridge"_s));
}

TEST(ExercisesStateTest, CategoriesAreAlternatives)
{
    ExerciseFilter filter;
    filter.categories = {Category::Breathing};
    const auto breathing = buildExercisesState(catalogue(), filter).shown.size();
    filter.categories.insert(Category::FoamRolling);
    const ExercisesState both = buildExercisesState(catalogue(), filter);
    EXPECT_GT(breathing, 0U);
    EXPECT_GT(both.shown.size(), breathing);
    for (const Exercise* one : both.shown) {
        EXPECT_TRUE(std::ranges::any_of(one->categories, [](Category category) {
            return category == Category::Breathing || category == Category::FoamRolling;
        })) << one->id.text().toStdString();
    }
}

TEST(ExercisesStateTest, LimitsNarrowTogether)
{
    ExerciseFilter filter;
    filter.limits = {ExerciseLimit::NoFloor};
    const QStringList standing = idsOf(buildExercisesState(catalogue(), filter));
    EXPECT_TRUE(standing.contains(u"chin-tuck"_s));
    EXPECT_FALSE(standing.contains(u"bird-dog"_s));
    filter.limits.insert(ExerciseLimit::NoEquipment);
    const QStringList bare = idsOf(buildExercisesState(catalogue(), filter));
    EXPECT_TRUE(bare.contains(u"easy-walk"_s));
    EXPECT_FALSE(bare.contains(u"chin-tuck"_s)) << "needs a chair or a wall";
}

TEST(SearchFormTest, FoldsWhatPeopleDoNotType)
{
    EXPECT_EQ(searchForm(u"  Übung für Füße "_s), u"ubung fur fusse"_s);
    EXPECT_EQ(searchForm(u"Child’s-Pose"_s), u"childs pose"_s);
}

TEST(DoseReasonsTest, EveryNumberNamesItsSources)
{
    for (const Exercise& one : catalogue().exercises()) {
        const DoseReasons reasons = buildDoseReasons(one, one.dose, catalogue());
        EXPECT_EQ(reasons.numbers.size(), one.dose.ranges.size()) << one.id.text().toStdString();
        for (const NumberReason& number : reasons.numbers) {
            ASSERT_FALSE(number.sources.empty()) << one.id.text().toStdString();
            EXPECT_NE(number.sources.front().title, number.sources.front().key);
        }
    }
}

TEST(DoseReasonsTest, EachSourceStandsOnceWithItsNotes)
{
    const Exercise& birdDog = exercise(u"bird-dog"_s);
    const DoseReasons reasons = buildDoseReasons(birdDog, birdDog.dose, catalogue());
    ASSERT_EQ(reasons.numbers.size(), 4U);
    EXPECT_EQ(reasons.numbers[0].field, DoseField::Sets);
    EXPECT_EQ(reasons.numbers[1].field, DoseField::Repetitions);
    ASSERT_EQ(reasons.sources.size(), 3U);
    const auto blog = std::ranges::find_if(
        reasons.sources, [](const SourceReason& one) { return one.source.key == "000"_L1; });
    ASSERT_NE(blog, reasons.sources.end());
    EXPECT_EQ(blog->notes.size(), 3U);
    EXPECT_EQ(reasons.decisions, birdDog.decisions);
}

TEST(DoseReasonsTest, AnUnknownSourceStandsForItself)
{
    Exercise one = exercise(u"bird-dog"_s);
    one.dose.ranges.at(DoseField::Sets).sources = {u"external:gone"_s};
    const DoseReasons reasons = buildDoseReasons(one, one.dose, catalogue());
    ASSERT_EQ(reasons.numbers[0].sources.size(), 1U);
    EXPECT_EQ(reasons.numbers[0].sources[0].title, u"external:gone"_s);
}

TEST(DoseReasonsTest, TheUpperLimitHasItsOwnSources)
{
    const Exercise& plank = exercise(u"forearm-plank"_s);
    const DoseReasons reasons = buildDoseReasons(plank, plank.dose, catalogue());
    const auto hold =
        std::ranges::find(reasons.numbers, DoseField::HoldSeconds, &NumberReason::field);
    ASSERT_NE(hold, reasons.numbers.end());
    EXPECT_EQ(hold->range.highestAllowed(), 60);
    EXPECT_EQ(hold->capSources.size(),
              plank.dose.ranges.at(DoseField::HoldSeconds).capSources.size());
}

} // namespace
} // namespace limber
