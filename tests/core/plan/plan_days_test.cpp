// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_days.h"
#include "core/plan/plan_edit.h"
#include "core/progress/practice_history.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

Plan planOf(const QString& script)
{
    return readScenario(u"today 03-11;"_s + script).history.plan;
}

/// Where everything counts from 03-02 to 03-29, or the error's detail: "03-02 07:00 core open".
QString week(const Result<Plan>& plan, const QString& from, const QString& until)
{
    if (!plan)
        return u"error: "_s + plan.error().detail;
    QStringList places;
    for (const Occurrence& each : occurrences(*plan, day(from), day(until), Qt::Monday)) {
        const QStringList words = text(each).split(u' ');
        places.append(words[1] + u' ' + words[2] + u' ' + each.routine.text() + u' ' + words[3]);
    }
    return places.join(u"; "_s);
}

const QString kTwo = u"entry a core mon,wed from 03-02; entry b rest wed from 03-02 at 20:00"_s;

TEST(OccurrencesSkippedTest, ClearsADayOrAWeek)
{
    const Plan plan = planOf(kTwo);
    EXPECT_EQ(u"03-11 07:00 core skipped; 03-11 20:00 rest skipped"_s,
              week(withOccurrencesSkipped(plan, {key(u"a@03-11"_s), key(u"b@03-11"_s)}, Qt::Monday),
                   u"03-10"_s, u"03-12"_s));
    EXPECT_EQ(plan, withOccurrencesSkipped(plan, {}, Qt::Monday).value());
    EXPECT_EQ(u"error: 2026-03-12"_s,
              week(withOccurrencesSkipped(plan, {key(u"a@03-11"_s), key(u"a@03-12"_s)}, Qt::Monday),
                   u"03-10"_s, u"03-12"_s));
}

Result<Plan> copied(const QString& script, const QString& source, int count, const QString& target)
{
    return withDaysCopied(planOf(script), day(source), count, day(target), day(u"03-11"_s),
                          Qt::Monday);
}

TEST(DaysCopiedTest, MakesSingleDatesOfADay)
{
    const Result<Plan> plan = copied(kTwo, u"03-11"_s, 1, u"03-13"_s);
    EXPECT_EQ(u"03-12"_s, text(day(u"03-12"_s)));
    EXPECT_EQ(u"03-13 07:00 core open; 03-13 20:00 rest open"_s,
              week(plan, u"03-12"_s, u"03-15"_s));
    ASSERT_TRUE(plan.has_value());
    ASSERT_EQ(size_t{4}, plan->entries.size());
    for (size_t i = 2; i < 4; ++i) {
        EXPECT_TRUE(checkEntry(plan->entries[i]).has_value());
        EXPECT_EQ(day(u"03-13"_s), plan->entries[i].recurrence.from);
        EXPECT_EQ(day(u"03-13"_s), plan->entries[i].recurrence.until);
    }
}

TEST(DaysCopiedTest, TakesTheRemindersAlong)
{
    Plan plan = planOf(u"entry a core wed from 03-02"_s);
    plan.entries.front().reminders = {std::chrono::minutes{10}, QTime(6, 30)};
    const auto after =
        withDaysCopied(plan, day(u"03-11"_s), 1, day(u"03-12"_s), day(u"03-11"_s), Qt::Monday);
    ASSERT_TRUE(after.has_value());
    EXPECT_EQ(plan.entries.front().reminders, after->entries.back().reminders);
}

TEST(DaysCopiedTest, DoublesNothing)
{
    EXPECT_EQ(u"03-16 07:00 core open; 03-18 07:00 core open; 03-18 20:00 rest open"_s,
              week(copied(kTwo, u"03-09"_s, 7, u"03-16"_s), u"03-16"_s, u"03-22"_s));
    const auto once = copied(kTwo, u"03-11"_s, 1, u"03-13"_s).value();
    EXPECT_EQ(once,
              withDaysCopied(once, day(u"03-11"_s), 1, day(u"03-13"_s), day(u"03-11"_s), Qt::Monday)
                  .value());
    // At another time it is another one.
    EXPECT_EQ(u"03-18 07:00 core open; 03-18 18:00 core open; 03-18 20:00 rest open"_s,
              week(copied(kTwo + u"; move a 03-11 03-11 18:00; skip b 03-11"_s, u"03-11"_s, 1,
                          u"03-18"_s),
                   u"03-18"_s, u"03-18"_s));
}

