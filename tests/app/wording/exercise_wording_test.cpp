// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/exercise_search.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/language.h"
#include "core/exercise/own_exercise_edit.h"
#include "core/exercise/own_exercise_rules.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

template <typename Enum> void expectNamesAreDistinct(QString (*name)(Enum))
{
    QStringList names;
    for (const auto& entry : TokenTable<Enum>::entries) {
        EXPECT_FALSE(name(entry.value).isEmpty()) << entry.token.data();
        names.append(name(entry.value));
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST(ExerciseWordingTest, EveryTermOfTheCatalogueHasANameOfItsOwn)
{
    expectNamesAreDistinct<Category>(categoryName);
    expectNamesAreDistinct<Position>(positionName);
    expectNamesAreDistinct<Equipment>(equipmentName);
    expectNamesAreDistinct<BodyArea>(bodyAreaName);
    expectNamesAreDistinct<RoutineFocus>(routineFocusName);
    expectNamesAreDistinct<RoutineLevel>(routineLevelName);
}

TEST(ExerciseWordingTest, OwnRoutinesKeepTheNameThatWasTyped)
{
    Routine routine{.id = RoutineId::create(), .name = u"Bridge"_s};
    EXPECT_EQ(routineName(routine), u"Bridge"_s);
}

TEST(ExerciseWordingTest, TextsOfOwnExercisesAreNeverTranslated)
{
    Language language;
    language.use(u"de"_s);
    Exercise exercise{.id = ExerciseId::create(), .name = u"Bird Dog"_s};
    EXPECT_NE(exerciseName(exercise), u"Bird Dog"_s);
    exercise.origin = Origin::Own;
    EXPECT_EQ(exerciseName(exercise), u"Bird Dog"_s);
    EXPECT_EQ(exerciseText(Origin::Own, u"Bridge"_s), u"Bridge"_s);
    EXPECT_EQ(searchRank(exercise, u"diagonale"_s), std::nullopt);
}

TEST(ExerciseWordingTest, ADeletedExerciseIsStillCalledByItsName)
{
    Catalogue catalogue;
    const auto id = ExerciseId::create();
    EXPECT_EQ(exerciseName(id, catalogue), id.text());
    catalogue.setFormerNames({{id, u"Wall slide"_s}});
    EXPECT_EQ(exerciseName(id, catalogue), u"Wall slide"_s);
}

TEST(ExerciseWordingTest, ACopyInAnotherLanguageCanStillBeKept)
{
    Language language;
    language.use(u"de"_s);
    const Catalogue catalogue = loadBundledCatalogue().catalogue;
    for (const Exercise& exercise : catalogue.exercises()) {
        const Exercise worded = inShownWords(exercise);
        EXPECT_EQ(worded.name, exerciseName(exercise));
        EXPECT_TRUE(faultsOf(ownCopyOf(worded, worded.name)).empty())
            << exercise.id.text().toStdString();
    }
}

} // namespace
} // namespace limber
