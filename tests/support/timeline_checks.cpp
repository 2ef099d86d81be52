// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/timeline_checks.h"

#include <gtest/gtest.h>
#include <map>
#include <set>
#include <tuple>

namespace limber::test {

namespace {

void expectContiguousSegments(const Timeline& timeline)
{
    milliseconds end{0};
    for (const Segment& segment : timeline.segments) {
        EXPECT_EQ(segment.start, end);
        EXPECT_GT(segment.duration, milliseconds{0});
        if (segment.kind != SegmentKind::Phase) {
            EXPECT_EQ(segment.side, BodySide::Both);
        }
        end = segment.end();
    }
    EXPECT_EQ(timeline.total(), end);
}

void expectStepsCoverSegments(const Timeline& timeline)
{
    int next = 0;
    milliseconds active{0};
    for (std::size_t index = 0; index < timeline.steps.size(); ++index) {
        const TimelineStep& step = timeline.steps[index];
        EXPECT_EQ(step.firstSegment, next);
        ASSERT_GT(step.endSegment, step.firstSegment);
        ASSERT_LE(static_cast<std::size_t>(step.endSegment), timeline.segments.size());
        milliseconds stepActive{0};
        for (int at = step.firstSegment; at < step.endSegment; ++at) {
            const Segment& segment = timeline.segments[static_cast<std::size_t>(at)];
            EXPECT_EQ(segment.step, static_cast<int>(index));
            if (segment.isActive())
                stepActive += segment.duration;
        }
        const Segment& last = timeline.segments[static_cast<std::size_t>(step.endSegment - 1)];
        EXPECT_EQ(last.kind, SegmentKind::Phase);
        EXPECT_EQ(last.set, last.sets);
        EXPECT_EQ(step.active, stepActive);
        active += stepActive;
        next = step.endSegment;
    }
    EXPECT_EQ(static_cast<std::size_t>(next), timeline.segments.size());
    EXPECT_EQ(timeline.active(), active);
}

void expectBothSidesGetTheSame(const Timeline& timeline)
{
    // By step, set and phase: what the left side gets minus what the right side gets.
    std::map<std::tuple<int, int, int>, milliseconds> difference;
    std::map<std::tuple<int, int, int>, int> passes;
    for (const Segment& segment : timeline.segments) {
        if (segment.side == BodySide::Both)
            continue;
        const std::tuple key{segment.step, segment.set, segment.phase};
        const bool left = segment.side == BodySide::Left;
        difference[key] += left ? segment.duration : -segment.duration;
        passes[key] += left ? 1 : -1;
    }
    for (const auto& [key, length] : difference) {
        EXPECT_EQ(length, milliseconds{0}) << "step " << std::get<0>(key);
        EXPECT_EQ(passes[key], 0) << "step " << std::get<0>(key);
    }
}

void expectOrderlyCues(const Timeline& timeline)
{
    std::set<std::pair<milliseconds, CueKind>> known;
    int segment = 0;
    milliseconds at{0};
    for (const Cue& cue : timeline.cues) {
        EXPECT_GE(cue.at, at);
        EXPECT_GE(cue.segment, segment);
        at = cue.at;
        segment = cue.segment;
        ASSERT_LT(static_cast<std::size_t>(segment), timeline.segments.size());
        const Segment& owner = timeline.segments[static_cast<std::size_t>(segment)];
        EXPECT_GE(cue.at, owner.start);
        EXPECT_LE(cue.at, owner.end());
        EXPECT_TRUE(known.emplace(cue.at, cue.kind).second)
            << token(cue.kind).data() << " twice at " << cue.at.count();
    }
    EXPECT_EQ(timeline.cues.empty(), timeline.segments.empty());
    if (!timeline.cues.empty()) {
        EXPECT_EQ(timeline.cues.back().kind, CueKind::Finished);
        EXPECT_EQ(timeline.cues.back().at, timeline.total());
    }
}

} // namespace

void expectWellFormed(const Timeline& timeline)
{
    expectContiguousSegments(timeline);
    expectStepsCoverSegments(timeline);
    expectBothSidesGetTheSame(timeline);
    expectOrderlyCues(timeline);
}

} // namespace limber::test