TEST(DaysCopiedTest, TwoOfTheSameAtTheSameTimeAreTwo)
{
    const QString twice = u"entry a core mon from 03-02; entry b core mon from 03-02; entry c core "
                          "tue from 03-02"_s;
    EXPECT_EQ(u"03-17 07:00 core open; 03-17 07:00 core open"_s,
              week(copied(twice, u"03-16"_s, 1, u"03-17"_s), u"03-17"_s, u"03-17"_s));
}

TEST(DaysCopiedTest, LeavesOutWhatIsSkippedOrPaused)
{
    EXPECT_EQ(u"03-23 07:00 core open; 03-25 07:00 core open; 03-25 20:00 rest open; 03-26 20:00 "
              "rest open"_s,
              week(copied(kTwo + u"; skip a 03-11; entry c rest thu from 03-02 until 03-12 at "
                                 "20:00; entry d rest fri from 03-02 until 03-13; pause 03-13 "
                                 "03-14"_s,
                          u"03-09"_s, 7, u"03-23"_s),
                   u"03-23"_s, u"03-29"_s));
}

TEST(DaysCopiedTest, TakesUpAgainWhatWasSkippedThere)
{
    const auto plan = copied(kTwo + u"; skip a 03-18; skip b 03-18"_s, u"03-11"_s, 1, u"03-18"_s);
    EXPECT_EQ(planOf(kTwo), plan.value());
}

TEST(DaysCopiedTest, NeverReachesIntoThePast)
{
    EXPECT_EQ(
        u"03-11 07:00 rest open"_s,
        week(copied(u"entry a rest daily from 03-03 until 03-04"_s, u"03-03"_s, 7, u"03-10"_s),
             u"03-09"_s, u"03-15"_s));
}

TEST(DaysCopiedTest, SaysWhyNot)
{
    const auto with = [](QDate source, int count, QDate target) {
        return withDaysCopied({}, source, count, target, day(u"03-11"_s), Qt::Monday)
            .error()
            .detail;
    };
    EXPECT_EQ(u"source"_s, with({}, 1, day(u"03-12"_s)));
    EXPECT_EQ(u"target"_s, with(day(u"03-12"_s), 1, {}));
    EXPECT_EQ(u"count"_s, with(day(u"03-12"_s), 0, day(u"03-13"_s)));
}

TEST(DaysCopiedPropertiesTest, CopyingAWeekAddsWhatIsMissingAndTouchesNoOtherDay)
{
    for (unsigned seed = 0; seed < 210 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        const auto first = static_cast<Qt::DayOfWeek>(seed % 7 + 1);
        const Plan plan = randomPlan(chance, first);
        const QDate source = kRandomBegin.addDays(chance.below(kRandomDays));
        const QDate target = kRandomBegin.addDays(chance.below(kRandomDays));
        const QDate today = kRandomBegin.addDays(chance.below(kRandomDays));
        const auto after = withDaysCopied(plan, source, 7, target, today, first);
        ASSERT_TRUE(after.has_value());
        const QDate begin = kRandomBegin.addDays(-60);
        const QDate eve = std::max(today, target).addDays(-1);
        EXPECT_EQ(text(occurrences(plan, begin, eve, first)),
                  text(occurrences(*after, begin, eve, first)));
        EXPECT_EQ(text(occurrences(plan, target.addDays(7), target.addDays(100), first)),
                  text(occurrences(*after, target.addDays(7), target.addDays(100), first)));
        const auto there = occurrences(*after, target, target.addDays(6), first);
        for (const Occurrence& each : occurrences(plan, source, source.addDays(6), first)) {
            const QDate date = target.addDays(source.daysTo(each.date));
            if (each.state != PlannedState::Open || date < today)
                continue;
            EXPECT_TRUE(std::ranges::any_of(there, [&](const Occurrence& other) {
                return other.date == date && other.time == each.time &&
                       other.routine == each.routine && other.state != PlannedState::Skipped;
            })) << text(each).toStdString();
        }
        // A second time there is nothing left to add, unless what was added is copied on.
        const bool isApart = std::abs(source.daysTo(target)) >= 7;
        if (isApart) {
            EXPECT_EQ(text(*after),
                      text(withDaysCopied(*after, source, 7, target, today, first).value()));
        }
    }
}

Result<Plan> takenOn(const QString& script, const QString& which, std::optional<QTime> time = {})
{
    return withMissedTakenOn(planOf(script), key(which), day(u"03-11"_s), time, Qt::Monday);
}

