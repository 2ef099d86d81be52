// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/id.h"

#include <gmock/gmock.h>
#include <unordered_set>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

struct ThingKind;
using ThingId = Id<ThingKind>;

TEST(IdTest, SlugsAndRandomIdentitiesAreIds)
{
    EXPECT_TRUE(isIdText(u"bird-dog"));
    EXPECT_TRUE(isIdText(u"breathing-478"));
    EXPECT_TRUE(isIdText(u"7"));
    EXPECT_TRUE(isIdText(QString(64, u'a')));
    EXPECT_TRUE(isIdText(ThingId::create().text()));
}

TEST(IdTest, AnythingElseIsNoId)
{
    const QString others[] = {u""_s,         u"-bird"_s,  u"bird-"_s,       u"Bird"_s,
                              u"bird dog"_s, u"bird_1"_s, u"böse"_s,        u"../etc"_s,
                              u"{a1b2}"_s,   u"a\n"_s,    QString(65, u'a')};
    for (const QString& text : others) {
        EXPECT_FALSE(isIdText(text)) << text.toStdString();
        const auto id = ThingId::fromText(text);
        ASSERT_FALSE(id.has_value());
        EXPECT_EQ(id.error().code, ErrorCode::InvalidFormat);
    }
}

TEST(IdTest, NewIdsDiffer)
{
    std::unordered_set<ThingId> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(ThingId::create());
    EXPECT_EQ(ids.size(), 1000U);
}

TEST(IdTest, IdsAreOrderedByTheirText)
{
    const ThingId bridge = ThingId::fromText(u"bridge"_s).value();
    const ThingId catCow = ThingId::fromText(u"cat-cow"_s).value();
    EXPECT_TRUE(bridge < catCow);
    EXPECT_FALSE(catCow < bridge);
    EXPECT_EQ(bridge, ThingId::fromText(u"bridge"_s).value());
}

} // namespace
} // namespace limber
