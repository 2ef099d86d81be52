// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_wording.h"

#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class PracticeWords {
    Q_DECLARE_TR_FUNCTIONS(PracticeWords)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString joined(const QStringList& parts)
{
    return parts.join(u" · "_s);
}

} // namespace

QString kindText(const PracticeState& state)
{
    switch (state.kind) {
    case SegmentKind::Prepare:
        return PracticeWords::tr("Get ready");
    case SegmentKind::SetUp:
        return PracticeWords::tr("Get into position");
    case SegmentKind::Phase:
        return state.phase.isEmpty()
                   ? PracticeWords::tr("Exercise", "the kind of this stretch of a session")
                   : exerciseText(state.origin, state.phase);
    case SegmentKind::Rest:
        return PracticeWords::tr("Rest", "the kind of this stretch of a session");
    case SegmentKind::ChangeSides:
        return PracticeWords::tr("Change sides");
    }
    Q_UNREACHABLE();
}

QString cueText(const PracticeState& state)
{
    if (state.kind == SegmentKind::Rest)
        return PracticeWords::tr("Let go and breathe");
    if (!state.cue.isEmpty())
        return exerciseText(state.origin, state.cue);
    // The name of a phase of the exercise itself stands above already.
    if (!state.phase.isEmpty() && state.kind != SegmentKind::Phase)
        return exerciseText(state.origin, state.phase);
    if (state.kind == SegmentKind::ChangeSides)
        return PracticeWords::tr("The same on the other side");
    return {};
}

QString countText(const PracticeState& state)
{
    if (state.countedIn == CountedIn::Repetitions) {
        return PracticeWords::tr("%1/%2", "the third of ten repetitions: 3/10")
            .arg(number(state.repetition), number(state.repetitions));
    }
    constexpr std::chrono::minutes kMinute{1};
    if (state.countedLeft > kMinute)
        return countdownText(state.countedLeft);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(state.countedLeft);
    return number(static_cast<int>(seconds.count()));
}

QString roundText(const Round& round)
{
    if (round.of <= 1)
        return {};
    return PracticeWords::tr("Round %1 of %2").arg(number(round.number), number(round.of));
}

QString countedText(const PracticeState& state)
{
    const QString round = roundText(state.round);
    if (state.isRestBefore) {
        const QString then = PracticeWords::tr("Then %1", "the exercise that comes after a rest")
                                 .arg(catalogueText(state.exercise));
        return round.isEmpty() ? then : joined({then, round});
    }
    if (state.kind == SegmentKind::Rest) {
        return PracticeWords::tr("Then set %1 of %2")
            .arg(number(state.set + 1), number(state.sets));
    }
    QStringList parts;
    if (state.set > 0 && state.sets > 1)
        parts << PracticeWords::tr("Set %1 of %2").arg(number(state.set), number(state.sets));
    if (state.repetition > 0 && state.repetitions > 1 && !state.isTimed) {
        const QString text = state.repetitionsAreBreaths ? PracticeWords::tr("Breath %1 of %2")
                                                         : PracticeWords::tr("Repetition %1 of %2");
        parts << text.arg(number(state.repetition), number(state.repetitions));
    }
    constexpr qsizetype kRoomFor = 2;
    if (!round.isEmpty() && parts.size() < kRoomFor)
        parts.prepend(round);
    return joined(parts);
}

QString nextText(const PracticeState& state)
{
    if (!state.next)
        return PracticeWords::tr("This is the last exercise");
    const NextExercise& next = *state.next;
    const QString text =
        PracticeWords::tr("Next: %1 · %2", "exercise, dose")
            .arg(exerciseText(next.origin, next.exercise), doseText(next.dose, next.sides));
    const QString round = roundText(next.round);
    return round.isEmpty() ? text : joined({text, round});
}

QString nextInstructionText(const PracticeState& state)
{
    const bool isTimeToRead = state.kind == SegmentKind::Prepare || state.kind == SegmentKind::Rest;
    if (!isTimeToRead || !state.next || state.next->firstInstruction.isEmpty())
        return {};
    return exerciseText(state.next->origin, state.next->firstInstruction);
}

} // namespace limber
