// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/due_reminders.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_history.h"

#include <QDateTime>

#include <gtest/gtest.h>

// A random life with a random plan: time passes, the clock jumps, the computer sleeps, the program
// is started anew, occurrences are done, skipped and postponed. An oracle that only knows dates,
// times and lists says after every minute which reminders must have been shown by then.

namespace limber::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLives = 500;
constexpr int kEvents = 60;

QDateTime oracleMoment(QDate date, QTime time, const ReminderTime& reminder)
{
    if (const QTime* fixed = std::get_if<QTime>(&reminder))
        return {date, *fixed, Qt::UTC};
    return QDateTime(date, time, Qt::UTC)
        .addSecs(-60 * qint64{std::get<std::chrono::minutes>(reminder).count()});
}

/// "entry-1@03-04[10]", one line each: sets of keys are compared in a form that can be read.
QString text(const std::set<ReminderKey>& keys)
{
    QStringList lines;
    for (const ReminderKey& key : keys)
        lines << u"%1@%2[%3]"_s.arg(key.occurrence.entry.text(),
                                    limber::test::text(key.occurrence.ruleDate), key.reminder);
    return lines.join(u'\n');
}

class Life {
public:
    explicit Life(unsigned seed)
        : m_chance(seed)
    {
        m_now = localInstantFromIso(
                    u"2026-03-%1T08:00:00+01:00"_s.arg(m_chance.between(2, 28), 2, 10, QChar(u'0')))
                    .value();
        const int entries = m_chance.between(1, 4);
        for (int i = 0; i < entries; ++i)
            m_history.plan.entries.push_back(randomEntry(i));
        if (m_chance.oneIn(4))
            m_history.plan.pauses = {pause(u"03-20 03-22"_s)};
        if (!m_chance.oneIn(3))
            m_quiet = {QTime(m_chance.between(18, 23), 0), QTime(m_chance.between(0, 9), 30)};
    }

    void live()
    {
        for (int event = 0; event < kEvents && !::testing::Test::HasFailure(); ++event) {
            happen();
            tick();
        }
    }

    [[nodiscard]] int shown() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int summaries() const { return m_summaries; }

private:
    PlanEntry randomEntry(int index)
    {
        PlanEntry made{id<PlanEntryId>(u"entry-%1"_s.arg(index)),
                       id<RoutineId>(u"routine-%1"_s.arg(m_chance.below(2))),
                       {Weekdays::fromBits(static_cast<unsigned>(m_chance.between(1, 127))),
                        m_chance.oneIn(4) ? 2 : 1, QDate(2026, 2, 20), std::nullopt, std::nullopt},
                       randomTime(),
                       {}};
        const int reminders = m_chance.below(4);
        for (int i = 0; i < reminders; ++i) {
            if (m_chance.oneIn(3))
                made.reminders.emplace_back(randomTime());
            else
                made.reminders.emplace_back(
                    std::chrono::minutes{m_chance.oneIn(6) ? 1440 : m_chance.below(90)});
        }
        return made;
    }

    QTime randomTime() { return {m_chance.below(24), 5 * m_chance.below(12)}; }

    [[nodiscard]] QDateTime wall() const
    {
        const QDateTime shown = wallTime(m_now);
        return {shown.date(), shown.time(), Qt::UTC};
    }

    void happen()
    {
        switch (m_chance.below(12)) {
        case 0:
            m_now.instant += 1h;
            break;
        case 1:
            m_now.instant -= 1h;
            break;
        case 2:
            m_now.instant += 72h;
            break;
        case 3: // The clocks go forward, or back again.
            m_now.utcOffset = m_now.utcOffset == 60min ? 120min : 60min;
            break;
        case 4: // Asleep.
            m_now.instant += std::chrono::minutes{m_chance.between(5, 900)};
            break;
        case 5: // Started anew, perhaps later.
            m_lookAgain.reset();
            if (m_chance.oneIn(2))
                m_now.instant += std::chrono::minutes{m_chance.between(1, 600)};
            break;
        case 6:
            closeOne(m_done);
            break;
        case 7:
            closeOne(m_skipped);
            break;
        case 8:
            if (!m_last.empty())
                m_log.postponed[m_last[static_cast<std::size_t>(m_chance.below(
                    static_cast<int>(m_last.size())))]] = m_now.instant + kPostponement;
            m_lookAgain.reset();
            break;
        default: {
            const int minutes = m_chance.between(1, 150);
            for (int passed = 0; passed < minutes && !::testing::Test::HasFailure(); ++passed) {
                tick();
                m_now.instant += 1min;
            }
        }
        }
    }

