// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/exercise_history.h"
#include "core/storage/step_history_store.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/random_records.h"

#include <algorithm>
#include <map>
#include <set>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::seconds;

const QDate kLongAgo(1970, 1, 1);
const QDate kFarAway(2100, 1, 1);

ExerciseId exercise(int number)
{
    static const std::array names{u"bird-dog"_s, u"cat-cow"_s, u"4-point-kneel"_s, u"squat-2"_s,
                                  u"squat"_s};
    return ExerciseId::fromText(names[static_cast<std::size_t>(number)]).value();
}

/// Random sessions that share a few exercises, some of them not practised; every fifth is deleted.
class StepHistoryStoreTest : public StorageTest {
protected:
    void fill(unsigned seed, int sessions)
    {
        RandomRecords random{seed};
        for (int count = 0; count < sessions; ++count) {
            SessionRecord record = random.session();
            for (StepRecord& step : record.steps) {
                step.exercise = exercise(random.number(0, 4));
                if (random.chance()) {
                    step.active = seconds{0};
                    step.completedSets = random.chance() ? 0 : step.completedSets;
                }
            }
            ASSERT_TRUE(succeeded(m_file->sessions.save(record)));
            if (count % 5 == 0)
                ASSERT_TRUE(succeeded(m_file->sessions.remove(record.id)));
            else
                m_records.push_back(record);
        }
        std::ranges::sort(m_records, [](const SessionRecord& left, const SessionRecord& right) {
            return std::pair(left.start.instant, left.id.text()) <
                   std::pair(right.start.instant, right.id.text());
        });
    }

    [[nodiscard]] std::vector<SessionRecord> within(QDate from, QDate until) const
    {
        std::vector<SessionRecord> records;
        std::ranges::copy_if(m_records, std::back_inserter(records), [&](const auto& record) {
            return record.day >= from && record.day <= until;
        });
        return records;
    }

    [[nodiscard]] std::vector<ExerciseTime> naiveTimes(QDate from, QDate until, TimesBy by) const
    {
        std::map<std::pair<QDate, ExerciseId>, seconds> sums;
        for (const SessionRecord& record : within(from, until)) {
            const QDate month(record.day.year(), record.day.month(), 1);
            const QDate day = by == TimesBy::Day ? record.day : std::max(month, from);
            for (const StepRecord& step : record.steps)
                sums[{day, step.exercise}] += step.active;
        }
        std::vector<ExerciseTime> times;
        for (const auto& [key, active] : sums) {
            if (active > seconds{0})
                times.push_back({key.first, key.second, active});
        }
        return times;
    }

    std::unique_ptr<DataFile> m_file = open();
    std::vector<SessionRecord> m_records; ///< Not deleted, by start.
};

std::map<ExerciseId, ResponseCount> naiveResponses(const std::vector<SessionRecord>& records)
{
    std::map<ExerciseId, ResponseCount> counts;
    for (const SessionRecord& record : records) {
        if (!record.painBefore || !record.painAfter)
            continue;
        std::set<ExerciseId> held;
        for (const StepRecord& step : record.steps) {
            if (wasPractised(step))
                held.insert(step.exercise);
        }
        const int change = record.painAfter->value() - record.painBefore->value();
        for (const ExerciseId& one : held) {
            ResponseCount& count = counts.try_emplace(one, ResponseCount{one}).first->second;
            ++count.sessions;
            count.notHigher += change <= 0 ? 1 : 0;
            count.change += change;
        }
    }
    return counts;
}

const std::array kRanges{
    std::pair(kLongAgo, kFarAway),
    std::pair(QDate(2024, 5, 17), QDate(2027, 2, 3)),
    std::pair(QDate(2025, 1, 1), QDate(2025, 1, 31)),
    std::pair(QDate(2025, 3, 5), QDate(2025, 3, 5)),
    std::pair(QDate(2010, 1, 1), QDate(2011, 1, 1)),
    std::pair(QDate(2026, 1, 1), QDate(2025, 1, 1)),
};

TEST_F(StepHistoryStoreTest, TimesAreThoseOfTheSessionsOneByOne)
{
    fill(7, 400);
    for (const auto& [from, until] : kRanges) {
        for (const TimesBy by : {TimesBy::Day, TimesBy::Month}) {
            const auto times = exerciseTimes(m_file->database, from, until, by);
            ASSERT_TRUE(succeeded(times));
            EXPECT_EQ(*times, naiveTimes(from, until, by))
                << from.toString(Qt::ISODate).toStdString();
        }
    }
    EXPECT_FALSE(naiveTimes(kLongAgo, kFarAway, TimesBy::Month).empty());
}

TEST_F(StepHistoryStoreTest, ResponsesAreThoseOfTheSessionsOneByOne)
{
    fill(8, 400);
    for (const auto& [from, until] : kRanges) {
        const auto counts = responseCounts(m_file->database, from, until);
        ASSERT_TRUE(succeeded(counts));
        std::vector<ResponseCount> naive;
        for (const auto& [id, count] : naiveResponses(within(from, until)))
            naive.push_back(count);
        EXPECT_EQ(*counts, naive) << from.toString(Qt::ISODate).toStdString();
    }
    EXPECT_EQ(naiveResponses(m_records).size(), 5u);
}

