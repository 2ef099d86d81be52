// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_history.h"

#include "core/common/wall_time.h"
#include "core/plan/plan_edit.h"
#include "core/session/timeline.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAYear = 365;
constexpr int kMostSessionsADay = 2;
constexpr double kShareDone = 0.8;
constexpr double kShareSkipped = 0.04;
constexpr double kShareMoved = 0.05;
constexpr double kSharePartial = 0.05;
constexpr double kShareBonus = 0.12;
constexpr double kShareCheckIn = 0.35;
constexpr double kPainAtFirst = 5.5;
constexpr double kPainAtLast = 2.0;

class DemoGenerator {
public:
    DemoGenerator(const BundledContent& content, QDate today, int years, quint32 seed)
        : m_content(content)
        , m_today(today)
        , m_first(today.addDays(-static_cast<qint64>(years) * kDaysAYear))
        , m_seed(seed)
        , m_random(seed)
    {
    }

    DemoHistory generate()
    {
        planProgrammes();
        planPauses();
        chooseLazyWeeks();
        changeSomeOccurrences();
        practise();
        checkIn();
        return std::move(m_history);
    }

private:
    bool chance(double share) { return m_random.generateDouble() < share; }
    int between(int least, int most) { return m_random.bounded(least, most + 1); }

    template <typename SomeId> SomeId nextId()
    {
        static const QUuid kSpace(u"6b8d1c52-6d2d-4b39-9c7e-1f1f3c2a5b70"_s);
        const QString name = u"%1/%2"_s.arg(m_seed).arg(m_ids++);
        return *SomeId::fromText(QUuid::createUuidV5(kSpace, name).toString(QUuid::WithoutBraces));
    }

    static LocalInstant at(QDate day, QTime time)
    {
        return instantAt(wallTimeAt(day, time), QTimeZone::systemTimeZone());
    }

    void planProgrammes()
    {
        QDate from = m_first;
        std::size_t turn = 0;
        while (from < m_today) {
            Programme programme = m_content.programmes.at(turn % m_content.programmes.size());
            programme.weeks = between(9, 15);
            const QDate next = from.addDays(programme.weeks * 7);
            auto adopted = adopt(programme, from, programme.times, m_content.catalogue)
                               .value_or(AdoptedProgramme{});
            for (PlanEntry& entry : adopted.entries) {
                entry.id = nextId<PlanEntryId>();
                if (next >= m_today)
                    entry.recurrence.until.reset();
                m_history.plan.entries.push_back(entry);
            }
            for (const Routine& routine : adopted.routines) {
                if (!findRoutine(m_content, m_history.routines, routine.id))
                    m_history.routines.push_back(routine);
            }
            from = next.addDays(chance(0.3) ? between(3, 9) : 0);
            ++turn;
        }
    }

    void planPauses()
    {
        QDate day = m_first.addDays(between(50, 110));
        while (day.addDays(14) < m_today) {
            m_history.plan.pauses.push_back(
                Pause{nextId<PauseId>(), DateRange{day, day.addDays(between(4, 12))}});
            day = day.addDays(between(120, 220));
        }
    }

    void chooseLazyWeeks()
    {
        QDate day = m_first.addDays(between(20, 60));
        while (day < m_today) {
            m_lazy.push_back(DateRange{day, day.addDays(between(2, 6))});
            day = day.addDays(between(35, 90));
        }
    }

    bool isLazy(QDate day) const
    {
        return std::ranges::any_of(m_lazy,
                                   [day](const DateRange& range) { return range.contains(day); });
    }

    void changeSomeOccurrences()
    {
        for (const Occurrence& occurrence :
             occurrences(m_history.plan, m_first, m_today.addDays(-1), Qt::Monday)) {
            if (occurrence.state != PlannedState::Open)
                continue;
            if (chance(kShareSkipped)) {
                m_history.plan = withOccurrenceSkipped(m_history.plan, occurrence.key, Qt::Monday)
                                     .value_or(m_history.plan);
            } else if (chance(kShareMoved)) {
                m_history.plan =
                    withOccurrenceMoved(m_history.plan, occurrence.key, occurrence.date.addDays(1),
                                        std::nullopt, Qt::Monday)
                        .value_or(m_history.plan);
            }
        }
    }

    /// Pain eases along the years, with days better and worse.
    int painOn(QDate day)
    {
        const double share = static_cast<double>(m_first.daysTo(day)) /
                             static_cast<double>(std::max<qint64>(1, m_first.daysTo(m_today)));
        const double trend =
            kPainAtFirst + (kPainAtLast - kPainAtFirst) * std::min(1.0, share * 1.4);
        const double wave = std::sin(static_cast<double>(day.toJulianDay()) / 9.0) * 0.8;
        const double noise = m_random.generateDouble() * 2.0 - 1.0;
        return std::clamp(static_cast<int>(std::lround(trend + wave + noise)), 0, Pain::kWorst);
    }

