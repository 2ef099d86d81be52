// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_entry.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

QString faultOf(const PlanEntry& entry)
{
    const Result<> checked = checkEntry(entry);
    if (checked)
        return u"none"_s;
    EXPECT_EQ(ErrorCode::InvalidValue, checked.error().code);
    return checked.error().detail;
}

TEST(WeekdaysTest, HoldWhatWasPutIn)
{
    Weekdays days{Qt::Monday, Qt::Sunday};
    EXPECT_EQ(2, days.count());
    EXPECT_TRUE(days.contains(Qt::Monday));
    EXPECT_TRUE(days.contains(Qt::Sunday));
    EXPECT_FALSE(days.contains(Qt::Tuesday));
    EXPECT_EQ(0x41u, days.bits());
    days.remove(Qt::Monday);
    EXPECT_EQ((Weekdays{Qt::Sunday}), days);
    days.remove(Qt::Sunday);
    EXPECT_TRUE(days.isEmpty());
    EXPECT_EQ(0, days.count());
    EXPECT_EQ(7, Weekdays::all().count());
    EXPECT_EQ(Weekdays::all(), Weekdays::fromBits(0xffff));
}

TEST(CheckEntryTest, AcceptsTheBoundsOfEveryField)
{
    for (const QString& words :
         {u"a core mon from 03-02"_s, u"a core daily from 03-02 until 03-02"_s,
          u"a core mon from 03-02 every 52"_s, u"a core mon from 03-02 times 1"_s,
          u"a core mon from 03-02 times 9999"_s, u"a core mon from 03-02 at 00:00"_s})
        EXPECT_EQ(u"none"_s, faultOf(entry(words))) << words.toStdString();
}

TEST(CheckEntryTest, NamesTheFieldThatIsWrong)
{
    const QString good = u"a core mon from 03-02"_s;
    EXPECT_EQ(u"everyWeeks"_s, faultOf(entry(good + u" every 0"_s)));
    EXPECT_EQ(u"everyWeeks"_s, faultOf(entry(good + u" every 53"_s)));
    EXPECT_EQ(u"until"_s, faultOf(entry(good + u" until 03-01"_s)));
    EXPECT_EQ(u"times"_s, faultOf(entry(good + u" times 0"_s)));
    EXPECT_EQ(u"times"_s, faultOf(entry(good + u" times 10000"_s)));
    EXPECT_EQ(u"from"_s, faultOf(entry(u"a core mon"_s)));

    PlanEntry each = entry(good);
    each.recurrence.weekdays = {};
    EXPECT_EQ(u"weekdays"_s, faultOf(each));
    each = entry(good);
    each.time = {};
    EXPECT_EQ(u"time"_s, faultOf(each));
    each = entry(good);
    each.recurrence.until = QDate();
    EXPECT_EQ(u"until"_s, faultOf(each));
}

} // namespace
} // namespace limber::test
