// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>

#include <chrono>
#include <functional>
#include <memory>

class QIODevice;

namespace limber {

/// Format of the stream a device plays: interleaved signed 16-bit samples.
struct SoundFormat {
    int sampleRate = 0;
    int channels = 0;
};

/// An open sound device that pulls samples from its source until it is destroyed. Lives and dies in
/// the thread that opened it, which needs an event loop.
class SoundDevice {
public:
    virtual ~SoundDevice() = default;

    virtual void suspend() = 0;
    virtual void resume() = 0;

    /// Length of the buffer between the source and the device.
    virtual std::chrono::milliseconds bufferLatency() const = 0;
};

/// Opens sound devices. Implemented by the plugin `limber_sound`, the only code that touches Qt
/// Multimedia, so that a start of the program without practising does not pay for loading it.
class SoundDeviceFactory {
public:
    virtual ~SoundDeviceFactory() = default;

    /// Opens the default device of the computer in the calling thread and lets it pull from
    /// `source`, which must outlive it. Null if there is none or it does not take `format`.
    /// `onLost` is called in the same thread, from the event loop and at most once, when the device
    /// vanishes later; it must not destroy the device itself.
    virtual std::unique_ptr<SoundDevice> open(QIODevice& source, const SoundFormat& format,
                                              std::function<void()> onLost) = 0;
};

} // namespace limber

#define LIMBER_SOUND_DEVICE_FACTORY_IID "limber.SoundDeviceFactory/1"
Q_DECLARE_INTERFACE(limber::SoundDeviceFactory, LIMBER_SOUND_DEVICE_FACTORY_IID)
