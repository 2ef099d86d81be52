// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/breath_moment.h"
#include "tests/support/timeline_builder.h"

#include <cmath>
#include <gmock/gmock.h>
#include <vector>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::ElementsAre;

namespace {

const Catalogue& bundled()
{
    static const LoadedCatalogue loaded = loadBundledCatalogue();
    return loaded.catalogue;
}

const Exercise& bundledExercise(const QString& id)
{
    const Exercise* found = bundled().find(ExerciseId::fromText(id).value());
    EXPECT_NE(found, nullptr) << id.toStdString();
    return *found;
}

Player playerOf(const QString& id, const TimelineOptions& options = {})
{
    const Routine routine = routineOf({stepOf(id, bundledExercise(id).dose.standardDose())});
    Player player(compileTimeline(routine, bundled(), options));
    (void)player.start();
    return player;
}

struct Stretch {
    Breath breath;
    milliseconds length;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The breaths that a whole session leads, measured by walking through it in milliseconds.
std::vector<Stretch> stretchesOf(Player player, const Catalogue& catalogue)
{
    std::vector<Stretch> stretches;
    std::optional<BreathMoment> last;
    while (player.state() == PlayerState::Running) {
        const auto moment = breathMoment(player, catalogue);
        if (moment) {
            const bool isNew = !last || last->breath != moment->breath;
            if (isNew) {
                EXPECT_EQ(moment->left, moment->length);
                EXPECT_EQ(moment->done(), 0.0);
                stretches.push_back({moment->breath, 0ms});
            }
            stretches.back().length += 1ms;
        }
        last = moment;
        (void)player.advance(1ms);
    }
    return stretches;
}

std::vector<Stretch> times(int count, const std::vector<Stretch>& cycle)
{
    std::vector<Stretch> all;
    for (; count > 0; --count)
        all.insert(all.end(), cycle.begin(), cycle.end());
    return all;
}

int breathsOf(const QString& id)
{
    return bundledExercise(id).dose.standardDose().breathCycles;
}

} // namespace

TEST(BreathMomentTest, FourSevenEightTakesNineteenSecondsACycle)
{
    const auto found = stretchesOf(playerOf(u"breathing-478"_s), bundled());
    EXPECT_EQ(found, times(breathsOf(u"breathing-478"_s),
                           {{Breath::In, 4s}, {Breath::Hold, 7s}, {Breath::Out, 8s}}));
    milliseconds cycle{0};
    for (std::size_t part = 0; part < 3; ++part)
        cycle += found.at(part).length;
    EXPECT_EQ(cycle, milliseconds{19s});
}

TEST(BreathMomentTest, BoxBreathingHoldsFullAndEmpty)
{
    EXPECT_EQ(stretchesOf(playerOf(u"box-breathing"_s), bundled()),
              times(breathsOf(u"box-breathing"_s),
                    {{Breath::In, 4s}, {Breath::Hold, 4s}, {Breath::Out, 4s}, {Breath::Hold, 4s}}));
    Player player = playerOf(u"box-breathing"_s);
    std::vector<double> holds;
    std::optional<BreathMoment> last;
    while (player.state() == PlayerState::Running && holds.size() < 2) {
        const auto moment = breathMoment(player, bundled());
        if (moment && moment->breath == Breath::Hold && last && last->breath != Breath::Hold)
            holds.push_back(breathSize(*moment));
        last = moment;
        (void)player.advance(100ms);
    }
    EXPECT_THAT(holds, ElementsAre(1.0, 0.0));
}

TEST(BreathMomentTest, PilatesAndDiaphragmaticBreathingTakeFourInAndSixOut)
{
    for (const QString& id : {u"pilates-breathing"_s, u"diaphragmatic-breathing"_s}) {
        EXPECT_EQ(stretchesOf(playerOf(id), bundled()),
                  times(breathsOf(id), {{Breath::In, 4s}, {Breath::Out, 6s}}))
            << id.toStdString();
    }
}

TEST(BreathMomentTest, ASlowerTempoStretchesTheBreath)
{
    TimelineOptions slow;
    slow.tempo = 0.5;
    const Player player = playerOf(u"breathing-478"_s, slow);
    const auto found = stretchesOf(player, bundled());
    ASSERT_FALSE(found.empty());
    milliseconds planned{0};
    for (const Segment& segment : player.timeline().segments)
        planned += segment.kind == SegmentKind::Phase ? segment.duration : 0ms;
    milliseconds led{0};
    for (const Stretch& stretch : found)
        led += stretch.length;
    EXPECT_EQ(led, planned);
}

TEST(BreathMomentTest, TheSizeNeverJumpsWithinASetOfAnyExercise)
{
    constexpr double kFrame = 1000.0 / 60;
    int led = 0;
    for (const Exercise& exercise : bundled().exercises()) {
        Player player = playerOf(exercise.id.text());
        std::optional<BreathMoment> last;
        double lastSize = 0.0;
        milliseconds::rep frame = 0;
        milliseconds walked{0};
        while (player.state() == PlayerState::Running) {
            const auto moment = breathMoment(player, bundled());
            if (moment) {
                ++led;
                const double size = breathSize(*moment);
                ASSERT_GE(size, 0.0);
                ASSERT_LE(size, 1.0);
                // A frame of 17 ms at most; a whole breath within a second cannot but move faster.
                const bool isHasty = moment->length < 1400ms || (last && last->length < 1400ms);
                if (last) {
                    ASSERT_LE(std::abs(size - lastSize), isHasty ? 0.027 : 0.02)
                        << exercise.id.text().toStdString() << " at " << walked.count();
                }
                lastSize = size;
            }
            last = moment;
            ++frame;
            const milliseconds next{std::llround(static_cast<double>(frame) * kFrame)};
            (void)player.advance(next - walked);
            walked = next;
        }
    }
    EXPECT_GT(led, 0);
}

TEST(BreathMomentTest, ExercisesWithoutALedBreathHaveNone)
{
    EXPECT_TRUE(stretchesOf(playerOf(u"easy-walk"_s), bundled()).empty());
    EXPECT_TRUE(stretchesOf(playerOf(u"bird-dog"_s), bundled()).empty());
    EXPECT_FALSE(stretchesOf(playerOf(u"cat-cow"_s), bundled()).empty());
}

class BreathRunTest : public ::testing::Test {
protected:
    static Phase breathing(const QString& id, int seconds, Breath breath)
    {
        Phase phase = phaseOf(id, seconds);
        phase.breath = breath;
        return phase;
    }

