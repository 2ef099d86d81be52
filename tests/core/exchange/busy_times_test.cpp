// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/busy_times.h"
#include "core/exchange/calendar_file.h"
#include "tests/core/exchange/calendar_reader.h"
#include "tests/core/exchange/random_calendar_plan.h"
#include "tests/support/plan_builder.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace test;

const QTimeZone kBerlin("Europe/Berlin");

QByteArray calendarOf(const QByteArray& parts)
{
    QByteArray text =
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n" + parts + "END:VCALENDAR\n";
    text.replace("\n", "\r\n");
    return text;
}

QByteArray event(const QByteArray& lines)
{
    return "BEGIN:VEVENT\nDTSTAMP:20260101T000000Z\n" + lines + "\nEND:VEVENT\n";
}

QString text(const CalendarTime& time)
{
    return time.day.toString(u"MM-dd "_s) + time.time.toString(u"HH:mm"_s);
}

/// "03-02 09:00 to 03-02 10:00", one busy time each, in March 2026.
QStringList busy(const QByteArray& parts)
{
    QStringList lines;
    const auto read = readBusyTimes(calendarOf(parts), day(u"03-01"_s), day(u"04-05"_s), kBerlin);
    if (!read)
        return {u"error: "_s + read.error().detail};
    for (const BusyTime& time : read->times)
        lines.append(text(time.from) + u" to "_s + text(time.until));
    for (const BusyProblem problem : read->problems)
        lines.append(u"problem %1"_s.arg(static_cast<int>(problem)));
    return lines;
}

QString problem(BusyProblem kind)
{
    return u"problem %1"_s.arg(static_cast<int>(kind));
}

TEST(BusyTimesTest, FloatingUtcAndZonedTimesComeOutAsLocalOnes)
{
    EXPECT_EQ(busy(event("UID:1\nDTSTART:20260302T090000\nDTEND:20260302T100000") +
                   event("UID:2\nDTSTART:20260303T090000Z\nDTEND:20260303T100000Z") +
                   event("UID:3\nDTSTART;TZID=America/New_York:20260304T090000\nDURATION:PT90M") +
                   event("UID:4\nDTSTART;TZID=W. Europe Standard Time:20260305T090000\n"
                         "DTEND:20260305T090000Z")),
              (QStringList{u"03-02 09:00 to 03-02 10:00"_s, u"03-03 10:00 to 03-03 11:00"_s,
                           u"03-04 15:00 to 03-04 16:30"_s, u"03-05 09:00 to 03-05 10:00"_s}));
}

TEST(BusyTimesTest, AZoneOfTheFileIsReadWhereItsNameIsNotKnown)
{
    const QByteArray zone =
        "BEGIN:VTIMEZONE\nTZID:Ours\n"
        "BEGIN:STANDARD\nDTSTART:20001029T030000\nTZOFFSETFROM:+0600\n"
        "TZOFFSETTO:+0500\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\n"
        "BEGIN:DAYLIGHT\nDTSTART:20000315T020000\nTZOFFSETFROM:+0500\n"
        "TZOFFSETTO:+0600\nRRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15\nEND:DAYLIGHT\n"
        "END:VTIMEZONE\n";
    const QByteArray weekly = event("UID:1\nDTSTART;TZID=Ours:20260309T140000\nDURATION:PT1H\n"
                                    "RRULE:FREQ=WEEKLY;COUNT=2");
    EXPECT_EQ(busy(zone + weekly),
              (QStringList{u"03-09 10:00 to 03-09 11:00"_s, u"03-16 09:00 to 03-16 10:00"_s}));
    EXPECT_EQ(busy(weekly),
              (QStringList{u"03-09 14:00 to 03-09 15:00"_s, u"03-16 14:00 to 03-16 15:00"_s,
                           problem(BusyProblem::UnknownZone)}));
}

TEST(BusyTimesTest, RulesListedDatesAndExceptionsGiveTheDates)
{
    EXPECT_EQ(busy(event("UID:1\nDTSTART;TZID=Europe/Berlin:20260105T090000\nDURATION:PT1H\n"
                         "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260318T080000Z\n"
                         "EXDATE;TZID=Europe/Berlin:20260304T090000,20260309T090000\n"
                         "EXDATE:20260311T080000Z\n"
                         "RDATE;TZID=Europe/Berlin:20260320T120000,20260321T120000")),
              (QStringList{u"03-02 09:00 to 03-02 10:00"_s, u"03-16 09:00 to 03-16 10:00"_s,
                           u"03-18 09:00 to 03-18 10:00"_s, u"03-20 12:00 to 03-20 13:00"_s,
                           u"03-21 12:00 to 03-21 13:00"_s}));
}

