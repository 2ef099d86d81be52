// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/week_review_state.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>
#include <ostream>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Three of four days, 45 minutes after 73, five of six sessions, no entries of pain.
WeekReview usualWeek()
{
    WeekReview review;
    review.week = test::day(u"03-02"_s);
    review.daysDone = 3;
    review.goal = 4;
    review.active = 45min;
    review.activeBefore = 33min;
    review.completed = 5;
    review.missed = 1;
    return review;
}

struct ReviewCase {
    const char* name;
    void (*change)(WeekReview&);
    QString title;
    QStringList sentences;
};

void PrintTo(const ReviewCase& one, std::ostream* out)
{
    *out << one.name;
}

const QString kUsualTitle = u"Your last week"_s;
const QString kPractice =
    u"You practised on 3 of 4 day(s): 45 min, 12 min more than the week before."_s;
const QString kPlan = u"5 of 6 planned session(s) are done."_s;

void notePain(WeekReview& review, double before, double after)
{
    review.painBefore = before;
    review.pain = after;
}

const std::vector<ReviewCase>& cases()
{
    static const std::vector<ReviewCase> all{
        {"AWeekLikeOthers", [](WeekReview&) {}, kUsualTitle, {kPractice, kPlan}},
        {"FewerMinutes",
         [](WeekReview& week) { week.activeBefore = 60min; },
         kUsualTitle,
         {u"You practised on 3 of 4 day(s): 45 min, 15 min less than the week before."_s, kPlan}},
        {"TheSameMinutesToTheMinute",
         [](WeekReview& week) { week.activeBefore = 45min + 20s; },
         kUsualTitle,
         {u"You practised on 3 of 4 day(s): 45 min, as much as the week before."_s, kPlan}},
        {"TheFirstWeekIsComparedWithNothing",
         [](WeekReview& week) { week.activeBefore.reset(); },
         kUsualTitle,
         {u"You practised on 3 of 4 day(s): 45 min."_s, kPlan}},
        {"TheGoalReached",
         [](WeekReview& week) {
             week.daysDone = 4;
             week.reachedGoal = true;
             week.activeBefore.reset();
         },
         u"Last week: goal reached"_s,
         {u"You practised on 4 of 4 day(s): 45 min."_s, kPlan}},
        {"MoreThanTheGoal",
         [](WeekReview& week) {
             week.daysDone = 6;
             week.reachedGoal = true;
             week.activeBefore.reset();
         },
         u"Last week: goal reached"_s,
         {u"You practised on 6 day(s), more than the 4 of your goal: 45 min."_s, kPlan}},
        {"APausedWeek",
         [](WeekReview& week) {
             week = {};
             week.activeBefore = 40min;
         },
         u"Last week: a pause"_s,
         {u"The week was free, and you rested."_s}},
        {"APausedWeekWithPractice",
         [](WeekReview& week) {
             week = {};
             week.daysDone = 2;
             week.active = 20min;
         },
         u"Last week: a pause"_s,
         {u"The week was free, and you practised on 2 day(s) all the same: 20 min."_s}},
        {"AWeekWithoutPractice",
         [](WeekReview& week) {
             week.daysDone = 0;
             week.active = 0s;
             week.completed = 0;
             week.missed = 6;
         },
         kUsualTitle,
         {u"There was no practice, and that happens."_s,
          u"What was planned was missed: 6 session(s)."_s}},
        {"ThePlanWhollyDone",
         [](WeekReview& week) { week.missed = 0; },
         kUsualTitle,
         {kPractice, u"All that was planned is done: 5 session(s)."_s}},
        {"NothingPlanned",
         [](WeekReview& week) {
             week.completed = 0;
             week.missed = 0;
         },
         kUsualTitle,
         {kPractice}},
        {"PainOfOneWeekAlone",
         [](WeekReview& week) { week.pain = 1.0; },
         kUsualTitle,
         {kPractice, kPlan}},
        {"PainOfTheWeekBeforeAlone",
         [](WeekReview& week) { week.painBefore = 8.0; },
         kUsualTitle,
         {kPractice, kPlan}},
        {"PainAHairBelowTwoPointsAndThirtyPercentLower",
         [](WeekReview& week) { notePain(week, 7.0, 5.01); },
         kUsualTitle,
         {kPractice, kPlan}},
        {"PainTwoPointsLower",
         [](WeekReview& week) { notePain(week, 7.0, 5.0); },
         kUsualTitle,
         {kPractice, kPlan,
          u"Pain was clearly lower than the week before: 5.0 on average, after 7.0."_s}},
        {"PainThirtyPercentLower",
         [](WeekReview& week) { notePain(week, 3.0, 2.1); },
         kUsualTitle,
         {kPractice, kPlan,
          u"Pain was clearly lower than the week before: 2.1 on average, after 3.0."_s}},
        {"PainAHairBelowTwoPointsAndThirtyPercentHigher",
         [](WeekReview& week) { notePain(week, 7.0, 8.99); },
         kUsualTitle,
         {kPractice, kPlan}},
        {"PainTwoPointsHigher",
         [](WeekReview& week) { notePain(week, 7.0, 9.0); },
         kUsualTitle,
         {kPractice, kPlan,
          u"Pain was clearly higher than the week before: 9.0 on average, after 7.0."_s}},
        {"PainThirtyPercentHigher",
         [](WeekReview& week) { notePain(week, 2.0, 2.6); },
         kUsualTitle,
         {kPractice, kPlan,
          u"Pain was clearly higher than the week before: 2.6 on average, after 2.0."_s}},
        {"PainGoneFromNothing",
         [](WeekReview& week) { notePain(week, 0.0, 0.0); },
         kUsualTitle,
         {kPractice, kPlan}},
    };
    return all;
}

