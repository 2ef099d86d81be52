// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/session_edit.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_records.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

const LocalInstant kNow = *localInstantFromIso(u"2026-03-04T12:00:00+01:00"_s);

StepRecord step(const QString& exercise, Dose dose, int active)
{
    return {test::id<ExerciseId>(exercise),
            dose,
            seconds{60},
            seconds{active},
            dose.sets,
            true,
            std::nullopt};
}

Dose repetitions(int sets, int count)
{
    Dose dose;
    dose.sets = sets;
    dose.repetitions = count;
    return dose;
}

Dose hold(int length)
{
    Dose dose;
    dose.type = DoseType::TimedHold;
    dose.hold = seconds{length};
    return dose;
}

/// Led, in Tokyo, a few seconds after twenty past seven; 120 s of exercise, 80 s of rests.
SessionRecord practised()
{
    SessionRecord record{
        {.id = test::id<SessionId>(u"one"_s),
         .routine = test::id<RoutineId>(u"core"_s),
         .routineName = u"Core"_s,
         .start = *localInstantFromIso(u"2026-03-03T07:20:17+09:00"_s),
         .day = QDate(2026, 3, 3),
         .plannedActive = seconds{120},
         .active = seconds{120},
         .session = seconds{200},
         .painBefore = Pain::create(4).value(),
         .note = u"two\nlines"_s},
        {step(u"bird-dog"_s, repetitions(2, 10), 60), step(u"front-plank"_s, hold(30), 60)}};
    return record;
}

SessionRecord logged()
{
    SessionRecord record = practised();
    record.steps.clear();
    return record;
}

TEST(SessionEditTest, ACorrectionThatWasLeftAloneChangesNothing)
{
    RandomRecords random{3};
    for (int count = 0; count < 500; ++count) {
        const SessionRecord record = random.session();
        const SessionCorrection correction = correctionOf(record);
        EXPECT_EQ(corrected(record, correction, DayStart{}), record);
        EXPECT_EQ(shownMinutes(record, correction.steps), correction.entry.minutes);
    }
}

TEST(SessionEditTest, ANewMomentIsTakenAtThePlaceOfTheSessionAndGivesTheDay)
{
    const SessionRecord record = practised();
    SessionCorrection correction = correctionOf(record);
    EXPECT_EQ(correction.entry.time, QTime(7, 20));
    correction.entry.day = QDate(2026, 3, 2);
    correction.entry.time = QTime(1, 30);
    const SessionRecord after =
        corrected(record, correction, DayStart::create(minutes{180}).value());
    EXPECT_EQ(after.start, *localInstantFromIso(u"2026-03-02T01:30:00+09:00"_s));
    EXPECT_EQ(after.day, QDate(2026, 3, 1)) << "the night belongs to the evening before";
    EXPECT_EQ(after.note, record.note);
    EXPECT_EQ(after.outcome, record.outcome);
}

TEST(SessionEditTest, TheDayStaysWhereOnlySomethingElseWasCorrected)
{
    SessionRecord record = practised();
    record.day = QDate(2026, 3, 1);
    SessionCorrection correction = correctionOf(record);
    correction.entry.painAfter = 2;
    correction.entry.painWorst = 5;
    correction.entry.effort = 3;
    correction.entry.note = u" better "_s;
    SessionRecord wanted = record;
    wanted.painAfter = Pain::create(2).value();
    wanted.painWorst = Pain::create(5).value();
    wanted.effort = 3;
    wanted.note = u"better"_s;
    EXPECT_EQ(corrected(record, correction, DayStart{}), wanted);
}

TEST(SessionEditTest, TheLengthKeepsTheRestsAndDecidesTheOutcome)
{
    SessionRecord record = practised();
    record.plannedActive = seconds{600};
    record.outcome = SessionOutcome::Partial;
    SessionCorrection correction = correctionOf(record);
    correction.entry.minutes = 8;
    const SessionRecord after = corrected(record, correction, DayStart{});
    EXPECT_EQ(after.active, minutes{8});
    EXPECT_EQ(after.session, minutes{8} + seconds{80});
    EXPECT_EQ(after.outcome, SessionOutcome::Completed);
    EXPECT_EQ(after.steps, record.steps);
}

TEST(SessionEditTest, AShorterSessionShortensItsSteps)
{
    const SessionRecord record = practised();
    SessionCorrection correction = correctionOf(record);
    correction.entry.minutes = 1;
    const SessionRecord after = corrected(record, correction, DayStart{});
    EXPECT_EQ(after.steps[0].active, seconds{30});
    EXPECT_EQ(after.steps[1].active, seconds{30});
    EXPECT_EQ(after.outcome, SessionOutcome::Completed);
}

TEST(SessionEditTest, AStepThatWasNotDoneTakesItsTimeAway)
{
    const SessionRecord record = practised();
    SessionCorrection correction = correctionOf(record);
    correction.steps[1].done = false;
    EXPECT_EQ(shownMinutes(record, correction.steps), 1);
    correction.entry.minutes = 1;
    SessionRecord after = corrected(record, correction, DayStart{});
    EXPECT_EQ(after.active, seconds{60});
    EXPECT_EQ(after.session, seconds{140});
    EXPECT_FALSE(after.steps[1].finished);
    EXPECT_EQ(after.steps[1].completedSets, 0);
    EXPECT_EQ(after.outcome, SessionOutcome::Completed) << "half of what was planned";
    correction.steps[0].done = false;
    correction.entry.minutes = 0;
    after = corrected(record, correction, DayStart{});
    EXPECT_EQ(after.active, seconds{0});
    EXPECT_EQ(after.outcome, SessionOutcome::Partial);
}