    void addSession(const RoutineId& routineId, QDate day, QTime time,
                    std::optional<StartedFrom> from)
    {
        const Routine* routine = findRoutine(m_content, m_history.routines, routineId);
        if (!routine)
            return;
        const Timeline timeline = compileTimeline(*routine, m_content.catalogue);
        const bool isPartial = chance(kSharePartial);
        const double share = isPartial ? 0.15 + 0.3 * m_random.generateDouble() : 1.0;

        SessionRecord record{{.id = nextId<SessionId>(),
                              .routine = routineId,
                              .routineName = routine->name,
                              .start = at(day, time.addSecs(between(-15, 40) * 60)),
                              .day = day,
                              .startedFrom = std::move(from)},
                             {}};
        const auto doneSteps =
            static_cast<std::size_t>(std::ceil(share * static_cast<double>(timeline.steps.size())));
        std::vector<StepProgress> progress(timeline.steps.size());
        milliseconds elapsed{0};
        milliseconds active{0};
        for (std::size_t i = 0; i < doneSteps; ++i) {
            const TimelineStep& step = timeline.steps[i];
            progress[i].active = step.active;
            progress[i].completedSets = step.dose.sets;
            progress[i].finished = true;
            active += step.active;
            elapsed = timeline.segments[static_cast<std::size_t>(step.endSegment - 1)].end();
        }
        record.steps = stepRecords(timeline, progress);
        record.plannedActive = std::chrono::round<std::chrono::seconds>(timeline.active());
        record.active = std::chrono::round<std::chrono::seconds>(active);
        record.session = std::chrono::round<std::chrono::seconds>(elapsed);
        record.outcome = outcomeOf(record.plannedActive, record.active);
        if (chance(0.7)) {
            const int before = painOn(day);
            record.painBefore = *Pain::create(before);
            record.painAfter = *Pain::create(std::clamp(before - between(-1, 2), 0, Pain::kWorst));
            record.effort = between(1, 4);
        }
        m_history.sessions.push_back(std::move(record));
    }

    void practise()
    {
        const std::vector<Occurrence> planned =
            occurrences(m_history.plan, m_first, m_today.addDays(-1), Qt::Monday);
        auto next = planned.begin();
        for (QDate day = m_first; day < m_today; day = day.addDays(1)) {
            int sessions = 0;
            bool isPlanned = false;
            for (; next != planned.end() && next->date == day; ++next) {
                isPlanned = true;
                if (next->state != PlannedState::Open || isLazy(day) ||
                    sessions >= kMostSessionsADay || !chance(kShareDone))
                    continue;
                addSession(next->routine, day, next->time,
                           StartedFrom{next->key.entry.text(), next->key.ruleDate});
                ++sessions;
            }
            if (!isPlanned && !isLazy(day) && chance(kShareBonus)) {
                const auto pick = m_random.bounded(static_cast<int>(m_content.routines.size()));
                addSession(m_content.routines.at(static_cast<std::size_t>(pick)).id, day,
                           QTime(17, 0), std::nullopt);
            }
        }
    }

    void checkIn()
    {
        for (QDate day = m_first; day < m_today; day = day.addDays(1)) {
            if (!chance(kShareCheckIn))
                continue;
            m_history.checkIns.push_back(CheckIn{nextId<CheckInId>(),
                                                 at(day, QTime(between(7, 21), between(0, 59))),
                                                 day, *Pain::create(painOn(day))});
        }
    }

    const BundledContent& m_content;
    QDate m_today;
    QDate m_first;
    quint32 m_seed;
    QRandomGenerator m_random;
    int m_ids = 0;
    std::vector<DateRange> m_lazy;
    DemoHistory m_history;
};

} // namespace

DemoHistory generateDemoHistory(const BundledContent& content, QDate today, int years, quint32 seed)
{
    return DemoGenerator(content, today, years, seed).generate();
}

Result<> writeDemoHistory(DataFile& file, const DemoHistory& history)
{
    if (const auto marked = file.settings.markAsDemonstration(); !marked)
        return marked;
    for (const Routine& routine : history.routines) {
        if (const auto saved = file.routines.save(routine); !saved)
            return saved;
    }
    if (const auto saved = file.plan.save(history.plan); !saved)
        return saved;
    for (const SessionRecord& session : history.sessions) {
        if (const auto saved = file.sessions.save(session); !saved)
            return saved;
    }
    for (const CheckIn& checkIn : history.checkIns) {
        if (const auto saved = file.checkIns.save(checkIn); !saved)
            return saved;
    }
    return {};
}

} // namespace limber