class WeekReviewSentencesTest : public testing::TestWithParam<ReviewCase> {};

TEST_P(WeekReviewSentencesTest, SayWhatIsKnownAndNoMore)
{
    WeekReview review = usualWeek();
    GetParam().change(review);
    const WeekReviewState state = buildWeekReviewState(review, std::nullopt);
    EXPECT_EQ(state.title, GetParam().title);
    EXPECT_EQ(state.sentences, GetParam().sentences);
    EXPECT_FALSE(state.suggestion.isEmpty());
    EXPECT_TRUE(state.adopt.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Table, WeekReviewSentencesTest, testing::ValuesIn(cases()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(WeekReviewStateTest, AFindingIsSuggestedWithItsClick)
{
    Finding finding;
    finding.rule = RuleId::ReviewDue;
    finding.fix = ReviewFix{};
    const WeekReviewState state = buildWeekReviewState(usualWeek(), finding);
    EXPECT_TRUE(state.suggestion.contains(u"same for four weeks"_s));
    EXPECT_FALSE(state.adopt.isEmpty());
}

TEST(WeekReviewStateTest, AFindingWithoutAClickIsSuggestedWithoutOne)
{
    Finding finding;
    finding.rule = RuleId::ReviewDue;
    const WeekReviewState state = buildWeekReviewState(usualWeek(), finding);
    EXPECT_FALSE(state.suggestion.isEmpty());
    EXPECT_TRUE(state.adopt.isEmpty());
}

TEST(WeekReviewStateTest, WithoutAFindingThereIsAKindWord)
{
    WeekReview review = usualWeek();
    const QString going = buildWeekReviewState(review, std::nullopt).suggestion;
    review.reachedGoal = true;
    const QString reached = buildWeekReviewState(review, std::nullopt).suggestion;
    review.goal = 0;
    const QString paused = buildWeekReviewState(review, std::nullopt).suggestion;
    EXPECT_NE(going, reached);
    EXPECT_NE(reached, paused);
    EXPECT_TRUE(reached.contains(u"Well done"_s));
}

} // namespace
} // namespace limber
