// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/catalogue.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;

const LoadedCatalogue& bundled()
{
    static const LoadedCatalogue loaded = loadBundledCatalogue();
    return loaded;
}

const Exercise* find(const QString& id)
{
    return bundled().catalogue.find(ExerciseId::fromText(id).value());
}

TEST(BundledCatalogueTest, EveryFileLoadsWithoutAProblem)
{
    for (const LoadProblem& problem : bundled().problems) {
        ADD_FAILURE() << problem.file.toStdString() << ": " << problem.field.toStdString() << ' '
                      << problem.reason.toStdString();
    }
    EXPECT_EQ(bundled().catalogue.exercises().size(), 34U);
}

TEST(BundledCatalogueTest, EveryExerciseSaysWhatItIsFor)
{
    for (const Exercise& exercise : bundled().catalogue.exercises())
        EXPECT_FALSE(exercise.purpose.isEmpty()) << exercise.id.text().toStdString();
}

TEST(BundledCatalogueTest, ExercisesAreSortedByName)
{
    const auto& exercises = bundled().catalogue.exercises();
    EXPECT_TRUE(std::ranges::is_sorted(exercises, [](const auto& left, const auto& right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    }));
}

struct Amount {
    const char16_t* exercise;
    const char16_t* mode;
    DoseField field;
    int standard;
    int minimum;
    int maximum;
    int highest;
};

/// The numbers that the sources give, and those that people would be hurt by if they slipped.
TEST(BundledCatalogueTest, AmountsAreThoseOfTheSources)
{
    using enum DoseField;
    const Amount amounts[] = {
        {u"bird-dog", u"", Repetitions, 10, 6, 15, 15},
        {u"bird-dog", u"", HoldSeconds, 3, 2, 10, 10},
        {u"bird-dog", u"posture", Repetitions, 6, 6, 10, 10},
        {u"bird-dog", u"strength", Sets, 2, 2, 3, 3},
        {u"bird-dog", u"strength", Repetitions, 10, 10, 15, 15},
        {u"bird-dog", u"short-holds", HoldSeconds, 10, 5, 10, 10},
        {u"box-breathing", u"", BreathCycles, 4, 2, 20, 20},
        {u"breathing-478", u"", BreathCycles, 4, 1, 4, 8},
        {u"bridge", u"", Sets, 2, 1, 3, 3},
        {u"bridge", u"", Repetitions, 10, 10, 15, 15},
        {u"bridge", u"hold", Repetitions, 10, 10, 12, 12},
        {u"bridge", u"hold", HoldSeconds, 10, 10, 10, 10},
        {u"cat-cow", u"", Repetitions, 10, 10, 15, 15},
        {u"cat-cow", u"timed", DurationSeconds, 60, 60, 60, 60},
        {u"childs-pose", u"", HoldSeconds, 30, 20, 30, 30},
        {u"chin-tuck", u"", Repetitions, 8, 5, 15, 15},
        {u"dead-bug", u"", Repetitions, 12, 12, 14, 14},
        {u"diaphragmatic-breathing", u"", BreathCycles, 12, 6, 60, 60},
        {u"doorway-chest-stretch", u"", HoldSeconds, 20, 20, 30, 30},
        {u"easy-walk", u"", DurationSeconds, 600, 300, 1800, 1800},
        {u"foam-glutes", u"", DurationSeconds, 60, 30, 120, 120},
        {u"foam-lats", u"", DurationSeconds, 45, 30, 120, 120},
        {u"foam-thoracic-extension", u"", Repetitions, 6, 5, 10, 10},
        {u"forearm-plank", u"", Sets, 1, 1, 3, 3},
        {u"forearm-plank", u"", HoldSeconds, 20, 20, 30, 60},
        {u"forearm-plank", u"short-holds", Sets, 3, 2, 5, 5},
        {u"gentle-warm-up", u"", DurationSeconds, 120, 60, 600, 600},
        {u"guided-meditation", u"", DurationSeconds, 180, 120, 900, 900},
        {u"hamstring-stretch", u"", HoldSeconds, 20, 20, 30, 30},
        {u"knee-to-chest", u"", Sets, 2, 2, 3, 3},
        {u"pelvic-tilt", u"", Repetitions, 10, 10, 15, 15},
        {u"plank-shoulder-taps", u"", Repetitions, 8, 6, 20, 20},
        {u"posture-reset", u"", DurationSeconds, 45, 30, 120, 120},
        {u"seated-spinal-twist", u"", HoldSeconds, 20, 10, 30, 30},
        {u"shoulder-blade-squeeze", u"", Repetitions, 10, 10, 15, 15},
        {u"side-plank", u"", HoldSeconds, 15, 15, 20, 45},
        {u"single-leg-bridge", u"", Repetitions, 5, 5, 10, 10},
        {u"sphinx-pose", u"", HoldSeconds, 20, 5, 30, 30},
        {u"spinal-articulation", u"", Repetitions, 5, 5, 8, 8},
        {u"supine-twist", u"", HoldSeconds, 20, 5, 30, 30},
    };
    for (const Amount& amount : amounts) {
        const QString id = QString::fromUtf16(amount.exercise);
        SCOPED_TRACE(id.toStdString() + ' ' + token(amount.field).data());
        const Exercise* exercise = find(id);
        ASSERT_NE(exercise, nullptr);
        const DoseDefinition* dose = exercise->definition(QString::fromUtf16(amount.mode));
        ASSERT_NE(dose, nullptr);
        const DoseRange* range = dose->range(amount.field);
        ASSERT_NE(range, nullptr);
        EXPECT_EQ(range->standard, amount.standard);
        EXPECT_EQ(range->minimum, amount.minimum);
        EXPECT_EQ(range->maximum, amount.maximum);
        EXPECT_EQ(range->highestAllowed(), amount.highest);
    }
}

