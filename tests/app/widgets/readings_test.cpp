// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/theme.h"
#include "app/widgets/countdown_ring.h"
#include "app/widgets/stat_tile.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

QColor ringAt(CountdownRing& ring, const QPoint& point)
{
    return ring.grab().toImage().pixelColor(point);
}

TEST(StatTileTest, IsReadAsOneSentence)
{
    StatTile tile(u"Days in a row"_s);
    tile.setReading(u"12"_s, QString());
    EXPECT_EQ(tile.accessibleName(), u"Days in a row: 12"_s);
    tile.setReading(u"12"_s, u"longest 21"_s);
    EXPECT_EQ(tile.accessibleName(), u"Days in a row: 12, longest 21"_s);
}

TEST(CountdownRingTest, ClampsWhatRemains)
{
    CountdownRing ring;
    ring.setRemaining(1.5);
    EXPECT_EQ(ring.remaining(), 1.0);
    ring.setRemaining(-0.5);
    EXPECT_EQ(ring.remaining(), 0.0);
}

TEST(CountdownRingTest, EmptiesClockwiseFromTheTop)
{
    CountdownRing ring;
    ring.resize(200, 200);
    const QPoint right(195, 100);
    const QPoint left(5, 100);
    const QColor accent = currentTokens().accent;
    ring.setRemaining(1.0);
    EXPECT_EQ(ringAt(ring, right), accent);
    EXPECT_EQ(ringAt(ring, left), accent);
    ring.setRemaining(0.5);
    EXPECT_NE(ringAt(ring, right), accent);
    EXPECT_EQ(ringAt(ring, left), accent);
    ring.setRemaining(0.0);
    EXPECT_NE(ringAt(ring, left), accent);
}

TEST(CountdownRingTest, EachToneHasItsColour)
{
    CountdownRing ring;
    ring.resize(200, 200);
    const QPoint left(5, 100);
    const QColor work = ringAt(ring, left);
    ring.setTone(RingTone::Rest);
    const QColor rest = ringAt(ring, left);
    ring.setTone(RingTone::Change);
    EXPECT_NE(work, rest);
    EXPECT_NE(ringAt(ring, left), rest);
    EXPECT_NE(ringAt(ring, left), work);
}

TEST(CountdownRingTest, LongTextStaysInsideTheRing)
{
    CountdownRing ring;
    ring.resize(200, 200);
    const QImage without = ring.grab().toImage();
    ring.setText(u"1:23:45"_s);
    const QImage with = ring.grab().toImage();
    EXPECT_NE(with, without);
    for (int y = 80; y < 120; ++y) {
        for (int x = 0; x < 12; ++x)
            EXPECT_EQ(with.pixel(x, y), without.pixel(x, y));
    }
}

} // namespace
} // namespace limber
