// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/announcement_queue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace limber::test {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

using Priority = AnnouncementPriority;

constexpr milliseconds kAll = 10h;

Announcement wanted(milliseconds at, milliseconds latest, Priority priority = Priority::Remark)
{
    Announcement announcement;
    announcement.at = at;
    announcement.latest = latest;
    announcement.priority = priority;
    return announcement;
}

AnnouncementQueue queueOf(const std::vector<Announcement>& announcements,
                          const std::vector<milliseconds>& lengths)
{
    AnnouncementQueue queue(announcements);
    for (std::size_t index = 0; index < lengths.size(); ++index)
        queue.setLength(static_cast<int>(index), lengths[index]);
    return queue;
}

TEST(AnnouncementQueueTest, WhatHasRoomIsSaidAtItsMoment)
{
    AnnouncementQueue queue = queueOf({wanted(1s, 1s), wanted(5s, 5s)}, {2s, 1s});
    EXPECT_THAT(queue.take(0s, kAll), ElementsAre(SpokenPlace{0, 1s, 3s}, SpokenPlace{1, 5s, 6s}));
}

TEST(AnnouncementQueueTest, TheHigherPriorityWinsThePlace)
{
    AnnouncementQueue queue =
        queueOf({wanted(1s, 1s), wanted(2s, 2s, Priority::Essential)}, {2s, 1s});
    EXPECT_THAT(queue.take(0s, kAll), ElementsAre(SpokenPlace{1, 2s, 3s}));
}

TEST(AnnouncementQueueTest, WhatGivesWayIsSaidAfterwardsWhereThatIsNotTooLate)
{
    AnnouncementQueue queue =
        queueOf({wanted(1s, 4s), wanted(2s, 2s, Priority::Essential)}, {2s, 1s});
    EXPECT_THAT(queue.take(0s, kAll),
                ElementsAre(SpokenPlace{1, 2s, 3s},
                            SpokenPlace{0, 3s + kBetweenPhrases, 5s + kBetweenPhrases}));
}

TEST(AnnouncementQueueTest, OfEqualsTheEarlierOneComesFirst)
{
    AnnouncementQueue queue = queueOf({wanted(1s, 1s), wanted(2s, 9s)}, {2s, 1s});
    EXPECT_THAT(queue.take(0s, kAll),
                ElementsAre(SpokenPlace{0, 1s, 3s},
                            SpokenPlace{1, 3s + kBetweenPhrases, 4s + kBetweenPhrases}));
}

TEST(AnnouncementQueueTest, WhatCannotEndInTimeIsDropped)
{
    Announcement count = wanted(1s, 1500ms, Priority::Count);
    count.endBy = 2s;
    EXPECT_THAT(queueOf({count}, {1001ms}).take(0s, kAll), IsEmpty());
    EXPECT_THAT(queueOf({count}, {1000ms}).take(0s, kAll), ElementsAre(SpokenPlace{0, 1s, 2s}));
}

TEST(AnnouncementQueueTest, AShorterOneComesInsteadOfOneThatFindsNoPlace)
{
    Announcement line = wanted(1s, 1s, Priority::Instruction);
    line.endBy = 3s;
    Announcement name = line;
    name.insteadOf = 0;
    EXPECT_THAT(queueOf({line, name}, {3s, 500ms}).take(0s, kAll),
                ElementsAre(SpokenPlace{1, 1s, 1500ms}));
    EXPECT_THAT(queueOf({line, name}, {2s, 500ms}).take(0s, kAll),
                ElementsAre(SpokenPlace{0, 1s, 3s}));
}

TEST(AnnouncementQueueTest, ALateLengthDoesNotBringBothTheLineAndItsName)
{
    const Announcement line = wanted(1s, 9s, Priority::Instruction);
    Announcement name = line;
    name.insteadOf = 0;
    AnnouncementQueue queue({line, name});
    queue.setLength(1, 500ms);
    EXPECT_THAT(queue.take(0s, 2s), ElementsAre(SpokenPlace{1, 1s, 1500ms}));
    queue.setLength(0, 500ms);
    EXPECT_THAT(queue.take(2s, 4s), IsEmpty());
}

