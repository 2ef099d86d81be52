// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/announcement.h"

#include <cstddef>
#include <vector>

// Decides which announcements are said, and exactly when.

namespace limber {

/// A stretch of the timeline in which an announcement is said.
struct SpokenPlace {
    int announcement = 0; ///< Its index.
    milliseconds begin{0};
    milliseconds end{0};

    friend bool operator==(const SpokenPlace&, const SpokenPlace&) = default;
};

/// Silence between two phrases, so that they do not run into one another.
inline constexpr milliseconds kBetweenPhrases{120};

/// Gives the announcements of a session their places. Never are two said at once, and none is cut
/// off by another. Where they would overlap, the higher priority has the first choice (of equals
/// the earlier one); the others begin later, as soon as there is room, and are dropped where that
/// would be later than `latest` or would not end by `endBy`.
///
/// How long an announcement takes is known only once it has been synthesised. Lengths may come bit
/// by bit as the session goes on: what has been handed out stays where it is, and an announcement
/// whose length is unknown takes no part.
class AnnouncementQueue {
public:
    AnnouncementQueue() = default;
    explicit AnnouncementQueue(std::vector<Announcement> announcements);

    [[nodiscard]] const std::vector<Announcement>& announcements() const { return m_announcements; }

    /// What announcement `index` takes; 0 or less: it cannot be said at all.
    void setLength(int index, milliseconds length);
    /// Its length will be asked for again if it is still wanted.
    void forgetLength(int index);
    /// The announcements that may still be said at `now` or later, are wanted before `until`, and
    /// whose lengths have not been told yet.
    [[nodiscard]] std::vector<int> withoutLength(milliseconds now, milliseconds until) const;

    /// What begins from `now` to before `until`, in order of time. Each announcement is handed out
    /// once. What should have begun before `now` begins now, unless that is too late.
    [[nodiscard]] std::vector<SpokenPlace> take(milliseconds now, milliseconds until);

    /// Keeps a stretch free of announcements, for something said on the spot.
    void reserve(milliseconds begin, milliseconds end);
    /// When whatever has been handed out or reserved will be over.
    [[nodiscard]] milliseconds busyUntil() const;
    /// The announcement that is being said at a moment, of those handed out.
    [[nodiscard]] std::optional<int> saidAt(milliseconds moment) const;

    /// Goes to another place, or on after a pause: whatever had not ended by `position` is taken
    /// back and may be said (again). What belongs to segments before `segment` is not said.
    void restart(milliseconds position, int segment);

private:
    struct Waiting {
        std::optional<milliseconds> length;
        bool handedOut = false;
    };

    [[nodiscard]] bool isStillWanted(std::size_t index, milliseconds now) const;
    /// Indexes of all that may be said from `now` on and could touch what begins before `until`,
    /// the first choice first; empty where nothing is wanted before `until`.
    [[nodiscard]] std::vector<std::size_t> candidates(milliseconds now, milliseconds until) const;
    /// The earliest place that the stretches already given away allow.
    [[nodiscard]] std::optional<SpokenPlace> placeFor(std::size_t index, milliseconds now,
                                                      const std::vector<SpokenPlace>& taken) const;

    std::vector<Announcement> m_announcements;
    std::vector<Waiting> m_waiting;       ///< One for each announcement.
    std::vector<SpokenPlace> m_handedOut; ///< In order of time; announcement -1: reserved.
    int m_segment = 0;                    ///< Nothing of the segments before it is said.
};

} // namespace limber
