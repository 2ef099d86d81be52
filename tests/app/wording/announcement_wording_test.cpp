// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/announcement_wording.h"
#include "core/plan/bundled_content.h"
#include "tests/support/timeline_builder.h"

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using std::chrono::seconds;
using Kind = AnnouncementKind;

namespace {

class AnnouncementWordingTest : public ::testing::Test {
protected:
    AnnouncementWordingTest()
    {
        Phase phase = phaseOf(u"Reach"_s, 3);
        phase.cue = u"One arm forward"_s;
        catalogue = catalogueOf({exerciseOf(u"bird"_s, Sides::Alternating, {phase})});
        timeline = compileTimeline(routineOf({stepOf(u"bird"_s, Dose{})}), catalogue);
    }

    QString textOf(Kind kind, BodySide side = BodySide::Both)
    {
        Announcement announcement;
        announcement.kind = kind;
        announcement.side = side;
        announcement.phase = 0;
        announcement.set = 2;
        announcement.sets = 3;
        announcement.repetition = 4;
        announcement.repetitions = 8;
        announcement.seconds = 10;
        return announcementText(announcement, timeline, catalogue);
    }

    Catalogue catalogue;
    Timeline timeline = compileTimeline(routineOf({}), {});
};

TEST_F(AnnouncementWordingTest, EveryAnnouncementHasShortWordsOfItsOwn)
{
    QStringList texts;
    for (const auto& entry : TokenTable<Kind>::entries) {
        for (const BodySide side : {BodySide::Left, BodySide::Right}) {
            const QString text = textOf(entry.value, side);
            EXPECT_FALSE(text.isEmpty()) << entry.token.data();
            EXPECT_LE(text.size(), 45) << text.toStdString();
            EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
            texts.append(text);
        }
    }
    // Those that name no side say the same for both.
    EXPECT_EQ(texts.removeDuplicates(), 6);
}

TEST_F(AnnouncementWordingTest, NamesTheExerciseTheSideTheSetAndTheNumber)
{
    EXPECT_EQ(textOf(Kind::NextExercise), u"bird"_s);
    EXPECT_EQ(textOf(Kind::NextExercise, BodySide::Right), u"bird. Right side first."_s);
    EXPECT_EQ(textOf(Kind::NextSet), u"Rest. Then set 2 of 3."_s);
    EXPECT_EQ(textOf(Kind::ChangeSides, BodySide::Left), u"Change sides. Now the left side."_s);
    EXPECT_EQ(textOf(Kind::PhaseCue), u"One arm forward"_s);
    EXPECT_EQ(textOf(Kind::PhaseName, BodySide::Left), u"Left. Reach"_s);
    EXPECT_EQ(textOf(Kind::Repetition), u"4"_s);
    EXPECT_EQ(textOf(Kind::SecondsLeft), u"10"_s);
    EXPECT_TRUE(textOf(Kind::TimeLeft).contains(u"10"_s));
}

TEST_F(AnnouncementWordingTest, TheRestAndTheRoundBeforeAnExerciseAreSaid)
{
    RoutineStep step = stepOf(u"bird"_s, Dose{});
    step.restAfter = seconds{20};
    Routine routine = routineOf({step});
    routine.groups = {{StepGroupId::create(), 2, seconds{30}}};
    routine.steps[0].group = routine.groups[0].id;
    routine.steps.push_back(stepOf(u"bird"_s, Dose{}));
    timeline = compileTimeline(routine, catalogue);
    QStringList texts;
    for (const Announcement& announcement : announcementsOf(timeline, catalogue, {})) {
        if (announcement.kind == Kind::NextExercise)
            texts << announcementText(announcement, timeline, catalogue);
    }
    EXPECT_EQ(texts, (QStringList{u"Round 1 of 2. bird. Left side first."_s,
                                  u"Rest. Then round 2 of 2. bird. Left side first."_s,
                                  u"Rest. Then bird. Left side first."_s}));
}

TEST_F(AnnouncementWordingTest, AnExerciseThatIsNotThereHasNoWords)
{
    catalogue = {};
    EXPECT_TRUE(textOf(Kind::NextExercise).isEmpty());
    EXPECT_TRUE(textOf(Kind::PhaseCue).isEmpty());
}

TEST(AnnouncementWordingBundledTest, EveryBundledExerciseCanBeLedByVoice)
{
    const LoadedCatalogue loaded = loadBundledCatalogue();
    std::vector<RoutineStep> steps;
    for (const Exercise& exercise : loaded.catalogue.exercises())
        steps.push_back(makeStep(exercise).value());
    const Timeline timeline = compileTimeline(routineOf(steps), loaded.catalogue);
    const auto list = announcementsOf(timeline, loaded.catalogue, {});
    EXPECT_GT(list.size(), loaded.catalogue.exercises().size() * 5);
    for (const Announcement& announcement : list) {
        const QString text = announcementText(announcement, timeline, loaded.catalogue);
        EXPECT_FALSE(text.isEmpty()) << token(announcement.kind).data();
        EXPECT_LE(text.size(), 70) << text.toStdString();
    }
}

} // namespace

} // namespace limber::test
