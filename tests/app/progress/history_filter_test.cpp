// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/history_filter.h"
#include "core/plan/bundled_content.h"
#include "tests/support/history_script.h"
#include "tests/support/plan_builder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class HistoryFilterTest : public testing::Test {
protected:
    HistoryFilterTest()
        : m_sessions(
              test::readScenario(u"today 03-10; did 03-01 core before 0 after 0;"
                                 "did 03-02 core before 4; part 03-03 walk; did 03-04 core"_s)
                  .history.sessions)
        , m_search(m_content.catalogue, [this](const std::vector<ExerciseId>& exercises) {
            ++m_questions;
            std::set<SessionId> sessions;
            if (std::ranges::find(exercises, test::id<ExerciseId>(u"bird-dog"_s)) !=
                exercises.end())
                sessions.insert(m_sessions[3].id);
            return sessions;
        })
    {
        m_sessions[0].routineName = u"Morning Core"_s;
        m_sessions[1].routineName = u"Morning Core"_s;
        m_sessions[1].note = u"Schöner Weg, stiff"_s;
        m_sessions[2].routine.reset();
        m_sessions[2].routineName = u"Walk & swim"_s;
        m_sessions[3].routineName = u"Core"_s;
    }

    /// The places of the sessions that are found.
    std::vector<int> found(const HistoryFilter& filter)
    {
        std::vector<int> places;
        for (const SessionSummary& one : m_search.find(m_sessions, filter))
            places.push_back(int(std::ranges::find(m_sessions, one.id, &SessionSummary::id) -
                                 m_sessions.begin()));
        return places;
    }
    std::vector<int> searched(const QString& text)
    {
        HistoryFilter filter;
        filter.search = text;
        return found(filter);
    }

    BundledContent m_content = loadBundledContent();
    std::vector<SessionSummary> m_sessions;
    int m_questions = 0;
    HistorySearch m_search;
};

using Places = std::vector<int>;

TEST_F(HistoryFilterTest, AnEmptyFilterLetsEverythingPass)
{
    EXPECT_TRUE(HistoryFilter{}.isEmpty());
    EXPECT_EQ(searched(u"  "_s), (Places{0, 1, 2, 3}));
    EXPECT_EQ(m_questions, 0);
}

TEST_F(HistoryFilterTest, WordsAreFoundInNamesAndNotesWithoutAccentsAndCase)
{
    EXPECT_EQ(searched(u"MORNING"_s), (Places{0, 1}));
    EXPECT_EQ(searched(u"schoner"_s), (Places{1}));
    EXPECT_EQ(searched(u"core stiff"_s), (Places{1})) << "every word, wherever it stands";
    EXPECT_EQ(searched(u"nothing at all"_s), Places{});
}

TEST_F(HistoryFilterTest, ExercisesAreFoundByAQuestionThatIsAskedOnce)
{
    EXPECT_EQ(searched(u"bird dog"_s), (Places{3}));
    const int asked = m_questions;
    EXPECT_GT(asked, 0);
    EXPECT_EQ(searched(u"dog bird"_s), (Places{3}));
    EXPECT_EQ(m_questions, asked);
    m_search.reset();
    EXPECT_EQ(searched(u"bird"_s), (Places{3}));
    EXPECT_GT(m_questions, asked);
}

TEST_F(HistoryFilterTest, EveryPartOfAFilterMustBeAnswered)
{
    HistoryFilter filter;
    filter.outcomes = {SessionOutcome::Partial};
    EXPECT_EQ(found(filter), (Places{2}));
    filter.outcomes = {SessionOutcome::Partial, SessionOutcome::Completed};
    EXPECT_EQ(found(filter), (Places{0, 1, 2, 3}));
    filter.marks = {HistoryMark::WithPain};
    EXPECT_EQ(found(filter), (Places{1})) << "0 is no pain";
    filter.marks = {HistoryMark::WithNote};
    EXPECT_EQ(found(filter), (Places{1}));
    filter = {};
    filter.routines = {routineKey(m_sessions[2])};
    EXPECT_EQ(found(filter), (Places{2}));
    filter.routines.append(u"core"_s);
    filter.days = DateRange{test::day(u"03-02"_s), test::day(u"03-03"_s)};
    EXPECT_EQ(found(filter), (Places{1, 2}));
    filter.search = u"swim"_s;
    EXPECT_EQ(found(filter), (Places{2}));
}

TEST_F(HistoryFilterTest, RoutinesAreListedOnceUnderTheirLatestName)
{
    const auto routines = routinesIn(m_sessions);
    ASSERT_EQ(routines.size(), 2u);
    EXPECT_EQ(routines[0], (RoutineInHistory{u"core"_s, u"Core"_s, 3}));
    EXPECT_EQ(routines[1].name, u"Walk & swim"_s);
}

} // namespace
} // namespace limber
