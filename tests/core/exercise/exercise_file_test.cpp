// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise_file.h"
#include "tests/support/json_edit.h"

#include <QFile>

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

QByteArray bundledFile(const QString& exercise)
{
    QFile file(u":/content/exercises/"_s + exercise + u".json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// One change to a good file and the problem that it must lead to. An empty value removes the
/// field. Where `path` and `field` differ, the mistake is noticed elsewhere.
struct BrokenFile {
    const char* name;
    const char* exercise;
    const char* path;
    const char* value;
    const char* field;
    const char* reason;
};

void PrintTo(const BrokenFile& file, std::ostream* out)
{
    *out << file.exercise << ' ' << file.path << " = " << file.value;
}

class BrokenExerciseFileTest : public ::testing::TestWithParam<BrokenFile> {};

TEST_P(BrokenExerciseFileTest, IsLeftOutWithFileFieldAndReason)
{
    const BrokenFile& broken = GetParam();
    const QString exercise = QString::fromUtf8(broken.exercise);
    const QString fileName = exercise + u".json"_s;
    const QByteArray json = withJsonChanged(bundledFile(exercise), QString::fromUtf8(broken.path),
                                            jsonValue(QString::fromUtf8(broken.value)));
    std::vector<LoadProblem> problems;
    EXPECT_EQ(parseExercise(json, fileName, problems), std::nullopt);
    EXPECT_THAT(problems, Contains(LoadProblem{fileName, QString::fromUtf8(broken.field),
                                               QString::fromUtf8(broken.reason)}));
}

constexpr const char* kMissing = "is missing";
constexpr const char* kEmpty = "is empty";
constexpr const char* kNotHere = "is not a field that belongs here";
constexpr const char* kNoNumber = "is not a whole number";
constexpr const char* kRange = R"({"default": 1, "min": 1, "max": 1, "sources": ["000"]})";

const BrokenFile kBrokenFiles[] = {
    {"UnknownField", "bridge", "purposes", R"("x")", "purposes", kNotHere},
    {"UnknownFieldInDose", "bridge", "dose.tempo", "2", "dose.tempo", kNotHere},
    {"UnknownFieldInRange", "bridge", "dose.reps.maximum", "9", "dose.reps.maximum", kNotHere},
    {"UnknownFieldInRest", "bridge", "dose.restSeconds.min", "9", "dose.restSeconds.min", kNotHere},
    {"UnknownFieldInMode", "bridge", "doseModes[0].note", R"("x")", "doseModes[0].note", kNotHere},
    {"UnknownFieldInPhase", "bridge", "phases[1].sound", R"("x")", "phases[1].sound", kNotHere},
    {"UnknownFieldInCue", "bridge", "formCues[0].note", R"("x")", "formCues[0].note", kNotHere},
    {"UnknownFieldInLevel", "bridge", "levels[0].note", R"("x")", "levels[0].note", kNotHere},
    {"UnknownFieldInNote", "bridge", "sourceNotes[0].page", "1", "sourceNotes[0].page", kNotHere},
    {"UnknownFieldInFrequency", "bridge", "frequency.days", "1", "frequency.days", kNotHere},
    {"StepBelongsToRepetitionsOnly", "bridge", "dose.sets.step", "1", "dose.sets.step", kNotHere},
    {"HoldInPlainRepetitions", "bridge", "dose.holdSeconds", kRange, "dose.holdSeconds", kNotHere},
    {"RepetitionsInAFlow", "easy-walk", "dose.reps", kRange, "dose.reps", kNotHere},
    {"FlowInRepetitions", "bridge", "dose.flow", R"("cycle")", "dose.flow", kNotHere},
    {"SetsOfBreaths", "box-breathing", "dose.sets", kRange, "dose.sets", kNotHere},
    {"BothKindsOfRepetitions", "bird-dog", "dose.repsPerSet", "[5]", "dose.reps", kNotHere},

    {"NameMissing", "bridge", "name", "", "name", kMissing},
    {"SidesMissing", "bridge", "sides", "", "sides", kMissing},
    {"DoseMissing", "bridge", "dose", "", "dose", kMissing},
    {"PhasesMissing", "bridge", "phases", "", "phases", kMissing},
    {"EquipmentMissing", "bridge", "equipment", "", "equipment", kMissing},
    {"DefaultMissing", "bridge", "dose.reps.default", "", "dose.reps.default", kMissing},
    {"SetsMissing", "bridge", "dose.sets", "", "dose.sets", kMissing},
    {"RepsPerMissing", "bridge", "dose.repsPer", "", "dose.repsPer", kMissing},
    {"FlowMissing", "easy-walk", "dose.flow", "", "dose.flow", kMissing},
    {"RepetitionsMissing", "bridge", "dose.reps", "", "dose.reps", kMissing},
    {"CapSourcesMissing", "forearm-plank", "dose.holdSeconds.capSources", "",
     "dose.holdSeconds.capSources", kMissing},
    {"CapMissing", "forearm-plank", "dose.holdSeconds.cap", "", "dose.holdSeconds.cap", kMissing},
    {"RangeSourcesMissing", "bridge", "dose.reps.sources", "", "dose.reps.sources", kMissing},

    {"NameIsANumber", "bridge", "name", "7", "name", "is not a text"},
    {"AliasIsANumber", "bridge", "aliases[0]", "7", "aliases[0]", "is not a text"},
    {"DoseIsAList", "bridge", "dose", "[]", "dose", "is not an object"},
    {"PhaseIsAText", "bridge", "phases[0]", R"("lift")", "phases[0]", "is not an object"},
    {"StepsIsAText", "bridge", "steps", R"("lift")", "steps", "is not a list"},
    {"SecondsIsAText", "bridge", "phases[0].seconds", R"("5")", "phases[0].seconds", kNoNumber},
    {"HalfARepetition", "bridge", "dose.reps.default", "10.5", "dose.reps.default", kNoNumber},
    {"UsesHoldIsANumber", "bridge", "phases[2].usesHold", "1", "phases[2].usesHold",
     "is neither true nor false"},

    {"UnknownCategory", "bridge", "category", R"("sport")", "category",
     "\"sport\" is not a known word"},
    {"UnknownBodyArea", "bridge", "bodyAreas[0]", R"("toes")", "bodyAreas",
     "\"toes\" is not a known word"},
    {"UnknownDoseType", "bridge", "dose.type", R"("laps")", "dose.type",
     "\"laps\" is not a known word"},
    {"UnknownBreath", "bridge", "phases[1].breath", R"("sigh")", "phases[1].breath",
     "\"sigh\" is not a known word"},
    {"UnknownDirection", "bridge", "levels[0].direction", R"("up")", "levels[0].direction",
     "\"up\" is not a known word"},

    {"PurposeEmpty", "bridge", "purpose", R"("")", "purpose", kEmpty},
    {"PurposeBlank", "bridge", "purpose", R"("  ")", "purpose", kEmpty},
    {"CueEmpty", "bridge", "phases[1].cue", R"("")", "phases[1].cue", kEmpty},
    {"CautionEmpty", "bridge", "cautions[0].text", R"("")", "cautions[0].text", kEmpty},
    {"StepsEmpty", "bridge", "steps", "[]", "steps", kEmpty},
    {"OneStepEmpty", "bridge", "steps[1]", R"("")", "steps[1]", kEmpty},
    {"NoSource", "bridge", "dose.reps.sources", "[]", "dose.reps.sources", "names no source"},

    {"DefaultBelowMin", "bridge", "dose.reps.default", "9", "dose.reps.default", "9 is below min"},
    {"DefaultAboveMax", "bridge", "dose.reps.default", "16", "dose.reps.default",
     "16 is above max"},
    {"MinAboveMax", "bridge", "dose.reps.min", "16", "dose.reps.min", "16 is above max"},
    {"CapBelowMax", "forearm-plank", "dose.holdSeconds.cap", "29", "dose.holdSeconds.cap",
     "29 is below max"},
    {"BeyondAllReason", "bridge", "dose.reps.max", "61", "dose.reps.max",
     "61 is not between 1 and 60"},
    {"NoRepetition", "bridge", "dose.reps.min", "0", "dose.reps.min", "0 is not between 1 and 60"},
    {"NoTimeAtAll", "bridge", "phases[1].seconds", "0", "phases[1].seconds",
     "0 is not between 1 and 1800"},
    {"LongRest", "bridge", "dose.restSeconds.default", "121", "dose.restSeconds.default",
     "121 is not between 0 and 120"},
    {"IntensityTooHigh", "bridge", "intensity", "6", "intensity", "6 is not between 1 and 5"},
    {"NineDaysAWeek", "bridge", "frequency.maxPerWeek", "9", "frequency.maxPerWeek",
     "9 is not between 0 and 7"},
    {"FrequencyUpsideDown", "bird-dog", "frequency.maxPerWeek", "1", "frequency.minPerWeek",
     "is above maxPerWeek"},
    {"NotAMultipleOfTheStep", "dead-bug", "dose.reps.max", "15", "dose.reps.max",
     "15 is not a multiple of the step 2"},
    {"SharedTotalWithoutStep", "dead-bug", "dose.reps.step", "", "dose.reps",
     "needs an even step, since two sides share the total"},
    {"SidesCountedTogether", "single-leg-bridge", "dose.repsPer", R"("total")", "dose.repsPer",
     "must be \"side\" for an exercise with \"eachSide\""},
    {"SidesWhereThereAreNone", "bridge", "dose.repsPer", R"("side")", "dose.repsPer",
     "must be \"total\" for an exercise without sides"},
    {"OneSetTooMany", "side-plank", "doseModes[0].dose.repsPerSet[3]", "1",
     "doseModes[0].dose.repsPerSet", "does not have as many numbers as there are sets"},

    {"PhaseTwice", "bridge", "phases[2].id", R"("lift")", "phases[2].id",
     "\"lift\" is there twice"},
    {"ModeTwice", "bird-dog", "doseModes[1].id", R"("posture")", "doseModes[1].id",
     "\"posture\" is there twice"},
    {"AliasTwice", "bird-dog", "aliases[1]", R"("Bird-dog exercise")", "aliases[1]",
     "\"Bird-dog exercise\" is there twice"},
    {"PhaseIdNoIdentifier", "bridge", "phases[1].id", R"("Lift up")", "phases[1].id",
     "\"Lift up\" is not an identifier of a-z, 0-9 and hyphens"},
    {"NothingRepeats", "bridge", "phases", "[]", "phases", "has no phase with \"repeat\""},
    {"ChangeOfSidesWithoutSides", "bridge", "phases[3].when", R"("changeSides")", "phases[3].when",
     "\"changeSides\" needs an exercise with \"eachSide\""},
    {"ChangeOfSidesWhereTheyAlternate", "bird-dog", "phases[3].when", R"("changeSides")",
     "phases[3].when", "\"changeSides\" needs an exercise with \"eachSide\""},
    {"HoldWithoutPhase", "forearm-plank", "phases[2].usesHold", "", "phases",
     "has no phase with usesHold, but there is a dose with a hold"},
    {"HoldOfAModeWithoutPhase", "bridge", "phases[2].usesHold", "", "phases",
     "has no phase with usesHold, but there is a dose with a hold"},
    {"HoldAtTheStart", "bridge", "phases[0].usesHold", "true", "phases[0].usesHold",
     "belongs to a phase with \"repeat\""},

    {"NotNamedAfterItsId", "bridge", "id", R"("arch")", "id",
     "\"arch\" is not the name of the file"},
    {"IdNoIdentifier", "bridge", "id", R"("Bridge!")", "id",
     "\"Bridge!\" is not an identifier of a-z, 0-9 and hyphens"},
    {"VariantNoIdentifier", "bridge", "variantOf", R"("Bridge!")", "variantOf",
     "\"Bridge!\" is not an identifier of a-z, 0-9 and hyphens"},
    {"VariantOfItself", "bridge", "variantOf", R"("bridge")", "variantOf",
     "names the exercise itself"},
    {"MainCategoryNotAmongAll", "bridge", "category", R"("aerobic")", "categories",
     "does not hold the main category"},
};

INSTANTIATE_TEST_SUITE_P(Table, BrokenExerciseFileTest, ::testing::ValuesIn(kBrokenFiles),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(ExerciseFileTest, EveryMistakeIsToldAtOnce)
{
    QByteArray json = bundledFile(u"bridge"_s);
    json = withJsonChanged(json, u"name"_s, jsonValue(u"1"_s));
    json = withJsonChanged(json, u"phases[1].cue"_s, jsonValue({}));
    json = withJsonChanged(json, u"typo"_s, jsonValue(u"1"_s));
    std::vector<LoadProblem> problems;
    EXPECT_EQ(parseExercise(json, u"bridge.json"_s, problems), std::nullopt);
    std::vector<QString> fields;
    for (const LoadProblem& problem : problems)
        fields.push_back(problem.field);
    EXPECT_THAT(fields, ElementsAre(u"phases[1].cue"_s, u"name"_s, u"typo"_s));
}

TEST(ExerciseFileTest, EarlierProblemsOfOtherFilesDoNotSpoilAGoodOne)
{
    std::vector<LoadProblem> problems{{u"other.json"_s, u"id"_s, u"is missing"_s}};
    EXPECT_TRUE(parseExercise(bundledFile(u"bridge"_s), u"bridge.json"_s, problems).has_value());
    EXPECT_EQ(problems.size(), 1U);
}

TEST(ExerciseFileTest, WhatIsNoJsonIsTold)
{
    std::vector<LoadProblem> problems;
    EXPECT_EQ(parseExercise("not json", u"a.json"_s, problems), std::nullopt);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].file, u"a.json"_s);
}

TEST(SourcesFileTest, ABadSourceIsLeftOutAndTheOthersAreRead)
{
    const QByteArray json = R"({
        "000": {"title": "Blog", "kind": "article", "year": null, "url": null, "says": "Much."},
        "external:a": {"title": "A", "kind": "trial", "year": "2020", "url": null, "says": "B."},
        "external:b": {"title": "", "kind": "trial", "year": 2020, "url": null, "says": "B."},
        "external:c": {"title": "C", "kind": "trial", "year": 2020, "url": null, "says": "B.",
                       "pages": 3},
        "external:d": 4})";
    std::vector<LoadProblem> problems;
    const auto sources = parseSources(json, u"sources.json"_s, problems);
    EXPECT_EQ(sources.size(), 1U);
    const QString file = u"sources.json"_s;
    EXPECT_THAT(
        problems,
        ElementsAre(LoadProblem{file, u"external:a.year"_s, u"is not a whole number"_s},
                    LoadProblem{file, u"external:b.title"_s, u"is empty"_s},
                    LoadProblem{file, u"external:c.pages"_s, u"is not a field that belongs here"_s},
                    LoadProblem{file, u"external:d"_s, u"is not an object"_s}));
}

} // namespace
} // namespace limber
