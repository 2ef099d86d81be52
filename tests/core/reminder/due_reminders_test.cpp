// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/due_reminders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PlanEntry entry(const QString& words, const QString& reminders)
{
    PlanEntry made = limber::test::entry(words);
    made.reminders = remindersFromText(reminders).value();
    return made;
}

QString clockText(WallTime moment)
{
    return timeOf(moment).toString(u"HH:mm"_s);
}

QString text(const ReminderKey& key)
{
    return u"%1@%2[%3]"_s.arg(key.occurrence.entry.text(),
                              limber::test::text(key.occurrence.ruleDate), key.reminder);
}

/// Looks at a plan as the program does, keeping what is to be kept.
class DueRemindersTest : public ::testing::Test {
protected:
    RemindersNow lookAt(const QString& iso)
    {
        clock.set(iso);
        const QDate today = dayOf(clock.now(), dayStart);
        const auto matches =
            matchOccurrences(history, today.addDays(-1), today.addDays(1), today, Qt::Monday);
        const RemindersNow result = dueReminders(
            {history.plan, matches, log, clock.now(), dayStart, quietHours, interruption});
        log.handled.insert(result.changes.handled.begin(), result.changes.handled.end());
        for (const OccurrenceKey& key : result.changes.notPostponed)
            log.postponed.erase(key);
        return result;
    }

    /// "each a@03-04[10], next 18:00".
    QString look(const QString& iso)
    {
        const RemindersNow result = lookAt(iso);
        QStringList parts;
        for (const DueReminder& due : result.due) {
            QStringList reminders;
            for (const ReminderKey& key : due.keys)
                reminders << key.reminder;
            parts << u"%1@%2[%3]%4"_s.arg(due.occurrence.key.entry.text(),
                                          limber::test::text(due.occurrence.key.ruleDate),
                                          reminders.join(u' '), due.isLate ? u" late"_s : u""_s);
        }
        const QString form = result.form == ReminderForm::Nothing ? u"nothing"_s
                             : result.form == ReminderForm::Each  ? u"each "_s
                                                                  : u"summary "_s;
        return form + parts.join(u", "_s) + u", next "_s + clockText(result.lookAgain);
    }

    void complete(const QString& entryId, const QString& date)
    {
        SessionSummary session{.id = SessionId::create(),
                               .routine = {},
                               .routineName = {},
                               .start = clock.now(),
                               .day = dayOf(clock.now(), dayStart),
                               .startedFrom = StartedFrom{entryId, day(date)},
                               .painBefore = {},
                               .painWorst = {},
                               .painAfter = {},
                               .effort = {},
                               .note = {}};
        history.sessions.push_back(session);
    }

    FakeClock clock;
    PracticeHistory history;
    ReminderLog log;
    DayStart dayStart;
    DailySpan quietHours{QTime(21, 30), QTime(7, 0)};
    Interruption interruption = Interruption::Allowed;
};

} // namespace

TEST_F(DueRemindersTest, EachReminderComesAtItsMomentAndNeverAgain)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 18:00"_s, u"30,0,08:15"_s)};
    EXPECT_EQ(look(u"2026-03-04T08:14:59+01:00"_s), u"nothing, next 08:15"_s);
    EXPECT_EQ(look(u"2026-03-04T08:15:00+01:00"_s), u"each a@03-04[08:15], next 08:30"_s);
    EXPECT_EQ(look(u"2026-03-04T08:15:10+01:00"_s), u"nothing, next 08:30"_s);
    EXPECT_EQ(look(u"2026-03-04T17:29:00+01:00"_s), u"nothing, next 17:30"_s);
    EXPECT_EQ(look(u"2026-03-04T17:30:01+01:00"_s), u"each a@03-04[30], next 17:45"_s);
    EXPECT_EQ(look(u"2026-03-04T18:00:00+01:00"_s), u"each a@03-04[0], next 18:15"_s);
    EXPECT_EQ(look(u"2026-03-04T17:20:00+01:00"_s), u"nothing, next 17:35"_s);
    EXPECT_EQ(look(u"2026-03-05T08:15:00+01:00"_s), u"each a@03-05[08:15], next 08:30"_s);
}

