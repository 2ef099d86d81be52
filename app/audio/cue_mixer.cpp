// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/cue_mixer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace limber {
namespace {

constexpr qint64 kSoon = -1;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();
constexpr std::size_t kUsualOrders = 64;
/// Tones may end quickly; a voice cut off in 5 ms sounds broken.
constexpr std::array kFadesInSecond{200, 50};

qint16 toSample(float value)
{
    constexpr float kFullScale = 32767.0F;
    return static_cast<qint16>(
        std::lround(std::clamp(value * kFullScale, -kFullScale, kFullScale)));
}

constexpr std::size_t asIndex(auto value)
{
    return static_cast<std::size_t>(value);
}

} // namespace

CueMixer::CueMixer(int sampleRate)
    : m_sampleRate(sampleRate)
{
    m_orders.reserve(kUsualOrders);
    m_takenOrders.reserve(kUsualOrders);
    m_sounding.reserve(kUsualOrders);
    m_handedBack.reserve(kUsualOrders);
    m_spent.reserve(kUsualOrders);
}

const std::vector<float>& CueMixer::samplesOf(CueSound sound) const
{
    const std::scoped_lock lock(m_soundsLock);
    std::vector<float>& samples = m_sounds[asIndex(m_soundSet)][indexOf(sound)];
    if (samples.empty())
        samples = synthesize(sound, m_soundSet, m_sampleRate);
    return samples;
}

qint64 CueMixer::length(CueSound sound) const
{
    return static_cast<qint64>(samplesOf(sound).size());
}

void CueMixer::setSoundSet(SoundSet set)
{
    const std::scoped_lock lock(m_soundsLock);
    m_soundSet = set;
}

void CueMixer::order(Order order)
{
    Clips freed;
    freed.reserve(kUsualOrders);
    const std::scoped_lock lock(m_ordersLock);
    m_orders.push_back(std::move(order));
    freed.swap(m_handedBack);
}

void CueMixer::schedule(CueSound sound, qint64 atSample)
{
    order({&samplesOf(sound), nullptr, std::max<qint64>(0, atSample)});
}

void CueMixer::playSoon(CueSound sound)
{
    order({&samplesOf(sound), nullptr, kSoon});
}

void CueMixer::scheduleClip(SoundClip clip, qint64 atSample)
{
    if (!clip || clip->empty())
        return;
    const std::vector<float>* samples = clip.get();
    order({samples, std::move(clip), std::max<qint64>(kSoon, atSample)});
}

void CueMixer::playClipSoon(SoundClip clip)
{
    scheduleClip(std::move(clip), kSoon);
}

void CueMixer::clearPart(Part part, Clearing clearing)
{
    std::vector<Order> dropped;
    Clips freed;
    freed.reserve(kUsualOrders);
    const std::scoped_lock lock(m_ordersLock);
    const auto kept =
        std::stable_partition(m_orders.begin(), m_orders.end(),
                              [part](const Order& order) { return order.part() != part; });
    std::move(kept, m_orders.end(), std::back_inserter(dropped));
    m_orders.erase(kept, m_orders.end());
    Clearing& ordered = m_clearingOrdered[asIndex(part)];
    ordered = std::max(ordered, clearing);
    freed.swap(m_handedBack);
}

void CueMixer::clear()
{
    clearPart(Part::Tones, Clearing::Fade);
}

void CueMixer::withdraw()
{
    clearPart(Part::Tones, Clearing::Withdraw);
}

void CueMixer::clearClips()
{
    clearPart(Part::Voice, Clearing::Fade);
}

void CueMixer::setVolume(float amplitude)
{
    m_volumes[asIndex(Part::Tones)].store(std::clamp(amplitude, 0.0F, 1.0F),
                                          std::memory_order_relaxed);
}

void CueMixer::setVoiceVolume(float amplitude)
{
    m_volumes[asIndex(Part::Voice)].store(std::clamp(amplitude, 0.0F, 1.0F),
                                          std::memory_order_relaxed);
}

void CueMixer::setMuted(Muted muted)
{
    m_muted.store(muted, std::memory_order_relaxed);
}

float CueMixer::wantedGain(Part part) const
{
    return m_muted.load(std::memory_order_relaxed) == Muted::Yes
               ? 0.0F
               : m_volumes[asIndex(part)].load(std::memory_order_relaxed);
}

