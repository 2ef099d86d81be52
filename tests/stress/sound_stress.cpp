// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_mixer.h"
#include "app/audio/cue_stream.h"
#include "app/audio/session_clock.h"
#include "app/audio/silent_output.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>
#include <thread>

// One thread reads the stream as a sound device does, the main one gives every order that there is
// and reads the clock, a third only reads. Plain threads, since ThreadSanitizer can see nothing of
// what a QThread does. Fails where a pair of position and time is torn, a clip is freed by the
// rendering thread, or a clip is never freed.

using namespace limber;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

constexpr int kOrders = 20'000;

/// The output as a clock sees it, straight from the mixer.
class MixerOutput final : public SilentOutput {
public:
    explicit MixerOutput(const CueMixer& mixer)
        : SilentOutput(SilenceReason::None, QString())
        , m_mixer(mixer)
    {
    }
    State state() const override { return State::Running; }
    Rendered rendered() const override
    {
        const RenderedPosition::Reading reading = m_mixer.rendered();
        return {microseconds(reading.samples * 1'000'000 / kCueSampleRate),
                std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() -
                                                         reading.at)};
    }
    std::chrono::milliseconds bufferLatency() const override { return 100ms; }

private:
    const CueMixer& m_mixer;
};

struct Failures {
    std::atomic<int> freedWhileRendering = 0;
    std::atomic<int> torn = 0;
    std::atomic<int> wentBack = 0;
};

std::atomic<std::thread::id> renderingThread;
std::atomic<int> clipsAlive = 0;

SoundClip makeClip(std::size_t samples, Failures& failures)
{
    ++clipsAlive;
    return {new std::vector<float>(samples, 0.1F), [&failures](const std::vector<float>* clip) {
                if (std::this_thread::get_id() == renderingThread.load())
                    ++failures.freedWhileRendering;
                --clipsAlive;
                delete clip;
            }};
}

void render(CueMixer& mixer, const std::atomic<bool>& over)
{
    renderingThread = std::this_thread::get_id();
    CueStream stream(mixer, 2);
    std::mt19937 random(7);
    std::uniform_int_distribution<qint64> anyBlock(1, 4000);
    QByteArray bytes;
    for (int block = 0; !over; ++block) {
        bytes = stream.read(anyBlock(random) * 4);
        if (block % 97 == 0)
            mixer.silence();
        if (block % 16 == 0)
            std::this_thread::sleep_for(50us);
    }
    renderingThread = std::thread::id();
}

void order(CueMixer& mixer, Failures& failures)
{
    std::mt19937 random(11);
    const auto any = [&random](int end) {
        return std::uniform_int_distribution<int>(0, end - 1)(random);
    };
    const SystemStopwatch stopwatch;
    const MixerOutput output(mixer);
    SessionClock clock(stopwatch, output);
    std::chrono::milliseconds last{0};
    for (int i = 0; i < kOrders; ++i) {
        const CueSound sound = kCueSounds[static_cast<std::size_t>(any(13))];
        const qint64 soon = mixer.position() + any(50'000);
        switch (any(12)) {
        case 0:
            mixer.playSoon(sound);
            break;
        case 1:
            mixer.playClipSoon(makeClip(static_cast<std::size_t>(any(9000)), failures));
            break;
        case 2:
        case 3:
            mixer.scheduleClip(makeClip(static_cast<std::size_t>(any(9000)), failures), soon);
            break;
        case 4:
            mixer.clear();
            break;
        case 5:
            mixer.withdraw();
            break;
        case 6:
            mixer.clearClips();
            break;
        case 7:
            mixer.setVolume(static_cast<float>(any(100)) / 100.0F);
            mixer.setVoiceVolume(static_cast<float>(any(100)) / 100.0F);
            break;
        case 8:
            mixer.setMuted(any(2) == 0 ? Muted::Yes : Muted::No);
            break;
        case 9:
            mixer.setSoundSet(kSoundSets[static_cast<std::size_t>(any(3))]);
            break;
        default:
            mixer.schedule(sound, soon);
        }
        clock.follow();
        failures.wentBack += clock.elapsed() < last ? 1 : 0;
        last = clock.elapsed();
    }
}

/// A torn pair would show a position with the time of another one.
void watchPublishing(Failures& failures)
{
    RenderedPosition position;
    std::atomic<bool> over = false;
    const auto timeOf = [](qint64 samples) {
        return RenderedPosition::Time(std::chrono::nanoseconds(samples * 3));
    };
    std::thread writer([&] {
        for (qint64 samples = 1; samples <= 300'000; ++samples)
            position.publish(samples, timeOf(samples));
        over = true;
    });
    qint64 last = 0;
    while (!over) {
        const RenderedPosition::Reading reading = position.read();
        failures.torn += reading.at != timeOf(reading.samples) ? 1 : 0;
        failures.wentBack += reading.samples < last ? 1 : 0;
        last = reading.samples;
    }
    writer.join();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Failures failures;
    watchPublishing(failures);
    {
        CueMixer mixer;
        std::atomic<bool> over = false;
        std::thread rendering([&] { render(mixer, over); });
        std::thread reading([&] {
            for (RenderedPosition::Reading last; !over;) {
                const RenderedPosition::Reading next = mixer.rendered();
                const bool isOlder = next.samples < last.samples || next.at < last.at;
                failures.wentBack += isOlder ? 1 : 0;
                last = next;
            }
        });
        order(mixer, failures);
        over = true;
        rendering.join();
        reading.join();
    }
    std::printf("freed by the rendering thread: %d, never freed: %d, torn: %d, went back: %d\n",
                failures.freedWhileRendering.load(), clipsAlive.load(), failures.torn.load(),
                failures.wentBack.load());
    const bool isClean = failures.freedWhileRendering == 0 && clipsAlive == 0 &&
                         failures.torn == 0 && failures.wentBack == 0;
    return isClean ? EXIT_SUCCESS : EXIT_FAILURE;
}
