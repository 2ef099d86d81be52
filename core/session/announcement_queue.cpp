// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/announcement_queue.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace limber {

namespace {

/// Whatever begins later than this after the moment that is being decided on cannot overlap with
/// what begins before it.
constexpr std::chrono::seconds kLongestPhrase{60};

void insertInOrder(std::vector<SpokenPlace>& places, const SpokenPlace& place)
{
    places.insert(std::ranges::upper_bound(places, place.begin, {}, &SpokenPlace::begin), place);
}

} // namespace

AnnouncementQueue::AnnouncementQueue(std::vector<Announcement> announcements)
    : m_announcements(std::move(announcements))
    , m_waiting(m_announcements.size())
{
}

void AnnouncementQueue::setLength(int index, milliseconds length)
{
    m_waiting[static_cast<std::size_t>(index)].length = length;
}

void AnnouncementQueue::forgetLength(int index)
{
    m_waiting[static_cast<std::size_t>(index)].length.reset();
}

std::vector<int> AnnouncementQueue::withoutLength(milliseconds now, milliseconds until) const
{
    std::vector<int> indexes;
    for (std::size_t index = 0; index < m_announcements.size() && m_announcements[index].at < until;
         ++index) {
        if (!m_waiting[index].length && isStillWanted(index, now))
            indexes.push_back(static_cast<int>(index));
    }
    return indexes;
}

bool AnnouncementQueue::isStillWanted(std::size_t index, milliseconds now) const
{
    const Announcement& announcement = m_announcements[index];
    return !m_waiting[index].handedOut && announcement.segment >= m_segment &&
           announcement.latest >= now;
}

std::vector<std::size_t> AnnouncementQueue::candidates(milliseconds now, milliseconds until) const
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0;
         index < m_announcements.size() && m_announcements[index].at < until + kLongestPhrase;
         ++index) {
        if (m_announcements[index].at >= until && found.empty())
            return found;
        const auto& length = m_waiting[index].length;
        if (length && *length > milliseconds{0} && isStillWanted(index, now))
            found.push_back(index);
    }
    std::ranges::stable_sort(found, std::greater{},
                             [this](std::size_t index) { return m_announcements[index].priority; });
    return found;
}

std::optional<SpokenPlace> AnnouncementQueue::placeFor(std::size_t index, milliseconds now,
                                                       const std::vector<SpokenPlace>& taken) const
{
    const Announcement& announcement = m_announcements[index];
    const milliseconds length = *m_waiting[index].length;
    milliseconds begin = std::max(announcement.at, now);
    for (const SpokenPlace& other : taken) {
        if (other.end + kBetweenPhrases <= begin)
            continue;
        if (begin + length + kBetweenPhrases <= other.begin)
            break;
        begin = other.end + kBetweenPhrases;
    }
    if (begin > announcement.latest || begin + length > announcement.endBy.value_or(begin + length))
        return std::nullopt;
    return SpokenPlace{static_cast<int>(index), begin, begin + length};
}

std::vector<SpokenPlace> AnnouncementQueue::take(milliseconds now, milliseconds until)
{
    std::vector<SpokenPlace> news;
    const std::vector<std::size_t> choosing = candidates(now, until);
    if (choosing.empty())
        return news;

    std::vector<SpokenPlace> taken = m_handedOut;
    std::vector<bool> placed(m_announcements.size());
    std::vector<bool> replaced(m_announcements.size());
    const auto note = [&](int announcement) {
        const auto index = static_cast<std::size_t>(announcement);
        placed[index] = true;
        if (const auto& instead = m_announcements[index].insteadOf)
            replaced[static_cast<std::size_t>(*instead)] = true;
    };
    for (const SpokenPlace& place : m_handedOut) {
        if (place.announcement >= 0)
            note(place.announcement);
    }
    for (const std::size_t index : choosing) {
        const auto& instead = m_announcements[index].insteadOf;
        if (replaced[index] || (instead && placed[static_cast<std::size_t>(*instead)]))
            continue;
        const auto place = placeFor(index, now, taken);
        if (!place)
            continue;
        note(place->announcement);
        insertInOrder(taken, *place);
        if (place->begin < until)
            insertInOrder(news, *place);
    }
    for (const SpokenPlace& place : news) {
        m_waiting[static_cast<std::size_t>(place.announcement)].handedOut = true;
        insertInOrder(m_handedOut, place);
    }
    return news;
}

void AnnouncementQueue::reserve(milliseconds begin, milliseconds end)
{
    insertInOrder(m_handedOut, {-1, begin, end});
}

milliseconds AnnouncementQueue::busyUntil() const
{
    return m_handedOut.empty() ? milliseconds{0} : m_handedOut.back().end;
}

std::optional<int> AnnouncementQueue::saidAt(milliseconds moment) const
{
    const auto said = std::ranges::find_if(m_handedOut, [moment](const SpokenPlace& place) {
        return place.announcement >= 0 && place.begin <= moment && moment < place.end;
    });
    return said == m_handedOut.end() ? std::nullopt : std::optional(said->announcement);
}

void AnnouncementQueue::restart(milliseconds position, int segment)
{
    std::erase_if(m_handedOut, [&](const SpokenPlace& place) {
        const bool takenBack = place.end > position;
        if (takenBack && place.announcement >= 0)
            m_waiting[static_cast<std::size_t>(place.announcement)].handedOut = false;
        return takenBack;
    });
    m_segment = segment;
}

} // namespace limber
