// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/announcement.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace limber {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds kShortestNamedPhase{3000};
constexpr milliseconds kShortestCountedPhase{3000};
constexpr milliseconds kLongHold{30'000};
constexpr milliseconds kEncouragedHold{20'000};
constexpr int kNamedBreathCycles = 2;
constexpr int kCountedSeconds = 10;
constexpr int kCountedSecondsOfLongHold = 5;
constexpr int kFewestRepetitionsWithALast = 3;
/// How late a remark may come and still belong to its moment.
constexpr milliseconds kRemarkLate{1200};
constexpr milliseconds kCountLate{600};
/// A line may run on a little into the next phase.
constexpr milliseconds kLineOverrun{400};

class AnnouncementList {
public:
    AnnouncementList(const Timeline& timeline, const Catalogue& catalogue,
                     const AnnouncementOptions& options);

    [[nodiscard]] std::vector<Announcement> take();

private:
    void addSegment(int index);
    void addNextExercise(int index);
    void addNextSet(int index);
    void addChangeSides(int index);
    void addPhase(int index);
    void addPhaseLine(int index, BodySide side);
    void addLaterRepetition(int index);
    void addSecondsLeft(int index);
    void addHalfWay(const Cue& cue);
    void addFinished();
    void append(Announcement announcement);

    [[nodiscard]] const Segment& segment(int index) const
    {
        return m_timeline.segments[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const Exercise* exerciseOf(const Segment& segment) const
    {
        return m_catalogue.find(m_timeline.steps[static_cast<std::size_t>(segment.step)].exercise);
    }
    [[nodiscard]] const Dose& doseOf(const Segment& segment) const
    {
        return m_timeline.steps[static_cast<std::size_t>(segment.step)].dose;
    }
    [[nodiscard]] Sides sidesOf(const Segment& segment) const;
    [[nodiscard]] bool countsRepetitions(const Segment& segment) const;
    [[nodiscard]] bool isHold(const Segment& segment) const;
    [[nodiscard]] bool isFirstOfStep(int index) const;
    /// Whether a repetition begins, on this side.
    [[nodiscard]] bool beginsRepetition(int index) const;
    /// The side that the next phase is done on.
    [[nodiscard]] BodySide sideAhead(int index) const;
    [[nodiscard]] milliseconds afterTonesAt(milliseconds moment) const;
    /// An announcement that speaks of a segment and begins with it.
    [[nodiscard]] Announcement about(int index, AnnouncementKind kind,
                                     AnnouncementPriority priority) const;

    const Timeline& m_timeline;
    const Catalogue& m_catalogue;
    const AnnouncementOptions& m_options;
    std::map<milliseconds, milliseconds> m_tones; ///< How long to wait after those of a moment.
    std::vector<bool> m_breathCycle;              ///< For each segment.
    std::vector<Announcement> m_list;
};

bool isBreathCue(CueKind kind)
{
    return kind == CueKind::BreatheIn || kind == CueKind::BreatheHold ||
           kind == CueKind::BreatheOut;
}

AnnouncementList::AnnouncementList(const Timeline& timeline, const Catalogue& catalogue,
                                   const AnnouncementOptions& options)
    : m_timeline(timeline)
    , m_catalogue(catalogue)
    , m_options(options)
    , m_breathCycle(timeline.segments.size())
{
    for (const Cue& cue : timeline.cues) {
        milliseconds& wait = m_tones[cue.at];
        wait = std::max(wait, cue.kind == CueKind::LastThree ? kAfterTick : kAfterTone);
        if (isBreathCue(cue.kind))
            m_breathCycle[static_cast<std::size_t>(cue.segment)] = true;
    }
}

std::vector<Announcement> AnnouncementList::take()
{
    for (int index = 0; std::cmp_less(index, m_timeline.segments.size()); ++index)
        addSegment(index);
    for (const Cue& cue : m_timeline.cues) {
        if (cue.kind == CueKind::HalfWay)
            addHalfWay(cue);
    }
    addFinished();

    std::vector<int> order(m_list.size());
    std::iota(order.begin(), order.end(), 0);
    const auto before = [this](int left, int right) {
        return m_list[static_cast<std::size_t>(left)].at <
               m_list[static_cast<std::size_t>(right)].at;
    };
    std::ranges::stable_sort(order, before);
    std::vector<int> placeOf(m_list.size());
    for (int place = 0; std::cmp_less(place, order.size()); ++place)
        placeOf[static_cast<std::size_t>(order[static_cast<std::size_t>(place)])] = place;

    std::vector<Announcement> sorted;
    sorted.reserve(m_list.size());
    for (const int index : order) {
        sorted.push_back(m_list[static_cast<std::size_t>(index)]);
        if (sorted.back().insteadOf)
            sorted.back().insteadOf = placeOf[static_cast<std::size_t>(*sorted.back().insteadOf)];
    }
    return sorted;
}

void AnnouncementList::addSegment(int index)
{
    if (isFirstOfStep(index))
        addNextExercise(index);
    switch (segment(index).kind) {
    case SegmentKind::Prepare:
        return;
    case SegmentKind::SetUp:
        addPhaseLine(index, BodySide::Both);
        return;
    case SegmentKind::Phase:
        addPhase(index);
        return;
    case SegmentKind::Rest:
        // What comes after the rest before an exercise is told of as the next exercise.
        if (!segment(index).isRestBefore())
            addNextSet(index);
        return;
    case SegmentKind::ChangeSides:
        addChangeSides(index);
        return;
    }
}

void AnnouncementList::addNextExercise(int index)
{
    Announcement next =
        about(index, AnnouncementKind::NextExercise, AnnouncementPriority::Essential);
    next.latest = std::max(next.at, segment(index).end());
    if (sidesOf(segment(index)) != Sides::None)
        next.side = sideAhead(index);
    if (m_timeline.beginsRound(next.step))
        next.round = m_timeline.steps[static_cast<std::size_t>(next.step)].round;
    append(next);
}

void AnnouncementList::addNextSet(int index)
{
    Announcement next = about(index, AnnouncementKind::NextSet, AnnouncementPriority::Instruction);
    next.set = segment(index).set + 1;
    next.endBy = segment(index).end();
    next.latest = *next.endBy;
    append(next);
}

void AnnouncementList::addChangeSides(int index)
{
    const bool continues = segment(index - 1).kind == SegmentKind::ChangeSides;
    if (!continues) {
        Announcement change =
            about(index, AnnouncementKind::ChangeSides, AnnouncementPriority::Essential);
        change.side = sideAhead(index);
        change.latest = std::max(change.at, segment(index).end());
        append(change);
    }
    addPhaseLine(index, BodySide::Both);
}

void AnnouncementList::addPhase(int index)
{
    const Segment& phase = segment(index);
    const Sides sides = sidesOf(phase);
    const Segment* before = index > 0 ? &segment(index - 1) : nullptr;
    if (sides == Sides::EachSide && before != nullptr && before->kind == SegmentKind::Phase &&
        before->step == phase.step && before->set == phase.set && before->side != phase.side) {
        Announcement second =
            about(index, AnnouncementKind::SecondSide, AnnouncementPriority::Essential);
        second.side = phase.side;
        second.latest = second.at + kRemarkLate;
        append(second);
    }

    const bool named = sides == Sides::Alternating && beginsRepetition(index);
    if (phase.repetition <= 1)
        addPhaseLine(index, named ? phase.side : BodySide::Both);
    else
        addLaterRepetition(index);
    if (m_options.repetitions == Spoken::Yes && phase.repetition == 1 && countsRepetitions(phase) &&
        beginsRepetition(index) && !named) {
        Announcement count =
            about(index, AnnouncementKind::Repetition, AnnouncementPriority::Count);
        count.latest = count.at + kCountLate;
        count.endBy = phase.end();
        append(count);
    }
    addSecondsLeft(index);
}

void AnnouncementList::addPhaseLine(int index, BodySide side)
{
    const Segment& phase = segment(index);
    const Exercise* exercise = exerciseOf(phase);
    if (m_options.phases == Spoken::No || phase.phase < 0 || exercise == nullptr)
        return;
    const bool breathing = m_breathCycle[static_cast<std::size_t>(index)] ||
                           doseOf(phase).type == DoseType::BreathCycles;
    Announcement line = about(index, AnnouncementKind::PhaseCue, AnnouncementPriority::Instruction);
    line.side = side;
    line.latest = std::max(line.at, phase.start + phase.duration / 2);
    line.endBy = phase.end() + kLineOverrun;

    const bool inBreathCycle = breathing && phase.kind == SegmentKind::Phase;
    const bool hasLine =
        !exercise->phases[static_cast<std::size_t>(phase.phase)].cue.isEmpty() && !inBreathCycle;
    if (hasLine)
        append(line);
    Announcement name = line;
    name.kind = AnnouncementKind::PhaseName;
    name.endBy = phase.end();
    if (hasLine)
        name.insteadOf = static_cast<int>(m_list.size()) - 1;
    append(name);
}

void AnnouncementList::addLaterRepetition(int index)
{
    const Segment& phase = segment(index);
    const bool begins = beginsRepetition(index);
    const bool alternating = sidesOf(phase) == Sides::Alternating;
    const bool breathing = m_breathCycle[static_cast<std::size_t>(index)] ||
                           doseOf(phase).type == DoseType::BreathCycles;
    const BodySide side = begins && alternating ? phase.side : BodySide::Both;

    bool sideIsSaid = false;
    if (begins && countsRepetitions(phase)) {
        const bool last = m_options.encouragement == Spoken::Yes &&
                          phase.repetition == phase.repetitions &&
                          phase.repetitions >= kFewestRepetitionsWithALast;
        if (last || m_options.repetitions == Spoken::Yes) {
            Announcement count =
                about(index, last ? AnnouncementKind::LastRepetition : AnnouncementKind::Repetition,
                      AnnouncementPriority::Count);
            count.side = side;
            count.latest = count.at + kCountLate;
            count.endBy = phase.end();
            append(count);
            sideIsSaid = true;
        }
    }

    const bool known = breathing && phase.repetition > kNamedBreathCycles;
    const bool tellsName =
        m_options.phases == Spoken::Yes && phase.duration >= kShortestNamedPhase && !known;
    const bool tellsSide = side != BodySide::Both && !sideIsSaid;
    if (!tellsName && !tellsSide)
        return;
    Announcement name =
        about(index, tellsName ? AnnouncementKind::PhaseName : AnnouncementKind::Side,
              tellsSide ? AnnouncementPriority::Instruction : AnnouncementPriority::Remark);
    name.side = tellsSide ? side : BodySide::Both;
    name.latest = std::max(name.at, phase.start + std::min(kRemarkLate, phase.duration / 2));
    name.endBy = phase.end();
    append(name);
}

void AnnouncementList::addSecondsLeft(int index)
{
    const Segment& hold = segment(index);
    if (hold.waits)
        return;
    const bool isLong = hold.duration >= kLongHold;
    if (isLong) {
        Announcement left = about(index, AnnouncementKind::TimeLeft, AnnouncementPriority::Remark);
        left.seconds = kCountedSeconds;
        left.at = hold.end() - 10s;
        left.latest = left.at + kRemarkLate;
        left.endBy = hold.end();
        append(left);
    }
    if (m_options.encouragement == Spoken::Yes && hold.duration >= kEncouragedHold) {
        Announcement word =
            about(index, AnnouncementKind::Encouragement, AnnouncementPriority::Remark);
        word.at = hold.start + hold.duration * 3 / 4;
        word.at -= word.at % 1s;
        word.latest = word.at + 2s;
        word.endBy = hold.end();
        append(word);
    }
    if (m_options.seconds == Spoken::No || !isHold(hold) || hold.duration < kShortestCountedPhase)
        return;
    const auto whole = std::chrono::floor<std::chrono::seconds>(hold.duration).count();
    const int most = isLong ? kCountedSecondsOfLongHold : kCountedSeconds;
    // The first second belongs to the instruction.
    for (int left = std::min(static_cast<int>(whole) - 1, most); left >= 1; --left) {
        Announcement count =
            about(index, AnnouncementKind::SecondsLeft, AnnouncementPriority::Count);
        const milliseconds moment = hold.end() - std::chrono::seconds{left};
        count.seconds = left;
        count.at = moment + afterTonesAt(moment);
        count.latest = moment + 500ms;
        count.endBy = moment + 1s;
        append(count);
    }
}

void AnnouncementList::addHalfWay(const Cue& cue)
{
    Announcement half = about(cue.segment, AnnouncementKind::HalfWay, AnnouncementPriority::Remark);
    half.at = cue.at + afterTonesAt(cue.at);
    half.latest = half.at + kRemarkLate;
    append(half);
}

void AnnouncementList::addFinished()
{
    if (m_timeline.segments.empty())
        return;
    const int last = static_cast<int>(m_timeline.segments.size()) - 1;
    Announcement finished =
        about(last, AnnouncementKind::Finished, AnnouncementPriority::Essential);
    // The chord of the end is the longest tone, and nothing is urgent any more.
    const milliseconds afterChord =
        m_options.tones == Spoken::Yes ? milliseconds{900} : milliseconds{0};
    finished.at = m_timeline.total() + afterChord;
    finished.latest = finished.at + 5s;
    append(finished);
}

void AnnouncementList::append(Announcement announcement)
{
    m_list.push_back(announcement);
}

Sides AnnouncementList::sidesOf(const Segment& segment) const
{
    const Exercise* exercise = exerciseOf(segment);
    return exercise == nullptr ? Sides::None : exercise->sides;
}

bool AnnouncementList::countsRepetitions(const Segment& segment) const
{
    const DoseType type = doseOf(segment).type;
    return segment.repetitions > 1 &&
           (type == DoseType::Repetitions || type == DoseType::RepetitionsWithHold ||
            type == DoseType::TimedHold);
}

bool AnnouncementList::isHold(const Segment& segment) const
{
    const Exercise* exercise = exerciseOf(segment);
    const DoseType type = doseOf(segment).type;
    return segment.kind == SegmentKind::Phase && segment.phase >= 0 && exercise != nullptr &&
           (type == DoseType::TimedHold || type == DoseType::RepetitionsWithHold) &&
           exercise->phases[static_cast<std::size_t>(segment.phase)].usesHold;
}

bool AnnouncementList::isFirstOfStep(int index) const
{
    return m_timeline.steps[static_cast<std::size_t>(segment(index).step)].firstSegment == index;
}

bool AnnouncementList::beginsRepetition(int index) const
{
    if (isFirstOfStep(index))
        return true;
    const Segment& now = segment(index);
    const Segment& before = segment(index - 1);
    return before.kind != SegmentKind::Phase || before.set != now.set ||
           before.repetition != now.repetition || before.side != now.side;
}

BodySide AnnouncementList::sideAhead(int index) const
{
    const auto next =
        std::find_if(m_timeline.segments.begin() + index, m_timeline.segments.end(),
                     [](const Segment& one) { return one.kind == SegmentKind::Phase; });
    return next == m_timeline.segments.end() ? BodySide::Both : next->side;
}

milliseconds AnnouncementList::afterTonesAt(milliseconds moment) const
{
    const auto tone = m_tones.find(moment);
    return m_options.tones == Spoken::No || tone == m_tones.end() ? milliseconds{0} : tone->second;
}

Announcement AnnouncementList::about(int index, AnnouncementKind kind,
                                     AnnouncementPriority priority) const
{
    const Segment& one = segment(index);
    Announcement announcement;
    announcement.at = one.start + afterTonesAt(one.start);
    announcement.latest = announcement.at;
    announcement.priority = priority;
    announcement.kind = kind;
    announcement.segment = index;
    announcement.step = one.step;
    announcement.phase = one.phase;
    announcement.set = one.set;
    announcement.sets = one.sets;
    announcement.repetition = one.repetition;
    announcement.repetitions = one.repetitions;
    return announcement;
}

} // namespace

std::vector<Announcement> announcementsOf(const Timeline& timeline, const Catalogue& catalogue,
                                          const AnnouncementOptions& options)
{
    return AnnouncementList(timeline, catalogue, options).take();
}

} // namespace limber
