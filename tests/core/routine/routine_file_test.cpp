// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine_file.h"
#include "tests/support/json_edit.h"

#include <QFile>

#include <algorithm>
#include <gmock/gmock.h>
#include <map>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Catalogue& catalogue()
{
    static const LoadedCatalogue loaded = loadBundledCatalogue();
    return loaded.catalogue;
}

const QByteArray kGood = R"({
    "id": "short-break", "name": "Short Break", "goal": "Two minutes away from the screen.",
    "kind": "posture", "level": "beginner",
    "steps": [
        {"exercise": "posture-reset"},
        {"exercise": "chin-tuck", "dose": {"reps": 5}},
        {"exercise": "bird-dog", "mode": "strength", "dose": {"sets": 3, "restSeconds": 45}},
        {"exercise": "side-plank", "mode": "short-holds"}
    ]})";

std::vector<LoadProblem> problemsOf(const QByteArray& json)
{
    std::vector<LoadProblem> problems;
    EXPECT_EQ(parseRoutine(json, u"short-break.json"_s, catalogue(), problems), std::nullopt);
    return problems;
}

TEST(RoutineFileTest, TheTimeOfDayIsAnyUnlessNamed)
{
    std::vector<LoadProblem> problems;
    const auto any = parseRoutine(kGood, u"short-break.json"_s, catalogue(), problems);
    ASSERT_TRUE(any.has_value());
    EXPECT_EQ(any->timeOfDay, std::nullopt);
    QByteArray named = kGood;
    named.replace(R"("kind")", R"("timeOfDay": "evening", "kind")");
    const auto evening = parseRoutine(named, u"short-break.json"_s, catalogue(), problems);
    ASSERT_TRUE(evening.has_value());
    EXPECT_EQ(evening->timeOfDay, TimeOfDay::Evening);
    EXPECT_THAT(problems, IsEmpty());
}

TEST(RoutineFileTest, TheReadyMadeOnesForAPartOfTheDaySaySo)
{
    std::map<QString, TimeOfDay> times;
    for (const Routine& routine : loadBundledRoutines(catalogue()).routines) {
        if (routine.timeOfDay)
            times.emplace(routine.id.text(), *routine.timeOfDay);
    }
    EXPECT_EQ(times, (std::map<QString, TimeOfDay>{{u"desk-break"_s, TimeOfDay::Daytime},
                                                   {u"desk-reset"_s, TimeOfDay::Daytime},
                                                   {u"evening-unwind"_s, TimeOfDay::Evening},
                                                   {u"morning-loosener"_s, TimeOfDay::Morning}}));
}

TEST(RoutineFileTest, AmountsOfAStepReplaceThoseOfTheDoseOrTheMode)
{
    std::vector<LoadProblem> problems;
    const auto routine = parseRoutine(kGood, u"short-break.json"_s, catalogue(), problems);
    EXPECT_THAT(problems, IsEmpty());
    ASSERT_TRUE(routine.has_value());
    EXPECT_EQ(routine->origin, Origin::Bundled);
    EXPECT_EQ(routine->focus, RoutineFocus::Posture);
    EXPECT_EQ(routine->level, RoutineLevel::Beginner);
    ASSERT_EQ(routine->steps.size(), 4U);
    EXPECT_EQ(routine->steps[0].dose.duration, std::chrono::seconds{45});
    EXPECT_EQ(routine->steps[1].dose.repetitions, 5);
    EXPECT_EQ(routine->steps[1].dose.hold, std::chrono::seconds{5});
    EXPECT_EQ(routine->steps[2].mode, u"strength"_s);
    EXPECT_EQ(routine->steps[2].dose.sets, 3);
    EXPECT_EQ(routine->steps[2].dose.repetitions, 10);
    EXPECT_EQ(routine->steps[2].dose.rest, std::chrono::seconds{45});
    EXPECT_THAT(routine->steps[3].dose.repetitionsPerSet, ElementsAre(5, 3, 1));
}

TEST(RoutineFileTest, StepIdsAreTheSameAtEveryStart)
{
    std::vector<LoadProblem> problems;
    const auto first = parseRoutine(kGood, u"short-break.json"_s, catalogue(), problems);
    const auto second = parseRoutine(kGood, u"short-break.json"_s, catalogue(), problems);
    EXPECT_EQ(first, second);
    EXPECT_EQ(first->steps[0].id.text(), u"short-break-1"_s);
    EXPECT_EQ(first->steps[3].id.text(), u"short-break-4"_s);
}

struct BrokenRoutine {
    const char* name;
    const char* path;
    const char* value;
    const char* field;
    const char* reason;
};

void PrintTo(const BrokenRoutine& routine, std::ostream* out)
{
    *out << routine.path << " = " << routine.value;
}

class BrokenRoutineFileTest : public ::testing::TestWithParam<BrokenRoutine> {};

TEST_P(BrokenRoutineFileTest, IsLeftOutWithFileFieldAndReason)
{
    const BrokenRoutine& broken = GetParam();
    const QByteArray json = withJsonChanged(kGood, QString::fromUtf8(broken.path),
                                            jsonValue(QString::fromUtf8(broken.value)));
    EXPECT_THAT(problemsOf(json),
                Contains(LoadProblem{u"short-break.json"_s, QString::fromUtf8(broken.field),
                                     QString::fromUtf8(broken.reason)}));
}

