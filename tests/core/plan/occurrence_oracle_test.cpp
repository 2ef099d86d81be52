// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/wall_time.h"
#include "core/plan/plan_days.h"
#include "core/plan/plan_edit.h"
#include "core/plan/plan_move.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <ctime>
#include <gtest/gtest.h>
#include <ostream>

// The expansion of plans against an oracle that knows only the words of the definitions: it walks
// from day to day and asks of each whether the rule means it. Days are plain numbers, so that it
// shares neither code nor calendar with what it judges.

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;
using test::text;

constexpr int kPlansOfAZone = 9000;

constexpr std::array kZones{
    "Australia/Lord_Howe", "Pacific/Apia",     "America/Sao_Paulo", "Europe/Berlin",
    "America/New_York",    "Asia/Kathmandu",   "Africa/Casablanca", "Pacific/Chatham",
    "Asia/Tehran",         "Antarctica/Troll", "America/St_Johns",  "Asia/Gaza",
};

/// Makes a time zone the computer's own for as long as it lives.
class ComputerIn {
public:
    explicit ComputerIn(const QByteArray& zone)
        : m_wasSet(qEnvironmentVariableIsSet("TZ"))
        , m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~ComputerIn()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        tzset();
    }
    ComputerIn(const ComputerIn&) = delete;
    ComputerIn& operator=(const ComputerIn&) = delete;

private:
    bool m_wasSet;
    QByteArray m_before;
};

// The oracle. ------------------------------------------------------------------------------------

/// An occurrence in numbers: Julian days and minutes of the day.
struct Fact {
    qint64 day = 0;
    int minute = 0;
    QString entry;
    qint64 ruleDay = 0;
    PlannedState state = PlannedState::Open;

    friend bool operator==(const Fact&, const Fact&) = default;
};

