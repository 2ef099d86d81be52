// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_mixer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace limber {
namespace {

constexpr qint64 kSoon = -1;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();
constexpr std::size_t kUsualOrders = 64;
constexpr int kFadesInSecond = 200;

qint16 toSample(float value)
{
    constexpr float kFullScale = 32767.0F;
    return static_cast<qint16>(
        std::lround(std::clamp(value * kFullScale, -kFullScale, kFullScale)));
}

} // namespace

CueMixer::CueMixer(int sampleRate)
    : m_sampleRate(sampleRate)
    , m_fadeSamples(sampleRate / kFadesInSecond)
{
    for (const CueSound sound : kCueSounds)
        m_sounds[indexOf(sound)] = synthesize(sound, sampleRate);
    m_orders.reserve(kUsualOrders);
    m_takenOrders.reserve(kUsualOrders);
    m_voices.reserve(kUsualOrders);
}

qint64 CueMixer::length(CueSound sound) const
{
    return static_cast<qint64>(m_sounds[indexOf(sound)].size());
}

void CueMixer::schedule(CueSound sound, qint64 atSample)
{
    const std::scoped_lock lock(m_ordersLock);
    m_orders.push_back({sound, std::max<qint64>(0, atSample)});
}

void CueMixer::playSoon(CueSound sound)
{
    const std::scoped_lock lock(m_ordersLock);
    m_orders.push_back({sound, kSoon});
}

void CueMixer::clear()
{
    const std::scoped_lock lock(m_ordersLock);
    m_orders.clear();
    m_clearOrdered = true;
}

void CueMixer::setVolume(float amplitude)
{
    m_volume.store(std::clamp(amplitude, 0.0F, 1.0F), std::memory_order_relaxed);
}

void CueMixer::setMuted(Muted muted)
{
    m_muted.store(muted, std::memory_order_relaxed);
}

float CueMixer::wantedGain() const
{
    return m_muted.load(std::memory_order_relaxed) == Muted::Yes
               ? 0.0F
               : m_volume.load(std::memory_order_relaxed);
}

void CueMixer::takeOrders(qint64 now)
{
    bool clearing = false;
    {
        const std::scoped_lock lock(m_ordersLock);
        m_takenOrders.swap(m_orders);
        clearing = std::exchange(m_clearOrdered, false);
    }
    if (clearing) {
        std::erase_if(m_voices, [now](const Voice& voice) { return voice.start >= now; });
        for (Voice& voice : m_voices)
            voice.fadeStart = std::min(voice.fadeStart, now);
    }
    for (const Order& order : m_takenOrders)
        m_voices.push_back(
            {&m_sounds[indexOf(order.sound)], std::max(order.atSample, now), kNever});
    m_takenOrders.clear();
}

void CueMixer::addVoice(const Voice& voice, qint64 now)
{
    const qint64 blockEnd = now + static_cast<qint64>(m_sum.size());
    const qint64 from = std::max(voice.start, now);
    const qint64 to = std::min(voice.end(), blockEnd);
    for (qint64 at = from; at < to; ++at) {
        float value = (*voice.samples)[static_cast<std::size_t>(at - voice.start)];
        if (at >= voice.fadeStart) {
            const qint64 left = std::max<qint64>(0, m_fadeSamples - (at - voice.fadeStart));
            value *= static_cast<float>(left) / static_cast<float>(m_fadeSamples);
        }
        m_sum[static_cast<std::size_t>(at - now)] += value;
    }
}

void CueMixer::render(std::span<qint16> block)
{
    const qint64 now = m_position.load(std::memory_order_relaxed);
    takeOrders(now);

    const float wanted = wantedGain();
    const bool sounding = std::any_of(m_voices.cbegin(), m_voices.cend(),
                                      [now](const Voice& voice) { return voice.start < now; });
    if (!sounding)
        m_gain = wanted;

    m_sum.assign(block.size(), 0.0F);
    for (const Voice& voice : m_voices)
        addVoice(voice, now);

    const float step = 1.0F / static_cast<float>(m_fadeSamples);
    for (std::size_t i = 0; i < block.size(); ++i) {
        m_gain += std::clamp(wanted - m_gain, -step, step);
        block[i] = toSample(m_sum[i] * m_gain);
    }

    const qint64 next = now + static_cast<qint64>(block.size());
    std::erase_if(m_voices, [next, this](const Voice& voice) {
        return voice.end() <= next ||
               (voice.fadeStart != kNever && voice.fadeStart + m_fadeSamples <= next);
    });
    m_position.store(next, std::memory_order_release);
}

void CueMixer::silence()
{
    m_voices.clear();
}

} // namespace limber
