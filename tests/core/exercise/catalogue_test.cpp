// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/catalogue.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Exercise exercise(const QString& id, const QString& name)
{
    const Catalogue catalogue = loadBundledCatalogue().catalogue;
    Exercise made = *catalogue.find(ExerciseId::fromText(u"bird-dog"_s).value());
    made.id = ExerciseId::fromText(id).value();
    made.name = name;
    made.variantOf.reset();
    made.levels.clear();
    return made;
}

std::map<SourceKey, Source> sourcesFor(const Exercise& one)
{
    std::map<SourceKey, Source> sources;
    for (const SourceKey& key : sourcesOf(one))
        sources[key].key = key;
    return sources;
}

TEST(CatalogueTest, KeepsExercisesByName)
{
    std::vector<LoadProblem> problems;
    const Catalogue catalogue({exercise(u"c"_s, u"cobra"_s), exercise(u"b"_s, u"Bridge"_s)},
                              sourcesFor(exercise(u"c"_s, u"cobra"_s)), problems);
    EXPECT_THAT(problems, IsEmpty());
    ASSERT_EQ(catalogue.exercises().size(), 2U);
    EXPECT_EQ(catalogue.exercises()[0].name, u"Bridge"_s);
    EXPECT_EQ(catalogue.find(ExerciseId::fromText(u"c"_s).value()), &catalogue.exercises()[1]);
    EXPECT_EQ(catalogue.find(ExerciseId::fromText(u"d"_s).value()), nullptr);
}

TEST(CatalogueTest, ASecondExerciseWithTheSameIdIsLeftOutAndTold)
{
    std::vector<LoadProblem> problems;
    const Catalogue catalogue({exercise(u"a"_s, u"First"_s), exercise(u"a"_s, u"Second"_s)},
                              sourcesFor(exercise(u"a"_s, u"First"_s)), problems);
    ASSERT_EQ(catalogue.exercises().size(), 1U);
    EXPECT_EQ(catalogue.exercises()[0].name, u"First"_s);
    EXPECT_THAT(problems,
                ElementsAre(LoadProblem{u"a.json"_s, u"id"_s, u"\"a\" is there twice"_s}));
}

TEST(CatalogueTest, ReferencesToNoExerciseAreTakenAwayAndTold)
{
    Exercise one = exercise(u"a"_s, u"One"_s);
    one.variantOf = ExerciseId::fromText(u"gone"_s).value();
    one.levels = {{LevelDirection::Harder, u"Itself"_s, one.id, {u"suggestion"_s}},
                  {LevelDirection::Easier, u"Gone"_s, one.variantOf, {u"suggestion"_s}}};
    std::vector<LoadProblem> problems;
    const Catalogue catalogue({one}, sourcesFor(one), problems);
    const QString reason = u"there is no exercise \"gone\""_s;
    EXPECT_THAT(problems, ElementsAre(LoadProblem{u"a.json"_s, u"variantOf"_s, reason},
                                      LoadProblem{u"a.json"_s, u"levels[1].exercise"_s, reason}));
    ASSERT_EQ(catalogue.exercises().size(), 1U);
    EXPECT_EQ(catalogue.exercises()[0].variantOf, std::nullopt);
    EXPECT_EQ(catalogue.exercises()[0].levels[0].exercise, one.id);
    EXPECT_EQ(catalogue.exercises()[0].levels[1].exercise, std::nullopt);
}

TEST(CatalogueTest, UnknownSourcesAreToldWithTheFieldThatNamesThem)
{
    Exercise one = exercise(u"a"_s, u"One"_s);
    const std::map<SourceKey, Source> sources = sourcesFor(one);
    const SourceKey unknown = u"external:unknown"_s;
    one.frequency.sources = {unknown};
    one.dose.ranges[DoseField::HoldSeconds].capSources = {unknown};
    one.doseModes[1].sources = {unknown};
    one.doseModes[1].definition.ranges[DoseField::Sets].sources = {unknown};
    one.phases[2].sources = {unknown};
    one.cautions[0].sources.push_back(unknown);
    one.sourceNotes[0].source = unknown;
    std::vector<LoadProblem> problems;
    const Catalogue catalogue({one}, sources, problems);
    std::vector<QString> fields;
    for (const LoadProblem& problem : problems) {
        EXPECT_EQ(problem.reason, u"there is no source \"external:unknown\""_s);
        EXPECT_EQ(problem.file, u"a.json"_s);
        fields.push_back(problem.field);
    }
    EXPECT_THAT(fields, ElementsAre(u"frequency.sources"_s, u"dose.holdSeconds.capSources"_s,
                                    u"doseModes[1].sources"_s, u"doseModes[1].dose.sets.sources"_s,
                                    u"phases[2].sources"_s, u"cautions[0].sources"_s,
                                    u"sourceNotes[0].source"_s));
    EXPECT_EQ(catalogue.exercises().size(), 1U);
}

