// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/pacing.h"
#include "core/common/token.h"
#include "core/routine/routine.h"

#include <chrono>
#include <vector>

// A *timeline* is a routine compiled to what happens when: consecutive *segments* (get ready, set
// up, one phase, a rest, changing sides), each with its exercise, set, repetition and side, and
// the *cues* that sound at a moment. It holds no clock; the Player walks along it.
//
// A rest between two sets belongs to the set before it. A rest between two exercises belongs to the
// one that comes: it is the first segment of its step, with set 0, and prepares for it.

namespace limber {

using std::chrono::milliseconds;

/// What a stretch of a session is spent on.
enum class SegmentKind { Prepare, SetUp, Phase, Rest, ChangeSides };

template <> struct TokenTable<SegmentKind> {
    static constexpr std::array entries{
        TokenEntry<SegmentKind>{SegmentKind::Prepare, QLatin1StringView("prepare")},
        TokenEntry<SegmentKind>{SegmentKind::SetUp, QLatin1StringView("setUp")},
        TokenEntry<SegmentKind>{SegmentKind::Phase, QLatin1StringView("phase")},
        TokenEntry<SegmentKind>{SegmentKind::Rest, QLatin1StringView("rest")},
        TokenEntry<SegmentKind>{SegmentKind::ChangeSides, QLatin1StringView("changeSides")},
    };
};

enum class BodySide { Both, Left, Right };

template <> struct TokenTable<BodySide> {
    static constexpr std::array entries{
        TokenEntry<BodySide>{BodySide::Both, QLatin1StringView("both")},
        TokenEntry<BodySide>{BodySide::Left, QLatin1StringView("left")},
        TokenEntry<BodySide>{BodySide::Right, QLatin1StringView("right")},
    };
};

/// What sounds at a moment.
enum class CueKind {
    GetReady,    ///< A preparation begins.
    Start,       ///< The first phase of a set begins, or that of the side that comes second.
    PhaseChange, ///< Another phase begins, of the same repetition or of the next one.
    LastThree,   ///< Three, two or one second left of a preparation, of a rest of at least 5 s,
                 ///< or of a hold or a station of a passage of at least 8 s.
    ChangeSides, ///< Time to change sides; not sounded where sides alternate by repetition.
    Rest,        ///< A rest between sets or exercises begins.
    End,         ///< An exercise is done, and another follows; belongs to its last segment.
    Finished,    ///< The whole routine is done; belongs to the last segment.
    HalfWay,     ///< Half of a hold of at least 20 s, or of a flow of at least 40 s, is over.
    Beat,        ///< A repetition at the person's own pace begins.
    BreatheIn,   ///< A phase of a breath cycle begins; instead of Start and PhaseChange.
    BreatheHold,
    BreatheOut,
};

template <> struct TokenTable<CueKind> {
    static constexpr std::array entries{
        TokenEntry<CueKind>{CueKind::GetReady, QLatin1StringView("getReady")},
        TokenEntry<CueKind>{CueKind::Start, QLatin1StringView("start")},
        TokenEntry<CueKind>{CueKind::PhaseChange, QLatin1StringView("phaseChange")},
        TokenEntry<CueKind>{CueKind::LastThree, QLatin1StringView("lastThree")},
        TokenEntry<CueKind>{CueKind::ChangeSides, QLatin1StringView("changeSides")},
        TokenEntry<CueKind>{CueKind::Rest, QLatin1StringView("rest")},
        TokenEntry<CueKind>{CueKind::End, QLatin1StringView("end")},
        TokenEntry<CueKind>{CueKind::Finished, QLatin1StringView("finished")},
        TokenEntry<CueKind>{CueKind::HalfWay, QLatin1StringView("halfWay")},
        TokenEntry<CueKind>{CueKind::Beat, QLatin1StringView("beat")},
        TokenEntry<CueKind>{CueKind::BreatheIn, QLatin1StringView("breatheIn")},
        TokenEntry<CueKind>{CueKind::BreatheHold, QLatin1StringView("breatheHold")},
        TokenEntry<CueKind>{CueKind::BreatheOut, QLatin1StringView("breatheOut")},
    };
};

/// One stretch of time with one instruction.
struct Segment {
    milliseconds start{0};
    milliseconds duration{0};
    SegmentKind kind = SegmentKind::Prepare;
    int step = 0;        ///< Index into the timeline's steps.
    int set = 0;         ///< From 1; 0 where it belongs to no set (the rest before an exercise,
                         ///< prepare, set-up). A rest between sets belongs to the one before it.
    int sets = 0;        ///< How many sets the step has.
    int repetition = 0;  ///< From 1, counted per side; a breath cycle or flow cycle counts too.
                         ///< 0 outside phases.
    int repetitions = 0; ///< How many this set has on this side. 0 outside phases.
    BodySide side = BodySide::Both; ///< Left or Right in phases only: all else serves both.
    int phase = -1;                 ///< Index into the exercise's phases, -1 where there is none.
    /// Ends when the person says so: the last phase of a repetition at one's own pace. Its
    /// duration is what it would take with the clock.
    bool waits = false;

