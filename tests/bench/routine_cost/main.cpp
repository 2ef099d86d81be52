// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_draft.h"
#include "core/exercise/catalogue.h"
#include "core/routine/routine_edit.h"
#include "core/session/timeline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSizes{20, 200};
constexpr int kTurns = 2000;
constexpr int kEdits = 1000;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// The catalogue's exercises over and over; every tenth to twelfth step is a group of three rounds.
Routine routineOf(const Catalogue& catalogue, int count)
{
    Routine routine{.id = RoutineId::create(), .name = u"Long"_s, .goal = {}, .steps = {}};
    const auto& exercises = catalogue.exercises();
    for (int index = 0; index < count; ++index) {
        auto step = makeStep(exercises[static_cast<std::size_t>(index) % exercises.size()]);
        if (!step)
            continue;
        step->restAfter = std::chrono::seconds{index % 3 == 0 ? 20 : 0};
        routine = withStepAdded(std::move(routine), std::move(*step), index);
    }
    for (int first = 5; first + 3 <= count; first += 10)
        routine = withGroup(std::move(routine), {first, first + 1, first + 2}, 3,
                            std::chrono::seconds{30});
    return routine;
}

struct NamedEdit {
    const char* name;
    std::function<Routine(const Routine&, int)> edit;
};

Routine redosed(const Routine& routine, int at, int turn)
{
    Dose dose = routine.steps[static_cast<std::size_t>(at)].dose;
    dose.setValue(DoseField::RestSeconds, turn % 60);
    return withStepDose(routine, at, {}, dose);
}

const std::vector<NamedEdit>& edits()
{
    static const std::vector<NamedEdit> all{
        {"a dose",
         [](const Routine& routine, int turn) {
             return redosed(routine, turn % static_cast<int>(routine.steps.size()), turn);
         }},
        {"a rest",
         [](const Routine& routine, int turn) {
             return withRestAfter(routine, turn % static_cast<int>(routine.steps.size()),
                                  std::chrono::seconds{turn % 90});
         }},
        {"moving one",
         [](const Routine& routine, int turn) {
             const auto count = static_cast<int>(routine.steps.size());
             return withStepMoved(routine, turn % count, (turn * 7) % count);
         }},
        {"copying one and removing it",
         [](const Routine& routine, int turn) {
             const int at = turn % static_cast<int>(routine.steps.size());
             return withStepRemoved(withStepDuplicated(routine, at), at);
         }},
        {"grouping three and dissolving it",
         [](const Routine& routine, int turn) {
             const int at = turn % (static_cast<int>(routine.steps.size()) - 2);
             Routine grouped = withGroup(routine, {at, at + 1, at + 2}, 3, {});
             const auto group = *grouped.steps[static_cast<std::size_t>(at)].group;
             return withoutGroup(std::move(grouped), group);
         }},
        {"rounds",
         [](const Routine& routine, int turn) {
             const auto& groups = routine.groups;
             return groups.empty()
                        ? routine
                        : withRounds(routine,
                                     groups[static_cast<std::size_t>(turn) % groups.size()].id,
                                     turn % 5 + 1, {});
         }},
    };
    return all;
}

/// The median in microseconds.
double measure(const std::function<void(int)>& action)
{
    std::vector<double> times;
    times.reserve(kTurns);
    action(0);
    for (int turn = 1; turn <= kTurns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        action(turn);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void say(const char* what, const std::array<double, kSizes.size()>& times)
{
    out() << "  " << qSetFieldWidth(34) << Qt::left << what << qSetFieldWidth(0);
    for (std::size_t index = 0; index < kSizes.size(); ++index)
        out() << "  " << kSizes[index] << " steps: " << times[index] << " µs";
    out() << "   growth " << times.back() / std::max(times.front(), 0.001) << '\n';
    out().flush();
}

template <typename Measurement> void compare(const char* what, const Measurement& measurement)
{
    std::array<double, kSizes.size()> times{};
    for (std::size_t index = 0; index < kSizes.size(); ++index)
        times[index] = measurement(kSizes[index]);
    say(what, times);
}

void measureEdits(const Catalogue& catalogue)
{
    out() << "An edit with undo, the length and what stands in the way of saving\n";
    for (const NamedEdit& one : edits()) {
        compare(one.name, [&](int size) {
            RoutineDraft draft(routineOf(catalogue, size));
            milliseconds length{0};
            std::size_t obstacles = 0;
            const double time = measure([&](int turn) {
                draft.apply(RoutineEdit::ChangeDose, turn, one.edit(draft.routine(), turn));
                length += plannedLength(draft.routine(), catalogue).total;
                obstacles += obstaclesOf(draft.routine(), catalogue).size();
            });
            if (length.count() == 0 || obstacles > 0)
                out() << "nothing, or something in the way\n";
            return time;
        });
    }
}

void measureParts(const Catalogue& catalogue)
{
    out() << "Of that, and for comparison\n";
    const auto part = [&](const char* what, const std::function<void(const Routine&)>& action) {
        compare(what, [&](int size) {
            const Routine routine = routineOf(catalogue, size);
            return measure([&](int) { action(routine); });
        });
    };
    part("copying the routine", [](const Routine& routine) {
        const Routine copy = routine;
        if (copy.steps.empty())
            out() << "nothing\n";
    });
    part("the length", [&](const Routine& routine) {
        if (plannedLength(routine, catalogue).total.count() == 0)
            out() << "nothing\n";
    });
    part("what stands in the way", [&](const Routine& routine) {
        if (!obstaclesOf(routine, catalogue).empty())
            out() << "something\n";
    });
    part("compiling the timeline", [&](const Routine& routine) {
        if (compileTimeline(routine, catalogue).segments.empty())
            out() << "nothing\n";
    });
}

qint64 bytesInUse()
{
#if defined(__GLIBC__)
    return static_cast<qint64>(mallinfo2().uordblks);
#else
    return 0;
#endif
}

void measureMemory(const Catalogue& catalogue)
{
    out() << "Room that undo takes (on the C library of GNU)\n";
    for (const int size : kSizes) {
        const qint64 before = bytesInUse();
        RoutineDraft draft(routineOf(catalogue, size));
        const qint64 empty = bytesInUse();
        for (int turn = 0; turn < kEdits; ++turn) {
            const NamedEdit& one = edits()[static_cast<std::size_t>(turn) % edits().size()];
            // The kind of edit that never goes on from the one before.
            draft.apply(RoutineEdit::MoveStep, turn, one.edit(draft.routine(), turn));
        }
        int kept = 0;
        const qint64 full = bytesInUse();
        for (; draft.undoable(); ++kept)
            draft.undo();
        out() << "  " << size << " steps: " << (empty - before) / 1024 << " KiB for the routine, "
              << (full - empty) / 1024 << " KiB for " << kept << " of " << kEdits << " edits\n";
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const LoadedCatalogue content = loadBundledCatalogue();
    measureEdits(content.catalogue);
    measureParts(content.catalogue);
    measureMemory(content.catalogue);
    return 0;
}
