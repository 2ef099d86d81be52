// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/plan_wording.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(WeekdaysTextTest, NamesCommonSetsAndListsOthersInTheWeeksOrder)
{
    EXPECT_EQ(weekdaysText(Weekdays::all(), Qt::Monday), u"Every day"_s);
    EXPECT_EQ(weekdaysText({Qt::Saturday, Qt::Sunday}, Qt::Monday), u"Saturday and Sunday"_s);
    EXPECT_EQ(weekdaysText({Qt::Monday, Qt::Sunday, Qt::Wednesday}, Qt::Sunday),
              u"Sun, Mon, Wed"_s);
}

TEST(RecurrenceTextTest, SaysTheWholeRule)
{
    const Recurrence everyOther{
        .weekdays = {Qt::Tuesday}, .everyWeeks = 2, .from = QDate(2026, 3, 3)};
    EXPECT_TRUE(recurrenceText(everyOther, Qt::Monday).startsWith(u"Tue, every 2 week"_s));
    const Recurrence once{
        .weekdays = {Qt::Tuesday}, .from = QDate(2026, 3, 3), .until = QDate(2026, 3, 3)};
    EXPECT_FALSE(recurrenceText(once, Qt::Monday).contains(u"Tue,"_s));
}

TEST(OccurrenceStatusNameTest, EveryStatusHasAWordOfItsOwn)
{
    QStringList names;
    for (const auto& entry : TokenTable<OccurrenceStatus>::entries)
        names.append(occurrenceStatusName(entry.value));
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_EQ(names.removeDuplicates(), 0);
}

} // namespace
} // namespace limber