/// What becomes of the reminder of 4 March, looked at every half hour around it.
class QuietEffectTest : public DueRemindersTest {
protected:
    QuietEffect seen(QTime time, const ReminderTime& reminder)
    {
        history.plan.entries = {
            limber::test::entry(u"a core daily from 03-02 at "_s + time.toString(u"HH:mm"_s))};
        history.plan.entries.front().reminders = {reminder};
        log = {};
        const OccurrenceKey key{history.plan.entries.front().id, QDate(2026, 3, 4)};
        const Occurrence occurrence{.key = key,
                                    .routine = history.plan.entries.front().routine,
                                    .date = key.ruleDate,
                                    .time = time};
        const WallTime moment = reminderMoment(occurrence, reminder, dayStart);
        for (int step = 0; step <= 48 * 3; ++step) {
            const WallTime at = wallTimeAt(QDate(2026, 3, 3), QTime(0, 0)) + step * 30min;
            const QDateTime shown(dateOf(at), timeOf(at), Qt::OffsetFromUTC, 3600);
            for (const DueReminder& due : lookAt(shown.toString(Qt::ISODate)).due) {
                if (due.occurrence.key == key)
                    return at == moment ? QuietEffect::None : QuietEffect::Waits;
            }
        }
        return QuietEffect::Lost;
    }
};

TEST_F(QuietEffectTest, SaysBeforehandWhatWillHappen)
{
    std::set<QuietEffect> met;
    for (const DailySpan& hours :
         {DailySpan{QTime(21, 30), QTime(7, 0)}, DailySpan{QTime(0, 0), QTime(9, 0)},
          DailySpan{QTime(12, 0), QTime(14, 0)}, DailySpan{QTime(8, 0), QTime(8, 0)}}) {
        quietHours = hours;
        for (const int startsAt : {0, 3}) {
            dayStart = DayStart::create(std::chrono::hours{startsAt}).value();
            for (const int hour : {0, 2, 7, 8, 13, 14, 21, 22}) {
                for (const ReminderTime& reminder :
                     {ReminderTime(0min), ReminderTime(30min), ReminderTime(600min),
                      ReminderTime(QTime(6, 30)), ReminderTime(QTime(22, 0))}) {
                    const QTime time(hour, 0);
                    const QuietEffect told = quietEffect(time, reminder, quietHours, dayStart);
                    EXPECT_EQ(told, seen(time, reminder))
                        << hour << ":00, " << reminderText(reminder).toStdString() << ", quiet "
                        << hours.from.toString().toStdString() << ", day from " << startsAt;
                    met.insert(told);
                }
            }
        }
    }
    EXPECT_EQ(met.size(), 3U);
}

TEST_F(DueRemindersTest, SeveralOfOneOccurrenceThatWereSleptThroughComeAsOne)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 09:00"_s, u"30,10,0"_s)};
    EXPECT_EQ(look(u"2026-03-04T09:05:00+01:00"_s), u"each a@03-04[30 10 0], next 09:20"_s);
    EXPECT_EQ(look(u"2026-03-05T15:00:00+01:00"_s), u"each a@03-05[30 10 0] late, next 15:15"_s);
}

TEST_F(DueRemindersTest, AfterSleepEverythingLateComesInOneSummary)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 08:00"_s, u"10"_s),
                            entry(u"b rest daily from 03-02 at 12:00"_s, u"0"_s),
                            entry(u"c walk daily from 03-02 at 18:00"_s, u"0"_s)};
    EXPECT_EQ(look(u"2026-03-04T12:05:00+01:00"_s),
              u"summary a@03-04[10] late, b@03-04[0], next 12:20"_s);
    EXPECT_EQ(look(u"2026-03-04T18:00:00+01:00"_s), u"each c@03-04[0], next 18:15"_s);
}

TEST_F(DueRemindersTest, TwoThatAreOnTimeComeOneByOne)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 08:00"_s, u"0"_s),
                            entry(u"b rest daily from 03-02 at 08:05"_s, u"0"_s)};
    EXPECT_EQ(look(u"2026-03-04T08:10:00+01:00"_s), u"each a@03-04[0], b@03-04[0], next 08:25"_s);
}

TEST_F(DueRemindersTest, ADayThatIsOverIsNeverRemindedOf)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 20:00"_s, u"10"_s)};
    EXPECT_EQ(look(u"2026-03-04T08:00:00+01:00"_s), u"nothing, next 08:15"_s);
    log.postponed[key(u"a@03-04"_s)] = clock.now().instant + 11h;
    EXPECT_EQ(look(u"2026-03-07T09:00:00+01:00"_s), u"nothing, next 09:15"_s);
    clock.set(u"2026-03-05T00:30:00+01:00"_s);
    quietHours = {};
    EXPECT_EQ(look(u"2026-03-05T00:30:00+01:00"_s), u"nothing, next 00:45"_s);
    EXPECT_TRUE(log.postponed.empty());
}

TEST_F(DueRemindersTest, OneMinuteAfterMidnightTheLateEveningStillCountsWhereTheDayStartsAtThree)
{
    quietHours = {};
    dayStart = DayStart::create(180min).value();
    history.plan.entries = {entry(u"a core daily from 03-02 at 00:30"_s, u"10"_s)};
    EXPECT_EQ(look(u"2026-03-05T00:10:00+01:00"_s), u"nothing, next 00:20"_s);
    EXPECT_EQ(look(u"2026-03-05T00:20:00+01:00"_s), u"each a@03-04[10], next 00:35"_s);
}

