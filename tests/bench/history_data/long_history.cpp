// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/history_data/long_history.h"

#include "core/storage/transaction.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <random>

namespace limber::bench {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::seconds;

constexpr int kRoutines = 6;
constexpr int kMonthsOfAPlan = 4;
constexpr int kPauseDays = 10;

/// Numbers and ids, the same ones every time.
class Dice {
public:
    [[nodiscard]] int number(int lowest, int highest)
    {
        return lowest + int(m_engine() % std::uint32_t(highest - lowest + 1));
    }
    [[nodiscard]] bool oneIn(int times) { return number(1, times) == 1; }
    template <typename Id> [[nodiscard]] Id id()
    {
        std::array<quint32, 4> words{};
        for (quint32& word : words)
            word = quint32(m_engine());
        const QUuid uuid = QUuid::createUuidV5(
            QUuid(), QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words));
        return Id::fromText(uuid.toString(QUuid::WithoutBraces)).value();
    }

private:
    std::mt19937 m_engine{7};
};

/// Routines of twelve exercises each, taken from the catalogue in turn.
std::vector<Routine> makeRoutines(const Catalogue& catalogue, Dice& dice)
{
    const auto& exercises = catalogue.exercises();
    std::vector<Routine> routines;
    std::size_t next = 0;
    for (int number = 0; number < kRoutines; ++number) {
        Routine routine{dice.id<RoutineId>(),
                        Origin::Own,
                        u"Routine %1"_s.arg(number + 1),
                        QString(),
                        RoutineFocus::Mixed,
                        RoutineLevel::Active,
                        {}};
        for (int step = 0; step < kStepsASession; ++step) {
            const Exercise& exercise = exercises[next++ % exercises.size()];
            routine.steps.push_back({dice.id<RoutineStepId>(), exercise.id, QString(),
                                     exercise.dose.standardDose(), QString()});
        }
        routines.push_back(std::move(routine));
    }
    return routines;
}

/// The entries that are in force together.
struct Season {
    QDate from;
    QDate until;
    std::array<PlanEntry, kSessionsADay + 1> entries; ///< Morning, evening, and the third.
};

class History {
public:
    History(DataFile& file, const BundledContent& content, QDate first, QDate today)
        : m_file(file)
        , m_first(first)
        , m_today(today)
        , m_routines(makeRoutines(content.catalogue, m_dice))
    {
    }

    Result<> write()
    {
        for (const Routine& routine : m_routines) {
            if (auto saved = m_file.routines.save(routine); !saved)
                return saved;
        }
        makePlan();
        if (auto saved = m_file.plan.save(m_plan); !saved)
            return saved;
        for (const Season& season : m_seasons) {
            for (QDate day = season.from; day <= season.until && day < m_today;
                 day = day.addDays(1)) {
                if (auto written = writeDay(season, day); !written)
                    return written;
            }
        }
        return writeActivities();
    }

private:
    PlanEntry entry(DateRange days, std::size_t routine, Weekdays weekdays, QTime time)
    {
        return {m_dice.id<PlanEntryId>(),
                m_routines[routine % m_routines.size()].id,
                {weekdays, 1, days.from, days.until, {}},
                time};
    }

    void makePlan()
    {
        std::size_t number = 0;
        for (QDate from = m_first; from <= m_today; ++number) {
            const QDate next = from.addMonths(kMonthsOfAPlan);
            const QDate until = next.addDays(-1);
            const DateRange days{from, until >= m_today ? std::nullopt : std::optional(until)};
            Season season{from,
                          until,
                          {entry(days, number, Weekdays::all(), QTime(7, 0)),
                           entry(days, number + 1, Weekdays::all(), QTime(18, 30)),
                           entry(days, number + 2, {Qt::Wednesday, Qt::Saturday}, QTime(12, 15))}};
            for (const PlanEntry& one : season.entries)
                m_plan.entries.push_back(one);
            changeSome(season);
            m_seasons.push_back(std::move(season));
            from = next;
        }
        for (QDate from = m_first.addDays(200); from.addDays(kPauseDays) < m_today;
             from = from.addDays(kDaysAYear))
            m_plan.pauses.push_back({m_dice.id<PauseId>(), {from, from.addDays(kPauseDays - 1)}});
    }

    /// Moves or skips some of the third ones, the others are missed.
    void changeSome(const Season& season)
    {
        const PlanEntry& third = season.entries.back();
        for (QDate day = season.from; day < season.until && day < m_today.addDays(-1);
             day = day.addDays(1)) {
            if (!third.recurrence.weekdays.contains(Qt::DayOfWeek(day.dayOfWeek())))
                continue;
            const OccurrenceKey key{third.id, day};
            if (m_dice.oneIn(5))
                m_plan.overrides.push_back(
                    {key, OccurrenceOverride::Change::Moved, day.addDays(1), std::nullopt});
            else if (m_dice.oneIn(6))
                m_plan.overrides.push_back(
                    {key, OccurrenceOverride::Change::Skipped, QDate(), std::nullopt});
        }
    }

