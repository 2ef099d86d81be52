// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/create_sound_output.h"
#include "app/audio/session_clock.h"
#include "app/practice/practice_session.h"
#include "app/practice/session_cues.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"
#include "tests/bench/cue_timing/clicking_output.h"
#include "tests/bench/cue_timing/recording.h"
#include "tests/bench/cue_timing/sound_effects.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace limber;
using namespace limber::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Time = Recording::Time;

namespace {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

double inMilliseconds(auto duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// Where the picture was, and when.
struct Shown {
    Time at;
    double position; ///< In milliseconds.
};

struct Run {
    std::vector<double> due; ///< Moments with cues, in milliseconds of the timeline.
    std::vector<Recording::Click> clicks;
    std::vector<Shown> shown;
};

/// The exercises of the bundled routine with most cues for its length, again and again until they
/// last long enough.
Routine longRoutine(const BundledContent& content, std::chrono::minutes length)
{
    const auto rich = std::ranges::max_element(content.routines, {}, [&](const Routine& routine) {
        const Timeline timeline = compileTimeline(routine, content.catalogue);
        return static_cast<double>(timeline.cues.size()) / inMilliseconds(timeline.total());
    });
    Routine routine = *rich;
    while (estimatedDuration(routine, content.catalogue) < length + 1min) {
        for (RoutineStep step : rich->steps) {
            step.id = RoutineStepId::create();
            routine.steps.push_back(std::move(step));
        }
    }
    return routine;
}

Run practise(const BundledContent& content, std::chrono::minutes length, CueOutput& output,
             const Stopwatch& time)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto file = DataFile::open(folder.filePath(u"data.sqlite"_s), clock);
    if (!file)
        qFatal("no data file");
    Settings settings;
    settings.prepare = 5s;
    SessionCues cues(output, time);
    PracticeSession session(prepareSession({longRoutine(content, length), std::nullopt},
                                           content.catalogue, settings, clock.now()),
                            (*file)->sessions, clock, time, cues);
    Run run;
    QObject::connect(&session, &PracticeSession::changed, [&] {
        run.shown.push_back(
            {std::chrono::steady_clock::now(), inMilliseconds(session.player().position())});
    });

    std::atomic<bool> over = false;
    std::thread burning([&over] {
        for (volatile unsigned spin = 0; !over;)
            spin = spin + 1;
    });
    QTimer blocking;
    QObject::connect(&blocking, &QTimer::timeout, [] { QThread::msleep(200); });
    blocking.start(3s);

    Recording recording(u"bench.monitor"_s);
    QThread::sleep(1);
    session.start();
    QEventLoop loop;
    QTimer::singleShot(length, &loop, &QEventLoop::quit);
    loop.exec();
    const double end = inMilliseconds(session.player().position());
    for (const Cue& cue : session.player().timeline().cues) {
        const double due = inMilliseconds(cue.at);
        if (due < end - 500.0 && (run.due.empty() || due > run.due.back()))
            run.due.push_back(due);
    }
    QThread::msleep(300);
    run.clicks = recording.stop();
    session.end();
    over = true;
    burning.join();
    return run;
}

double share(std::vector<double> values, double part)
{
    if (values.empty())
        return 0.0;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(part * last))];
}

double positionAt(const std::vector<Shown>& shown, Time at)
{
    const auto after = std::ranges::lower_bound(shown, at, {}, &Shown::at);
    if (after == shown.begin() || after == shown.end())
        return std::nan("");
    const auto before = std::prev(after);
    const double part = inMilliseconds(at - before->at) / inMilliseconds(after->at - before->at);
    return before->position + part * (after->position - before->position);
}

/// How much longer a second of the recording is than one of the timeline.
double driftOf(const std::vector<std::pair<double, double>>& points)
{
    double meanX = 0.0;
    double meanY = 0.0;
    for (const auto& [x, y] : points) {
        meanX += x / static_cast<double>(points.size());
        meanY += y / static_cast<double>(points.size());
    }
    double products = 0.0;
    double squares = 0.0;
    for (const auto& [x, y] : points) {
        products += (x - meanX) * (y - meanY);
        squares += (x - meanX) * (x - meanX);
    }
    return squares > 0.0 ? (products / squares - 1.0) * 1'000'000.0 : 0.0;
}

void report(const QString& name, const Run& run)
{
    constexpr double kSamplesInMs = 48.0;
    constexpr double kNear = 400.0;
    std::vector<std::pair<double, double>> heard; // Due in the timeline, and in the recording.
    std::vector<double> late;
    // The first cue sounds as soon as the device is open. Where the second one is tells the rest.
    double offset = 0.0;
    std::size_t next = 0;
    int found = 0;
    for (const double due : run.due) {
        double nearest = kNear;
        std::size_t best = run.clicks.size();
        for (std::size_t i = next; i < run.clicks.size(); ++i) {
            const double at = static_cast<double>(run.clicks[i].sample) / kSamplesInMs;
            const double distance = found < 2 ? 0.0 : std::abs(at - due - offset);
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
            if (found < 2 || at - due - offset > kNear)
                break;
        }
        if (best == run.clicks.size())
            continue;
        next = best + 1;
        const double at = static_cast<double>(run.clicks[best].sample) / kSamplesInMs;
        offset = at - due;
        if (++found < 2)
            continue;
        heard.emplace_back(due, at);
        const double position = positionAt(run.shown, run.clicks[best].heardAt);
        if (!std::isnan(position))
            late.push_back(position - due);
    }
    std::vector<double> errors;
    for (std::size_t i = 1; i < heard.size(); ++i)
        errors.push_back(std::abs((heard[i].second - heard[i - 1].second) -
                                  (heard[i].first - heard[i - 1].first)));
    out() << name << '\n'
          << "  cues due at " << run.due.size() << " moments, heard " << found
          << ", clicks in the recording " << run.clicks.size() << '\n'
          << "  interval error: median " << share(errors, 0.5) << " ms, p99 " << share(errors, 0.99)
          << " ms, most " << share(errors, 1.0) << " ms over " << errors.size() << " intervals\n"
          << "  drift against the timeline: " << driftOf(heard) << " ppm\n"
          << "  a cue is heard when the picture is past it by: median " << share(late, 0.5)
          << " ms, p1 " << share(late, 0.01) << " ms, p99 " << share(late, 0.99) << " ms, most "
          << share(late, 1.0) << " ms\n";
    out().flush();
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const int minutes = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
    out().setRealNumberNotation(QTextStream::FixedNotation);
    out().setRealNumberPrecision(3);
    const BundledContent content = loadBundledContent();
    out() << minutes << " min each; the event loop stands still for 200 ms every 3 s, and one core "
          << "burns\n";
    out().flush();
    const SystemStopwatch stopwatch;
    {
        const std::unique_ptr<CueOutput> output = createSoundOutput();
        ClickingOutput clicking(*output);
        const SessionClock clock(stopwatch, clicking);
        report(u"Limber: one stream, cues placed ahead"_s,
               practise(content, std::chrono::minutes{minutes}, clicking, clock));
    }
    {
        SoundEffects effects;
        report(u"for comparison: timer and a new QSoundEffect for each cue"_s,
               practise(content, std::chrono::minutes{minutes}, effects, stopwatch));
    }
    return EXIT_SUCCESS;
}