TEST(AnnouncementQueueTest, WithoutALengthNothingIsSaidAndTheLengthIsAskedFor)
{
    AnnouncementQueue queue({wanted(1s, 1s), wanted(5s, 5s)});
    EXPECT_THAT(queue.withoutLength(0s, 3s), ElementsAre(0));
    EXPECT_THAT(queue.withoutLength(0s, 9s), ElementsAre(0, 1));
    EXPECT_THAT(queue.withoutLength(2s, 9s), ElementsAre(1));
    EXPECT_THAT(queue.take(0s, 9s), IsEmpty());
    queue.setLength(0, 0ms);
    queue.setLength(1, 1s);
    EXPECT_THAT(queue.withoutLength(0s, 9s), IsEmpty());
    EXPECT_THAT(queue.take(0s, 9s), ElementsAre(SpokenPlace{1, 5s, 6s}));
}

TEST(AnnouncementQueueTest, ALateLengthMovesWhatCanStillBeSaidAndDropsTheRest)
{
    AnnouncementQueue queue({wanted(1s, 1s), wanted(1s, 4s)});
    EXPECT_THAT(queue.take(0s, 2s), IsEmpty());
    queue.setLength(0, 1s);
    queue.setLength(1, 1s);
    EXPECT_THAT(queue.take(3s, 4s), ElementsAre(SpokenPlace{1, 3s, 4s}));
}

TEST(AnnouncementQueueTest, EachIsHandedOutOnce)
{
    AnnouncementQueue queue = queueOf({wanted(1s, 9s)}, {1s});
    EXPECT_THAT(queue.take(0s, 1s), IsEmpty());
    EXPECT_THAT(queue.take(0s, 2s), ElementsAre(SpokenPlace{0, 1s, 2s}));
    EXPECT_THAT(queue.take(0s, kAll), IsEmpty());
}

TEST(AnnouncementQueueTest, AReservedStretchIsKeptFree)
{
    AnnouncementQueue queue = queueOf({wanted(1s, 4s), wanted(2s, 2s)}, {1s, 1s});
    queue.reserve(500ms, 3s);
    EXPECT_EQ(queue.busyUntil(), 3s);
    EXPECT_THAT(queue.take(0s, kAll),
                ElementsAre(SpokenPlace{0, 3s + kBetweenPhrases, 4s + kBetweenPhrases}));
}

TEST(AnnouncementQueueTest, AfterAPauseWhatWasBrokenOffIsSaidAgainIfItIsNotTooLate)
{
    AnnouncementQueue queue = queueOf(
        {wanted(1s, 9s), wanted(3s, 9s), wanted(3s, 3s), wanted(7s, 7s)}, {1s, 2s, 1s, 100ms});
    EXPECT_EQ(queue.take(0s, 8s).size(), 3U);
    queue.restart(4s, 0);
    EXPECT_THAT(queue.take(4s, 9s),
                ElementsAre(SpokenPlace{1, 4s, 6s}, SpokenPlace{3, 7s, 7100ms}));
}

TEST(AnnouncementQueueTest, AJumpLeavesOutWhatBelongsToTheSegmentsBefore)
{
    Announcement later = wanted(8s, 8s);
    later.segment = 3;
    Announcement before = wanted(5s, 20s);
    before.segment = 2;
    AnnouncementQueue queue = queueOf({before, later}, {1s, 1s});
    queue.restart(7s, 3);
    EXPECT_THAT(queue.take(7s, kAll), ElementsAre(SpokenPlace{1, 8s, 9s}));
    queue.restart(0s, 0);
    EXPECT_THAT(queue.take(0s, kAll), ElementsAre(SpokenPlace{0, 5s, 6s}, SpokenPlace{1, 8s, 9s}));
}

