// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/week_review_state.h"

#include "app/wording/finding_wording.h"
#include "app/wording/time_wording.h"
#include "core/care/useful_finding.h"

#include <QCoreApplication>
#include <QLocale>

namespace limber {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(WeekReview)
};

std::chrono::minutes wholeMinutes(std::chrono::seconds length)
{
    return std::chrono::round<std::chrono::minutes>(length);
}

QString titleOf(const WeekReview& review)
{
    if (review.goal == 0)
        return ReviewWords::tr("Last week: a pause");
    return review.reachedGoal ? ReviewWords::tr("Last week: goal reached")
                              : ReviewWords::tr("Your last week");
}

/// "85 min, 12 min more than the week before".
QString minutesOf(const WeekReview& review)
{
    const QString active = minutesText(review.active);
    if (!review.activeBefore)
        return active;
    const std::chrono::minutes difference =
        wholeMinutes(review.active) - wholeMinutes(*review.activeBefore);
    if (difference.count() == 0)
        return ReviewWords::tr("%1, as much as the week before", "length of time").arg(active);
    if (difference.count() > 0) {
        return ReviewWords::tr("%1, %2 more than the week before", "two lengths of time")
            .arg(active, minutesText(difference));
    }
    return ReviewWords::tr("%1, %2 less than the week before", "two lengths of time")
        .arg(active, minutesText(-difference));
}

QString practiceSentence(const WeekReview& review)
{
    const QLocale locale;
    if (review.active.count() == 0 && review.daysDone == 0) {
        return review.goal == 0 ? ReviewWords::tr("The week was free, and you rested.")
                                : ReviewWords::tr("There was no practice, and that happens.");
    }
    if (review.goal == 0) {
        return ReviewWords::tr("The week was free, and you practised on %n day(s) all the same: "
                               "%1.",
                               "length of time", review.daysDone)
            .arg(minutesOf(review));
    }
    if (review.daysDone > review.goal) {
        return ReviewWords::tr("You practised on %n day(s), more than the %1 of your goal: %2.",
                               "number of days, length of time", review.daysDone)
            .arg(locale.toString(review.goal), minutesOf(review));
    }
    return ReviewWords::tr("You practised on %1 of %n day(s): %2.",
                           "days with practice, goal, length of time", review.goal)
        .arg(locale.toString(review.daysDone), minutesOf(review));
}

QString planSentence(const WeekReview& review)
{
    const int planned = review.completed + review.missed;
    if (planned == 0)
        return {};
    if (review.missed == 0)
        return ReviewWords::tr("All that was planned is done: %n session(s).", nullptr, planned);
    if (review.completed == 0)
        return ReviewWords::tr("What was planned was missed: %n session(s).", nullptr, planned);
    return ReviewWords::tr("%1 of %n planned session(s) are done.", nullptr, planned)
        .arg(QLocale().toString(review.completed));
}

QString painSentence(const WeekReview& review)
{
    if (!review.pain || !review.painBefore)
        return {};
    const QLocale locale;
    const QString before = locale.toString(*review.painBefore, 'f', 1);
    const QString now = locale.toString(*review.pain, 'f', 1);
    switch (painVerdict(*review.painBefore, *review.pain - *review.painBefore)) {
    case PainVerdict::ClearlyBetter:
        return ReviewWords::tr("Pain was clearly lower than the week before: %1 on average, "
                               "after %2.")
            .arg(now, before);
    case PainVerdict::ClearlyWorse:
        return ReviewWords::tr("Pain was clearly higher than the week before: %1 on average, "
                               "after %2.")
            .arg(now, before);
    case PainVerdict::NoClearChange:
    case PainVerdict::NotEnoughEntries:
        break;
    }
    return {};
}

QString kindWord(const WeekReview& review)
{
    if (review.goal == 0)
        return ReviewWords::tr("Begin this week as gently as you like.");
    return review.reachedGoal
               ? ReviewWords::tr("Well done. This week can go on just like that.")
               : ReviewWords::tr("A new week begins. Every session counts, however short.");
}

} // namespace

WeekReviewState buildWeekReviewState(const WeekReview& review,
                                     const std::optional<Finding>& finding)
{
    WeekReviewState state{.week = review.week,
                          .title = titleOf(review),
                          .sentences = {},
                          .suggestion = {},
                          .adopt = {},
                          .finding = finding};
    for (const QString& sentence :
         {practiceSentence(review), planSentence(review), painSentence(review)}) {
        if (!sentence.isEmpty())
            state.sentences.append(sentence);
    }
    state.suggestion = finding ? findingText(*finding) : kindWord(review);
    if (finding && canMend(*finding))
        state.adopt = fixText(*finding);
    return state;
}

} // namespace limber
