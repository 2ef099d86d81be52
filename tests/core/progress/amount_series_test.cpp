// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/amount_series.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

const ExerciseId kPlank = id<ExerciseId>(u"plank"_s);

/// "s1 03-02 hold 20, s1 03-02 reps 8 left": `left` was not finished.
std::vector<DoneAmount> amounts(const QString& words)
{
    std::vector<DoneAmount> result;
    for (const QString& item : words.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList list = item.split(u' ');
        result.push_back({id<SessionId>(list[0]), day(list[1]),
                          list[2] == "hold"_L1 ? DoseType::TimedHold : DoseType::Repetitions,
                          list[3].toInt(), list.size() < 5});
    }
    return result;
}

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value) : u"-"_s;
}

/// "03-02 best 20 typical 15 of 2; target 25 ever 30"
QString text(const AmountSeries& series)
{
    QStringList lines;
    for (const PeriodAmount& period : series.periods)
        lines.append(u"%1 best %2 typical %3 of %4"_s
                         .arg(text(period.period.from), number(period.best), number(period.typical))
                         .arg(period.sessions));
    lines.append(u"target %1 ever %2"_s.arg(number(series.target), number(series.bestEver)));
    return lines.join(u"; "_s);
}

AmountSeries series(const QString& words, const QString& from = u"03-02"_s,
                    const QString& until = u"03-15"_s)
{
    return amountSeries(kPlank, amounts(words), {day(from), day(until)}, Qt::Monday);
}

TEST(AmountSeriesTest, GivesBestAndTypicalByWeekAndGapsWithoutASession)
{
    EXPECT_EQ(u"03-02 best 40 typical 20 of 3; 03-09 best - typical - of 0; target 20 ever 40"_s,
              text(series(u"a 03-02 hold 10, b 03-04 hold 40, c 03-05 hold 20"_s)));
}

TEST(AmountSeriesTest, TakesTheMeanOfTheTwoInTheMiddle)
{
    EXPECT_EQ(u"03-02 best 40 typical 25 of 4; target 40 ever 40"_s,
              text(series(u"a 03-02 hold 10, b 03-03 hold 20, c 03-04 hold 30, d 03-05 hold 40"_s,
                          u"03-02"_s, u"03-08"_s)));
}

TEST(AmountSeriesTest, CountsTheHighestOfASessionThatWasFinished)
{
    EXPECT_EQ(u"03-02 best 30 typical 30 of 1; target 50 ever 30"_s,
              text(series(u"a 03-02 hold 10, a 03-02 hold 30, a 03-02 hold 50 left"_s, u"03-02"_s,
                          u"03-08"_s)));
}

TEST(AmountSeriesTest, TakesTheTargetFromTheLatestSessionFinishedOrNot)
{
    EXPECT_EQ(u"03-02 best 30 typical 30 of 1; 03-09 best - typical - of 0; target 45 ever 30"_s,
              text(series(u"a 03-02 hold 30, b 03-09 hold 45 left"_s)));
}

TEST(AmountSeriesTest, NeverMixesTypesOfDose)
{
    const AmountSeries result =
        series(u"a 03-02 reps 12, b 03-03 hold 30, c 03-04 reps 8"_s, u"03-02"_s, u"03-08"_s);
    EXPECT_EQ(DoseType::Repetitions, result.type);
    EXPECT_EQ(u"03-02 best 12 typical 10 of 2; target 8 ever 12"_s, text(result));
}

TEST(AmountSeriesTest, LeavesOutWhatCameAfterTheRangeAndKeepsTheBestFromBeforeIt)
{
    EXPECT_EQ(u"03-02 best 30 typical 30 of 1; target 30 ever 60"_s,
              text(series(u"a 02-01 hold 60, b 03-04 hold 30, c 03-09 reps 99"_s, u"03-03"_s,
                          u"03-08"_s)));
}

TEST(AmountSeriesTest, IsEmptyWithoutASession)
{
    EXPECT_EQ(u"03-02 best - typical - of 0; target - ever -"_s,
              text(series(QString(), u"03-02"_s, u"03-08"_s)));
}

} // namespace
} // namespace limber::test
