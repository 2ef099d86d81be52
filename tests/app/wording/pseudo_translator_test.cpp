// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/pseudo_translator.h"

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(PseudoTextTest, IsAccentedAndAboutFortyPercentLonger)
{
    const QString english = u"Days of practice a week"_s;
    const QString pseudo = pseudoText(english);
    EXPECT_FALSE(pseudo.contains(u"practice"_s));
    EXPECT_GE(pseudo.size(), english.size() * 13 / 10);
    EXPECT_LE(pseudo.size(), english.size() * 16 / 10);
}

TEST(PseudoTextTest, KeepsPlaceMarksAndMnemonics)
{
    EXPECT_TRUE(pseudoText(u"%1 of %n days"_s).contains(u"%1"_s));
    EXPECT_TRUE(pseudoText(u"%1 of %n days"_s).contains(u"%n"_s));
    EXPECT_TRUE(pseudoText(u"%L1 min"_s).contains(u"%L1"_s));
    EXPECT_TRUE(pseudoText(u"&File"_s).contains(u'&'));
    EXPECT_EQ(pseudoText(u"%1"_s).arg(7).count(u'7'), 1);
}

TEST(PseudoTextTest, LeavesNothingWhereThereWasNothing)
{
    EXPECT_EQ(pseudoText(QString()), QString());
}

} // namespace
} // namespace limber
