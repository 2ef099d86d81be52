// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <optional>
#include <vector>

// An *announcement* is something that a voice says at a moment of a timeline: what comes next,
// which side, what to do now, how far one is. It holds facts only; `app/wording` makes the
// sentence. Which of them are said, and exactly when, is decided by the AnnouncementQueue.

namespace limber {

/// What an announcement says.
enum class AnnouncementKind {
    NextExercise, ///< The exercise that is being prepared, or rested for, and what begins with it:
                  ///< the side, and the round where there are several.
    NextSet,      ///< The set that follows the rest.
    ChangeSides,  ///< Time to change sides; names the side that comes.
    SecondSide,   ///< The other side begins at once, without time for changing.
    PhaseCue,     ///< The one-line instruction of a phase.
    PhaseName,    ///< The short name of a phase.
    Side,         ///< Just the side, where sides alternate.
    Repetition,   ///< The number of the repetition that begins.
    LastRepetition, ///< The last repetition begins.
    SecondsLeft,    ///< A number: the seconds left of a hold.
    TimeLeft,       ///< In words: so many seconds are left.
    HalfWay,
    Encouragement,
    Finished, ///< The whole routine is done.
};

template <> struct TokenTable<AnnouncementKind> {
    static constexpr std::array entries{
        TokenEntry<AnnouncementKind>{AnnouncementKind::NextExercise,
                                     QLatin1StringView("nextExercise")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::NextSet, QLatin1StringView("nextSet")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::ChangeSides,
                                     QLatin1StringView("changeSides")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::SecondSide, QLatin1StringView("secondSide")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::PhaseCue, QLatin1StringView("phaseCue")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::PhaseName, QLatin1StringView("phaseName")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::Side, QLatin1StringView("side")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::Repetition, QLatin1StringView("repetition")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::LastRepetition,
                                     QLatin1StringView("lastRepetition")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::SecondsLeft,
                                     QLatin1StringView("secondsLeft")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::TimeLeft, QLatin1StringView("timeLeft")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::HalfWay, QLatin1StringView("halfWay")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::Encouragement,
                                     QLatin1StringView("encouragement")},
        TokenEntry<AnnouncementKind>{AnnouncementKind::Finished, QLatin1StringView("finished")},
    };
};

/// Who gives way where two would overlap; a later value wins.
enum class AnnouncementPriority {
    Remark,      ///< Pleasant to hear: half-way, the name of a phase that is known by now.
    Count,       ///< Worth nothing at any other moment.
    Instruction, ///< What to do now.
    Essential,   ///< Without it one does the wrong thing: what comes, which side, the end.
};

/// Something to be said. All moments are positions on the timeline.
struct Announcement {
    milliseconds at{0};     ///< When it should begin.
    milliseconds latest{0}; ///< It is dropped rather than begun later than this.
    /// It is dropped rather than still being said at this moment; nothing: it may take its time.
    std::optional<milliseconds> endBy;
    AnnouncementPriority priority = AnnouncementPriority::Remark;
    AnnouncementKind kind = AnnouncementKind::PhaseName;
    int segment = 0; ///< The segment it is said in.

    // What it is worded from.
    int step = 0; ///< The step it speaks of.
    int phase = -1;
    int set = 0; ///< The set that it speaks of: for NextSet the one to come.
    int sets = 0;
    int repetition = 0;
    int repetitions = 0;
    int seconds = 0;                ///< Seconds left.
    BodySide side = BodySide::Both; ///< The side to name; Both where none is to be named.
    Round round = {};               ///< The round that begins; of 1 where none is to be named.

    /// Index of the announcement in whose place this one comes: it is said only where that one
    /// finds no place. That one stands before it and has at least its priority.
    std::optional<int> insteadOf;

    friend bool operator==(const Announcement&, const Announcement&) = default;
};

enum class Spoken { No, Yes };

/// What a person wants to hear.
struct AnnouncementOptions {
    Spoken phases = Spoken::Yes;       ///< Instructions and names of phases.
    Spoken repetitions = Spoken::No;   ///< The number of each repetition.
    Spoken seconds = Spoken::No;       ///< The seconds left of a hold, its last ten.
    Spoken encouragement = Spoken::No; ///< The last repetition, a friendly word in long holds.
    /// Whether tones sound as well: then a phrase waits until the tone of its moment is over.
    Spoken tones = Spoken::Yes;

    friend bool operator==(const AnnouncementOptions&, const AnnouncementOptions&) = default;
};

/// How long after a tone the phrase of the same moment begins; the ticks of the last three seconds
/// are short.
inline constexpr milliseconds kAfterTone{350};
inline constexpr milliseconds kAfterTick{150};

/// Everything that there is to say in a timeline, in order of `at`. The catalogue must be the one
/// that the timeline was compiled with.
///
/// Phases: the first repetition of each set and side gets the full line (its name where the line is
/// too long for the phase), later ones the name where the phase lasts 3 s or more. Of breath cycles
/// the first two get names, then the tones alone go on.
[[nodiscard]] std::vector<Announcement> announcementsOf(const Timeline& timeline,
                                                        const Catalogue& catalogue,
                                                        const AnnouncementOptions& options);

} // namespace limber
