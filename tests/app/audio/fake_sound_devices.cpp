// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/audio/fake_sound_devices.h"

#include <QIODevice>
#include <QTimer>

#include <cstring>

namespace limber {

class FakeSoundDevice final : public SoundDevice {
public:
    FakeSoundDevice(FakeSoundDevices& owner, QIODevice& source, const SoundFormat& format)
        : m_owner(owner)
        , m_source(source)
        , m_format(format)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { pull(); });
        if (owner.m_kind == FakeSoundDevices::Kind::Pulling)
            m_timer.start(2);
        const std::scoped_lock lock(owner.m_lock);
        owner.m_current = &m_timer;
        owner.m_thread = QThread::currentThread();
        ++owner.m_opened;
    }

    ~FakeSoundDevice() override
    {
        const std::scoped_lock lock(m_owner.m_lock);
        if (m_owner.m_current == &m_timer)
            m_owner.m_current = nullptr;
        if (m_timer.thread() != QThread::currentThread())
            m_owner.m_closedInItsThread = false;
        ++m_owner.m_closed;
    }

    void suspend() override
    {
        m_timer.stop();
        ++m_owner.m_suspended;
    }

    void resume() override
    {
        m_timer.start(2);
        ++m_owner.m_resumed;
    }

    std::chrono::milliseconds bufferLatency() const override
    {
        return std::chrono::milliseconds(120);
    }

private:
    void pull()
    {
        const QByteArray bytes = m_source.read(m_format.sampleRate / 100 * m_format.channels * 2);
        const std::scoped_lock lock(m_owner.m_lock);
        for (qsizetype at = 0; at < bytes.size(); at += m_format.channels * 2) {
            qint16 sample = 0;
            std::memcpy(&sample, bytes.constData() + at, sizeof sample);
            m_owner.m_pulled.push_back(sample);
        }
    }

    FakeSoundDevices& m_owner;
    QIODevice& m_source;
    const SoundFormat m_format;
    QTimer m_timer;
};

std::unique_ptr<SoundDevice> FakeSoundDevices::open(QIODevice& source, const SoundFormat& format,
                                                    std::function<void()> onLost)
{
    const std::scoped_lock waiting(m_opening);
    if (m_kind == Kind::Missing)
        return nullptr;
    auto device = std::make_unique<FakeSoundDevice>(*this, source, format);
    const std::scoped_lock lock(m_lock);
    m_onLost = std::move(onLost);
    return device;
}

void FakeSoundDevices::lose()
{
    const std::scoped_lock lock(m_lock);
    if (m_current != nullptr)
        QMetaObject::invokeMethod(m_current, [onLost = m_onLost] { onLost(); });
}

std::vector<qint16> FakeSoundDevices::pulled() const
{
    const std::scoped_lock lock(m_lock);
    return m_pulled;
}

} // namespace limber