bool comesBefore(const Fact& left, const Fact& right)
{
    return std::tie(left.day, left.minute, left.entry, left.ruleDay) <
           std::tie(right.day, right.minute, right.entry, right.ruleDay);
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// Monday is 1: the Julian day 0 was a Monday.
int weekdayOf(qint64 day)
{
    return static_cast<int>(day % 7) + 1;
}

/// The number of the week that holds a day, counted from long ago.
qint64 weekOf(qint64 day, Qt::DayOfWeek firstDayOfWeek)
{
    qint64 start = day;
    while (weekdayOf(start) != firstDayOfWeek)
        --start;
    return (start + 7) / 7;
}

bool isPausedDay(const Plan& plan, qint64 day)
{
    for (const Pause& pause : plan.pauses) {
        if (pause.days.from.toJulianDay() <= day &&
            (!pause.days.until || day <= pause.days.until->toJulianDay()))
            return true;
    }
    return false;
}

/// What one date of a rule becomes.
void judge(const Plan& plan, const PlanEntry& entry, qint64 ruleDay, bool isBeyondEnd,
           const std::vector<const OccurrenceOverride*>& changes, std::vector<Fact>& facts)
{
    Fact fact{ruleDay, minuteOf(entry.time), entry.id.text(), ruleDay, PlannedState::Open};
    bool isStaying = false;
    for (const OccurrenceOverride* change : changes) {
        if (change->key.ruleDate.toJulianDay() != ruleDay)
            continue;
        if (change->change == OccurrenceOverride::Change::Skipped) {
            fact.state = PlannedState::Skipped;
        } else {
            fact.day = change->toDate.toJulianDay();
            if (change->toTime)
                fact.minute = minuteOf(*change->toTime);
            isStaying = isBeyondEnd && fact.day <= entry.recurrence.until->toJulianDay();
        }
    }
    if (isBeyondEnd && !isStaying)
        return;
    if (fact.state == PlannedState::Open && isPausedDay(plan, fact.day))
        fact.state = PlannedState::Paused;
    facts.push_back(fact);
}

std::vector<Fact> oracle(const Plan& plan, QDate from, QDate until, Qt::DayOfWeek firstDayOfWeek)
{
    std::vector<Fact> facts;
    for (const PlanEntry& entry : plan.entries) {
        const Recurrence& rule = entry.recurrence;
        // An occurrence may have been moved into the range from a date far behind it.
        qint64 last = until.toJulianDay();
        std::vector<const OccurrenceOverride*> changes;
        for (const OccurrenceOverride& change : plan.overrides) {
            if (change.key.entry != entry.id)
                continue;
            changes.push_back(&change);
            last = std::max(last, change.key.ruleDate.toJulianDay());
        }
        const qint64 begin = rule.from.toJulianDay();
        const qint64 firstWeek = weekOf(begin, firstDayOfWeek);
        qint64 week = firstWeek;
        int count = 0;
        for (qint64 day = begin; day <= last; ++day) {
            if (day > begin && weekdayOf(day) == firstDayOfWeek)
                ++week;
            if ((rule.weekdays.bits() >> (weekdayOf(day) - 1) & 1u) == 0)
                continue;
            if ((week - firstWeek) % rule.everyWeeks != 0)
                continue;
            ++count;
            if (rule.times && count > *rule.times)
                break;
            const bool isBeyondEnd = rule.until && day > rule.until->toJulianDay();
            judge(plan, entry, day, isBeyondEnd, changes, facts);
        }
    }
    std::erase_if(facts, [&](const Fact& fact) {
        return fact.day < from.toJulianDay() || fact.day > until.toJulianDay();
    });
    std::sort(facts.begin(), facts.end(), comesBefore);
    return facts;
}

std::vector<Fact> factsOf(const std::vector<Occurrence>& occurrences)
{
    std::vector<Fact> facts;
    facts.reserve(occurrences.size());
    for (const Occurrence& each : occurrences)
        facts.push_back({each.date.toJulianDay(), minuteOf(each.time), each.key.entry.text(),
                         each.key.ruleDate.toJulianDay(), each.state});
    return facts;
}

std::string text(const std::vector<Fact>& facts)
{
    QString lines;
    for (const Fact& fact : facts)
        lines += u"%1 %2 %3@%4 %5\n"_s.arg(QDate::fromJulianDay(fact.day).toString(Qt::ISODate))
                     .arg(fact.minute)
                     .arg(fact.entry, QDate::fromJulianDay(fact.ruleDay).toString(Qt::ISODate))
                     .arg(static_cast<int>(fact.state));
    return lines.toStdString();
}

// Random plans. ----------------------------------------------------------------------------------

/// In spring or before the turn of a year; at the end of 2011 is the day that Apia lost.
QDate beginOf(Chance& chance)
{
    constexpr std::array kYears{2011, 2018, 2024, 2026};
    return QDate(kYears[static_cast<size_t>(chance.below(4))], chance.oneIn(2) ? 10 : 3, 1)
        .addDays(chance.below(90));
}

PlanEntryId entryId(int number)
{
    static const std::array ids{id<PlanEntryId>(u"e0"_s), id<PlanEntryId>(u"e1"_s),
                                id<PlanEntryId>(u"e2"_s), id<PlanEntryId>(u"e3"_s)};
    return ids[static_cast<size_t>(number)];
}

PlanEntry randomEntry(Chance& chance, int number, QDate begin)
{
    static const RoutineId routine = id<RoutineId>(u"core"_s);
    static const RoutineId other = id<RoutineId>(u"rest"_s);
    Recurrence rule;
    rule.from = begin.addDays(chance.between(-40, 40));
    if (chance.oneIn(5)) {
        rule.weekdays = {static_cast<Qt::DayOfWeek>(rule.from.dayOfWeek())};
        rule.until = rule.from;
    } else {
        rule.weekdays = Weekdays::fromBits(static_cast<unsigned>(chance.between(1, 127)));
        rule.everyWeeks = chance.oneIn(3) ? chance.between(2, 5) : 1;
        if (chance.oneIn(3))
            rule.until = rule.from.addDays(chance.below(90));
        if (chance.oneIn(4))
            rule.times = chance.between(1, 30);
        if (chance.oneIn(10))
            rule.from = rule.from.addDays(-365);
        if (rule.until && *rule.until < rule.from)
            rule.until = rule.from;
    }
    // Times that some clocks skip or show twice among them.
    return {entryId(number), chance.oneIn(2) ? routine : other, rule,
            QTime(chance.oneIn(3) ? chance.between(0, 3) : chance.between(5, 23),
                  15 * chance.below(4))};
}

OccurrenceOverride randomOverride(Chance& chance, const OccurrenceKey& key)
{
    if (chance.oneIn(3))
        return {key, OccurrenceOverride::Change::Skipped, {}, {}};
    OccurrenceOverride change{key, OccurrenceOverride::Change::Moved,
                              key.ruleDate.addDays(chance.between(-12, 12)), std::nullopt};
    if (chance.oneIn(6))
        change.toDate = key.ruleDate;
    if (chance.oneIn(2))
        change.toTime = QTime(chance.between(0, 23), 30 * chance.below(2));
    return change;
}

Plan randomPlan(Chance& chance, QDate begin)
{
    Plan plan;
    const int entries = chance.between(1, 4);
    for (int i = 0; i < entries; ++i) {
        plan.entries.push_back(randomEntry(chance, i, begin));
        const PlanEntry& entry = plan.entries.back();
        QDate date = entry.recurrence.from;
        const int overrides = chance.below(4);
        for (int j = 0; j < overrides; ++j) {
            date = date.addDays(chance.between(1, 14));
            // One date in four need not be one of the rule.
            while (!chance.oneIn(4) && !entry.recurrence.weekdays.contains(
                                           static_cast<Qt::DayOfWeek>(date.dayOfWeek())))
                date = date.addDays(1);
            plan.overrides.push_back(randomOverride(chance, {entry.id, date}));
        }
    }
    const int pauses = chance.below(3);
    for (int i = 0; i < pauses; ++i) {
        const QDate from = begin.addDays(chance.between(-30, 60));
        plan.pauses.push_back(
            {PauseId::fromText(u"p%1"_s.arg(i)).value(), {from, from.addDays(chance.below(14))}});
    }
    return plan;
}

/// The plan after a random edit of a rule; nothing where the edit was refused.
std::optional<Plan> edited(Chance& chance, const Plan& plan, QDate today, int number,
                           Qt::DayOfWeek first, std::optional<OccurrenceKey>& touched)
{
    const PlanEntry& entry =
        plan.entries[static_cast<size_t>(chance.below(static_cast<int>(plan.entries.size())))];
    const auto newId = id<PlanEntryId>(u"n%1"_s.arg(number));
    const int kind = chance.below(4);
    if (kind == 0) {
        PlanEntry changed = randomEntry(chance, 0, today);
        changed.id = entry.id;
        if (chance.oneIn(2))
            changed.recurrence.from = entry.recurrence.from;
        if (changed.recurrence.until && *changed.recurrence.until < changed.recurrence.from)
            changed.recurrence.until.reset();
        const auto after = withEntryChanged(plan, changed, today, newId, first);
        return after ? std::optional(*after) : std::nullopt;
    }
    if (kind == 1) {
        const auto after = withEntryEnded(plan, entry.id, today);
        return after ? std::optional(*after) : std::nullopt;
    }
    const auto dates = ruleDates(entry.recurrence, today.addDays(-7), today.addDays(40), first);
    if (dates.empty())
        return std::nullopt;
    const OccurrenceKey key{
        entry.id, dates[static_cast<size_t>(chance.below(static_cast<int>(dates.size())))]};
    const QDate toDate = std::max(today, key.ruleDate.addDays(chance.between(-8, 8)));
    const QTime time = chance.oneIn(2) ? entry.time : QTime(2, 30);
    touched = key;
    const auto after = kind == 2 ? withEntryMovedFrom(plan, key, toDate, time, today, newId, first)
                                 : withEntryMovedAll(plan, key, toDate, time, today, newId, first);
    return after ? std::optional(*after) : std::nullopt;
}

/// The dates of the past that have been moved to today or later: an entry that is ended gives them
/// up, and they are then skipped.
std::vector<OccurrenceKey> takenOutOfThePast(const Plan& plan, QDate today)
{
    std::vector<OccurrenceKey> keys;
    for (const OccurrenceOverride& change : plan.overrides) {
        if (change.change == OccurrenceOverride::Change::Moved && change.key.ruleDate < today &&
            change.toDate >= today)
            keys.push_back(change.key);
    }
    return keys;
}

/// Everything before today but for some occurrences.
std::vector<Fact> pastOf(const Plan& plan, QDate begin, QDate today, Qt::DayOfWeek first,
                         const std::vector<OccurrenceKey>& except)
{
    auto all = occurrences(plan, begin.addDays(-450), today.addDays(-1), first);
    std::erase_if(all, [&](const Occurrence& each) {
        return std::ranges::find(except, each.key) != except.end();
    });
    return factsOf(all);
}

/// Moved dates before the first day of their entry: no edit makes them, since an entry that begins
/// today or later has no past to keep.
void removeMovesBeforeTheBeginning(Plan& plan)
{
    std::erase_if(plan.overrides, [&](const OccurrenceOverride& change) {
        const auto of = std::ranges::find(plan.entries, change.key.entry, &PlanEntry::id);
        return change.change == OccurrenceOverride::Change::Moved &&
               change.toDate < of->recurrence.from;
    });
}

class OccurrenceOracleTest : public testing::TestWithParam<const char*> {};

TEST_P(OccurrenceOracleTest, ExpansionIsWhatAWalkFromDayToDayFinds)
{
    const ComputerIn computer(GetParam());
    const auto place = static_cast<unsigned>(
        std::ranges::find(kZones, std::string_view(GetParam()),
                          [](const char* zone) { return std::string_view(zone); }) -
        kZones.begin());
    size_t found = 0;
    int edits = 0;
    for (unsigned number = 0; number < kPlansOfAZone && !HasFailure(); ++number) {
        const unsigned seed = place * 1'000'000 + number;
        Chance chance(seed);
        const auto first = static_cast<Qt::DayOfWeek>(number % 7 + 1);
        const QDate begin = beginOf(chance);
        Plan plan = randomPlan(chance, begin);
        // One plan in three has been edited, up to three times, as time went by.
        QDate today = begin;
        if (number % 3 == 0)
            removeMovesBeforeTheBeginning(plan);
        for (int edit = 0; number % 3 == 0 && edit < 3 && !plan.entries.empty(); ++edit) {
            today = today.addDays(chance.below(20));
            std::optional<OccurrenceKey> touched;
            const auto after = edited(chance, plan, today, edit, first, touched);
            if (!after)
                continue;
            std::vector<OccurrenceKey> except = takenOutOfThePast(plan, today);
            if (touched)
                except.push_back(*touched);
            EXPECT_TRUE(pastOf(plan, begin, today, first, except) ==
                        pastOf(*after, begin, today, first, except))
                << "seed " << seed << " today " << text(today).toStdString() << '\n'
                << text(plan).toStdString() << "->\n"
                << text(*after).toStdString();
            plan = *after;
            ++edits;
        }
        const QDate from = begin.addDays(chance.between(-60, 60));
        const QDate until = from.addDays(chance.below(chance.oneIn(8) ? 400 : 45));
        const auto expected = oracle(plan, from, until, first);
        const auto actual = factsOf(occurrences(plan, from, until, first));
        if (expected != actual) {
            ADD_FAILURE() << "seed " << seed << '\n'
                          << text(plan).toStdString() << "expected\n"
                          << text(expected) << "but found\n"
                          << text(actual);
        }
        found += actual.size();
    }
    EXPECT_GT(found, size_t{kPlansOfAZone} * 5);
    EXPECT_GT(edits, kPlansOfAZone / 3);
}

/// The first plans, expanded into one text.
std::string expansionOfSomePlans()
{
    std::string all;
    for (unsigned seed = 0; seed < 140; ++seed) {
        Chance chance(seed);
        const QDate begin = beginOf(chance);
        const Plan plan = randomPlan(chance, begin);
        all += text(factsOf(occurrences(plan, begin.addDays(-10), begin.addDays(50),
                                        static_cast<Qt::DayOfWeek>(seed % 7 + 1))));
    }
    return all;
}

TEST_P(OccurrenceOracleTest, TheComputersTimeZoneChangesNoDateAndNoTime)
{
    static const std::string inUtc = [] {
        const ComputerIn computer("UTC");
        return expansionOfSomePlans();
    }();
    const ComputerIn computer(GetParam());
    // The zone is really in force: its clocks differ from UTC at some time of the year.
    const auto differs = [](int month) {
        return QDateTime(QDate(2018, month, 1), QTime(12, 0)).offsetFromUtc() != 0;
    };
    EXPECT_TRUE(differs(1) || differs(7));
    EXPECT_EQ(inUtc, expansionOfSomePlans());
}

TEST_P(OccurrenceOracleTest, EveryOccurrenceHasItsWallTimeUnlessNoClockShowsIt)
{
    const QTimeZone zone{QByteArray(GetParam())};
    int leapt = 0;
    int count = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        Chance chance(seed);
        const QDate begin = beginOf(chance);
        std::optional<LocalInstant> before;
        for (const Occurrence& each :
             occurrences(randomPlan(chance, begin), begin, begin.addDays(60), Qt::Monday)) {
            const LocalInstant instant = instantAt(wallTimeAt(each.date, each.time), zone);
            const QDateTime shown = wallTime(instant);
            const QDateTime wanted(each.date, each.time, Qt::OffsetFromUTC, shown.offsetFromUtc());
            EXPECT_GE(shown, wanted);
            leapt += shown != wanted ? 1 : 0;
            ++count;
            // What comes later on the wall never comes earlier.
            EXPECT_TRUE(!before || before->instant <= instant.instant);
            before = instant;
        }
    }
    EXPECT_LT(leapt, count / 20);
}

INSTANTIATE_TEST_SUITE_P(Zones, OccurrenceOracleTest, testing::ValuesIn(kZones),
                         [](const testing::TestParamInfo<const char*>& each) {
                             std::string name(each.param);
                             std::ranges::replace(name, '/', '_');
                             return name;
                         });

} // namespace
} // namespace limber::test
