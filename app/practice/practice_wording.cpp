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
                   : catalogueText(state.phase);
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
        return catalogueText(state.cue);
    // The name of a phase of the exercise itself stands above already.
    if (!state.phase.isEmpty() && state.kind != SegmentKind::Phase)
        return catalogueText(state.phase);
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

QString countedText(const PracticeState& state)
{
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
    return joined(parts);
}

QString nextText(const PracticeState& state)
{
    if (!state.next)
        return PracticeWords::tr("This is the last exercise");
    const NextExercise& next = *state.next;
    return PracticeWords::tr("Next: %1 · %2", "exercise, dose")
        .arg(catalogueText(next.exercise), doseText(next.dose, next.sides));
}

QString nextInstructionText(const PracticeState& state)
{
    const bool isTimeToRead = state.kind == SegmentKind::Prepare || state.kind == SegmentKind::Rest;
    if (!isTimeToRead || !state.next || state.next->firstInstruction.isEmpty())
        return {};
    return catalogueText(state.next->firstInstruction);
}

} // namespace limber
