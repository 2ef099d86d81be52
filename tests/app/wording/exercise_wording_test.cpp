// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/exercise_wording.h"

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

} // namespace
} // namespace limber
