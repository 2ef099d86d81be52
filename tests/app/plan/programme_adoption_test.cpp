// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/programme_adoption.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

const BundledContent& content()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

const QDate kMonday(2026, 3, 2);

PlanEntry entryUntil(std::optional<QDate> until)
{
    return {.id = PlanEntryId::create(),
            .routine = content().routines.front().id,
            .recurrence = {.weekdays = Weekdays::all(),
                           .everyWeeks = 1,
                           .from = kMonday.addDays(-28),
                           .until = until,
                           .times = {}},
            .time = QTime(7, 0)};
}

TEST(ProgrammeOffersTest, HoldEveryBlockOfEveryProgrammeOnItsDay)
{
    const auto offers = buildProgrammeOffers(content(), Qt::Monday, {});
    ASSERT_EQ(offers.size(), content().programmes.size());
    ASSERT_EQ(offers.size(), 3U);
    for (const ProgrammeOffer& offer : offers) {
        std::chrono::milliseconds sum{0};
        int practiceDays = 0;
        for (int i = 0; i < ProgrammeOffer::kDays; ++i) {
            const auto& blocks = offer.days.at(static_cast<std::size_t>(i));
            const auto day = offer.programme.days.find(static_cast<Qt::DayOfWeek>(i + 1));
            const std::size_t items = day == offer.programme.days.end() ? 0 : day->second.size();
            EXPECT_EQ(blocks.size(), items) << qPrintable(offer.programme.name) << i;
            practiceDays += items > 0 ? 1 : 0;
            for (const ProgrammeBlock& block : blocks) {
                EXPECT_EQ(block.length, estimatedDuration(block.routine, content().catalogue));
                sum += block.length;
            }
        }
        EXPECT_EQ(offer.weekLength, sum);
        EXPECT_EQ(offer.practiceDays, practiceDays);
        EXPECT_EQ(offer.mostBlocks, 2);
    }
}

TEST(ProgrammeOffersTest, BlocksStandInTheOrderOfTheDay)
{
    const auto isEvening = [](const Programme& programme, const RoutineId& id) {
        return std::ranges::find(programme.evening, id) != programme.evening.end();
    };
    for (const ProgrammeOffer& offer : buildProgrammeOffers(content(), Qt::Monday, {})) {
        for (const auto& [day, items] : offer.programme.days) {
            const auto& blocks = offer.days.at(static_cast<std::size_t>(day - Qt::Monday));
            ASSERT_EQ(blocks.size(), items.size());
            for (std::size_t i = 1; i < blocks.size(); ++i)
                EXPECT_FALSE(isEvening(offer.programme, blocks[i - 1].routine.id));
            for (const ProgrammeItem& item : items) {
                const auto isItem = [&item](const auto& block) {
                    const auto* routine = std::get_if<RoutineId>(&item);
                    return routine ? block.routine.id == *routine
                                   : block.routine.steps.front().exercise ==
                                         std::get<RoutineStep>(item).exercise;
                };
                EXPECT_EQ(std::ranges::count_if(blocks, isItem), 1);
            }
        }
    }
}

TEST(ProgrammeOffersTest, TheWeekBeginsOnTheUsersFirstDay)
{
    const auto monday = buildProgrammeOffers(content(), Qt::Monday, {});
    const auto sunday = buildProgrammeOffers(content(), Qt::Sunday, {});
    for (std::size_t i = 0; i < monday.size(); ++i) {
        EXPECT_EQ(sunday[i].days.front(), monday[i].days.back());
        EXPECT_EQ(sunday[i].days.at(1), monday[i].days.front());
    }
}

TEST(ProgrammeAdoptionTest, AsksOnlyWhereSomethingGoesOn)
{
    EXPECT_FALSE(isPlannedFrom({}, kMonday, Qt::Monday));
    EXPECT_TRUE(isPlannedFrom({{entryUntil({})}, {}, {}}, kMonday, Qt::Monday));
    EXPECT_TRUE(isPlannedFrom({{entryUntil(kMonday)}, {}, {}}, kMonday, Qt::Monday));
    EXPECT_FALSE(isPlannedFrom({{entryUntil(kMonday.addDays(-1))}, {}, {}}, kMonday, Qt::Monday));
}

TEST(ProgrammeAdoptionTest, AddingLeavesTheOldEntriesAlone)
{
    const Plan plan{{entryUntil({})}, {}, {}};
    const Programme& programme = content().programmes.front();
    const auto adopted = adopt(programme, kMonday, programme.times, content().catalogue);
    ASSERT_TRUE(adopted);
    const auto changed =
        withProgramme(plan, *adopted, kMonday, AdoptionKind::AddToPlan, Qt::Monday);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->entries.size(), adopted->entries.size() + 1);
    EXPECT_EQ(changed->entries.front(), plan.entries.front());
}

TEST(ProgrammeAdoptionTest, ReplacingEndsWhatGoesOnTheDayBefore)
{
    PlanEntry over = entryUntil(kMonday.addDays(-10));
    PlanEntry later = entryUntil({});
    later.recurrence.from = kMonday.addDays(7);
    const Plan plan{{entryUntil({}), over, later}, {}, {}};
    const Programme& programme = content().programmes.front();
    const auto adopted = adopt(programme, kMonday, programme.times, content().catalogue);
    ASSERT_TRUE(adopted);
    const auto changed =
        withProgramme(plan, *adopted, kMonday, AdoptionKind::ReplacePlan, Qt::Monday);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->entries.size(), adopted->entries.size() + 2);
    EXPECT_EQ(changed->entries.at(0).recurrence.until, kMonday.addDays(-1));
    EXPECT_EQ(changed->entries.at(1), over);
    EXPECT_EQ(std::ranges::count(changed->entries, later.id, &PlanEntry::id), 0);
}

} // namespace
} // namespace limber
