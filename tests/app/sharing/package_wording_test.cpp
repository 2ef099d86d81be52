// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/package_wording.h"
#include "core/exchange/routine_package.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kLastFault = PackageFault::BadMotion;

PackageProblem problem(PackageFault fault)
{
    return {.fault = fault,
            .place = {12, 7},
            .path = u"routines[0].name"_s,
            .word = u"odd"_s,
            .lowest = 1,
            .highest = 10,
            .reason = u"is odd"_s};
}

TEST(PackageWordingTest, EveryFaultHasWordsOfItsOwn)
{
    QStringList texts;
    for (int fault = 0; fault <= static_cast<int>(kLastFault); ++fault) {
        const QString text = packageProblemText(problem(static_cast<PackageFault>(fault)));
        EXPECT_FALSE(text.isEmpty()) << fault;
        // Exercises and motions bring their own reasons, which may be the same.
        if (static_cast<PackageFault>(fault) < PackageFault::BadExercise) {
            EXPECT_FALSE(texts.contains(text)) << text.toStdString();
        }
        texts.append(text);
    }
}

TEST(PackageWordingTest, AMistakeIsToldWithItsPlace)
{
    EXPECT_EQ(packageProblemText(problem(PackageFault::OutOfRange)),
              u"Line 12, column 7: routines[0].name: is not between 1 and 10"_s);
    EXPECT_EQ(packageProblemText(problem(PackageFault::BadExercise)),
              u"Line 12, column 7: routines[0].name: is odd"_s);
    PackageProblem syntax = problem(PackageFault::BadSyntax);
    syntax.path.clear();
    EXPECT_EQ(packageProblemText(syntax), u"Line 12, column 7: something else is expected here"_s);
}

TEST(PackageWordingTest, WhatIsWrongWithTheFileAsAWholeHasNoPlace)
{
    for (const PackageFault fault : {PackageFault::Empty, PackageFault::TooLarge,
                                     PackageFault::OtherFormat, PackageFault::NewerVersion}) {
        EXPECT_FALSE(packageProblemText(problem(fault)).startsWith(u"Line"_s));
    }
}

TEST(PackageWordingTest, EveryRefusalSaysWhatToDo)
{
    for (int fault = 0; fault <= static_cast<int>(kLastFault); ++fault) {
        const ErrorWords words = packageRefusalWords({problem(static_cast<PackageFault>(fault))});
        EXPECT_TRUE(words.headline.endsWith(u'.')) << fault;
        EXPECT_TRUE(words.advice.endsWith(u'.')) << fault;
    }
}

} // namespace
} // namespace limber
