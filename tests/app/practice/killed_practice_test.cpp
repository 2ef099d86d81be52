// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <random>
#include <set>

// killed_practice.cpp is the program that is killed here, and says what its lines mean.

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 200;
constexpr unsigned kSeed = 20'260'302;
constexpr int kLongestWait = 20'000;

/// What the program said of one step.
struct SaidStep {
    int active = 0;
    bool isFinished = false;
    std::optional<Feel> feel;
};

/// What the program said of one session.
struct SaidSession {
    std::map<int, SaidStep> steps;
    bool wentBack = false;
    bool isKept = false;
    bool isNothing = false;
};

class KilledPracticeTest : public testing::Test {
protected:
    /// Runs the program until a random moment of `engine`'s and kills it there.
    void runAndKill(std::mt19937& engine, unsigned seed);
    void hear(const QByteArray& output);
    void hearLine(const QStringList& words);
    void checkFile();
    void checkJournal(const RunningSession& running);
    void checkKept(const SessionStore& store, const QString& id, const SaidSession& said) const;
    [[nodiscard]] static int differences(const RunningSession& running, const SaidSession& said);

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"limber.sqlite"_s);
    SystemClock m_clock;
    std::map<QString, SaidSession> m_said;
    /// Where the journal that the last kill left is to be resumed.
    std::optional<std::pair<QString, int>> m_brokenOff;
    std::chrono::seconds m_brokenOffTime{0};
    int m_lines = 0;
    int m_journals = 0;
    int m_resumed = 0;
    int m_recorded = 0;
};