TEST(MissedTakenOnTest, ItCountsTodayAndNoLongerOnItsDay)
{
    const QString plan = u"entry a core mon from 03-02"_s;
    EXPECT_EQ(u"03-11 07:00 core open; 03-16 07:00 core open"_s,
              week(takenOn(plan, u"a@03-09"_s), u"03-03"_s, u"03-16"_s));
    EXPECT_EQ(u"03-11 18:30 core open; 03-16 07:00 core open"_s,
              week(takenOn(plan, u"a@03-09"_s, QTime(18, 30)), u"03-03"_s, u"03-16"_s));
    // Of an entry that was ended or changed since, too.
    EXPECT_EQ(u"03-11 07:00 core open"_s,
              week(takenOn(plan + u" until 03-10"_s, u"a@03-09"_s), u"03-03"_s, u"03-16"_s));
    // One that was moved before it was missed, too.
    EXPECT_EQ(u"03-11 18:00 core open"_s,
              week(takenOn(plan + u"; move a 03-09 03-10"_s, u"a@03-09"_s, QTime(18, 0)),
                   u"03-03"_s, u"03-15"_s));
}

TEST(MissedTakenOnTest, SaysWhyNot)
{
    const QString plan = u"entry a core mon,wed from 03-02"_s;
    const auto error = [](const Result<Plan>& result) { return result.error().detail; };
    EXPECT_EQ(u"key"_s, error(takenOn(plan, u"a@03-11"_s)));
    EXPECT_EQ(u"key"_s, error(takenOn(plan, u"a@03-16"_s)));
    EXPECT_EQ(u"key"_s, error(takenOn(plan + u"; skip a 03-09"_s, u"a@03-09"_s)));
    EXPECT_EQ(u"key"_s, error(takenOn(plan + u"; pause 03-09 03-09"_s, u"a@03-09"_s)));
    EXPECT_EQ(u"a 2026-03-10"_s, error(takenOn(plan, u"a@03-10"_s)));
    EXPECT_EQ(u"toTime"_s, error(takenOn(plan, u"a@03-09"_s, QTime())));
}

TEST(MissedTakenOnTest, WhatIsMissedNeverPilesUp)
{
    // However long nothing is done, each day holds what its rules say and no more.
    const PracticeHistory history = readScenario(u"today 03-11;"_s + kTwo).history;
    for (QDate today = day(u"03-02"_s); today < day(u"05-02"_s); today = today.addDays(1)) {
        int due = 0;
        for (const MatchedOccurrence& each :
             matchOccurrences(history, today, today, today, Qt::Monday))
            due += each.status == OccurrenceStatus::Due ? 1 : 0;
        const int planned = today.dayOfWeek() == Qt::Monday      ? 1
                            : today.dayOfWeek() == Qt::Wednesday ? 2
                                                                 : 0;
        EXPECT_EQ(planned, due) << text(today).toStdString();
    }
}

TEST(BackwardPauseTest, MakesOfWhatWasMissedLastWeekPausedButNotOfWhatWasDone)
{
    Scenario scenario =
        readScenario(u"today 03-11; entry a core mon,wed,fri from 03-02; did 03-04 core of "
                     "a@03-04; pause 03-05 03-08"_s);
    const auto statuses = [&] {
        QStringList words;
        for (const MatchedOccurrence& each : matchOccurrences(
                 scenario.history, day(u"03-02"_s), day(u"03-11"_s), scenario.today, Qt::Monday))
            words.append(QString(token(each.status)));
        return words.join(u' ');
    };
    EXPECT_EQ(u"missed done paused missed due"_s, statuses());
    // It overlaps the one that is there.
    scenario.history.plan = withPauseAdded(scenario.history.plan, pause(u"03-02 03-06"_s)).value();
    EXPECT_EQ(u"paused done paused missed due"_s, statuses());
    scenario.history.plan = withPauseRemoved(scenario.history.plan, pause(u"03-05 03-08"_s).id);
    EXPECT_EQ(u"paused done paused missed due"_s, statuses());
}

TEST(PauseEndedTest, ShortensOrRemovesIt)
{
    const Plan plan = planOf(u"pause 03-02 03-20"_s);
    const PauseId which = plan.pauses.front().id;
    const auto ended = [&](const QString& lastDay) {
        return text(withPauseEnded(plan, which, day(lastDay)).value()).trimmed();
    };
    EXPECT_EQ(u"pause 03-02 to 03-11"_s, ended(u"03-11"_s));
    EXPECT_EQ(u"pause 03-02 to 03-02"_s, ended(u"03-02"_s));
    EXPECT_EQ(u""_s, ended(u"03-01"_s));
    EXPECT_EQ(u"pause 03-02 to 03-20"_s, ended(u"03-25"_s));
    EXPECT_EQ(ErrorCode::InvalidValue, withPauseEnded(plan, which, {}).error().code);
    EXPECT_EQ(ErrorCode::NotFound, withPauseEnded({}, which, day(u"03-11"_s)).error().code);
}

} // namespace
} // namespace limber::test