TEST_F(DueRemindersTest, WhatIsDoneSkippedOrPausedIsSilentForGood)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 18:00"_s, u"10"_s),
                            entry(u"b rest daily from 03-02 at 18:00"_s, u"10"_s)};
    clock.set(u"2026-03-04T10:00:00+01:00"_s);
    complete(u"a"_s, u"03-04"_s);
    history.plan.overrides = {skipped(u"b 03-04"_s)};
    EXPECT_EQ(look(u"2026-03-04T17:50:00+01:00"_s), u"nothing, next 18:05"_s);
    history.plan.overrides.clear();
    EXPECT_EQ(look(u"2026-03-04T17:55:00+01:00"_s), u"nothing, next 18:10"_s);
    history.plan.pauses = {pause(u"03-05 03-05"_s)};
    EXPECT_EQ(look(u"2026-03-05T17:50:00+01:00"_s), u"nothing, next 18:05"_s);
    EXPECT_EQ(look(u"2026-03-06T17:50:00+01:00"_s), u"each a@03-06[10], b@03-06[10], next 18:05"_s);
}

TEST_F(DueRemindersTest, AReminderBeforeMidnightMayBelongToTheNextDay)
{
    quietHours = {};
    history.plan.entries = {entry(u"a core daily from 03-05 at 00:05"_s, u"10"_s)};
    EXPECT_EQ(look(u"2026-03-04T23:55:00+01:00"_s), u"each a@03-05[10], next 00:00"_s);
    EXPECT_EQ(look(u"2026-03-05T00:05:00+01:00"_s), u"nothing, next 00:20"_s);
}

TEST_F(DueRemindersTest, QuietHoursHoldBackUntilTheirEnd)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 06:00"_s, u"10"_s),
                            entry(u"b rest daily from 03-02 at 07:00"_s, u"5"_s),
                            entry(u"c walk daily from 03-02 at 22:00"_s, u"5"_s)};
    EXPECT_EQ(look(u"2026-03-04T05:50:00+01:00"_s), u"nothing, next 06:05"_s);
    EXPECT_EQ(look(u"2026-03-04T06:55:00+01:00"_s), u"nothing, next 07:00"_s);
    EXPECT_EQ(look(u"2026-03-04T07:00:00+01:00"_s),
              u"summary a@03-04[10] late, b@03-04[5] late, next 07:15"_s);
    EXPECT_EQ(look(u"2026-03-04T21:55:00+01:00"_s), u"nothing, next 22:10"_s);
    EXPECT_EQ(look(u"2026-03-05T07:00:00+01:00"_s),
              u"summary a@03-05[10] late, b@03-05[5] late, next 07:15"_s);
}

TEST_F(DueRemindersTest, WhatWasDoneInTheQuietHoursIsNotShownAtTheirEnd)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 06:00"_s, u"10"_s)};
    EXPECT_EQ(look(u"2026-03-04T06:00:00+01:00"_s), u"nothing, next 06:15"_s);
    complete(u"a"_s, u"03-04"_s);
    EXPECT_EQ(look(u"2026-03-04T07:00:00+01:00"_s), u"nothing, next 07:15"_s);
}

TEST_F(DueRemindersTest, WhatIsHeldComesOnceItMay)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 10:00"_s, u"0"_s),
                            entry(u"b rest daily from 03-02 at 10:30"_s, u"0"_s)};
    interruption = Interruption::Held;
    EXPECT_EQ(look(u"2026-03-04T10:00:00+01:00"_s), u"nothing, next 10:15"_s);
    EXPECT_EQ(look(u"2026-03-04T10:30:00+01:00"_s), u"nothing, next 10:45"_s);
    interruption = Interruption::Allowed;
    EXPECT_EQ(look(u"2026-03-04T10:31:00+01:00"_s),
              u"summary a@03-04[0] late, b@03-04[0], next 10:46"_s);
}

TEST_F(DueRemindersTest, APostponedOneComesAgainOnceEvenInQuietHours)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 21:20"_s, u"0,21:25"_s)};
    EXPECT_EQ(look(u"2026-03-04T21:20:00+01:00"_s), u"each a@03-04[0], next 21:25"_s);
    log.postponed[key(u"a@03-04"_s)] = clock.now().instant + kPostponement;
    EXPECT_EQ(look(u"2026-03-04T21:25:00+01:00"_s), u"nothing, next 21:30"_s);
    EXPECT_EQ(look(u"2026-03-04T21:30:00+01:00"_s), u"each a@03-04[21:25], next 21:45"_s);
    EXPECT_EQ(look(u"2026-03-04T21:31:00+01:00"_s), u"nothing, next 21:46"_s);
    EXPECT_TRUE(log.postponed.empty());
}

