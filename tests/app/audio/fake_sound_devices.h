// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/sound_device.h"

#include <QThread>
#include <QtGlobal>

#include <atomic>
#include <mutex>
#include <vector>

class QObject;

namespace limber {

/// Sound devices that only record what they pull. Every number may be read from any thread.
class FakeSoundDevices final : public SoundDeviceFactory {
public:
    enum class Kind {
        Missing, ///< open() fails.
        Pulling, ///< Takes 10 ms of samples every few milliseconds.
        Stuck,   ///< Opens, but never takes a sample.
    };

    explicit FakeSoundDevices(Kind kind)
        : m_kind(kind)
    {
    }

    std::unique_ptr<SoundDevice> open(QIODevice& source, const SoundFormat& format,
                                      std::function<void()> onLost) override;

    /// Lets the open device report that it vanished.
    void lose();

    /// Lets the next open() wait until release().
    void holdOpening() { m_opening.lock(); }
    void releaseOpening() { m_opening.unlock(); }

    void setKind(Kind kind) { m_kind = kind; }

    /// Left channel of everything pulled so far.
    std::vector<qint16> pulled() const;

    std::atomic<int> m_opened = 0;
    std::atomic<int> m_closed = 0;
    std::atomic<int> m_suspended = 0;
    std::atomic<int> m_resumed = 0;
    std::atomic<bool> m_closedInItsThread = true;
    std::atomic<QThread*> m_thread = nullptr;

private:
    friend class FakeSoundDevice;

    std::atomic<Kind> m_kind;
    std::mutex m_opening;
    mutable std::mutex m_lock;
    QObject* m_current = nullptr;
    std::function<void()> m_onLost;
    std::vector<qint16> m_pulled;
};

} // namespace limber
