// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"
#include "tests/core/exchange/calendar_reader.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

const Instant kNow{std::chrono::milliseconds{1'772'000'000'000}}; // 2026-02-25 06:13:20 UTC

CalendarRoutines routinesNamed(const QString& name)
{
    return {{id<RoutineId>(u"core"_s), {name, std::chrono::milliseconds{12 * 60'000 + 1}}}};
}

QByteArray exported(const Plan& plan, Qt::DayOfWeek firstDayOfWeek = Qt::Monday)
{
    return calendarFile(plan, routinesNamed(u"Core"_s), {}, {firstDayOfWeek, {}}, kNow);
}

QByteArray exportedWithName(const QString& name)
{
    return calendarFile({{entry(u"a core mon from 03-02"_s)}, {}, {}}, routinesNamed(name), {}, {},
                        kNow);
}

/// The unfolded lines that begin with one of these.
QStringList lines(const QByteArray& calendar, const QStringList& beginnings)
{
    QStringList found;
    QString unfolded = QString::fromUtf8(calendar);
    unfolded.replace(u"\r\n "_s, QString());
    for (const QString& line : unfolded.split(u"\r\n"_s)) {
        for (const QString& beginning : beginnings) {
            if (line.startsWith(beginning))
                found.append(line);
        }
    }
    return found;
}

QStringList read(const QByteArray& calendar)
{
    return expandCalendar(calendar, day(u"02-01"_s), day(u"2027-02-01"_s));
}

TEST(CalendarFileTest, AnEntryIsOneFloatingEventWithItsRule)
{
    const QByteArray calendar =
        exported({{entry(u"a core mon,wed from 03-03 until 03-31 every 2 at 07:30"_s)}, {}, {}});
    EXPECT_EQ(lines(calendar, {u"DTSTART"_s, u"DURATION"_s, u"RRULE"_s, u"UID"_s, u"SUMMARY"_s,
                               u"SEQUENCE"_s, u"DTSTAMP"_s}),
              (QStringList{u"UID:a@limber"_s, u"DTSTAMP:20260225T061320Z"_s, u"SEQUENCE:0"_s,
                           u"DTSTART:20260304T073000"_s, u"DURATION:PT13M"_s, u"SUMMARY:Core"_s,
                           u"RRULE:FREQ=WEEKLY;UNTIL=20260331T073000;INTERVAL=2;BYDAY=MO,WE"_s}));
}

TEST(CalendarFileTest, EveryNWeeksCountsFromTheFirstDayOfTheWeek)
{
    // 03-01 is a Sunday: with weeks from Sunday it shares the week with the 2nd.
    const Plan plan{{entry(u"a core sun,mon from 03-01 until 03-20 every 2"_s)}, {}, {}};
    EXPECT_EQ(read(exported(plan, Qt::Sunday)),
              (QStringList{u"a 2026-03-01 07:00"_s, u"a 2026-03-02 07:00"_s,
                           u"a 2026-03-15 07:00"_s, u"a 2026-03-16 07:00"_s}));
    EXPECT_EQ(
        read(exported(plan, Qt::Monday)),
        (QStringList{u"a 2026-03-01 07:00"_s, u"a 2026-03-09 07:00"_s, u"a 2026-03-15 07:00"_s}));
}

TEST(CalendarFileTest, ANumberOfTimesIsACountUnlessAnEndComesFirst)
{
    EXPECT_EQ(
        lines(exported({{entry(u"a core daily from 03-02 times 4"_s)}, {}, {}}), {u"RRULE"_s}),
        QStringList{u"RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO,TU,WE,TH,FR,SA,SU"_s});
    EXPECT_EQ(lines(exported({{entry(u"a core mon from 03-02 times 4 until 03-15"_s)}, {}, {}}),
                    {u"RRULE"_s}),
              QStringList{u"RRULE:FREQ=WEEKLY;UNTIL=20260315T070000;BYDAY=MO"_s});
}

TEST(CalendarFileTest, ASingleDateHasNoRuleAndCanBeMovedOrSkipped)
{
    const PlanEntry single = entry(u"a core mon from 03-02 until 03-02"_s);
    const QByteArray plain = exported({{single}, {}, {}});
    EXPECT_EQ(read(plain), QStringList{u"a 2026-03-02 07:00"_s});
    EXPECT_TRUE(lines(plain, {u"RRULE"_s}).isEmpty());
    const QByteArray away = exported({{single}, {moved(u"a 03-02 03-01 18:00"_s)}, {}});
    EXPECT_EQ(lines(away, {u"UID"_s, u"DTSTART"_s, u"RECURRENCE-ID"_s}),
              (QStringList{u"UID:a@limber"_s, u"DTSTART:20260301T180000"_s}));
    EXPECT_EQ(countEvents(exported({{single}, {skipped(u"a 03-02"_s)}, {}})), 0);
}

TEST(CalendarFileTest, SkippedAndPausedDatesAreExceptedAndMovedOnesStandElsewhere)
{
    const Plan plan{{entry(u"a core mon,wed from 03-02 until 03-31"_s)},
                    {skipped(u"a 03-04"_s), moved(u"a 03-09 03-10 18:00"_s),
                     moved(u"a 03-16 03-24"_s), moved(u"a 03-23 03-21"_s)},
                    {pause(u"03-22 03-26"_s)}};
    const QByteArray calendar = exported(plan);
    EXPECT_EQ(lines(calendar, {u"EXDATE"_s}),
              (QStringList{u"EXDATE:20260304T070000"_s, u"EXDATE:20260316T070000"_s,
                           u"EXDATE:20260325T070000"_s}));
    EXPECT_EQ(
        lines(calendar, {u"RECURRENCE-ID"_s}),
        (QStringList{u"RECURRENCE-ID:20260309T070000"_s, u"RECURRENCE-ID:20260323T070000"_s}));
    EXPECT_EQ(read(calendar), (QStringList{u"a 2026-03-02 07:00"_s, u"a 2026-03-10 18:00"_s,
                                           u"a 2026-03-11 07:00"_s, u"a 2026-03-18 07:00"_s,
                                           u"a 2026-03-21 07:00"_s, u"a 2026-03-30 07:00"_s}));
}

TEST(CalendarFileTest, APauseWithoutEndEndsTheRule)
{
    Pause endless = pause(u"03-10 03-11"_s);
    endless.days.until.reset();
    const QByteArray calendar = exported({{entry(u"a core mon from 03-02"_s)}, {}, {endless}});
    EXPECT_EQ(read(calendar), (QStringList{u"a 2026-03-02 07:00"_s, u"a 2026-03-09 07:00"_s}));
    endless.days.until = endless.days.from.addYears(4000);
    EXPECT_EQ(exported({{entry(u"a core mon from 03-02"_s)}, {}, {endless}}), calendar);
}

TEST(CalendarFileTest, WhatOutlivedItsRuleIsAnEventOfItsOwn)
{
    const QByteArray calendar = exported(
        {{entry(u"a core wed from 03-04 until 03-20"_s)}, {moved(u"a 03-25 03-19 12:00"_s)}, {}});
    EXPECT_EQ(read(calendar),
              (QStringList{u"a 2026-03-04 07:00"_s, u"a 2026-03-11 07:00"_s,
                           u"a 2026-03-18 07:00"_s, u"a-20260325 2026-03-19 12:00"_s}));
}

TEST(CalendarFileTest, RemindersAreAlarmsBeforeOrAfterTheBeginning)
{
    PlanEntry reminded = entry(u"a core mon from 03-02 at 07:30"_s);
    reminded.reminders = {std::chrono::minutes{10}, std::chrono::minutes{0},
                          std::chrono::minutes{1440}, QTime(7, 0), QTime(9, 15)};
    const QByteArray calendar = exported({{reminded}, {moved(u"a 03-09 03-09 10:00"_s)}, {}});
    EXPECT_EQ(
        lines(calendar, {u"TRIGGER"_s}),
        (QStringList{u"TRIGGER:-PT10M"_s, u"TRIGGER:PT0S"_s, u"TRIGGER:-P1D"_s, u"TRIGGER:-PT30M"_s,
                     u"TRIGGER:PT1H45M"_s, u"TRIGGER:-PT10M"_s, u"TRIGGER:PT0S"_s,
                     u"TRIGGER:-P1D"_s, u"TRIGGER:-PT3H"_s, u"TRIGGER:-PT45M"_s}));
    EXPECT_EQ(lines(calendar, {u"ACTION"_s}).size(), 10);
}

TEST(CalendarFileTest, UidsStayAndTheSequenceFollowsTheRevisions)
{
    const Plan plan{{entry(u"a core mon from 03-02"_s), entry(u"b core tue from 03-02"_s)},
                    {moved(u"a 03-09 03-10"_s)},
                    {}};
    const auto at = [&plan](int revision, Instant now) {
        return calendarFile(plan, routinesNamed(u"Core"_s), {{id<PlanEntryId>(u"a"_s), revision}},
                            {Qt::Monday, u"Limber"_s}, now);
    };
    const QByteArray first = at(3, kNow);
    EXPECT_EQ(at(3, kNow), first);
    const QByteArray later = at(4, kNow + std::chrono::hours{1});
    EXPECT_EQ(lines(first, {u"UID"_s}),
              (QStringList{u"UID:a@limber"_s, u"UID:a@limber"_s, u"UID:b@limber"_s}));
    EXPECT_EQ(lines(later, {u"UID"_s}), lines(first, {u"UID"_s}));
    EXPECT_EQ(lines(first, {u"SEQUENCE"_s}),
              (QStringList{u"SEQUENCE:3"_s, u"SEQUENCE:3"_s, u"SEQUENCE:0"_s}));
    EXPECT_EQ(lines(later, {u"SEQUENCE"_s}).first(), u"SEQUENCE:4"_s);
    EXPECT_EQ(lines(first, {u"X-WR-CALNAME"_s, u"VERSION"_s}),
              (QStringList{u"VERSION:2.0"_s, u"X-WR-CALNAME:Limber"_s}));
}

TEST(CalendarFileTest, NamesOfAnyKindComeBackAsTheyWereTyped)
{
    for (const QString& name :
         {u"Back; neck, \\n and \"more\": 50 % a=b"_s, u"Zwei\nZeilen"_s,
          u"🧘🏽‍♀️ Yoga"_s, u"תרגילים לגב ‏(בוקר)"_s,
          u"BEGIN:VEVENT\nEND:VCALENDAR"_s, u"^n^'"_s, u"ü"_s.repeated(400),
          u"日本語"_s.repeated(30)}) {
        const QByteArray calendar = exportedWithName(name);
        EXPECT_EQ(eventText(calendar, 0, "SUMMARY"), name);
        EXPECT_EQ(countEvents(calendar), 1);
    }
}

TEST(CalendarFileTest, ControlCharactersInNamesAreLeftOutAndLineEndsMadeOne)
{
    const auto readBack = [](const QString& name) {
        return eventText(exportedWithName(name), 0, "SUMMARY");
    };
    EXPECT_EQ(readBack(u"a\tb\r\nc\rd"_s), u"a b\nc\nd"_s);
    EXPECT_EQ(readBack(u"a"_s + QChar(0) + QChar(7) + QChar(0x1b) + u"b"_s + QChar(0x7f)), u"ab"_s);
    EXPECT_EQ(readBack(u"a"_s + QChar(0xd800) + u"b"_s), u"a?b"_s);
}

TEST(CalendarFileTest, LinesEndWithCrLfAndAreFoldedBetweenCharacters)
{
    const QByteArray calendar = exportedWithName(u"日本語🧘ü"_s.repeated(40));
    ASSERT_TRUE(calendar.endsWith("END:VCALENDAR\r\n"));
    QByteArray withoutLineEnds = calendar;
    withoutLineEnds.replace("\r\n", "");
    EXPECT_FALSE(withoutLineEnds.contains('\n') || withoutLineEnds.contains('\r'));
    QByteArray rest = calendar;
    rest.replace("\r\n", "\n");
    for (const QByteArray& line : rest.split('\n')) {
        EXPECT_LE(line.size(), 75);
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);
    }
}

TEST(CalendarFileTest, ARoutineThatIsNotKnownIsShownByItsIdWithoutALength)
{
    const QByteArray calendar = exported({{entry(u"a walk mon from 03-02"_s)}, {}, {}});
    EXPECT_EQ(lines(calendar, {u"SUMMARY"_s, u"DURATION"_s}), QStringList{u"SUMMARY:walk"_s});
}

TEST(CalendarFileTest, AnEmptyPlanIsAnEmptyCalendar)
{
    const QByteArray calendar = exported({});
    EXPECT_EQ(countEvents(calendar), 0);
    EXPECT_TRUE(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
}

} // namespace
} // namespace limber