const BrokenRoutine kBrokenRoutines[] = {
    {"OtherName", "id", R"("break")", "id", "\"break\" is not the name of the file"},
    {"NoName", "name", R"("")", "name", "is empty"},
    {"NoGoal", "goal", "", "goal", "is missing"},
    {"UnknownKind", "kind", R"("fun")", "kind", "\"fun\" is not a known word"},
    {"UnknownLevel", "level", R"("expert")", "level", "\"expert\" is not a known word"},
    {"UnknownTimeOfDay", "timeOfDay", R"("night")", "timeOfDay", "\"night\" is not a known word"},
    {"NoSteps", "steps", "[]", "steps", "is empty"},
    {"UnknownField", "minutes", "2", "minutes", "is not a field that belongs here"},
    {"UnknownStepField", "steps[0].sets", "2", "steps[0].sets", "is not a field that belongs here"},
    {"NoExercise", "steps[0].exercise", "", "steps[0].exercise", "is missing"},
    {"UnknownExercise", "steps[0].exercise", R"("handstand")", "steps[0].exercise",
     "there is no exercise \"handstand\""},
    {"UnknownMode", "steps[2].mode", R"("fast")", "steps[2].mode",
     "bird-dog has no dose mode \"fast\""},
    {"DoseIsANumber", "steps[1].dose", "5", "steps[1].dose", "is not an object"},
    {"DoseEmpty", "steps[1].dose", "{}", "steps[1].dose", "is empty"},
    {"TooMany", "steps[1].dose.reps", "16", "steps[1].dose.reps",
     "16 is not in the range of this dose"},
    {"TooFew", "steps[1].dose.reps", "4", "steps[1].dose.reps",
     "4 is not in the range of this dose"},
    {"NoNumber", "steps[1].dose.reps", R"("5")", "steps[1].dose.reps", "is not a whole number"},
    {"AmountOfAnotherType", "steps[0].dose", R"({"reps": 5})", "steps[0].dose.reps",
     "is not a field that belongs here"},
    {"UnknownAmount", "steps[1].dose.tempo", "5", "steps[1].dose.tempo",
     "is not a field that belongs here"},
    {"OddTotalOfTwoSides", "steps[4]", R"({"exercise": "dead-bug", "dose": {"reps": 13}})",
     "steps[4].dose.reps", "13 is not in the range of this dose"},
};

INSTANTIATE_TEST_SUITE_P(Table, BrokenRoutineFileTest, ::testing::ValuesIn(kBrokenRoutines),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(RoutineFileTest, ANameThatCouldNotBeSavedIsTold)
{
    const QString name(kLongestRoutineName + 1, u'a');
    EXPECT_THAT(
        problemsOf(withJsonChanged(kGood, u"name"_s, name)),
        Contains(LoadProblem{u"short-break.json"_s, u"name"_s, u"has more than 80 characters"_s}));
}

TEST(BundledRoutinesTest, AllSixLoadWithoutAProblemAndCouldBeSaved)
{
    const LoadedRoutines loaded = loadBundledRoutines(catalogue());
    for (const LoadProblem& problem : loaded.problems) {
        ADD_FAILURE() << problem.file.toStdString() << ": " << problem.field.toStdString() << ' '
                      << problem.reason.toStdString();
    }
    std::vector<QString> ids;
    for (const Routine& routine : loaded.routines) {
        ids.push_back(routine.id.text());
        EXPECT_EQ(routine.origin, Origin::Bundled);
        EXPECT_THAT(faultsOf(routine, catalogue()), IsEmpty()) << routine.id.text().toStdString();
    }
    EXPECT_THAT(ids, ElementsAre(u"core-builder"_s, u"core-foundations"_s, u"desk-break"_s,
                                 u"desk-reset"_s, u"evening-unwind"_s, u"morning-loosener"_s,
                                 u"roll-and-release"_s));
}

TEST(BundledRoutinesTest, CoreBuilderHoldsThePlankForThirtySecondsTwice)
{
    const LoadedRoutines loaded = loadBundledRoutines(catalogue());
    const auto& steps = loaded.routines.front().steps;
    const auto plank = std::ranges::find_if(
        steps, [](const auto& step) { return step.exercise.text() == "forearm-plank"_L1; });
    ASSERT_NE(plank, steps.end());
    EXPECT_EQ(plank->dose.sets, 2);
    EXPECT_EQ(plank->dose.hold, std::chrono::seconds{30});
    EXPECT_EQ(plank->dose.rest, std::chrono::seconds{30});
}

TEST(BundledRoutinesTest, DeskResetNeedsNoMat)
{
    const LoadedRoutines loaded = loadBundledRoutines(catalogue());
    const auto desk = std::ranges::find_if(
        loaded.routines, [](const auto& routine) { return routine.id.text() == "desk-reset"_L1; });
    ASSERT_NE(desk, loaded.routines.end());
    EXPECT_FALSE(equipmentOf(*desk, catalogue()).contains(Equipment::Mat));
}

} // namespace
} // namespace limber