struct RandomList {
    explicit RandomList(unsigned seed)
        : engine(seed)
    {
        const int count = between(0, 60);
        for (int index = 0; index < count; ++index) {
            Announcement one = wanted(milliseconds{between(0, 60'000)}, 0ms);
            one.latest = one.at + milliseconds{between(0, 3000)};
            one.priority = static_cast<Priority>(between(0, 3));
            if (between(0, 2) == 0)
                one.endBy = one.at + milliseconds{between(200, 3000)};
            announcements.push_back(one);
        }
        std::ranges::stable_sort(announcements, {}, &Announcement::at);
        for (int index = 0; index < count; ++index) {
            Announcement& one = announcements[static_cast<std::size_t>(index)];
            if (index > 0 && between(0, 4) == 0) {
                one.insteadOf = index - 1;
                one.priority = std::min(
                    one.priority, announcements[static_cast<std::size_t>(index - 1)].priority);
            }
            lengths.emplace_back(between(-1, 4) <= 0 ? between(0, 1) * 300 : between(200, 3500));
        }
    }

    int between(int lowest, int highest)
    {
        return std::uniform_int_distribution<int>(lowest, highest)(engine);
    }

    std::mt19937 engine;
    std::vector<Announcement> announcements;
    std::vector<milliseconds> lengths;
};

void expectFair(const RandomList& list, const std::vector<SpokenPlace>& places)
{
    for (std::size_t index = 0; index < places.size(); ++index) {
        const SpokenPlace& place = places[index];
        const auto which = static_cast<std::size_t>(place.announcement);
        const Announcement& announcement = list.announcements[which];
        EXPECT_GE(place.begin, announcement.at);
        EXPECT_LE(place.begin, announcement.latest);
        EXPECT_LE(place.end, announcement.endBy.value_or(place.end));
        EXPECT_EQ(place.end - place.begin, list.lengths[which]);
        if (index > 0) {
            EXPECT_GE(place.begin, places[index - 1].end + kBetweenPhrases) << "two at once";
        }
        if (announcement.insteadOf) {
            EXPECT_TRUE(std::ranges::none_of(places, [&](const SpokenPlace& other) {
                return other.announcement == *announcement.insteadOf;
            }));
        }
    }
    // Whatever is not said at its moment had to give way to something of at least its priority.
    for (std::size_t which = 0; which < list.announcements.size(); ++which) {
        const Announcement& announcement = list.announcements[which];
        const milliseconds length = list.lengths[which];
        const bool said = std::ranges::any_of(places, [&](const SpokenPlace& place) {
            return std::cmp_equal(place.announcement, which) && place.begin == announcement.at;
        });
        const bool fits = length > 0ms && announcement.at + length <=
                                              announcement.endBy.value_or(milliseconds::max());
        if (said || !fits || announcement.insteadOf)
            continue;
        EXPECT_TRUE(std::ranges::any_of(places, [&](const SpokenPlace& place) {
            const Priority other =
                list.announcements[static_cast<std::size_t>(place.announcement)].priority;
            return other >= announcement.priority &&
                   place.begin < announcement.at + length + kBetweenPhrases &&
                   announcement.at < place.end + kBetweenPhrases;
        })) << "dropped without a reason";
    }
}

TEST(AnnouncementQueuePropertyTest, RandomListsNeverOverlapAndPriorityDecides)
{
    std::size_t said = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        SCOPED_TRACE(seed);
        const RandomList list(seed);
        const auto places = queueOf(list.announcements, list.lengths).take(0s, kAll);
        expectFair(list, places);
        EXPECT_EQ(queueOf(list.announcements, list.lengths).take(0s, kAll), places);
        said += places.size();
        if (::testing::Test::HasFailure())
            return;
    }
    EXPECT_GT(said, 5000U);
}

TEST(AnnouncementQueuePropertyTest, TakenBitByBitItIsTheSameAsAtOnce)
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        SCOPED_TRACE(seed);
        RandomList list(seed);
        const auto atOnce = queueOf(list.announcements, list.lengths).take(0s, kAll);
        AnnouncementQueue queue = queueOf(list.announcements, list.lengths);
        std::vector<SpokenPlace> bitByBit;
        milliseconds now{0};
        while (now < 70s) {
            // What is taken always reaches a second ahead, as it does in a session.
            for (const SpokenPlace& place : queue.take(now, now + 1s))
                bitByBit.push_back(place);
            now += milliseconds{list.between(1, 900)};
        }
        ASSERT_EQ(bitByBit, atOnce);
    }
}

TEST(AnnouncementQueuePropertyTest, PausesAndJumpsNeverMakeTwoSpeakAtOnce)
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        SCOPED_TRACE(seed);
        RandomList list(seed);
        AnnouncementQueue queue = queueOf(list.announcements, list.lengths);
        milliseconds now{0};
        milliseconds busyUntil{0};
        for (int turn = 0; turn < 60; ++turn) {
            for (const SpokenPlace& place : queue.take(now, now + 1s)) {
                EXPECT_GE(place.begin, now);
                EXPECT_GE(place.begin, busyUntil);
                busyUntil = place.end;
            }
            if (list.between(0, 9) == 0) {
                now = milliseconds{list.between(0, 60'000)};
                queue.restart(now, 0);
                busyUntil = now;
            } else {
                now += milliseconds{list.between(1, 900)};
            }
        }
        if (::testing::Test::HasFailure())
            return;
    }
}

} // namespace

} // namespace limber::test