TEST_F(StepHistoryStoreTest, PractisedExercisesAreThoseOfTheSessionsMostFirst)
{
    fill(9, 300);
    for (const auto& [from, until] : kRanges) {
        std::map<ExerciseId, int> sessions;
        for (const SessionRecord& record : within(from, until)) {
            std::set<ExerciseId> held;
            for (const StepRecord& step : record.steps) {
                if (wasPractised(step))
                    held.insert(step.exercise);
            }
            for (const ExerciseId& one : held)
                ++sessions[one];
        }
        const auto practised = practisedExercises(m_file->database, from, until);
        ASSERT_TRUE(succeeded(practised));
        EXPECT_EQ(practised->size(), sessions.size());
        for (const PractisedExercise& one : *practised)
            EXPECT_EQ(one.sessions, sessions[one.exercise]);
        EXPECT_TRUE(std::ranges::is_sorted(*practised, [](const auto& left, const auto& right) {
            return left.sessions != right.sessions ? left.sessions > right.sessions
                                                   : left.exercise < right.exercise;
        }));
    }
}

TEST_F(StepHistoryStoreTest, AmountsAreThoseOfEveryStepInTheOrderOfPractice)
{
    fill(10, 200);
    for (int number = 0; number < 5; ++number) {
        std::vector<DoneAmount> naive;
        for (const SessionRecord& record : m_records) {
            for (const StepRecord& step : record.steps) {
                if (step.exercise != exercise(number))
                    continue;
                const DoseField field = leadingField(step.dose.type);
                int amount = step.dose.value(field);
                if (field == DoseField::Repetitions && !step.dose.repetitionsPerSet.empty())
                    amount = *std::ranges::max_element(step.dose.repetitionsPerSet);
                naive.push_back({record.id, record.day, step.dose.type, amount, step.finished});
            }
        }
        const auto amounts = doneAmounts(m_file->database, exercise(number));
        ASSERT_TRUE(succeeded(amounts));
        EXPECT_EQ(*amounts, naive);
        EXPECT_GT(naive.size(), 50u);
    }
}

TEST_F(StepHistoryStoreTest, ANameThatIsNoIdIsLeftOutAndHarmsNoOther)
{
    fill(11, 60);
    const auto times = exerciseTimes(m_file->database, kLongAgo, kFarAway, TimesBy::Month);
    const auto counts = responseCounts(m_file->database, kLongAgo, kFarAway);
    const auto practised = practisedExercises(m_file->database, kLongAgo, kFarAway);
    ForeignConnection foreign(path());
    for (const QString& name :
         {u"'two words'"_s, u"''"_s, u"'a' || char(10) || '3 cat-cow'"_s, u"'Ünknown'"_s}) {
        foreign.run(
            u"INSERT INTO session_steps SELECT session, position + 1000, %1, "
            "planned_active, active, completed_sets, finished, dose_type, "
            "repetitions_per, flow, sets, repetitions, repetitions_per_set, hold, "
            "duration, breath_cycles, rest, feel FROM session_steps WHERE position = 0"_s.arg(
                name));
        EXPECT_EQ(exerciseTimes(m_file->database, kLongAgo, kFarAway, TimesBy::Month).value(),
                  times.value());
        EXPECT_EQ(responseCounts(m_file->database, kLongAgo, kFarAway).value(), counts.value());
        EXPECT_EQ(practisedExercises(m_file->database, kLongAgo, kFarAway).value(),
                  practised.value());
        foreign.run(u"DELETE FROM session_steps WHERE position >= 1000"_s);
    }
}

TEST_F(StepHistoryStoreTest, SessionsAreFoundByWhatWasPractisedInThem)
{
    fill(12, 100);
    const std::vector wanted{exercise(1), exercise(3)};
    const auto found = sessionsWithAnyOf(m_file->database, wanted);
    ASSERT_TRUE(succeeded(found));
    for (const SessionRecord& record : m_records) {
        const bool holdsOne = std::ranges::any_of(record.steps, [&](const StepRecord& step) {
            return wasPractised(step) && std::ranges::find(wanted, step.exercise) != wanted.end();
        });
        EXPECT_EQ(found->contains(record.id), holdsOne);
    }
    EXPECT_TRUE(sessionsWithAnyOf(m_file->database, {})->empty());
}

TEST_F(StepHistoryStoreTest, AnEmptyHistoryHasNoSums)
{
    EXPECT_TRUE(exerciseTimes(m_file->database, kLongAgo, kFarAway, TimesBy::Day)->empty());
    EXPECT_TRUE(exerciseTimes(m_file->database, kLongAgo, kFarAway, TimesBy::Month)->empty());
    EXPECT_TRUE(responseCounts(m_file->database, kLongAgo, kFarAway)->empty());
    EXPECT_TRUE(practisedExercises(m_file->database, kLongAgo, kFarAway)->empty());
    EXPECT_TRUE(doneAmounts(m_file->database, exercise(0))->empty());
}

} // namespace

} // namespace limber
