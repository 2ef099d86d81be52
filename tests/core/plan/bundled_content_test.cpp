// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/bundled_content.h"
#include "core/routine/routine_edit.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

TEST(BundledContentTest, HoldsEverythingThatComesWithTheProgramWithoutAProblem)
{
    const BundledContent content = loadBundledContent();
    EXPECT_THAT(content.problems, IsEmpty());
    EXPECT_EQ(content.catalogue.exercises().size(), 34U);
    EXPECT_EQ(content.routines.size(), 7U);
    EXPECT_EQ(content.programmes.size(), 3U);
}

TEST(FindRoutineTest, FindsBundledAndOwnRoutines)
{
    const BundledContent content = loadBundledContent();
    const Routine& bundled = content.routines.front();
    const std::vector<Routine> own{ownCopy(bundled, u"Mine"_s)};
    EXPECT_EQ(findRoutine(content, own, bundled.id), &bundled);
    EXPECT_EQ(findRoutine(content, own, own.front().id), &own.front());
    EXPECT_EQ(findRoutine(content, own, RoutineId::create()), nullptr);
}

} // namespace
} // namespace limber
