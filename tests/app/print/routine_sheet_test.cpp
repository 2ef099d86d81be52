// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/routine_sheet.h"
#include "tests/app/print/sheet_ground.h"
#include "tests/support/plan_builder.h"

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

Routine oneStep(const QString& exercise, const QString& note = {})
{
    Routine routine{.id = RoutineId::create(), .name = u"Mine"_s};
    const Exercise* known = test::bundled().catalogue.find(*ExerciseId::fromText(exercise));
    RoutineStep step = known ? *makeStep(*known)
                             : RoutineStep{.id = RoutineStepId::create(),
                                           .exercise = *ExerciseId::fromText(exercise)};
    step.note = note;
    routine.steps.push_back(step);
    return routine;
}

TEST(RoutineSheetTest, AnExerciseSaysHowMuchAndWithWhat)
{
    const RoutineSheet sheet =
        routineSheet(oneStep(u"bird-dog"_s, u"slowly"_s), test::everyDay(), test::sources());
    ASSERT_EQ(sheet.exercises.size(), 1U);
    const SheetExercise& exercise = sheet.exercises.front();
    EXPECT_EQ(exercise.name, u"Bird Dog"_s);
    EXPECT_TRUE(exercise.dose.contains(u"on each side"_s)) << qPrintable(exercise.dose);
    EXPECT_TRUE(exercise.facts.contains(u"On all fours"_s));
    EXPECT_TRUE(exercise.facts.contains(u"Mat"_s));
    EXPECT_EQ(exercise.note, u"slowly"_s);
    EXPECT_EQ(exercise.steps.size(), 5);
    EXPECT_EQ(exercise.cautions.size(), 3);
    EXPECT_TRUE(exercise.motion);
    EXPECT_FALSE(exercise.stills.empty());
}

TEST(RoutineSheetTest, RestsAreNamedOnlyBetweenSets)
{
    Routine routine = oneStep(u"bridge"_s);
    routine.steps.front().dose.sets = 2;
    routine.steps.front().dose.rest = std::chrono::seconds{30};
    const auto dose = [&] {
        return routineSheet(routine, {}, test::sources()).exercises.front().dose;
    };
    EXPECT_TRUE(dose().contains(u"30 s rest between sets"_s)) << qPrintable(dose());
    routine.steps.front().dose.sets = 1;
    EXPECT_FALSE(dose().contains(u"rest"_s));
}

TEST(RoutineSheetTest, RoundsAndRestsBetweenExercisesAreSaid)
{
    Routine routine = oneStep(u"bridge"_s);
    const Routine other = oneStep(u"bird-dog"_s);
    routine.steps.push_back(other.steps.front());
    routine.steps.push_back(oneStep(u"dead-bug"_s).steps.front());
    routine.groups.push_back({.id = StepGroupId::create(), .rounds = 3});
    routine.groups.front().restBetweenRounds = std::chrono::seconds{40};
    routine.steps[0].group = routine.groups.front().id;
    routine.steps[1].group = routine.groups.front().id;
    routine.steps[0].restAfter = std::chrono::seconds{15};
    const RoutineSheet sheet = routineSheet(routine, {}, test::sources());
    EXPECT_TRUE(sheet.exercises[0].dose.contains(u"3 round(s) of exercises 1 to 2"_s))
        << qPrintable(sheet.exercises[0].dose);
    EXPECT_TRUE(sheet.exercises[0].dose.contains(u"then 15 s rest"_s));
    EXPECT_FALSE(sheet.exercises[0].dose.contains(u"between rounds"_s));
    EXPECT_TRUE(sheet.exercises[1].dose.contains(u"40 s rest between rounds"_s));
    EXPECT_FALSE(sheet.exercises[2].dose.contains(u"round"_s));
}

TEST(RoutineSheetTest, AnUnknownExerciseIsNamedAndNothingMore)
{
    const RoutineSheet sheet = routineSheet(oneStep(u"from-tomorrow"_s), {}, test::sources());
    EXPECT_TRUE(sheet.exercises.front().name.contains(u"from-tomorrow"_s));
    EXPECT_TRUE(sheet.exercises.front().steps.isEmpty());
}

TEST(RoutineSheetTest, APictureIsAskedForOnlyWhereThereIsNoFigure)
{
    int asked = 0;
    SheetSources sources = test::sources();
    sources.picture = [&asked](const ExerciseId&) {
        ++asked;
        return QImage(4, 3, QImage::Format_RGB32);
    };
    EXPECT_TRUE(routineSheet(oneStep(u"bridge"_s), {}, sources).exercises.front().picture.isNull());
    EXPECT_EQ(asked, 0);
    sources.motion = nullptr;
    EXPECT_FALSE(
        routineSheet(oneStep(u"bridge"_s), {}, sources).exercises.front().picture.isNull());
    EXPECT_EQ(asked, 1);
}

TEST(RoutineSheetTest, BoxesAreForTheDaysOnWhichItIsPlanned)
{
    const Plan plan{{test::entry(u"a desk-reset mon,thu from 03-02"_s),
                     test::entry(u"b desk-reset sun from 03-02"_s),
                     test::entry(u"c core-builder tue from 03-02"_s)},
                    {},
                    {}};
    const RoutineId routine = plan.entries.front().routine;
    EXPECT_THAT(tickDays(plan, routine, QDate(2026, 3, 4), Qt::Monday),
                ElementsAre(Qt::Monday, Qt::Thursday, Qt::Sunday));
    EXPECT_THAT(tickDays(plan, routine, QDate(2026, 3, 4), Qt::Sunday),
                ElementsAre(Qt::Sunday, Qt::Monday, Qt::Thursday));
    EXPECT_EQ(tickDays({}, routine, QDate(2026, 3, 4), Qt::Monday).size(), 7U);
}

TEST(RoutineSheetTest, ARuleThatHasEndedGivesNoBoxes)
{
    PlanEntry ended = test::entry(u"a desk-reset mon from 03-02"_s);
    ended.recurrence.until = QDate(2026, 3, 3);
    const Plan plan{{ended, test::entry(u"b desk-reset fri from 03-02"_s)}, {}, {}};
    EXPECT_THAT(tickDays(plan, ended.routine, QDate(2026, 3, 4), Qt::Monday),
                ElementsAre(Qt::Friday));
}

TEST(RoutineSheetTest, FileNamesHoldNothingThatFileSystemsRefuse)
{
    EXPECT_EQ(sheetFileName(u"Core Builder"_s), u"Core Builder.pdf"_s);
    EXPECT_EQ(sheetFileName(u"../a/b\\c:d*?\"<>|"_s), u"-a-b-c-d------.pdf"_s);
    EXPECT_EQ(sheetFileName(u" . "_s), u"Limber.pdf"_s);
    EXPECT_EQ(sheetFileName(QString()), u"Limber.pdf"_s);
    EXPECT_EQ(sheetFileName(u"Rücken\nschule"_s), u"Rücken schule.pdf"_s);
    EXPECT_LE(sheetFileName(QString(500, u'x')).size(), 84);
    EXPECT_EQ(sheetFileName(QString(79, u'x') + u"🧘"_s), QString(79, u'x') + u".pdf"_s);
}

} // namespace
} // namespace limber
