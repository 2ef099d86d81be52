// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/breath_pacer.h"
#include "app/style/tokens.h"

#include <QCoreApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QColor kGround(255, 255, 255);

/// What is painted of a moment, on white.
QImage pictureOf(BreathPacer& pacer, const BreathMoment& moment)
{
    pacer.showMoment(moment);
    QImage image(pacer.size(), QImage::Format_RGB32);
    image.fill(kGround);
    pacer.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// How many pixels are of the body's own colour.
int bodyPixels(const QImage& image)
{
    const QColor body = pacerColours(tokens(TokenSet::Light)).body;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == body ? 1 : 0;
    }
    return count;
}

class CountingPacer : public BreathPacer {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        ++paints;
        BreathPacer::paintEvent(event);
    }
};

} // namespace

TEST(BreathPacerTest, SaysWhatToDoAndForHowLong)
{
    BreathPacer pacer;
    pacer.showMoment({Breath::In, Breath::Out, 4000ms, 4000ms});
    EXPECT_EQ(pacer.word(), u"Breathe in"_s);
    EXPECT_EQ(pacer.number(), u"4"_s);
    pacer.showMoment({Breath::Hold, Breath::In, 6001ms, 7000ms});
    EXPECT_EQ(pacer.word(), u"Hold"_s);
    EXPECT_EQ(pacer.number(), u"7"_s);
    pacer.showMoment({Breath::Out, Breath::In, 1ms, 8000ms});
    EXPECT_EQ(pacer.word(), u"Breathe out"_s);
    EXPECT_EQ(pacer.number(), u"1"_s);
    EXPECT_EQ(pacer.accessibleDescription(), u"Breathe out: 1"_s);
    EXPECT_FALSE(pacer.accessibleName().isEmpty());
}

TEST(BreathPacerTest, GrowsInStaysAndShrinksOut)
{
    BreathPacer pacer;
    pacer.resize(320, 320);
    const int empty = bodyPixels(pictureOf(pacer, {Breath::In, Breath::Out, 4s, 4s}));
    const int half = bodyPixels(pictureOf(pacer, {Breath::In, Breath::Out, 2s, 4s}));
    const int full = bodyPixels(pictureOf(pacer, {Breath::Hold, Breath::In, 4s, 4s}));
    const int emptied = bodyPixels(pictureOf(pacer, {Breath::Hold, Breath::Out, 4s, 4s}));
    EXPECT_GT(empty, 0);
    EXPECT_GT(half, empty * 5 / 4);
    EXPECT_GT(full, half * 5 / 4);
    EXPECT_NEAR(emptied, empty, empty / 10);
}

TEST(BreathPacerTest, StaysWithinItsRectangleAtAnySize)
{
    for (const QSize size : {QSize(200, 200), QSize(320, 240), QSize(180, 500), QSize(60, 60)}) {
        BreathPacer pacer;
        pacer.resize(size);
        const QImage image = pictureOf(pacer, {Breath::Hold, Breath::In, 4s, 4s});
        for (int x = 0; x < image.width(); ++x) {
            ASSERT_EQ(image.pixelColor(x, 0), kGround);
            ASSERT_EQ(image.pixelColor(x, image.height() - 1), kGround);
        }
        for (int y = 0; y < image.height(); ++y) {
            ASSERT_EQ(image.pixelColor(0, y), kGround);
            ASSERT_EQ(image.pixelColor(image.width() - 1, y), kGround);
        }
    }
}

TEST(BreathPacerTest, PaintsOnlyWhatCanBeTold)
{
    CountingPacer pacer;
    pacer.resize(320, 320);
    pacer.show();
    QCoreApplication::processEvents();
    pacer.showMoment({Breath::Hold, Breath::In, 7000ms, 7000ms});
    QCoreApplication::processEvents();
    const int before = pacer.paints;
    for (milliseconds left = 7000ms; left > 6000ms; left -= 16ms) {
        pacer.showMoment({Breath::Hold, Breath::In, left, 7000ms});
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(pacer.paints, before);
    pacer.showMoment({Breath::Hold, Breath::In, 6000ms, 7000ms});
    QCoreApplication::processEvents();
    EXPECT_EQ(pacer.paints, before + 1);
}

TEST(BreathPacerTest, SteppedItChangesOnceASecond)
{
    CountingPacer pacer;
    pacer.setSmoothness(Smoothness::Stepped);
    pacer.resize(320, 320);
    pacer.show();
    pacer.showMoment({Breath::In, Breath::Out, 4000ms, 4000ms});
    QCoreApplication::processEvents();
    const int before = pacer.paints;
    for (milliseconds left = 4000ms; left > 0ms; left -= 10ms) {
        pacer.showMoment({Breath::In, Breath::Out, left, 4000ms});
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(pacer.paints, before + 3);
}

TEST(BreathPacerTest, ColoursKeepTheirContrastOnEveryGround)
{
    for (const TokenSet set : {TokenSet::Light, TokenSet::Dark, TokenSet::HighContrast}) {
        const Tokens& t = tokens(set);
        const PacerColours colours = pacerColours(t);
        EXPECT_GE(contrastRatio(colours.text, colours.body), 4.5);
        for (const QColor& ground : {t.background, t.surface, t.tintWork, t.tintRest, t.tintChange})
            EXPECT_GE(contrastRatio(colours.body, ground), 3.0);
    }
}

} // namespace limber::test