qint64 CueMixer::fadeSamples(Part part) const
{
    return m_sampleRate / kFadesInSecond[asIndex(part)];
}

void CueMixer::drop(Sounding& sounding)
{
    if (sounding.clip)
        m_spent.push_back(std::move(sounding.clip));
    sounding.samples = nullptr;
}

template <typename Condition> void CueMixer::dropIf(Condition condition)
{
    for (Sounding& sounding : m_sounding) {
        if (condition(sounding))
            drop(sounding);
    }
    std::erase_if(m_sounding, [](const Sounding& sounding) { return !sounding.samples; });
}

void CueMixer::takeOrders(qint64 now)
{
    Clearings clearings{};
    {
        const std::scoped_lock lock(m_ordersLock);
        m_takenOrders.swap(m_orders);
        clearings = std::exchange(m_clearingOrdered, {});
        std::move(m_spent.begin(), m_spent.end(), std::back_inserter(m_handedBack));
    }
    m_spent.clear();
    for (const Part part : {Part::Tones, Part::Voice})
        applyClearing(part, clearings[asIndex(part)], now);
    for (Order& order : m_takenOrders) {
        m_sounding.push_back(
            {order.samples, std::move(order.clip), std::max(order.atSample, now), kNever});
    }
    m_takenOrders.clear();
}

void CueMixer::applyClearing(Part part, Clearing clearing, qint64 now)
{
    if (clearing == Clearing::None)
        return;
    dropIf([part, now](const Sounding& sounding) {
        return sounding.part() == part && sounding.start >= now;
    });
    if (clearing == Clearing::Withdraw)
        return;
    for (Sounding& sounding : m_sounding) {
        if (sounding.part() == part)
            sounding.fadeStart = std::min(sounding.fadeStart, now);
    }
}

void CueMixer::addSounding(const Sounding& sounding, qint64 now)
{
    std::vector<float>& sum = m_buses[asIndex(sounding.part())].sum;
    const qint64 fade = fadeSamples(sounding.part());
    const qint64 blockEnd = now + static_cast<qint64>(sum.size());
    const qint64 from = std::max(sounding.start, now);
    const qint64 to = std::min(sounding.end(), blockEnd);
    for (qint64 at = from; at < to; ++at) {
        float value = (*sounding.samples)[static_cast<std::size_t>(at - sounding.start)];
        if (at >= sounding.fadeStart) {
            const qint64 left = std::max<qint64>(0, fade - (at - sounding.fadeStart));
            value *= static_cast<float>(left) / static_cast<float>(fade);
        }
        sum[static_cast<std::size_t>(at - now)] += value;
    }
}

void CueMixer::mixInto(std::span<qint16> block, qint64 now)
{
    std::array<float, kParts> wanted{};
    for (const Part part : {Part::Tones, Part::Voice}) {
        Bus& bus = m_buses[asIndex(part)];
        bus.sum.assign(block.size(), 0.0F);
        wanted[asIndex(part)] = wantedGain(part);
        const bool sounding = std::ranges::any_of(m_sounding, [part, now](const Sounding& one) {
            return one.part() == part && one.start < now;
        });
        if (!sounding)
            bus.gain = wanted[asIndex(part)];
    }
    for (const Sounding& sounding : m_sounding)
        addSounding(sounding, now);

    const float step = 1.0F / static_cast<float>(fadeSamples(Part::Tones));
    for (std::size_t i = 0; i < block.size(); ++i) {
        float sum = 0.0F;
        for (std::size_t part = 0; part < kParts; ++part) {
            Bus& bus = m_buses[part];
            bus.gain += std::clamp(wanted[part] - bus.gain, -step, step);
            sum += bus.sum[i] * bus.gain;
        }
        block[i] = toSample(sum);
    }
}

void CueMixer::render(std::span<qint16> block)
{
    const qint64 now = position();
    takeOrders(now);
    mixInto(block, now);
    const qint64 next = now + static_cast<qint64>(block.size());
    dropIf([next, this](const Sounding& sounding) {
        return sounding.end() <= next ||
               (sounding.fadeStart != kNever &&
                sounding.fadeStart + fadeSamples(sounding.part()) <= next);
    });
    m_rendered.publish(next, std::chrono::steady_clock::now());
}

void CueMixer::silence()
{
    dropIf([](const Sounding&) { return true; });
}

} // namespace limber
