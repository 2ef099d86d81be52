// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/dose_wording.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

struct DoseCase {
    Dose dose;
    Sides sides;
    QString words;
};

class DoseTextTest : public testing::TestWithParam<DoseCase> {};

TEST_P(DoseTextTest, SaysADoseInOneLine)
{
    EXPECT_EQ(doseText(GetParam().dose, GetParam().sides), GetParam().words);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(EveryTypeAndSide, DoseTextTest, testing::Values(
    DoseCase{{.type = DoseType::Repetitions, .sets = 2, .repetitions = 10}, Sides::None, u"2 × 10 repetition(s)"_s},
    DoseCase{{.type = DoseType::Repetitions, .sets = 1, .repetitions = 12}, Sides::Alternating, u"12 repetition(s) in all"_s},
    DoseCase{{.type = DoseType::Repetitions, .repetitionsPer = RepetitionsPer::Side, .sets = 1, .repetitions = 5}, Sides::EachSide, u"5 repetition(s) on each side"_s},
    DoseCase{{.type = DoseType::RepetitionsWithHold, .sets = 1, .repetitions = 8, .hold = std::chrono::seconds{5}}, Sides::None, u"8 repetition(s), hold 5 s"_s},
    DoseCase{{.type = DoseType::RepetitionsWithHold, .repetitionsPer = RepetitionsPer::Side, .sets = 3, .repetitionsPerSet = {5, 3, 1}, .hold = std::chrono::seconds{10}}, Sides::Alternating, u"5-3-1 repetitions on each side, hold 10 s"_s},
    DoseCase{{.type = DoseType::TimedHold, .sets = 3, .hold = std::chrono::seconds{10}}, Sides::None, u"3 × 10 s"_s},
    DoseCase{{.type = DoseType::TimedHold, .sets = 2, .hold = std::chrono::seconds{20}}, Sides::EachSide, u"2 × 20 s on each side"_s},
    DoseCase{{.type = DoseType::TimedFlow, .duration = std::chrono::seconds{90}}, Sides::None, u"1 min 30 s"_s}));
// clang-format on

TEST(DoseRangeTextTest, NamesTheRecommendedRangeAndHowFarItMayGo)
{
    const DoseRange hold{.standard = 20, .minimum = 20, .maximum = 30, .cap = 60};
    EXPECT_EQ(doseRangeText(DoseField::HoldSeconds, hold), u"recommended 20–30 s, at most 1 min"_s);
    const DoseRange length{.standard = 60, .minimum = 30, .maximum = 120};
    EXPECT_EQ(doseRangeText(DoseField::DurationSeconds, length), u"recommended 30 s – 2 min"_s);
    const DoseRange sets{.standard = 1, .minimum = 1, .maximum = 3};
    EXPECT_EQ(doseRangeText(DoseField::Sets, sets), u"recommended 1–3"_s);
    const DoseRange fixed{.standard = 5, .minimum = 5, .maximum = 5};
    EXPECT_EQ(doseRangeText(DoseField::Repetitions, fixed), u"recommended 5"_s);
}

TEST(DoseVerdictTextTest, SaysWhatToDoWhereAValueIsNotRecommended)
{
    const DoseRange range{.standard = 12, .minimum = 12, .maximum = 14, .step = 2};
    const auto words = [&range](int value, DoseVerdict verdict) {
        return doseVerdictText(DoseField::Repetitions, range, value, verdict);
    };
    EXPECT_EQ(words(12, DoseVerdict::Recommended), QString());
    EXPECT_NE(words(10, DoseVerdict::Unusual), words(14, DoseVerdict::Unusual));
    EXPECT_TRUE(words(13, DoseVerdict::Refused).contains(u"even"_s));
    EXPECT_TRUE(words(40, DoseVerdict::Refused).contains(u"14"_s));
}

TEST(FrequencyTextTest, SaysHowOftenAWeek)
{
    EXPECT_EQ(frequencyText({.minimumPerWeek = 7, .maximumPerWeek = 7}), u"Every day"_s);
    EXPECT_EQ(frequencyText({.minimumPerWeek = 2, .maximumPerWeek = 3}), u"2 to 3 times a week"_s);
    EXPECT_EQ(frequencyText({.minimumPerWeek = 0, .maximumPerWeek = 7}), u"As often as you like"_s);
}

} // namespace
} // namespace limber
