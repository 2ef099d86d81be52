// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/silent_output.h"
#include "app/practice/practice_session.h"
#include "app/practice/session_cues.h"
#include "core/storage/data_file.h"
#include "tests/support/timeline_builder.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>
#include <unistd.h>

// Practises one random session after the other on a real data file, in time that runs fast, until
// somebody kills it: `limber_killed_practice FILE SEED`. A broken-off session is resumed first.
// What is safely in the file is said on standard output, a line for each; killed_practice_test.cpp
// holds the file to it.

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

/// Shows what it was set to.
class FastStopwatch final : public Stopwatch {
public:
    [[nodiscard]] milliseconds elapsed() const override { return m_elapsed; }
    void advance(milliseconds by) { m_elapsed += by; }

private:
    milliseconds m_elapsed{0};
};

/// The clock on the wall, which keeps the pace of a stopwatch.
class FastClock final : public Clock {
public:
    explicit FastClock(const Stopwatch& stopwatch)
        : m_stopwatch(stopwatch)
    {
    }
    [[nodiscard]] LocalInstant now() const override
    {
        LocalInstant moment = m_begin;
        moment.instant += m_stopwatch.elapsed();
        return moment;
    }

private:
    const Stopwatch& m_stopwatch;
    LocalInstant m_begin = SystemClock().now();
};

/// One write for each line, so that the reader never sees half of one.
void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) !=
        bytes.size())
        _exit(3);
}

class Practiser {
public:
    Practiser(DataFile& file, unsigned seed)
        : m_file(file)
        , m_engine(seed)
        , m_routines(seed)
        , m_catalogue(RandomRoutines(3).catalogue())
    {
    }

    void practise(PreparedSession prepared);
    /// A session of a routine of its own.
    void practiseAnew();
    /// The session that was broken off, if there is one.
    void practiseOn();

private:
    [[nodiscard]] int between(int lowest, int highest)
    {
        return std::uniform_int_distribution(lowest, highest)(m_engine);
    }
    void act(PracticeSession& session);
    void sayWhatIsRecorded(const PracticeSession& session);
    void sayHowItFelt(const SessionId& id, int step);
    [[nodiscard]] static int stepOf(const Player& player);

    DataFile& m_file;
    std::mt19937 m_engine;
    RandomRoutines m_routines;
    Catalogue m_catalogue;
    FastStopwatch m_stopwatch;
    FastClock m_clock{m_stopwatch};
    int m_step = 0; ///< Where the session stood when it was last looked at.
};

int Practiser::stepOf(const Player& player)
{
    const Segment* segment = player.segment();
    return segment == nullptr ? static_cast<int>(player.timeline().steps.size()) : segment->step;
}

void Practiser::practiseAnew()
{
    Routine routine = m_routines.routine(m_catalogue);
    for (RoutineStep& step : m_routines.routine(m_catalogue).steps)
        routine.steps.push_back(std::move(step));
    practise(prepareSession({routine, std::nullopt}, m_catalogue, Settings{}, m_clock.now()));
}

void Practiser::practiseOn()
{
    const auto running = m_file.sessions.running();
    if (!running) {
        say(u"failed running"_s);
    } else if (*running) {
        PreparedSession prepared = prepareSession(**running, m_catalogue, Settings{});
        say(u"resume %1 %2"_s.arg(prepared.record.id.text()).arg(stepOf(prepared.player)));
        practise(std::move(prepared));
    }
}

void Practiser::practise(PreparedSession prepared)
{
    SilentOutput output(CueOutput::SilenceReason::NoDevice, {});
    SessionCues cues(output, m_stopwatch);
    m_step = stepOf(prepared.player);
    PracticeSession session(std::move(prepared), m_file.sessions, m_clock, m_stopwatch, cues);
    QObject::connect(&session, &PracticeSession::writeFailed, &session,
                     [](const Error& error) { say(u"failed "_s + error.detail); });
    session.start();
    if (!session.ending())
        say(u"begin %1"_s.arg(session.record().id.text()));
    while (!session.ending()) {
        act(session);
        sayWhatIsRecorded(session);
    }
    const SessionRecord& record = session.record();
    say(session.ending() == PracticeSession::Ending::Kept
            ? u"kept %1 %2"_s.arg(record.id.text()).arg(record.steps.size())
            : u"nothing %1"_s.arg(record.id.text()));
}

/// One thing that a person or the passing of time may do to a session.
void Practiser::act(PracticeSession& session)
{
    if (session.player().state() == PlayerState::Paused) {
        session.resume();
        return;
    }
    const int choice = between(0, 99);
    if (choice < 3) {
        session.pause();
    } else if (choice < 8) {
        session.skipStep();
    } else if (choice < 11) {
        // From here on the journal may know more of the steps gone back over than is said.
        say(u"back %1"_s.arg(session.record().id.text()));
        session.backStep();
    } else if (choice < 12) {
        session.end();
    } else {
        // Shorter than a preparation: what a step's record tells of the times then ends with it.
        m_stopwatch.advance(milliseconds{between(0, 9'000)});
        session.poll();
    }
}

void Practiser::sayWhatIsRecorded(const PracticeSession& session)
{
    const SessionRecord& record = session.record();
    const int now = session.ending() ? m_step : stepOf(session.player());
    for (; m_step < now; ++m_step) {
        const StepRecord& step = record.steps[static_cast<size_t>(m_step)];
        say(u"step %1 %2 %3 %4"_s.arg(record.id.text())
                .arg(m_step)
                .arg(step.active.count())
                .arg(step.finished ? 1 : 0));
        if (between(0, 1) == 0)
            sayHowItFelt(record.id, m_step);
    }
    m_step = now;
}

void Practiser::sayHowItFelt(const SessionId& id, int step)
{
    const auto& feels = TokenTable<Feel>::entries;
    const Feel feel =
        feels[static_cast<size_t>(between(0, static_cast<int>(feels.size()) - 1))].value;
    if (const auto set = m_file.sessions.setFeel(id, step, feel); !set)
        say(u"failed feel "_s + set.error().detail);
    else
        say(u"feel %1 %2 %3"_s.arg(id.text()).arg(step).arg(token(feel)));
}

int run(const QStringList& arguments)
{
    if (arguments.size() != 3)
        return 2;
    const SystemClock clock;
    const auto file = DataFile::open(arguments[1], clock);
    if (!file) {
        say(u"failed open "_s + file.error().detail);
        return 1;
    }
    say(u"open"_s);
    Practiser practiser(**file, arguments[2].toUInt());
    practiser.practiseOn();
    for (;;)
        practiser.practiseAnew();
}

} // namespace

} // namespace limber::test

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return limber::test::run(QCoreApplication::arguments());
}