TEST(BusyTimesTest, ATimeOfDayStaysAcrossAChangeOfTheClocks)
{
    // Berlin's clocks go forward on 03-29, New York's did on 03-08.
    EXPECT_EQ(busy(event("UID:1\nDTSTART;TZID=America/New_York:20260302T090000\nDURATION:PT1H\n"
                         "RRULE:FREQ=WEEKLY")),
              (QStringList{u"03-02 15:00 to 03-02 16:00"_s, u"03-09 14:00 to 03-09 15:00"_s,
                           u"03-16 14:00 to 03-16 15:00"_s, u"03-23 14:00 to 03-23 15:00"_s,
                           u"03-30 15:00 to 03-30 16:00"_s}));
}

TEST(BusyTimesTest, MovedAndCancelledDatesOfASeriesStandElsewhereOrNowhere)
{
    EXPECT_EQ(busy(event("UID:1\nDTSTART:20260302T090000\nDURATION:PT1H\n"
                         "RRULE:FREQ=DAILY;COUNT=4") +
                   event("UID:1\nRECURRENCE-ID:20260303T090000\nDTSTART:20260310T180000\n"
                         "DURATION:PT2H") +
                   event("UID:1\nRECURRENCE-ID:20260304T080000Z\nDTSTART:20260304T090000\n"
                         "DURATION:PT1H\nSTATUS:CANCELLED")),
              (QStringList{u"03-02 09:00 to 03-02 10:00"_s, u"03-05 09:00 to 03-05 10:00"_s,
                           u"03-10 18:00 to 03-10 20:00"_s}));
}

TEST(BusyTimesTest, WhatTakesNoTimeOrIsFreeOrCancelledIsLeftOut)
{
    EXPECT_EQ(busy(event("UID:1\nDTSTART:20260302T090000") +
                   event("UID:2\nDTSTART:20260302T090000\nDURATION:PT1H\nTRANSP:TRANSPARENT") +
                   event("UID:3\nDTSTART:20260302T090000\nDURATION:PT1H\nSTATUS:CANCELLED") +
                   event("UID:4@limber\nDTSTART:20260302T090000\nDURATION:PT1H")),
              QStringList{});
}

TEST(BusyTimesTest, AllDayEventsAreBusyOnlyWhereTheySaySo)
{
    EXPECT_EQ(busy(event("UID:1\nDTSTART;VALUE=DATE:20260302\nDTEND;VALUE=DATE:20260304") +
                   event("UID:2\nDTSTART;VALUE=DATE:20260309\nTRANSP:OPAQUE\n"
                         "RRULE:FREQ=WEEKLY;COUNT=2")),
              (QStringList{u"03-09 00:00 to 03-10 00:00"_s, u"03-16 00:00 to 03-17 00:00"_s}));
}

TEST(BusyTimesTest, TimesThatTouchOrOverlapAreOneAndTheRangeCutsThem)
{
    EXPECT_EQ(busy(event("UID:1\nDTSTART:20260302T090000\nDURATION:PT1H") +
                   event("UID:2\nDTSTART:20260302T100000\nDURATION:PT1H") +
                   event("UID:3\nDTSTART:20260302T093000\nDURATION:PT15M") +
                   event("UID:4\nDTSTART:20260228T220000\nDURATION:PT4H") +
                   event("UID:5\nDTSTART:20260405T230000\nDURATION:PT4H")),
              (QStringList{u"03-01 00:00 to 03-01 02:00"_s, u"03-02 09:00 to 03-02 11:00"_s,
                           u"04-05 23:00 to 04-06 00:00"_s}));
}

TEST(BusyTimesTest, FreeBusyEntriesCountUnlessFree)
{
    EXPECT_EQ(busy("BEGIN:VFREEBUSY\nDTSTAMP:20260101T000000Z\n"
                   "FREEBUSY:20260302T080000Z/PT1H,20260303T080000Z/20260303T100000Z\n"
                   "FREEBUSY;FBTYPE=FREE:20260304T080000Z/PT1H\nEND:VFREEBUSY\n"),
              (QStringList{u"03-02 09:00 to 03-02 10:00"_s, u"03-03 09:00 to 03-03 11:00"_s}));
}

