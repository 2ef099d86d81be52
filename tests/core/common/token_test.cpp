// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/finding.h"
#include "core/care/week_proposal.h"
#include "core/common/day.h"
#include "core/common/token.h"
#include "core/exercise/dose.h"
#include "core/exercise/exercise_terms.h"
#include "core/plan/plan_entry.h"
#include "core/progress/day_ledger.h"
#include "core/progress/pain_trend.h"
#include "core/routine/routine.h"
#include "core/session/session_record.h"
#include "core/session/timeline.h"
#include "core/settings/settings.h"

#include <gmock/gmock.h>
#include <set>
#include <string_view>
#include <utility>

namespace limber {
namespace {

/// Whether a number is the value of an enumerator. The compiler spells such a value by its name and
/// any other one as a cast, so a table that forgets an enumerator cannot go unnoticed.
template <auto Value> consteval bool isEnumerator()
{
#ifdef _MSC_VER
    constexpr std::string_view spelled = __FUNCSIG__;
    constexpr std::string_view before = "isEnumerator<";
#else
    constexpr std::string_view spelled = __PRETTY_FUNCTION__;
    constexpr std::string_view before = "Value = ";
#endif
    return spelled[spelled.find(before) + before.size()] != '(';
}

template <typename Enum, int... Numbers>
std::set<Enum> enumeratorsAmong(std::integer_sequence<int, Numbers...>)
{
    std::set<Enum> found;
    ((isEnumerator<static_cast<Enum>(Numbers)>() ? void(found.insert(static_cast<Enum>(Numbers)))
                                                 : void()),
     ...);
    return found;
}

/// Qt's unscoped enumeration has no values beyond three bits.
template <typename Enum>
inline constexpr int kNumbersToTry = std::is_same_v<Enum, Qt::DayOfWeek> ? 8 : 64;

template <typename Enum> class TokenTableTest : public ::testing::Test {
};

using EnumsWithTokens =
    ::testing::Types<Qt::DayOfWeek, Category, Position, Equipment, BodyArea, LoadClass, Stretch,
                     SpineMotion, PlanTag, Sides, Breath, PhaseWhen, LevelDirection, DoseType,
                     RepetitionsPer, FlowShape, DoseField, Origin, RoutineFocus, RoutineLevel,
                     OccurrenceOverride::Change, SegmentKind, BodySide, CueKind, SessionOutcome,
                     OccurrenceStatus, PainVerdict, Appearance, StreakShown, Severity, RuleScope,
                     RuleId, RuleSource, SubjectKind, Goal, WishPoint, UnmetCause, PlacementReason>;
TYPED_TEST_SUITE(TokenTableTest, EnumsWithTokens);

TYPED_TEST(TokenTableTest, HasEveryValueOnce)
{
    const std::set<TypeParam> enumerators =
        enumeratorsAmong<TypeParam>(std::make_integer_sequence<int, kNumbersToTry<TypeParam>>());
    std::set<TypeParam> inTable;
    for (const auto& entry : TokenTable<TypeParam>::entries)
        EXPECT_TRUE(inTable.insert(entry.value).second) << entry.token.data();
    EXPECT_GE(enumerators.size(), 2U);
    EXPECT_EQ(inTable, enumerators);
}

TYPED_TEST(TokenTableTest, HasADifferentTokenForEveryValue)
{
    std::set<QString> tokens;
    for (const auto& entry : TokenTable<TypeParam>::entries) {
        EXPECT_FALSE(entry.token.isEmpty());
        EXPECT_TRUE(tokens.insert(entry.token).second) << entry.token.data();
    }
}

TYPED_TEST(TokenTableTest, LeadsThereAndBack)
{
    for (const auto& entry : TokenTable<TypeParam>::entries) {
        EXPECT_EQ(token(entry.value), entry.token);
        EXPECT_EQ(fromToken<TypeParam>(QString(entry.token)), entry.value);
    }
}

TYPED_TEST(TokenTableTest, KnowsNoOtherWords)
{
    for (const QStringView word : {u"", u"no such word", u"None ", u"MONDAY"})
        EXPECT_EQ(fromToken<TypeParam>(word), std::nullopt);
}

} // namespace
} // namespace limber
