// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/create_sound_output.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

using State = CueOutput::State;
using Silence = CueOutput::SilenceReason;

void callEverything(CueOutput& output)
{
    output.setVolume(0.5);
    output.setMuted(Muted::No);
    output.start();
    output.play(CueSound::Start);
    output.playAt(CueSound::End, std::chrono::seconds(1));
    output.suspend();
    output.resume();
    output.cancelCues();
}

TEST(CreateSoundOutputTest, LooksForThePluginOnlyInPlacesFixedByTheProgram)
{
    const QStringList folders = soundPluginFolders();
    EXPECT_FALSE(folders.isEmpty());
    for (const QString& folder : folders)
        EXPECT_TRUE(QDir::isAbsolutePath(folder)) << qPrintable(folder);
}

TEST(CreateSoundOutputTest, WithoutAPluginTheOutputIsSilentAndSaysWhy)
{
    const QTemporaryDir empty;
    const std::unique_ptr<CueOutput> output = createSoundOutput({empty.path()});
    ASSERT_NE(output, nullptr);
    callEverything(*output);
    EXPECT_EQ(output->state(), State::Silent);
    EXPECT_EQ(output->silenceReason(), Silence::NoPlugin);
    EXPECT_FALSE(output->silenceDetail().isEmpty());
    EXPECT_EQ(output->position(), std::chrono::microseconds::zero());
    output->stop();
    EXPECT_EQ(output->silenceReason(), Silence::NoPlugin);
}

#ifdef Q_OS_LINUX
TEST(CreateSoundOutputTest, WithoutASoundServerThePluginLoadsAndTheOutputIsSilent)
{
    const QTemporaryDir empty;
    qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(empty.filePath(u"none"_s)));
    const std::unique_ptr<CueOutput> output =
        createSoundOutput({empty.path(), QStringLiteral(LIMBER_SOUND_PLUGIN_FOLDER)});
    EXPECT_EQ(output->silenceReason(), Silence::NotStarted);
    callEverything(*output);
    EXPECT_TRUE(
        QTest::qWaitFor([&output] { return output->silenceReason() == Silence::NoDevice; }, 10000));
    EXPECT_EQ(output->state(), State::Silent);
    callEverything(*output);
}
#endif

} // namespace
} // namespace limber