TEST_F(DueRemindersTest, APostponementDoesNotLastAnHourWhereTheClockIsPutBack)
{
    history.plan.entries = {entry(u"a core daily from 03-02 at 10:00"_s, u"0"_s)};
    EXPECT_EQ(look(u"2026-03-04T10:00:00+01:00"_s), u"each a@03-04[0], next 10:15"_s);
    log.postponed[key(u"a@03-04"_s)] = clock.now().instant + kPostponement;
    EXPECT_EQ(look(u"2026-03-04T09:05:00+01:00"_s), u"each a@03-04[], next 09:20"_s);
}

TEST_F(DueRemindersTest, TheClocksGoingForwardLosesNothingAndGoingBackRepeatsNothing)
{
    quietHours = {};
    history.plan.entries = {entry(u"a core daily from 03-02 at 02:30"_s, u"0"_s)};
    EXPECT_EQ(look(u"2026-03-29T01:59:00+01:00"_s), u"nothing, next 02:14"_s);
    EXPECT_EQ(look(u"2026-03-29T03:00:00+02:00"_s), u"each a@03-29[0] late, next 03:15"_s);
    EXPECT_EQ(look(u"2026-10-25T02:30:00+02:00"_s), u"each a@10-25[0], next 02:45"_s);
    EXPECT_EQ(look(u"2026-10-25T02:30:00+01:00"_s), u"nothing, next 02:45"_s);
}

TEST_F(DueRemindersTest, AMovedOccurrenceIsRemindedOfWhereItNowIs)
{
    history.plan.entries = {entry(u"a core mon from 03-02 at 10:00"_s, u"10"_s)};
    history.plan.overrides = {moved(u"a 03-02 03-04 16:00"_s)};
    EXPECT_EQ(look(u"2026-03-02T09:50:00+01:00"_s), u"nothing, next 10:05"_s);
    EXPECT_EQ(look(u"2026-03-04T15:50:00+01:00"_s), u"each a@03-02[10], next 16:05"_s);
}

namespace {

QString editText(const EditedReminders& edited)
{
    QStringList parts;
    for (const ReminderKey& key : edited.over)
        parts << u"over "_s + text(key);
    for (const ReminderKey& key : edited.anew)
        parts << u"anew "_s + text(key);
    return parts.join(u", "_s);
}

} // namespace

TEST_F(DueRemindersTest, NobodyIsRemindedOfWhatTheyHaveJustPlannedForAnEarlierMoment)
{
    clock.set(u"2026-03-04T15:00:00+01:00"_s);
    Plan after;
    after.entries = {entry(u"a core daily from 03-04 at 18:00"_s, u"10,09:00"_s)};
    EXPECT_EQ(editText(editedReminders({}, after, clock.now(), {}, Qt::Monday)),
              u"over a@03-04[09:00]"_s);
    EXPECT_EQ(editText(editedReminders(after, after, clock.now(), {}, Qt::Monday)), QString());
}

TEST_F(DueRemindersTest, WhatIsMovedToALaterHourIsRemindedOfAnew)
{
    clock.set(u"2026-03-04T15:00:00+01:00"_s);
    Plan before;
    before.entries = {entry(u"a core daily from 03-04 at 12:00"_s, u"10,18:30"_s)};
    Plan after = before;
    after.overrides = {moved(u"a 03-04 03-04 19:00"_s)};
    EXPECT_EQ(editText(editedReminders(before, after, clock.now(), {}, Qt::Monday)),
              u"anew a@03-04[10]"_s);
    after.overrides = {skipped(u"a 03-04"_s)};
    EXPECT_EQ(editText(editedReminders(before, after, clock.now(), {}, Qt::Monday)), QString());
}

TEST(WallTimeTest, IsTheDateAndTimeThatTheClockShows)
{
    FakeClock clock(u"2026-03-04T23:30:15-05:00"_s);
    const WallTime moment = wallTimeAt(clock.now());
    EXPECT_EQ(dateOf(moment), QDate(2026, 3, 4));
    EXPECT_EQ(timeOf(moment), QTime(23, 30, 15));
    EXPECT_EQ(wallTimeAt(QDate(2026, 3, 4), QTime(23, 30, 15)), moment);
    EXPECT_EQ(dateOf(wallTimeAt(QDate(1960, 2, 29), QTime(6, 0))), QDate(1960, 2, 29));
    EXPECT_EQ(timeOf(wallTimeAt(QDate(1960, 2, 29), QTime(6, 0))), QTime(6, 0));
}

} // namespace limber::test