    /// Does or skips one of today's occurrences. The program looks at once after a change.
    void closeOne(std::set<OccurrenceKey>& closed)
    {
        m_lookAgain.reset();
        const QDate today = wall().date();
        const auto all = occurrences(m_history.plan, today, today, Qt::Monday);
        if (all.empty())
            return;
        const OccurrenceKey key =
            all[static_cast<std::size_t>(m_chance.below(static_cast<int>(all.size())))].key;
        closed.insert(key);
        if (&closed == &m_skipped) {
            if (auto plan = withOccurrenceSkipped(m_history.plan, key, Qt::Monday))
                m_history.plan = *plan;
            return;
        }
        SessionSummary session{.id = SessionId::create(),
                               .routine = {},
                               .routineName = {},
                               .start = m_now,
                               .day = today,
                               .startedFrom = StartedFrom{key.entry.text(), key.ruleDate},
                               .painBefore = {},
                               .painWorst = {},
                               .painAfter = {},
                               .effort = {},
                               .note = {}};
        m_history.sessions.push_back(session);
    }

    /// What the program does at least every minute.
    void tick()
    {
        const WallTime now = wallTimeAt(m_now);
        expectShown();
        if (!m_lookAgain || now >= *m_lookAgain || now < m_lastLook)
            look(now);
        if (m_shown != m_expected) {
            ASSERT_EQ(text(m_shown), text(m_expected))
                << wall().toString(Qt::ISODate).toStdString();
        }
    }

    void look(WallTime now)
    {
        const QDate today = dayOf(m_now, {});
        const auto matches =
            matchOccurrences(m_history, today.addDays(-1), today.addDays(1), today, Qt::Monday);
        const RemindersNow found =
            dueReminders({m_history.plan, matches, m_log, m_now, {}, m_quiet});
        m_log.handled.insert(found.changes.handled.begin(), found.changes.handled.end());
        for (const OccurrenceKey& key : found.changes.notPostponed)
            m_log.postponed.erase(key);
        m_lookAgain = found.lookAgain;
        m_lastLook = now;
        ASSERT_GT(found.lookAgain, now);
        m_summaries += found.form == ReminderForm::Summary ? 1 : 0;
        if (!found.due.empty())
            m_last.clear();
        for (const DueReminder& due : found.due) {
            m_last.push_back(due.occurrence.key);
            for (const ReminderKey& key : due.keys)
                ASSERT_TRUE(m_shown.insert(key).second) << "shown twice";
        }
    }

    /// The oracle: everything whose moment has come while it is open and nothing asks for quiet.
    void expectShown()
    {
        const QDateTime now = wall();
        for (const PlanEntry& entry : m_history.plan.entries) {
            for (int ahead = 0; ahead <= 1; ++ahead) {
                const QDate date = now.date().addDays(ahead);
                const OccurrenceKey key{entry.id, date};
                if (!hasRuleDate(entry.recurrence, date, Qt::Monday) || m_done.contains(key) ||
                    m_skipped.contains(key) || isPaused(m_history.plan, date))
                    continue;
                const auto postponed = m_log.postponed.find(key);
                const bool isPostponed = postponed != m_log.postponed.end();
                if (isPostponed && postponed->second > m_now.instant &&
                    postponed->second - m_now.instant <= 10min)
                    continue;
                if (!isPostponed && m_quiet.contains(now.time()))
                    continue;
                for (const ReminderTime& reminder : entry.reminders) {
                    if (oracleMoment(date, entry.time, reminder) <= now)
                        m_expected.insert({key, reminderText(reminder)});
                }
            }
        }
    }

    Chance m_chance;
    LocalInstant m_now;
    PracticeHistory m_history;
    DailySpan m_quiet;
    ReminderLog m_log;
    std::optional<WallTime> m_lookAgain;
    WallTime m_lastLook{};
    std::set<OccurrenceKey> m_done;
    std::set<OccurrenceKey> m_skipped;
    std::vector<OccurrenceKey> m_last; ///< What was shown last.
    std::set<ReminderKey> m_shown;
    std::set<ReminderKey> m_expected;
    int m_summaries = 0;
};

} // namespace

TEST(ReminderPropertyTest, EveryReminderIsShownOnceAndOnlyOnceThroughRandomLives)
{
    int shown = 0;
    int summaries = 0;
    for (unsigned seed = 0; seed < kLives && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        Life life(seed);
        life.live();
        shown += life.shown();
        summaries += life.summaries();
    }
    RecordProperty("shown", shown);
    RecordProperty("summaries", summaries);
    EXPECT_GT(shown, 5 * kLives);
    EXPECT_GT(summaries, kLives / 2);
}

} // namespace limber::test