TEST(BundledCatalogueTest, EveryStandardDoseIsRecommended)
{
    for (const Exercise& exercise : bundled().catalogue.exercises()) {
        EXPECT_TRUE(exercise.dose.findings(exercise.dose.standardDose()).empty())
            << exercise.id.text().toStdString();
        for (const DoseMode& mode : exercise.doseModes) {
            EXPECT_TRUE(mode.definition.findings(mode.definition.standardDose()).empty())
                << exercise.id.text().toStdString() << ' ' << mode.id.toStdString();
        }
    }
}

TEST(BundledCatalogueTest, SidesThatShareATotalGetTheSame)
{
    const DoseRange* taps = find(u"plank-shoulder-taps"_s)->dose.range(DoseField::Repetitions);
    EXPECT_EQ(taps->step, 2);
    EXPECT_EQ(find(u"dead-bug"_s)->dose.judge(DoseField::Repetitions, 13), DoseVerdict::Refused);
    EXPECT_EQ(find(u"bird-dog"_s)->dose.repetitionsPer, RepetitionsPer::Side);
    EXPECT_EQ(find(u"side-plank"_s)->dose.repetitionsPer, RepetitionsPer::Side);
}

TEST(BundledCatalogueTest, DescendingSetsKeepTheirSumWhenTheyEnd)
{
    const DoseDefinition* holds = find(u"side-plank"_s)->definition(u"short-holds"_s);
    ASSERT_NE(holds, nullptr);
    Dose dose = holds->standardDose();
    EXPECT_THAT(dose.repetitionsPerSet, ElementsAre(5, 3, 1));
    dose.repetitionsPerSet.clear();
    EXPECT_EQ(dose.sets * dose.repetitions, 9);
    EXPECT_TRUE(holds->findings(dose).empty());
}

TEST(BundledCatalogueTest, AModeWithoutARestTakesThatOfTheExercise)
{
    const DoseRange* rest =
        find(u"bird-dog"_s)->definition(u"posture"_s)->range(DoseField::RestSeconds);
    ASSERT_NE(rest, nullptr);
    EXPECT_EQ(rest->standard, 30);
    EXPECT_EQ(rest->minimum, 0);
    EXPECT_EQ(rest->maximum, 120);
    EXPECT_EQ(rest->highestAllowed(), 600);
}

TEST(BundledCatalogueTest, AHoldPhaseKeepsItsOwnLengthForADoseWithoutHold)
{
    const Exercise* bridge = find(u"bridge"_s);
    const auto squeeze = std::ranges::find(bridge->phases, u"squeeze"_s, &Phase::id);
    ASSERT_NE(squeeze, bridge->phases.end());
    EXPECT_TRUE(squeeze->usesHold);
    EXPECT_EQ(squeeze->duration, std::chrono::seconds{1});
    EXPECT_EQ(bridge->dose.type, DoseType::Repetitions);
}

TEST(BundledCatalogueTest, BreathingFourSevenEightIsCountedFourSevenEight)
{
    std::vector<std::pair<Breath, int>> breaths;
    for (const Phase& phase : find(u"breathing-478"_s)->phases) {
        if (phase.when == PhaseWhen::Repeat)
            breaths.emplace_back(phase.breath, static_cast<int>(phase.duration.count()));
    }
    EXPECT_THAT(breaths, ElementsAre(std::pair(Breath::In, 4), std::pair(Breath::Hold, 7),
                                     std::pair(Breath::Out, 8)));
}

TEST(BundledCatalogueTest, EverySourceOfEveryExerciseIsDescribed)
{
    for (const Exercise& exercise : bundled().catalogue.exercises()) {
        const std::vector<SourceKey> keys = sourcesOf(exercise);
        EXPECT_FALSE(keys.empty());
        for (const SourceKey& key : keys)
            EXPECT_NE(bundled().catalogue.source(key), nullptr) << key.toStdString();
    }
    EXPECT_THAT(sourcesOf(*find(u"bird-dog"_s)), Contains(u"external:mcgill"_s));
}

TEST(BundledCatalogueTest, SourcesWithoutYearOrAddressHaveNone)
{
    const Source* blog = bundled().catalogue.source(u"000"_s);
    ASSERT_NE(blog, nullptr);
    EXPECT_EQ(blog->url, std::nullopt);
    const Source* behm = bundled().catalogue.source(u"external:behm"_s);
    ASSERT_NE(behm, nullptr);
    EXPECT_EQ(behm->year, 2020);
    EXPECT_TRUE(behm->url.has_value());
    EXPECT_EQ(bundled().catalogue.source(u"external:nobody"_s), nullptr);
}

} // namespace
} // namespace limber
