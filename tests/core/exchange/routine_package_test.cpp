// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/routine_package.h"
#include "tests/core/exchange/random_package.h"
#include "tests/support/random_exercise.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

template <typename IdType> IdType id(const QString& text)
{
    return *IdType::fromText(text);
}

RoutinePackage smallPackage()
{
    const auto group = id<StepGroupId>(u"g1"_s);
    RoutineStep first{.id = id<RoutineStepId>(u"s1"_s),
                      .exercise = id<ExerciseId>(u"bird-dog"_s),
                      .mode = {},
                      .dose = {.type = DoseType::RepetitionsWithHold,
                               .repetitionsPer = RepetitionsPer::Side,
                               .sets = 3,
                               .repetitions = 5,
                               .repetitionsPerSet = {5, 3, 1},
                               .hold = std::chrono::seconds{10},
                               .rest = std::chrono::seconds{20}},
                      .note = u"Look <b>down</b>\nand breathe"_s,
                      .restAfter = std::chrono::seconds{15},
                      .changeSides = std::chrono::seconds{5},
                      .group = group};
    RoutineStep second{.id = id<RoutineStepId>(u"s2"_s),
                       .exercise = id<ExerciseId>(u"foam-upper-back"_s),
                       .mode = u"short"_s,
                       .dose = {.type = DoseType::TimedFlow,
                                .flow = FlowShape::Passage,
                                .sets = 1,
                                .duration = std::chrono::seconds{60}},
                       .note = {}};
    Routine routine{.id = id<RoutineId>(u"r1"_s),
                    .origin = Origin::Own,
                    .name = u"Rücken am Morgen"_s,
                    .goal = u"A gentle start."_s,
                    .focus = RoutineFocus::Strength,
                    .level = RoutineLevel::Active,
                    .steps = {first, second},
                    .groups = {{group, 3, std::chrono::seconds{30}}},
                    .timeOfDay = TimeOfDay::Morning};
    return {{routine}, {}};
}

/// The text of the small package.
constexpr auto kSmall = R"({
  "format": "limber-routine",
  "version": 1,
  "routines": [
    {
      "id": "r1",
      "name": "Rücken am Morgen",
      "goal": "A gentle start.",
      "focus": "strength",
      "level": "active",
      "timeOfDay": "morning",
      "groups": [
        {
          "id": "g1",
          "rounds": 3,
          "restBetweenRoundsSeconds": 30
        }
      ],
      "steps": [
        {
          "id": "s1",
          "exercise": "bird-dog",
          "dose": {
            "type": "repsWithHold",
            "repsPer": "side",
            "sets": 3,
            "reps": 5,
            "repsPerSet": [5, 3, 1],
            "holdSeconds": 10,
            "restSeconds": 20
          },
          "restAfterSeconds": 15,
          "changeSidesSeconds": 5,
          "group": "g1",
          "note": "Look <b>down</b>\nand breathe"
        },
        {
          "id": "s2",
          "exercise": "foam-upper-back",
          "mode": "short",
          "dose": {
            "type": "timedFlow",
            "flow": "passage",
            "sets": 1,
            "durationSeconds": 60
          }
        }
      ]
    }
  ]
}
)";

PackageReading readWith(const QByteArray& before, const QByteArray& after)
{
    QByteArray text(kSmall);
    EXPECT_EQ(text.count(before), 1) << before.toStdString();
    return readPackage(text.replace(before, after));
}

/// The one problem of the small file with a part of it replaced.
PackageProblem problemWith(const QByteArray& before, const QByteArray& after)
{
    const PackageReading reading = readWith(before, after);
    EXPECT_FALSE(reading.package.has_value());
    EXPECT_EQ(reading.problems.size(), 1U) << after.toStdString();
    return reading.problems.empty() ? PackageProblem{} : reading.problems.front();
}

TEST(RoutinePackageTest, IsWrittenWithWhatPeopleReadFirst)
{
    EXPECT_EQ(QString::fromUtf8(writePackage(smallPackage())), QString::fromUtf8(kSmall));
}

TEST(RoutinePackageTest, IsReadBackTheSame)
{
    const PackageReading reading = readPackage(kSmall);
    ASSERT_TRUE(reading.package.has_value());
    EXPECT_TRUE(*reading.package == smallPackage());
    EXPECT_TRUE(reading.problems.empty());
}

TEST(RoutinePackageTest, LinesMayEndAsOnWindowsAndAByteOrderMarkMayComeFirst)
{
    const PackageReading reading =
        readPackage("\xEF\xBB\xBF" + QByteArray(kSmall).replace("\n", "\r\n"));
    ASSERT_TRUE(reading.package.has_value());
    EXPECT_TRUE(*reading.package == smallPackage());
}

