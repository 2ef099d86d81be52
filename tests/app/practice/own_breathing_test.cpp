// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practice_fixture.h"

#include <QComboBox>
#include <QTest>

#include <gmock/gmock.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::ElementsAre;

namespace {

class OwnBreathingTest : public PracticeFixture {
protected:
    OwnBreathingTest() { content.catalogue = loadBundledCatalogue().catalogue; }

    [[nodiscard]] static Routine breathing()
    {
        Dose dose;
        dose.type = DoseType::BreathCycles;
        dose.breathCycles = 6;
        return routineOf({stepOf(u"diaphragmatic-breathing"_s, dose)});
    }

    /// The seconds of each phase of the first cycle.
    [[nodiscard]] std::vector<int> firstCycle() const
    {
        std::vector<int> seconds;
        for (const Segment& segment : page->session()->player().timeline().segments) {
            if (segment.kind == SegmentKind::Phase && segment.repetition == 1)
                seconds.push_back(static_cast<int>(segment.duration / 1s));
        }
        return seconds;
    }

    void keep(const QString& key, const QString& value)
    {
        const Settings settings = data->settings.load().value();
        ASSERT_TRUE(data->settings.save(withSetting(settings, key, value).value()));
    }
};

TEST_F(OwnBreathingTest, TheSettingLeadsBreathingExercisesWithThePersonsCounts)
{
    startPractising(breathing());
    EXPECT_THAT(firstCycle(), ElementsAre(4, 6));
    page->endSession();

    keep(u"breathing"_s, u"own"_s);
    keep(u"breathInSeconds"_s, u"5"_s);
    keep(u"breathHoldSeconds"_s, u"2"_s);
    startPractising(breathing());
    EXPECT_THAT(firstCycle(), ElementsAre(5, 2, 6));
}

TEST_F(OwnBreathingTest, ARoutineCanHaveItsOwnChoiceAndItsLengthFollows)
{
    keep(u"breathInSeconds"_s, u"10"_s);
    keep(u"breathOutSeconds"_s, u"15"_s);
    page->begin({breathing(), std::nullopt});
    auto* choice = find<QComboBox>(u"breathingChoice"_s);
    ASSERT_TRUE(choice->isVisible());
    const QString before = labelText(u"routineFacts"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    EXPECT_NE(labelText(u"routineFacts"_s), before);
    click(u"startButton"_s);
    EXPECT_THAT(firstCycle(), ElementsAre(10, 15));
    page->endSession();

    page->begin({breathing(), std::nullopt});
    click(u"startButton"_s);
    EXPECT_THAT(firstCycle(), ElementsAre(10, 15)) << "remembered";
}

TEST_F(OwnBreathingTest, NobodyIsAskedWhereNothingIsBreathed)
{
    Dose dose;
    dose.type = DoseType::Repetitions;
    dose.repetitions = 5;
    page->begin({routineOf({stepOf(u"cat-cow"_s, dose)}), std::nullopt});
    EXPECT_FALSE(find<QComboBox>(u"breathingChoice"_s)->isVisible());
}

} // namespace

} // namespace limber::test