TEST(LoadCatalogueTest, AFileWithAMistakeIsLeftOutAndTheOthersAreRead)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(
        QFile::copy(u":/content/exercises/bridge.json"_s, folder.filePath(u"bridge.json"_s)));
    QFile broken(folder.filePath(u"broken.json"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    const LoadedCatalogue loaded = loadCatalogue(folder.path(), u":/content/sources.json"_s);
    ASSERT_EQ(loaded.catalogue.exercises().size(), 1U);
    EXPECT_EQ(loaded.catalogue.exercises()[0].id.text(), u"bridge"_s);
    ASSERT_FALSE(loaded.problems.empty());
    EXPECT_EQ(loaded.problems[0].file, u"broken.json"_s);
}

TEST(LoadCatalogueTest, MissingSourcesAndFolderAreTold)
{
    const QTemporaryDir folder;
    const LoadedCatalogue loaded =
        loadCatalogue(folder.filePath(u"none"_s), folder.filePath(u"sources.json"_s));
    EXPECT_THAT(loaded.catalogue.exercises(), IsEmpty());
    ASSERT_EQ(loaded.problems.size(), 2U);
    EXPECT_EQ(loaded.problems[0].file, u"sources.json"_s);
    EXPECT_EQ(loaded.problems[1].file, folder.filePath(u"none"_s));
}

TEST(CatalogueTest, OwnExercisesTakeThePlaceOfTheOwnOnesBefore)
{
    std::vector<LoadProblem> problems;
    const Exercise bundled = exercise(u"bridge"_s, u"Bridge"_s);
    Catalogue catalogue({bundled}, sourcesFor(bundled), problems);
    catalogue.replaceOwnExercises({exercise(u"mine"_s, u"A plank"_s)});
    ASSERT_EQ(catalogue.exercises().size(), 2U);
    EXPECT_EQ(catalogue.exercises()[0].name, u"A plank"_s);
    EXPECT_EQ(catalogue.exercises()[0].origin, Origin::Own);
    EXPECT_EQ(catalogue.find(bundled.id), &catalogue.exercises()[1]);

    catalogue.replaceOwnExercises({exercise(u"other"_s, u"Zebra"_s)});
    EXPECT_EQ(catalogue.find(ExerciseId::fromText(u"mine"_s).value()), nullptr);
    EXPECT_EQ(catalogue.find(ExerciseId::fromText(u"other"_s).value()), &catalogue.exercises()[1]);
    catalogue.replaceOwnExercises({});
    EXPECT_TRUE(catalogue.exercises() == std::vector<Exercise>{bundled});
}

TEST(CatalogueTest, AnOwnExerciseNeverStandsInForABundledOne)
{
    std::vector<LoadProblem> problems;
    const Exercise bundled = exercise(u"bridge"_s, u"Bridge"_s);
    Catalogue catalogue({bundled}, sourcesFor(bundled), problems);
    catalogue.replaceOwnExercises({exercise(u"bridge"_s, u"Not a bridge"_s)});
    EXPECT_TRUE(catalogue.exercises() == std::vector<Exercise>{bundled});
}

TEST(CatalogueTest, ReferencesOfOwnExercisesToNothingAreDropped)
{
    std::vector<LoadProblem> problems;
    const Exercise bundled = exercise(u"bridge"_s, u"Bridge"_s);
    Catalogue catalogue({bundled}, sourcesFor(bundled), problems);
    Exercise one = exercise(u"mine"_s, u"Mine"_s);
    one.variantOf = ExerciseId::fromText(u"gone"_s).value();
    one.levels = {{LevelDirection::Harder, u"Bridge"_s, bundled.id, {u"own"_s}}};
    catalogue.replaceOwnExercises({one});
    const Exercise* found = catalogue.find(one.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->variantOf, std::nullopt);
    EXPECT_EQ(found->levels[0].exercise, bundled.id);
}

TEST(CatalogueTest, WhatIsGoneKeepsItsName)
{
    Catalogue catalogue;
    const auto gone = ExerciseId::create();
    EXPECT_TRUE(catalogue.formerName(gone).isEmpty());
    catalogue.setFormerNames({{gone, u"Wall slide"_s}});
    EXPECT_EQ(catalogue.formerName(gone), u"Wall slide"_s);
    EXPECT_EQ(catalogue.withExercises({}).formerName(gone), u"Wall slide"_s);
}

} // namespace
} // namespace limber
