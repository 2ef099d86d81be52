// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/alternatives.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const Catalogue& bundled()
{
    static const LoadedCatalogue loaded = loadBundledCatalogue();
    return loaded.catalogue;
}

const Exercise& exercise(const QString& id)
{
    return *bundled().find(ExerciseId::fromText(id).value());
}

QString idsOf(const std::vector<const Exercise*>& exercises)
{
    QStringList ids;
    for (const Exercise* one : exercises)
        ids.append(one->id.text());
    return ids.join(u' ');
}

struct Row {
    QString exercise;
    QString alternatives; ///< Best first.
};

TEST(AlternativesTest, AreThoseOfTheSameAreaAndPositionBestFirst)
{
    const std::vector<Row> table{
        // Four areas in common; then two, but far more intense; then one, by nearest intensity.
        {u"bird-dog"_s, u"forearm-plank plank-shoulder-taps cat-cow childs-pose sphinx-pose"_s},
        {u"cat-cow"_s, u"sphinx-pose childs-pose bird-dog forearm-plank"_s},
        // The seated or lying one fits both a chair and the floor.
        {u"box-breathing"_s, u"breathing-478 pilates-breathing"_s},
        // Box breathing is left out: it may need a chair.
        {u"breathing-478"_s, u"pilates-breathing"_s},
        {u"chin-tuck"_s, u"posture-reset shoulder-blade-squeeze"_s},
        // The chin tuck may need a wall.
        {u"shoulder-blade-squeeze"_s, u"posture-reset"_s},
        {u"foam-thoracic"_s, u"foam-thoracic-extension foam-lats"_s},
        {u"hip-flexor-stretch"_s, u"childs-pose"_s},
        // A roller is at hand, and a mat; what needs only the mat will do.
        {u"foam-glutes"_s, u"seated-forward-bend"_s},
        {u"hamstring-stretch"_s, u"bridge single-leg-bridge"_s},
        // Nothing else works the chest while standing, in a doorway.
        {u"doorway-chest-stretch"_s, u""_s},
        {u"seated-forward-bend"_s, u""_s},
    };
    for (const Row& row : table) {
        EXPECT_EQ(idsOf(sameAreaAndPosition(exercise(row.exercise), bundled(), SwapReason::Choice)),
                  row.alternatives)
            << row.exercise.toStdString();
    }
}

TEST(AlternativesTest, NothingHeavierComesForWhatHurt)
{
    const std::vector<Row> table{
        {u"bird-dog"_s, u"cat-cow childs-pose sphinx-pose"_s},
        {u"forearm-plank"_s, u"bird-dog sphinx-pose cat-cow childs-pose"_s},
        {u"plank-shoulder-taps"_s, u"forearm-plank bird-dog sphinx-pose"_s},
        {u"knee-to-chest"_s, u"pelvic-rock supine-twist"_s},
        // As intense, but strength work in place of a stretch.
        {u"hamstring-stretch"_s, u""_s},
        {u"pelvic-rock"_s, u"knee-to-chest supine-twist"_s},
    };
    for (const Row& row : table) {
        EXPECT_EQ(idsOf(sameAreaAndPosition(exercise(row.exercise), bundled(), SwapReason::Pain)),
                  row.alternatives)
            << row.exercise.toStdString();
    }
}

TEST(AlternativesTest, EveryOneForPainIsOneByChoiceAndNeverHeavier)
{
    for (const Exercise& one : bundled().exercises()) {
        const auto byChoice = sameAreaAndPosition(one, bundled(), SwapReason::Choice);
        for (const Exercise* other : sameAreaAndPosition(one, bundled(), SwapReason::Pain)) {
            EXPECT_NE(std::ranges::find(byChoice, other), byChoice.end());
            EXPECT_LE(other->intensity, one.intensity);
            EXPECT_NE(other->id, one.id);
        }
    }
}

TEST(EasierVariantTest, IsTheOneThatTheCatalogueNames)
{
    const std::vector<Row> table{
        // Named as easier by the exercise itself.
        {u"bridge"_s, u"pelvic-tilt"_s},
        {u"single-leg-bridge"_s, u"bridge"_s},
        {u"plank-shoulder-taps"_s, u"forearm-plank"_s},
        {u"seated-forward-bend"_s, u"hamstring-stretch"_s},
        {u"spinal-articulation"_s, u"pelvic-rock"_s},
        // Named as harder by the easier one; its own variant before another exercise.
        {u"pelvic-tilt"_s, u"pelvic-rock"_s},
        {u"side-plank"_s, u"forearm-plank"_s},
        {u"easy-walk"_s, u"gentle-warm-up"_s},
        // Its only relative is harder, or there is none.
        {u"pelvic-rock"_s, u""_s},
        {u"forearm-plank"_s, u""_s},
        {u"bird-dog"_s, u""_s},
    };
    for (const Row& row : table) {
        const Exercise* easier = easierVariant(exercise(row.exercise), bundled());
        EXPECT_EQ(easier == nullptr ? QString() : easier->id.text(), row.alternatives)
            << row.exercise.toStdString();
    }
}

TEST(EasierVariantTest, ALighterVariantNeedsNoLevelThatNamesIt)
{
    Exercise full = exercise(u"side-plank"_s);
    full.levels.clear();
    Exercise knees = full;
    knees.id = ExerciseId::fromText(u"side-plank-on-knees"_s).value();
    knees.variantOf = full.id;
    knees.intensity = full.intensity - 1;
    std::vector<LoadProblem> problems;
    const Catalogue catalogue({full, knees}, {}, problems);
    ASSERT_NE(easierVariant(full, catalogue), nullptr);
    EXPECT_EQ(easierVariant(full, catalogue)->id, knees.id);
    EXPECT_EQ(easierVariant(knees, catalogue), nullptr);
}

TEST(AlternativesTest, TheOrderOfReadingChangesNothing)
{
    std::vector<Exercise> shuffled = bundled().exercises();
    std::mt19937 engine{7};
    for (int round = 0; round < 5; ++round) {
        std::ranges::shuffle(shuffled, engine);
        // By one name, the catalogue keeps them as they come.
        for (Exercise& one : shuffled)
            one.name = u"Same"_s;
        std::vector<LoadProblem> problems;
        const Catalogue other(shuffled, {}, problems);
        for (const Exercise& one : bundled().exercises()) {
            for (const SwapReason reason : {SwapReason::Choice, SwapReason::Pain}) {
                EXPECT_EQ(idsOf(sameAreaAndPosition(one, other, reason)),
                          idsOf(sameAreaAndPosition(one, bundled(), reason)));
            }
            const Exercise* here = easierVariant(one, bundled());
            const Exercise* there = easierVariant(one, other);
            ASSERT_EQ(here == nullptr, there == nullptr);
            EXPECT_TRUE(here == nullptr || here->id == there->id);
        }
    }
}

} // namespace
} // namespace limber