TEST(BusyTimesTest, BrokenEventsAreNamedAndTheRestIsRead)
{
    const QByteArray good = event("UID:9\nDTSTART:20260302T090000\nDURATION:PT1H");
    const QString read = u"03-02 09:00 to 03-02 10:00"_s;
    for (const QByteArray& broken :
         {QByteArray("UID:1\nDTSTART:soon\nDURATION:PT1H"), QByteArray("UID:1\nDURATION:PT1H"),
          QByteArray("UID:1\nDTSTART:20260231T090000\nDURATION:PT1H"),
          QByteArray("UID:1\nDTSTART:20260310T090000\nDTEND:20260309T090000")}) {
        EXPECT_EQ(busy(event(broken) + good),
                  (QStringList{read, problem(BusyProblem::UnreadableEvent)}))
            << broken.toStdString();
    }
    // Bytes that are no UTF-8 and attachments are no matter where they are not read.
    EXPECT_EQ(busy(event("UID:1\nSUMMARY:\xff\xfe\nATTACH:" + QByteArray(3'000'000, 'A') +
                         "\nDTSTART:20260302T090000\nDURATION:PT1H")),
              QStringList{read});
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "BEGIN:VEVENT\n";
    for (int i = 0; i < 100'000; ++i)
        deep += "END:VEVENT\n";
    EXPECT_TRUE(busy(good + deep).contains(read));
}

TEST(BusyTimesTest, WhatIsNoCalendarIsRefused)
{
    for (const QByteArray& text :
         {QByteArray(), QByteArray("Hello"), QByteArray("\0BEGIN:VCALENDAR", 16),
          QByteArray("BEGIN:VCALENDAR\r\n\0", 18), QByteArray("BEGIN:VCARD\r\nEND:VCARD\r\n"),
          QByteArray(kLargestCalendar + 1, 'a')}) {
        const auto read = readBusyTimes(text, day(u"03-01"_s), day(u"03-31"_s), kBerlin);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, ErrorCode::InvalidFormat);
    }
}

TEST(BusyTimesTest, AFileThatIsCutShortIsReadAsFarAsItGoes)
{
    QByteArray cut = calendarOf(event("UID:1\nDTSTART:20260302T090000\nDURATION:PT1H") +
                                event("UID:2\nDTSTART:20260303T090000\nDURATION:PT1H"));
    cut.chop(40);
    const auto read = readBusyTimes(cut, day(u"03-01"_s), day(u"03-31"_s), kBerlin);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->times.size(), 1);
    EXPECT_EQ(read->problems, std::vector{BusyProblem::CutShort});
}

TEST(BusyTimesTest, RulesWithoutEndOrSenseTakeNoTimeWithoutEnd)
{
    QByteArray many;
    for (const QByteArray rule :
         {"FREQ=SECONDLY", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
          "FREQ=MINUTELY;COUNT=1000000000", "FREQ=DAILY;COUNT=1000000000",
          "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
          "FREQ=WEEKLY;BYDAY=MO;BYMONTH=13", "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1;BYMONTH=2",
          "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1",
          "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYYEARDAY=200", "FREQ=DAILY;RSCALE=HEBREW",
          "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=1,2"})
        many += event("UID:" + rule + "\nDTSTART:16010101T000000\nDURATION:PT1H\nRRULE:" + rule);
    QElapsedTimer timer;
    timer.start();
    const auto read = readBusyTimes(calendarOf(many), day(u"03-01"_s), day(u"03-31"_s), kBerlin);
    ASSERT_TRUE(read);
    // Without bounds this takes hours.
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    EXPECT_TRUE(std::ranges::count(read->problems, BusyProblem::TooFrequent));
}

