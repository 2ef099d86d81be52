// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_mixer.h"
#include "app/audio/cue_stream.h"

#include <cstring>
#include <gtest/gtest.h>

namespace limber {
namespace {

std::vector<qint16> samplesIn(const QByteArray& bytes)
{
    std::vector<qint16> samples(static_cast<std::size_t>(bytes.size()) / sizeof(qint16));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(qint16));
    return samples;
}

TEST(CueStreamTest, EveryChannelCarriesTheMixersSample)
{
    CueMixer direct;
    direct.playSoon(CueSound::Start);
    std::vector<qint16> mono(2000);
    direct.render(mono);

    CueMixer mixer;
    mixer.playSoon(CueSound::Start);
    CueStream stream(mixer, 2);
    const std::vector<qint16> frames = samplesIn(stream.read(8000));
    ASSERT_EQ(frames.size(), 4000U);
    for (std::size_t i = 0; i < mono.size(); ++i) {
        ASSERT_EQ(frames[2 * i], mono[i]);
        ASSERT_EQ(frames[2 * i + 1], mono[i]);
    }
}

TEST(CueStreamTest, NothingIsRenderedAheadOfARead)
{
    CueMixer mixer;
    CueStream stream(mixer, 2);
    EXPECT_TRUE(stream.isSequential());
    EXPECT_EQ(mixer.position(), 0);
    EXPECT_EQ(stream.read(400).size(), 400);
    EXPECT_EQ(mixer.position(), 100);
}

TEST(CueStreamTest, OnlyWholeFramesAreRead)
{
    CueMixer mixer;
    CueStream stream(mixer, 2);
    EXPECT_EQ(stream.read(403).size(), 400);
    EXPECT_EQ(mixer.position(), 100);
}

TEST(CueStreamTest, NeverRunsDry)
{
    CueMixer mixer;
    CueStream stream(mixer, 2);
    EXPECT_GT(stream.bytesAvailable(), 0);
    EXPECT_FALSE(stream.atEnd());
    EXPECT_FALSE(stream.isWritable());
}

} // namespace
} // namespace limber