TEST(RoutinePackageTest, AMistakeIsNamedWithLineColumnAndPath)
{
    const PackageProblem problem = problemWith("\"sets\": 1,", "\"sets\": 99,");
    EXPECT_EQ(problem.fault, PackageFault::OutOfRange);
    EXPECT_EQ(problem.place, (TextPlace{44, 21}));
    EXPECT_EQ(problem.path, u"routines[0].steps[1].dose.sets"_s);
    EXPECT_EQ(problem.lowest, 1);
    EXPECT_EQ(problem.highest, 10);
}

TEST(RoutinePackageTest, AllMistakesAreNamedInTheOrderOfTheFile)
{
    QByteArray text(kSmall);
    text.replace("\"strength\"", "\"strong\"").replace("\"rounds\": 3", "\"rounds\": \"3\"");
    text.replace("\"mode\": \"short\"", "\"mood\": \"short\"");
    const std::vector<PackageProblem> problems = readPackage(text).problems;
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].fault, PackageFault::UnknownWord);
    EXPECT_EQ(problems[0].word, u"strong"_s);
    EXPECT_EQ(problems[1].fault, PackageFault::NotAWholeNumber);
    EXPECT_EQ(problems[2].fault, PackageFault::UnknownField);
    EXPECT_EQ(problems[2].path, u"routines[0].steps[1].mood"_s);
    EXPECT_EQ(problems[2].place.line, 40);
}

TEST(RoutinePackageTest, EachFaultHasItsName)
{
    using enum PackageFault;
    struct Change {
        QByteArray before;
        QByteArray after;
        PackageFault fault;
    };
    const QByteArray longName = '"' + QByteArray(81, 'n') + '"';
    for (const Change& change : std::vector<Change>{
             {"\"limber-routine\"", "\"other\"", OtherFormat},
             {"\"version\": 1", "\"version\": 2", NewerVersion},
             {"\"version\": 1", "\"version\": 0", OutOfRange},
             {"\"version\": 1", "\"version\": \"1\"", NotAWholeNumber},
             {"  \"version\": 1,\n", "", MissingField},
             {"\"name\": \"Rücken am Morgen\",\n", "", MissingField},
             {"\"Rücken am Morgen\"", "\"  \"", EmptyText},
             {"\"Rücken am Morgen\"", longName, TextTooLong},
             {"\"Rücken am Morgen\"", "\"Two\\nlines\"", BadCharacter},
             {"\"Rücken am Morgen\"", "\"Ring \\u0007\"", BadCharacter},
             {"\"Rücken am Morgen\"", "12", NotAText},
             {"\"morning\"", "\"noon\"", UnknownWord},
             {"\"id\": \"r1\"", "\"id\": \"../../etc/passwd\"", NotAnId},
             {"\"id\": \"r1\"", "\"id\": \"R1\"", NotAnId},
             {"\"id\": \"s2\"", "\"id\": \"s1\"", IdTwice},
             {"\"rounds\": 3", "\"rounds\": 21", OutOfRange},
             {"\"rounds\": 3", "\"rounds\": 1e308", OutOfRange},
             {"\"rounds\": 3", "\"rounds\": 1e999", OutOfRange},
             {"\"rounds\": 3", "\"rounds\": 99999999999999999999", OutOfRange},
             {"\"rounds\": 3", "\"rounds\": 2.5", NotAWholeNumber},
             {"\"group\": \"g1\"", "\"group\": \"g2\"", UnknownGroup},
             {"[5, 3, 1]", "[5, 3]", SetsDiffer},
             {"[5, 3, 1]", "[]", EmptyList},
             {"[5, 3, 1]", "[5, 3, 0]", OutOfRange},
             {"[5, 3, 1]", "{}", NotAList},
             {"\"holdSeconds\": 10,\n", "", MissingField},
             {"\"durationSeconds\": 60", "\"durationSeconds\": 60, \"reps\": 3", UnknownField},
             {"\"restAfterSeconds\": 15", "\"restAfterSeconds\": 601", OutOfRange},
             {"\"changeSidesSeconds\": 5", "\"changeSidesSeconds\": -1", OutOfRange},
             {"\"level\": \"active\"", "\"level\": \"active\", \"level\": \"active\"", FieldTwice},
         }) {
        SCOPED_TRACE(change.after.toStdString());
        const PackageReading reading = readWith(change.before, change.after);
        ASSERT_FALSE(reading.package.has_value());
        ASSERT_FALSE(reading.problems.empty());
        EXPECT_EQ(static_cast<int>(reading.problems.front().fault), static_cast<int>(change.fault));
        EXPECT_GE(reading.problems.front().place.line, 1);
    }
}

TEST(RoutinePackageTest, AFileOfAnotherKindIsNotCalledOneWithMistakes)
{
    for (const QByteArray& file : {QByteArray("SQLite format 3"), QByteArray("\n <html>"),
                                   QByteArray("BEGIN:VCALENDAR"), QByteArray("[1, 2]")}) {
        const PackageReading reading = readPackage(file);
        ASSERT_EQ(reading.problems.size(), 1U) << file.toStdString();
        EXPECT_EQ(reading.problems.front().fault, PackageFault::OtherFormat) << file.toStdString();
    }
}

