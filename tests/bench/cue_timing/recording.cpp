// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cue_timing/recording.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>

namespace limber::bench {

namespace {

constexpr int kRate = 48000;
constexpr std::size_t kBlock = 480;

std::chrono::nanoseconds lengthOf(std::size_t samples)
{
    return std::chrono::nanoseconds(static_cast<std::int64_t>(samples) * 1'000'000'000 / kRate);
}

} // namespace

Recording::Recording(const QString& monitor)
{
    const QString command = QStringLiteral("exec parec -d %1 --raw --format=s16le --rate=48000 "
                                           "--channels=1 --latency-msec=100 2>/dev/null")
                                .arg(monitor);
    m_pipe = popen(command.toUtf8().constData(), "r");
    if (m_pipe == nullptr)
        std::abort();
    m_thread = std::thread([this] { record(); });
}

Recording::~Recording()
{
    if (m_thread.joinable())
        (void)stop();
}

void Recording::record()
{
    std::array<short, kBlock> block{};
    while (!m_over) {
        const std::size_t count = std::fread(block.data(), sizeof(short), block.size(), m_pipe);
        if (count == 0)
            return;
        m_samples.insert(m_samples.end(), block.begin(),
                         block.begin() + static_cast<std::ptrdiff_t>(count));
        m_arrivals.push_back({m_samples.size(), std::chrono::steady_clock::now()});
    }
}

/// A sink takes a block and plays it from that moment on, but the recording gets all of it at once:
/// only where such a block begins, arrival and playing are one. Blocks arrive late, never early, so
/// the earliest of those around tells the time.
Recording::Time Recording::timeOf(std::size_t sample) const
{
    constexpr std::ptrdiff_t kAround = 200;
    constexpr std::chrono::milliseconds kSameBlock{5};
    const auto here = std::ranges::lower_bound(m_arrivals, sample, {}, &Arrival::samples);
    const auto index = here - m_arrivals.begin();
    const auto from = m_arrivals.begin() + std::max<std::ptrdiff_t>(1, index - kAround);
    const auto to =
        m_arrivals.begin() +
        std::min<std::ptrdiff_t>(index + kAround, static_cast<std::ptrdiff_t>(m_arrivals.size()));
    Time begin = Time::max();
    for (auto at = from; at < to; ++at) {
        const Arrival& before = *std::prev(at);
        if (at->at - before.at > kSameBlock)
            begin = std::min(begin, at->at - lengthOf(before.samples));
    }
    return begin + lengthOf(sample);
}

std::vector<Recording::Click> Recording::stop()
{
    m_over = true;
    m_thread.join();
    pclose(m_pipe);
    constexpr int kThreshold = 3000;
    constexpr std::size_t kApart = kRate / 50;
    std::vector<Click> clicks;
    std::size_t lastLoud = 0;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        if (std::abs(int{m_samples[i]}) < kThreshold)
            continue;
        if (clicks.empty() || i - lastLoud > kApart)
            clicks.push_back({i, timeOf(i)});
        lastLoud = i;
    }
    return clicks;
}

} // namespace limber::bench
