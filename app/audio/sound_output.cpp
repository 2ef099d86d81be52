// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/sound_output.h"

#include "app/audio/cue_mixer.h"
#include "app/audio/sound_worker.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

Q_LOGGING_CATEGORY(soundLog, "limber.sound", QtInfoMsg)

constexpr int kChecksInStallLimit = 4;
constexpr std::chrono::seconds kPatienceAtEnd{2};

constexpr qint64 kMicrosecondsInSecond = 1'000'000;

/// Both are exact for whole milliseconds at 48 000 samples a second.
qint64 samplesIn(std::chrono::microseconds time, int sampleRate)
{
    return time.count() * sampleRate / kMicrosecondsInSecond;
}

std::chrono::microseconds timeOf(qint64 samples, int sampleRate)
{
    return std::chrono::microseconds(samples * kMicrosecondsInSecond / sampleRate);
}

/// A slider's loudness as an amplitude.
float amplitudeOf(double loudness)
{
    const double bounded = std::clamp(loudness, 0.0, 1.0);
    return static_cast<float>(bounded * bounded);
}

/// Ends the process, when its time comes, without the static destructors: that of the sound
/// system's client would wait for the thread that hangs, or abort. The handler runs before them
/// because it is registered last, and after everything that main() owns has been closed.
void skipStaticDestructors()
{
    std::atexit([] {
        std::fflush(nullptr);
        std::_Exit(EXIT_SUCCESS);
    });
}

} // namespace

SoundOutput::SoundOutput(SoundDeviceFactory& devices, std::chrono::milliseconds stallLimit,
                         QObject* parent)
    : CueOutput(parent)
    , m_thread(std::make_unique<QThread>())
    , m_worker(std::make_unique<SoundWorker>(devices))
{
    m_thread->setObjectName(u"limber-sound"_s);
    m_worker->moveToThread(m_thread.get());
    connect(m_worker.get(), &SoundWorker::opened, this, &SoundOutput::handleOpened);
    connect(m_worker.get(), &SoundWorker::failed, this, &SoundOutput::handleFailed);
    m_watch.setInterval(stallLimit / kChecksInStallLimit);
    connect(&m_watch, &QTimer::timeout, this, &SoundOutput::checkProgress);
}

SoundOutput::~SoundOutput()
{
    if (!m_thread->isRunning())
        return;
    m_worker->disconnect(this);
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] {
        worker->close();
        QThread::currentThread()->quit();
    });
    if (m_thread->wait(QDeadlineTimer(kPatienceAtEnd)))
        return;
    // The thread hangs in the sound system. Freeing what it uses would crash, and waiting would
    // keep the program from closing.
    qCWarning(soundLog, "The sound device does not answer; leaving it behind.");
    Q_UNUSED(m_worker.release())
    Q_UNUSED(m_thread.release())
    skipStaticDestructors();
}

CueMixer& SoundOutput::mixer() const
{
    return m_worker->mixer();
}

void SoundOutput::start()
{
    if (m_wanted != State::Silent)
        return;
    m_wanted = State::Running;
    ++m_attempt;
    if (!m_thread->isRunning())
        m_thread->start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), attempt = m_attempt] { worker->open(attempt); });
    watchAnew();
    setState(State::Silent, SilenceReason::Starting);
}

void SoundOutput::stop()
{
    if (m_wanted != State::Silent)
        close(SilenceReason::NotStarted);
}

void SoundOutput::suspend()
{
    if (m_wanted != State::Running)
        return;
    m_wanted = State::Suspended;
    m_watch.stop();
    QMetaObject::invokeMethod(m_worker.get(), &SoundWorker::suspend);
    if (m_state == State::Running)
        setState(State::Suspended, SilenceReason::None);
}

void SoundOutput::resume()
{
    if (m_wanted != State::Suspended)
        return;
    m_wanted = State::Running;
    watchAnew();
    QMetaObject::invokeMethod(m_worker.get(), &SoundWorker::resume);
    if (m_state == State::Suspended)
        setState(State::Running, SilenceReason::None);
}

void SoundOutput::play(CueSound sound)
{
    if (m_wanted == State::Running)
        mixer().playSoon(sound);
}

void SoundOutput::playAt(CueSound sound, std::chrono::microseconds streamTime)
{
    if (m_wanted == State::Silent)
        return;
    mixer().schedule(sound, samplesIn(streamTime, mixer().sampleRate()));
}

void SoundOutput::cancelCues()
{
    mixer().clear();
}

void SoundOutput::withdrawCues()
{
    mixer().withdraw();
}

void SoundOutput::playClip(const SoundClip& clip)
{
    if (m_wanted == State::Running)
        mixer().playClipSoon(clip);
}

void SoundOutput::playClipAt(const SoundClip& clip, std::chrono::microseconds streamTime)
{
    if (m_wanted != State::Silent)
        mixer().scheduleClip(clip, samplesIn(streamTime, mixer().sampleRate()));
}

void SoundOutput::cancelClips()
{
    mixer().clearClips();
}

void SoundOutput::setSoundSet(SoundSet set)
{
    mixer().setSoundSet(set);
}

void SoundOutput::setVolume(double loudness)
{
    mixer().setVolume(amplitudeOf(loudness));
}

void SoundOutput::setVoiceVolume(double loudness)
{
    mixer().setVoiceVolume(amplitudeOf(loudness));
}

void SoundOutput::setMuted(Muted muted)
{
    mixer().setMuted(muted);
}

std::chrono::microseconds SoundOutput::position() const
{
    return timeOf(mixer().position(), mixer().sampleRate());
}

CueOutput::Rendered SoundOutput::rendered() const
{
    const RenderedPosition::Reading reading = mixer().rendered();
    return {timeOf(reading.samples, mixer().sampleRate()),
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                                  reading.at)};
}

void SoundOutput::handleOpened(quint64 attempt, std::chrono::milliseconds bufferLatency)
{
    if (attempt != m_attempt || m_wanted == State::Silent)
        return;
    m_bufferLatency = bufferLatency;
    setState(m_wanted, SilenceReason::None);
}

void SoundOutput::handleFailed(quint64 attempt, SilenceReason reason)
{
    if (attempt == m_attempt && m_wanted != State::Silent)
        close(reason);
}

void SoundOutput::close(SilenceReason reason)
{
    m_wanted = State::Silent;
    m_watch.stop();
    m_bufferLatency = std::chrono::milliseconds::zero();
    mixer().clear();
    mixer().clearClips();
    QMetaObject::invokeMethod(m_worker.get(), &SoundWorker::close);
    setState(State::Silent, reason);
}

void SoundOutput::setState(State state, SilenceReason reason)
{
    if (state == m_state && reason == m_reason)
        return;
    m_state = state;
    m_reason = reason;
    Q_EMIT stateChanged(state);
}

void SoundOutput::watchAnew()
{
    m_watchedPosition = mixer().position();
    m_stalledChecks = 0;
    m_watch.start();
}

void SoundOutput::checkProgress()
{
    const qint64 position = mixer().position();
    m_stalledChecks = position == m_watchedPosition ? m_stalledChecks + 1 : 0;
    m_watchedPosition = position;
    if (m_stalledChecks >= kChecksInStallLimit)
        close(SilenceReason::DeviceFailed);
}

} // namespace limber