TEST(RoutinePackageTest, AGroupWhoseStepsStandApartIsRefused)
{
    RoutinePackage package = smallPackage();
    std::vector<RoutineStep>& steps = package.routines.front().steps;
    steps.push_back(steps.front());
    steps.back().id = id<RoutineStepId>(u"s3"_s);
    const PackageReading reading = readPackage(writePackage(package));
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems.front().fault, PackageFault::ScatteredGroup);
    EXPECT_EQ(reading.problems.front().path, u"routines[0].steps[2].group"_s);
}

TEST(RoutinePackageTest, AGroupWithoutStepsIsRefused)
{
    RoutinePackage package = smallPackage();
    package.routines.front().groups.push_back({id<StepGroupId>(u"g2"_s), 2, {}});
    const PackageReading reading = readPackage(writePackage(package));
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems.front().fault, PackageFault::ScatteredGroup);
    EXPECT_EQ(reading.problems.front().word, u"g2"_s);
}

TEST(RoutinePackageTest, GroupsComeInTheOrderOfTheirSteps)
{
    RoutinePackage package = smallPackage();
    Routine& routine = package.routines.front();
    routine.groups.insert(routine.groups.begin(), {id<StepGroupId>(u"g0"_s), 2, {}});
    routine.steps.back().group = id<StepGroupId>(u"g0"_s);
    const PackageReading reading = readPackage(writePackage(package));
    ASSERT_TRUE(reading.package.has_value());
    EXPECT_EQ(reading.package->routines.front().groups.front().id, id<StepGroupId>(u"g1"_s));
}

TEST(RoutinePackageTest, MorePracticeThanASessionCanHaveIsRefused)
{
    const auto faultOf = [](const Dose& dose, int steps, int rounds) {
        RoutinePackage package = smallPackage();
        Routine& routine = package.routines.front();
        RoutineStep step = routine.steps.front();
        step.dose = dose;
        routine.groups.front().rounds = rounds;
        routine.steps.clear();
        for (int i = 0; i < steps; ++i) {
            step.id = RoutineStepId::create();
            routine.steps.push_back(step);
        }
        const PackageReading reading = readPackage(writePackage(package));
        return reading.package ? std::nullopt : std::optional(reading.problems.front().fault);
    };
    const Dose repetitions{.sets = 10, .repetitions = 60};
    const Dose flow{
        .type = DoseType::TimedFlow, .sets = 10, .duration = std::chrono::seconds{3600}};
    EXPECT_EQ(faultOf(repetitions, 30, 1), std::nullopt);
    EXPECT_EQ(faultOf(repetitions, 30, 2), PackageFault::TooMuchPractice);
    EXPECT_EQ(faultOf(flow, 2, 1), std::nullopt);
    EXPECT_EQ(faultOf(flow, 3, 1), PackageFault::TooMuchPractice);
    EXPECT_EQ(faultOf({.sets = 1, .repetitions = 1}, 300, 3), std::nullopt);
    EXPECT_EQ(faultOf({.sets = 1, .repetitions = 1}, 300, 4), PackageFault::TooMuchPractice);
}

TEST(RoutinePackageTest, ControlCharactersAndHalvesOfCharactersAreLeftOutOfWhatIsWritten)
{
    RoutinePackage package = smallPackage();
    package.routines.front().goal = u"a\u0007b\r\nc"_s + QChar(0xD800) + u"d"_s;
    const PackageReading reading = readPackage(writePackage(package));
    ASSERT_TRUE(reading.package.has_value());
    EXPECT_EQ(reading.package->routines.front().goal, u"ab\ncd"_s);
}

TEST(RoutinePackageTest, OnlyTheExercisesThatItsStepsDoComeAlong)
{
    test::Chance chance(3);
    std::vector<OwnExercise> known{test::randomOwnExercise(chance),
                                   test::randomOwnExercise(chance)};
    Routine routine = smallPackage().routines.front();
    routine.origin = Origin::Bundled;
    routine.steps.front().exercise = known.back().exercise.id;
    const RoutinePackage package = packageOf({routine}, known);
    ASSERT_EQ(package.exercises.size(), 1U);
    EXPECT_TRUE(package.exercises.front() == known.back());
    EXPECT_EQ(package.routines.front().origin, Origin::Own);
}

TEST(RoutinePackageTest, ANameOfSeveralLinesBecomesOneLine)
{
    Routine routine = smallPackage().routines.front();
    routine.name = u"Two\nlines"_s;
    EXPECT_EQ(packageOf({routine}, {}).routines.front().name, u"Two lines"_s);
}

} // namespace
} // namespace limber