    Result<> writeDay(const Season& season, QDate day)
    {
        for (std::size_t time = 0; time < kSessionsADay; ++time) {
            // Now and then the evening's session is the third one instead, so that something of
            // every kind is missed.
            const bool isThird = time == 1 && m_dice.oneIn(6);
            const PlanEntry& from = season.entries[isThird ? kSessionsADay : time];
            if (auto saved = m_file.sessions.save(session(from, day)); !saved)
                return saved;
        }
        if (day.dayOfWeek() != Qt::Monday && day.dayOfWeek() != Qt::Thursday)
            return {};
        return m_file.checkIns.save(
            {m_dice.id<CheckInId>(), moment(day, QTime(13, m_dice.number(0, 59))), day, pain(day)});
    }

    [[nodiscard]] static LocalInstant moment(QDate day, QTime time)
    {
        const bool isSummer = day.month() > 3 && day.month() < 11;
        const std::chrono::minutes offset{isSummer ? 120 : 60};
        const std::chrono::milliseconds wall{QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()};
        return {Instant{wall - offset}, offset};
    }

    /// Eases over the first two years and varies from day to day.
    Pain pain(QDate day)
    {
        const qint64 since = m_first.daysTo(day);
        const int level = 6 - int(std::min<qint64>(since / 180, 4));
        return Pain::create(std::clamp(level + m_dice.number(-2, 2), 0, Pain::kWorst)).value();
    }

    SessionRecord session(const PlanEntry& from, QDate day)
    {
        const auto routine = std::ranges::find(m_routines, from.routine, &Routine::id);
        const LocalInstant start =
            moment(day, from.time.addSecs(60 * qint64{m_dice.number(0, 40)}));
        SessionRecord record{{.id = m_dice.id<SessionId>(),
                              .routine = from.routine,
                              .routineName = routine->name,
                              .start = start,
                              .day = day,
                              .startedFrom = StartedFrom{from.id.text(), day}},
                             {}};
        const std::size_t done = m_dice.oneIn(30) ? 4 : routine->steps.size();
        for (std::size_t index = 0; index < routine->steps.size(); ++index) {
            const RoutineStep& planned = routine->steps[index];
            StepRecord step{planned.exercise, planned.dose, seconds{75}};
            if (index < done) {
                step.active = seconds{m_dice.number(60, 75)};
                step.completedSets = planned.dose.sets;
                step.finished = !m_dice.oneIn(25);
                if (m_dice.oneIn(8))
                    step.feel = m_dice.oneIn(10) ? Feel::Hurt : Feel::Right;
            }
            record.plannedActive += step.plannedActive;
            record.active += step.active;
            record.steps.push_back(std::move(step));
        }
        record.session = record.active + seconds{20 * kStepsASession};
        record.outcome = outcomeOf(record.plannedActive, record.active);
        if (!m_dice.oneIn(6)) {
            record.painBefore = pain(day);
            record.painAfter =
                Pain::create(
                    std::clamp(record.painBefore->value() + m_dice.number(-2, 1), 0, Pain::kWorst))
                    .value();
            record.painWorst =
                std::max(*record.painBefore, *record.painAfter,
                         [](Pain left, Pain right) { return left.value() < right.value(); });
        }
        if (!m_dice.oneIn(3))
            record.effort = m_dice.number(kLeastEffort, kMostEffort);
        if (m_dice.oneIn(20))
            record.note = u"Slept badly, stiff in the morning; better after the walk."_s;
        return record;
    }

    Result<> writeActivities()
    {
        for (const QString& name :
             {u"Sit for 40 minutes"_s, u"Put on my shoes"_s, u"Carry the shopping home"_s}) {
            const Activity activity{m_dice.id<ActivityId>(), name, m_first};
            if (auto added = m_file.activities.add(activity); !added)
                return added;
            for (QDate day = m_first; day < m_today; day = day.addDays(kDaysBetweenRatings)) {
                const int level = 3 + int(std::min<qint64>(m_first.daysTo(day) / 180, 4));
                const auto ability = Ability::create(level + m_dice.number(-1, 2));
                if (auto rated = m_file.activities.rate(activity.id, day, ability.value()); !rated)
                    return rated;
            }
        }
        return {};
    }

    DataFile& m_file;
    QDate m_first;
    QDate m_today;
    Dice m_dice;
    std::vector<Routine> m_routines;
    Plan m_plan;
    std::vector<Season> m_seasons;
};

} // namespace

Result<> writeLongHistory(DataFile& file, const BundledContent& content, int years, QDate today)
{
    auto transaction = Transaction::begin(file.database.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QDate first = today.addDays(-qint64{years} * kDaysAYear);
    if (auto written = History(file, content, first, today).write(); !written)
        return written;
    return transaction->commit();
}

} // namespace limber::bench
