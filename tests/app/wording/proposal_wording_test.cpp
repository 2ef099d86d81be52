// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/proposal_wording.h"

#include <gtest/gtest.h>
#include <set>

namespace limber {
namespace {

TEST(ProposalWordingTest, EveryPointAndCauseIsSaidInWordsOfItsOwn)
{
    std::set<QString> texts;
    for (const auto& point : TokenTable<WishPoint>::entries) {
        for (const auto& cause : TokenTable<UnmetCause>::entries) {
            const QString text = unmetWishText({point.value, cause.value, 2});
            EXPECT_TRUE(texts.insert(text).second) << text.toStdString();
            EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
            EXPECT_TRUE(text.contains(u'2')) << text.toStdString();
        }
    }
}

TEST(ProposalWordingTest, EveryReasonAndGoalHasWords)
{
    std::set<QString> texts;
    for (const auto& entry : TokenTable<PlacementReason>::entries)
        EXPECT_TRUE(texts.insert(placementReasonText(entry.value)).second);
    for (const auto& entry : TokenTable<Goal>::entries)
        EXPECT_TRUE(texts.insert(goalName(entry.value)).second);
    EXPECT_FALSE(texts.contains(QString()));
}

} // namespace
} // namespace limber