TEST(BusyTimesTest, ManyImpossibleRulesStopEarly)
{
    QByteArray many;
    for (int i = 0; i < 60'000; ++i)
        many += event("DTSTART:20000101T000000\nDURATION:PT1H\n"
                      "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    QElapsedTimer timer;
    timer.start();
    const auto read = readBusyTimes(calendarOf(many), day(u"03-01"_s), day(u"03-31"_s), kBerlin);
    ASSERT_TRUE(read);
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    EXPECT_TRUE(std::ranges::count(read->problems, BusyProblem::TooMuch));
}

TEST(BusyTimesTest, ManyZonesWithoutSenseStopEarly)
{
    QByteArray many;
    for (int i = 0; i < 400; ++i) {
        const QByteArray number = QByteArray::number(i);
        many += "BEGIN:VTIMEZONE\nTZID:Z" + number + '\n';
        for (int each = 0; each < 20; ++each)
            many += "BEGIN:STANDARD\nDTSTART:20000101T000000\nTZOFFSETFROM:+0100\n"
                    "TZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nEND:STANDARD\n";
        many += "END:VTIMEZONE\n" + event("UID:" + number + "\nDTSTART;TZID=Z" + number +
                                          ":20260302T090000\nDURATION:PT1H");
    }
    EXPECT_TRUE(busy(many).contains(problem(BusyProblem::UnknownZone)));
}

TEST(BusyTimesTest, AThousandOldDailyEventsAreNoTrouble)
{
    QByteArray many;
    for (int i = 0; i < 1000; ++i) {
        many += event("UID:" + QByteArray::number(i) +
                      "\nDTSTART;TZID=Europe/Berlin:20050105T090000\nDURATION:PT1H\n"
                      "RRULE:FREQ=DAILY;INTERVAL=3");
    }
    const QStringList read = busy(many);
    EXPECT_EQ(read.first(), u"03-01 09:00 to 03-01 10:00"_s);
    EXPECT_EQ(read.at(1), u"03-04 09:00 to 03-04 10:00"_s);
    EXPECT_EQ(read.size(), 12);
}

TEST(BusyTimesTest, RandomPlansReadAsBusyTimesAreWhatLibicalSeesInThem)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        Chance chance(seed);
        const Qt::DayOfWeek firstDayOfWeek = chance.weekday();
        const Plan plan = randomCalendarPlan(chance, firstDayOfWeek);
        const CalendarRoutines routines{
            {id<RoutineId>(u"core"_s), {u"Core"_s, std::chrono::minutes{1}}}};
        QByteArray file = calendarFile(plan, routines, {}, {firstDayOfWeek, {}}, Instant{});
        // As another program's file, since Limber's own events are left out.
        file.replace("@limber", "@other");
        QSet<QString> expected;
        for (const QString& line : expandCalendar(file, kCalendarFrom, kCalendarUntil))
            expected.insert(line.section(u' ', 1));
        const auto read = readBusyTimes(file, kCalendarFrom, kCalendarUntil, kBerlin);
        ASSERT_TRUE(read && read->problems.empty());
        QSet<QString> found;
        for (const BusyTime& time : read->times) {
            for (QDateTime at(time.from.day, time.from.time, Qt::UTC);
                 at < QDateTime(time.until.day, time.until.time, Qt::UTC); at = at.addSecs(60))
                found.insert(at.toString(u"yyyy-MM-dd HH:mm"_s));
        }
        ASSERT_EQ(found, expected) << "seed " << seed;
    }
}

TEST(BusyTimesTest, MutatedFilesNeitherHangNorCrash)
{
    const QByteArray zone =
        "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:20001029T030000\n"
        "TZOFFSETFROM:+0600\nTZOFFSETTO:+0500\n"
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n";
    const QByteArray whole = calendarOf(
        zone +
        event("UID:1\nDTSTART;TZID=Ours:20260302T090000\nDURATION:PT1H\n"
              "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU;UNTIL=20270101T000000Z\n"
              "EXDATE;TZID=Ours:20260304T090000\nRDATE;VALUE=PERIOD:20260320T120000Z/PT2H") +
        event("UID:1\nRECURRENCE-ID;TZID=Ours:20260316T090000\nDTSTART:20260317T090000\n"
              "DTEND:20260317T100000Z") +
        event("UID:2\nDTSTART;VALUE=DATE:20260309\nTRANSP:OPAQUE\n"
              "RRULE:FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE;COUNT=12") +
        event("UID:3\nDTSTART:20200101T080000Z\nDTEND:20200101T090000Z\n"
              "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2TU;BYHOUR=8,9") +
        "BEGIN:VFREEBUSY\nFREEBUSY;FBTYPE=BUSY:20260302T080000Z/PT1H\nEND:VFREEBUSY\n");
    const QByteArray letters = "0123456789-+;:=,/TZPWDHM\r\n \"^\\\xff\0ABEGINDVOCY";
    Chance chance(7);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray mutated = whole;
        const int changes = chance.between(1, 8);
        for (int i = 0; i < changes; ++i) {
            const int at = chance.below(static_cast<int>(mutated.size()));
            const int length = chance.between(1, 12);
            switch (chance.below(4)) {
            case 0:
                mutated[at] = letters.at(chance.below(static_cast<int>(letters.size())));
                break;
            case 1:
                mutated.remove(at, length);
                break;
            case 2:
                mutated.insert(at, mutated.mid(chance.below(static_cast<int>(mutated.size())), 40));
                break;
            default:
                mutated.insert(at, QByteArray(length, letters.at(chance.below(10))));
                break;
            }
        }
        const auto read = readBusyTimes(mutated, day(u"03-01"_s), day(u"03-31"_s), kBerlin);
        if (!read)
            continue;
        for (size_t i = 0; i < read->times.size(); ++i) {
            ASSERT_LT(read->times[i].from, read->times[i].until);
            ASSERT_TRUE(i == 0 || read->times[i - 1].until < read->times[i].from);
        }
    }
}

} // namespace
} // namespace limber