    [[nodiscard]] milliseconds end() const { return start + duration; }
    /// Whether the time counts as active: phases (work, hold, breathing), set-up excluded, and
    /// changing sides.
    [[nodiscard]] bool isActive() const
    {
        return kind == SegmentKind::Phase || kind == SegmentKind::ChangeSides;
    }
    /// Whether it is the rest before the exercise.
    [[nodiscard]] bool isRestBefore() const { return kind == SegmentKind::Rest && set == 0; }
    friend bool operator==(const Segment&, const Segment&) = default;
};

struct Cue {
    milliseconds at{0};
    CueKind kind = CueKind::Start;
    int segment = 0; ///< Index of the segment it belongs to.

    friend bool operator==(const Cue&, const Cue&) = default;
};

/// One step of the routine as it will be practised, in the order of practice (rounds.h):
/// [firstSegment, endSegment) are its segments, never none, the last one being the last phase of
/// the last set.
struct TimelineStep {
    RoutineStepId routineStep;
    ExerciseId exercise;
    Dose dose;
    Round round = {};
    int firstSegment = 0;
    int endSegment = 0;
    milliseconds active{0}; ///< Planned active time.

    friend bool operator==(const TimelineStep&, const TimelineStep&) = default;
};

/// Lengths that belong to the person, not to the routine.
struct TimelineOptions {
    std::chrono::seconds prepare{10};    ///< Before each exercise, to read its name and get there.
    std::chrono::seconds changeSides{5}; ///< Where the exercise has no phase for it.
    BodySide firstSide = BodySide::Left;
    Pacing pacing = Pacing::Paced; ///< Of repetitions; all else is timed.
    bool beat = true;              ///< Whether repetitions at one's own pace begin with a cue.
    /// Pace of movement and breath, 0.5 to 1.5 of the usual one. Holds, flows, rests and set-ups
    /// keep their lengths; a flow has more or fewer cycles.
    double tempo = 1.0;
    std::chrono::seconds restChange{0}; ///< Added to every rest; 3 s are left at least.

    friend bool operator==(const TimelineOptions&, const TimelineOptions&) = default;
};

/// A routine compiled to segments and cues, both in order of time and without gaps.
struct Timeline {
    RoutineId routine;
    std::vector<TimelineStep> steps;
    std::vector<Segment> segments;
    std::vector<Cue> cues;
    std::vector<ExerciseId> unknownExercises; ///< Steps that were left out.

    [[nodiscard]] milliseconds total() const;
    [[nodiscard]] milliseconds active() const; ///< Planned active time.
    /// Whether a round of several begins with this step.
    [[nodiscard]] bool beginsRound(int step) const;
    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// Compiles a routine in the order of practice (rounds.h). A step is left out where its exercise is
/// unknown (reported) or where its dose leaves nothing to do. The rest after a
/// step comes before the next one that is not left out.
///
/// Both sides of an exercise always get the same. RepetitionsPer::Total is shared by two sides, an
/// odd total being rounded up to the next even number. Holds, breath cycles and the duration of a
/// flow are meant for each side; only where sides alternate do they share the flow's duration.
/// Without phases for changing sides, and with none of the person's time for it, the second side
/// follows at once.
[[nodiscard]] Timeline compileTimeline(const Routine& routine, const Catalogue& catalogue,
                                       const TimelineOptions& options = {});

/// How long something is planned to take.
struct PlannedLength {
    milliseconds total{0};
    milliseconds active{0}; ///< Of it the active time.

    friend bool operator==(const PlannedLength&, const PlannedLength&) = default;
};

/// What a routine lasts, without compiling it: equal to the timeline's total and active time to the
/// millisecond. Its cost grows with the steps, not with rounds and repetitions.
[[nodiscard]] PlannedLength plannedLength(const Routine& routine, const Catalogue& catalogue,
                                          const TimelineOptions& options = {});

/// What one step lasts each time it is done, without the rest after it.
[[nodiscard]] PlannedLength plannedLength(const RoutineStep& step, const Exercise& exercise,
                                          const TimelineOptions& options = {});

/// The total of plannedLength.
[[nodiscard]] milliseconds estimatedDuration(const Routine& routine, const Catalogue& catalogue,
                                             const TimelineOptions& options = {});

/// What an exercise adds to a routine in this dose.
[[nodiscard]] milliseconds estimatedDuration(const Exercise& exercise, const Dose& dose,
                                             const TimelineOptions& options = {});

} // namespace limber