TEST(SessionEditTest, AStepThatWasDoneAfterAllCountsAsPlanned)
{
    SessionRecord record = practised();
    StepRecord& skipped = record.steps[0];
    skipped.active = seconds{0};
    skipped.completedSets = 0;
    skipped.finished = false;
    record.active = seconds{60};
    SessionCorrection correction = correctionOf(record);
    EXPECT_FALSE(correction.steps[0].done);
    correction.steps[0].done = true;
    correction.entry.minutes = shownMinutes(record, correction.steps);
    const SessionRecord after = corrected(record, correction, DayStart{});
    EXPECT_EQ(after.steps[0], practised().steps[0]);
    EXPECT_EQ(after.active, seconds{120});
}

TEST(SessionEditTest, OtherSetsAndAmountsChangeTheTimeInProportion)
{
    const SessionRecord record = practised();
    SessionCorrection correction = correctionOf(record);
    correction.steps[0].sets = 1;
    correction.steps[1].amount = 45;
    correction.entry.minutes = shownMinutes(record, correction.steps);
    const SessionRecord after = corrected(record, correction, DayStart{});
    EXPECT_EQ(after.steps[0].active, seconds{30});
    EXPECT_EQ(after.steps[0].completedSets, 1);
    EXPECT_EQ(after.steps[0].dose.sets, 2) << "what was asked for";
    EXPECT_FALSE(after.steps[0].finished);
    EXPECT_EQ(after.steps[1].active, seconds{90});
    EXPECT_EQ(after.steps[1].dose.hold, seconds{45});
    EXPECT_TRUE(after.steps[1].finished);
    EXPECT_EQ(after.active, seconds{120});
    // Correcting it back gives the session as it was.
    SessionCorrection back = correctionOf(after);
    back.steps[0].sets = 2;
    back.steps[1].amount = 30;
    back.entry.minutes = shownMinutes(after, back.steps);
    EXPECT_EQ(corrected(after, back, DayStart{}), record);
}

TEST(SessionEditTest, HowItFeltChangesNothingElse)
{
    const SessionRecord record = practised();
    SessionCorrection correction = correctionOf(record);
    correction.steps[0].feel = Feel::Hurt;
    SessionRecord wanted = record;
    wanted.steps[0].feel = Feel::Hurt;
    EXPECT_EQ(corrected(record, correction, DayStart{}), wanted);
}

TEST(SessionEditTest, ALoggedSessionTakesNameAndOutcomeFromThePerson)
{
    const SessionRecord record = logged();
    SessionCorrection correction = correctionOf(record);
    correction.entry.routine = std::nullopt;
    correction.entry.routineName = u" Swimming "_s;
    correction.entry.outcome = SessionOutcome::Partial;
    correction.entry.minutes = 45;
    const SessionRecord after = corrected(record, correction, DayStart{});
    EXPECT_FALSE(after.routine);
    EXPECT_EQ(after.routineName, u"Swimming"_s);
    EXPECT_EQ(after.outcome, SessionOutcome::Partial);
    EXPECT_EQ(after.plannedActive, minutes{45});
}

TEST(SessionEditTest, APractisedSessionKeepsItsName)
{
    SessionCorrection correction = correctionOf(practised());
    correction.entry.routine = std::nullopt;
    correction.entry.routineName = u"Other"_s;
    EXPECT_EQ(faultOf(practised(), correction, kNow), std::nullopt);
    EXPECT_EQ(corrected(practised(), correction, DayStart{}), practised());
}

TEST(SessionEditTest, OnlyWhatWasChangedIsAFault)
{
    SessionRecord record = logged();
    record.active = std::chrono::hours{20};
    record.start.instant = kNow.instant + std::chrono::hours{48};
    SessionCorrection correction = correctionOf(record);
    EXPECT_EQ(faultOf(record, correction, kNow), std::nullopt);
    correction.entry.time = correction.entry.time.addSecs(60);
    EXPECT_EQ(faultOf(record, correction, kNow), LogFault::InTheFuture);
    correction = correctionOf(record);
    correction.entry.minutes = kLongestLoggedMinutes + 1;
    EXPECT_EQ(faultOf(record, correction, kNow), LogFault::TooLong);
    correction.entry.minutes = 0;
    EXPECT_EQ(faultOf(record, correction, kNow), LogFault::TooShort);
    correction.entry.routine = std::nullopt;
    correction.entry.routineName = u"  "_s;
    EXPECT_EQ(faultOf(record, correction, kNow), LogFault::NoName);
}

TEST(SessionEditTest, TheFutureIsThatOfThePlaceOfTheSession)
{
    const SessionRecord record = practised();
    SessionCorrection correction = correctionOf(record);
    // 12:00 at +01:00 is 20:00 at +09:00.
    correction.entry.day = QDate(2026, 3, 4);
    correction.entry.time = QTime(20, 0);
    EXPECT_EQ(faultOf(record, correction, kNow), std::nullopt);
    correction.entry.time = QTime(20, 1);
    EXPECT_EQ(faultOf(record, correction, kNow), LogFault::InTheFuture);
}

} // namespace
} // namespace limber