    Player play(std::vector<Phase> phases)
    {
        catalogue = catalogueOf({exerciseOf(u"own"_s, Sides::None, std::move(phases))});
        Dose dose;
        dose.repetitions = 2;
        TimelineOptions options;
        options.prepare = 0s;
        options.pacing = pacing;
        Player player(compileTimeline(routineOf({stepOf(u"own"_s, dose)}), catalogue, options));
        (void)player.start();
        return player;
    }

    Catalogue catalogue;
    Pacing pacing = Pacing::Paced;
};

TEST_F(BreathRunTest, PhasesWithTheSameBreathAreOneBreathAlsoAcrossRepetitions)
{
    const Player player =
        play({breathing(u"lift"_s, 2, Breath::In), breathing(u"reach"_s, 3, Breath::In),
              breathing(u"lower"_s, 4, Breath::Out), breathing(u"settle"_s, 1, Breath::In)});
    EXPECT_THAT(stretchesOf(player, catalogue),
                ElementsAre(Stretch{Breath::In, 5s}, Stretch{Breath::Out, 4s},
                            Stretch{Breath::In, 6s}, Stretch{Breath::Out, 4s},
                            Stretch{Breath::In, 1s}));
}

TEST_F(BreathRunTest, AnExerciseThatBeginsWithBreathingOutBeginsFull)
{
    const Player player =
        play({breathing(u"lift"_s, 2, Breath::Out), breathing(u"lower"_s, 2, Breath::In)});
    EXPECT_EQ(breathSize(*breathMoment(player, catalogue)), 1.0);
}

TEST_F(BreathRunTest, AHoldAtTheBeginningHoldsWhatTheNextBreathNeeds)
{
    const Player full =
        play({breathing(u"hold"_s, 2, Breath::Hold), breathing(u"lower"_s, 2, Breath::Out),
              breathing(u"lift"_s, 2, Breath::In)});
    EXPECT_EQ(breathSize(*breathMoment(full, catalogue)), 1.0);
    const Player empty =
        play({breathing(u"hold"_s, 2, Breath::Hold), breathing(u"lift"_s, 2, Breath::In),
              breathing(u"lower"_s, 2, Breath::Out)});
    EXPECT_EQ(breathSize(*breathMoment(empty, catalogue)), 0.0);
}

TEST_F(BreathRunTest, RepetitionsAtOnesOwnPaceAreNotLed)
{
    // Written by hand: which repetitions wait is for the timeline to say.
    Player paced =
        play({breathing(u"lift"_s, 2, Breath::In), breathing(u"lower"_s, 2, Breath::Out)});
    Timeline timeline = paced.timeline();
    for (Segment& segment : timeline.segments)
        segment.waits = segment.phase == 1;
    Player player(timeline);
    (void)player.start();
    EXPECT_EQ(breathMoment(player, catalogue), std::nullopt);
}

TEST(BreathSizeTest, IsEmptyBeforeInFullAfterItAndEmptyAfterOut)
{
    EXPECT_EQ(breathSize({Breath::In, Breath::Out, 4s, 4s}), 0.0);
    EXPECT_EQ(breathSize({Breath::In, Breath::Out, 0s, 4s}), 1.0);
    EXPECT_NEAR(breathSize({Breath::In, Breath::Out, 2s, 4s}), 0.5, 1e-9);
    EXPECT_EQ(breathSize({Breath::Out, Breath::In, 8s, 8s}), 1.0);
    EXPECT_EQ(breathSize({Breath::Out, Breath::In, 0s, 8s}), 0.0);
    EXPECT_EQ(breathSize({Breath::Hold, Breath::In, 3s, 7s}), 1.0);
    EXPECT_EQ(breathSize({Breath::Hold, Breath::Out, 3s, 7s}), 0.0);
}

TEST(BreathSizeTest, SteppedMomentsChangeOnceASecond)
{
    const BreathMoment begin{Breath::In, Breath::Out, 4000ms, 4000ms};
    for (milliseconds left = 4000ms; left > 3000ms; left -= 1ms)
        EXPECT_EQ(steppedMoment({Breath::In, Breath::Out, left, 4000ms}), begin);
    EXPECT_EQ(steppedMoment({Breath::In, Breath::Out, 3000ms, 4000ms}).left, 3000ms);
    EXPECT_EQ(steppedMoment({Breath::In, Breath::Out, 1ms, 4000ms}).left, 1000ms);
    // A length that is no whole number of seconds is never exceeded.
    EXPECT_EQ(steppedMoment({Breath::In, Breath::Out, 2600ms, 2667ms}).left, 2667ms);
}

} // namespace limber::test