void KilledPracticeTest::runAndKill(std::mt19937& engine, unsigned seed)
{
    const auto between = [&](int lowest, int highest) {
        return std::uniform_int_distribution(lowest, highest)(engine);
    };
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(LIMBER_KILLED_PRACTICE_PATH), {m_path, QString::number(seed)});
    ASSERT_TRUE(program.waitForStarted(kLongestWait));
    // One in four dies at any moment, also while the file is being made or opened; the others some
    // lines after the start, and up to two milliseconds later.
    QByteArray output;
    if (between(0, 3) == 0) {
        QThread::usleep(static_cast<unsigned long>(between(0, 60'000)));
    } else {
        const int lines = between(1, 60);
        while (output.count('\n') < lines && program.waitForReadyRead(kLongestWait))
            output += program.readAllStandardOutput();
        ASSERT_GE(output.count('\n'), lines) << "the program stopped by itself";
        QThread::usleep(static_cast<unsigned long>(between(0, 2000)));
    }
    program.kill();
    ASSERT_TRUE(program.waitForFinished(kLongestWait));
    ASSERT_EQ(program.exitStatus(), QProcess::CrashExit) << "not killed, but ended by itself";
    output += program.readAllStandardOutput();
    hear(output);
}

void KilledPracticeTest::hear(const QByteArray& output)
{
    const qsizetype whole = output.lastIndexOf('\n');
    for (const QByteArray& line : output.first(std::max<qsizetype>(whole, 0)).split('\n')) {
        if (line.isEmpty())
            continue;
        ++m_lines;
        hearLine(QString::fromUtf8(line).split(u' '));
        ASSERT_FALSE(HasFatalFailure()) << line.toStdString();
    }
}

void KilledPracticeTest::hearLine(const QStringList& words)
{
    const QString& word = words[0];
    ASSERT_NE(word, u"failed"_s) << words.join(u' ').toStdString();
    if (word == "open"_L1)
        return;
    SaidSession& session = m_said[words[1]];
    if (word == "resume"_L1) {
        ASSERT_TRUE(m_brokenOff.has_value());
        EXPECT_EQ(words[1], m_brokenOff->first);
        EXPECT_EQ(words[2].toInt(), m_brokenOff->second);
        ++m_resumed;
    } else if (word == "step"_L1) {
        SaidStep& step = session.steps[words[2].toInt()];
        step.active = words[3].toInt();
        step.isFinished = words[4] == "1"_L1;
        ++m_recorded;
    } else if (word == "feel"_L1) {
        session.steps[words[2].toInt()].feel = fromToken<Feel>(words[3]);
    } else if (word == "back"_L1) {
        session.wentBack = true;
    } else if (word == "kept"_L1) {
        session.isKept = true;
    } else if (word == "nothing"_L1) {
        session.isNothing = true;
    } else {
        ASSERT_EQ(word, u"begin"_s);
    }
}

/// How many steps the journal tells otherwise than the program did. One may be: what was written
/// last, before it could be said.
int KilledPracticeTest::differences(const RunningSession& running, const SaidSession& said)
{
    const std::vector<StepRecord>& steps = running.record.steps;
    int count = static_cast<int>(steps.size()) - static_cast<int>(said.steps.size());
    for (const auto& [index, step] : said.steps) {
        if (index >= static_cast<int>(steps.size())) {
            ADD_FAILURE() << "step " << index << " was said and is not in the journal";
            continue;
        }
        const StepRecord& kept = steps[static_cast<size_t>(index)];
        if (kept.active.count() != step.active || kept.finished != step.isFinished ||
            (!said.wentBack && kept.feel != step.feel))
            ++count;
    }
    return count;
}

void KilledPracticeTest::checkJournal(const RunningSession& running)
{
    ++m_journals;
    const SessionRecord& record = running.record;
    SaidSession& said = m_said[record.id.text()];
    EXPECT_FALSE(said.isKept || said.isNothing);
    EXPECT_LE(differences(running, said), 1);
    ASSERT_LE(record.steps.size(), running.plannedSteps.size());

    std::chrono::seconds active{0};
    for (size_t index = 0; index < record.steps.size(); ++index) {
        EXPECT_EQ(record.steps[index].exercise, running.plannedSteps[index].exercise);
        active += record.steps[index].active;
    }
    // After going back, the total also has what was done of the step that was left by it.
    EXPECT_GE(record.active, active);
    EXPECT_TRUE(said.wentBack || record.active == active);
    EXPECT_GE(record.session, record.active);
    const bool isTheSame = m_brokenOff && m_brokenOff->first == record.id.text();
    EXPECT_TRUE(!isTheSame || said.wentBack || record.session >= m_brokenOffTime);
    m_brokenOff.emplace(record.id.text(), static_cast<int>(record.steps.size()));
    m_brokenOffTime = record.session;
    // What was written and not said counts once: it is known from now on.
    for (size_t index = 0; index < record.steps.size(); ++index) {
        const StepRecord& step = record.steps[index];
        said.steps[static_cast<int>(index)] = {static_cast<int>(step.active.count()), step.finished,
                                               step.feel};
    }
}

void KilledPracticeTest::checkKept(const SessionStore& store, const QString& id,
                                   const SaidSession& said) const
{
    const auto kept = store.find(SessionId::fromText(id).value());
    ASSERT_TRUE(kept.has_value()) << "a session that was said to be kept is not";
    std::chrono::seconds active{0};
    for (const StepRecord& step : kept->steps)
        active += step.active;
    EXPECT_EQ(kept->active, active);
    EXPECT_GT(kept->active, std::chrono::seconds{0});
    EXPECT_GE(kept->session, kept->active);
    EXPECT_EQ(kept->outcome, outcomeOf(kept->plannedActive, kept->active));
    for (const auto& [index, step] : said.steps) {
        ASSERT_LT(index, static_cast<int>(kept->steps.size()));
        const StepRecord& same = kept->steps[static_cast<size_t>(index)];
        if (!said.wentBack) {
            EXPECT_EQ(same.active.count(), step.active);
            EXPECT_EQ(same.finished, step.isFinished);
            EXPECT_EQ(same.feel, step.feel);
        }
    }
}

void KilledPracticeTest::checkFile()
{
    const auto file = DataFile::open(m_path, m_clock);
    ASSERT_TRUE(file.has_value()) << file.error().detail.toStdString();
    const auto sound = checkIntegrity(m_path, m_clock);
    ASSERT_TRUE(sound.has_value()) << sound.error().detail.toStdString();

    const SessionStore& store = (*file)->sessions;
    const auto running = store.running();
    ASSERT_TRUE(running.has_value()) << running.error().detail.toStdString();
    QString open;
    if (*running) {
        open = (*running)->record.id.text();
        checkJournal(**running);
    } else {
        m_brokenOff.reset();
    }
    const auto summaries = store.summaries();
    ASSERT_TRUE(summaries.has_value()) << summaries.error().detail.toStdString();
    std::set<QString> kept;
    for (const SessionSummary& session : *summaries)
        kept.insert(session.id.text());
    for (const auto& [id, said] : m_said) {
        if (said.isKept)
            checkKept(store, id, said);
        EXPECT_TRUE(!said.isNothing || (kept.count(id) == 0 && id != open));
        // Nothing that was recorded is lost, whatever the program was doing.
        const bool hasTime = std::ranges::any_of(
            said.steps, [](const auto& step) { return step.second.active > 0; });
        EXPECT_TRUE(!hasTime || said.wentBack || kept.count(id) == 1 || id == open);
        EXPECT_FALSE(kept.count(id) == 1 && id == open);
    }
    // What was checked once is not read again after each of the later kills.
    std::erase_if(m_said, [&](const auto& session) {
        return session.first != open && (session.second.isKept || session.second.isNothing);
    });
}

TEST_F(KilledPracticeTest, NothingThatWasRecordedIsLostAtTwoHundredRandomMoments)
{
    std::cout << "seed " << kSeed << '\n';
    std::mt19937 engine{kSeed};
    QElapsedTimer time;
    time.start();
    for (int kill = 0; kill < kKills; ++kill) {
        SCOPED_TRACE("kill " + std::to_string(kill) + " of seed " + std::to_string(kSeed));
        runAndKill(engine, kSeed + static_cast<unsigned>(kill));
        ASSERT_FALSE(HasFatalFailure());
        checkFile();
        ASSERT_FALSE(HasFailure());
    }
    std::cout << kKills << " kills in " << time.elapsed() << " ms: " << m_lines << " lines, "
              << m_recorded << " steps recorded, " << m_journals << " journals left open, "
              << m_resumed << " resumed\n";
    // The moments were not all before anything began, nor all between sessions.
    EXPECT_GT(m_journals, kKills / 2);
    EXPECT_GT(m_resumed, kKills / 4);
    EXPECT_GT(m_recorded, kKills);
}

} // namespace

} // namespace limber::test
