// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/announcement_wording.h"

#include "app/wording/exercise_wording.h"
#include "app/wording/words.h"

#include <utility>

namespace limber {

namespace {

const Exercise* exerciseOf(const Announcement& announcement, const Timeline& timeline,
                           const Catalogue& catalogue)
{
    return catalogue.find(timeline.steps[static_cast<std::size_t>(announcement.step)].exercise);
}

const Phase* phaseOf(const Announcement& announcement, const Exercise* exercise)
{
    if (exercise == nullptr || announcement.phase < 0 ||
        std::cmp_greater_equal(announcement.phase, exercise->phases.size()))
        return nullptr;
    return &exercise->phases[static_cast<std::size_t>(announcement.phase)];
}

/// One of three wordings.
QString forSide(BodySide side, const QString& both, const QString& left, const QString& right)
{
    switch (side) {
    case BodySide::Left:
        return left;
    case BodySide::Right:
        return right;
    case BodySide::Both:
        return both;
    }
    return both;
}

QString encouragement(int turn)
{
    switch (turn % 3) {
    case 0:
        return Words::tr("Keep breathing calmly.");
    case 1:
        return Words::tr("You are doing well.");
    default:
        return Words::tr("Stay with it.");
    }
}

QString nextExerciseText(const Announcement& announcement, const Timeline& timeline,
                         const Exercise* exercise)
{
    if (exercise == nullptr)
        return {};
    const QString name = exerciseName(*exercise);
    const QString text =
        forSide(announcement.side, name, Words::tr("%1. Left side first.").arg(name),
                Words::tr("%1. Right side first.").arg(name));
    const Segment& segment = timeline.segments[static_cast<std::size_t>(announcement.segment)];
    const bool rests = segment.isRestBefore();
    if (announcement.round.of <= 1)
        return rests ? Words::tr("Rest. Then %1", "spoken: what comes after the rest").arg(text)
                     : text;
    const QString number = QString::number(announcement.round.number);
    const QString all = QString::number(announcement.round.of);
    return rests ? Words::tr("Rest. Then round %1 of %2. %3", "spoken: number, all, what comes")
                       .arg(number, all, text)
                 : Words::tr("Round %1 of %2. %3", "spoken: number, all, what comes")
                       .arg(number, all, text);
}

QString phaseText(BodySide side, const QString& text)
{
    return forSide(side, text,
                   Words::tr("Left. %1", "spoken: the left side, then what to do").arg(text),
                   Words::tr("Right. %1", "spoken: the right side, then what to do").arg(text));
}

QString repetitionText(const Announcement& announcement)
{
    const QString number = QString::number(announcement.repetition);
    return forSide(announcement.side, number, Words::tr("%1, left").arg(number),
                   Words::tr("%1, right").arg(number));
}

} // namespace

QString announcementText(const Announcement& announcement, const Timeline& timeline,
                         const Catalogue& catalogue)
{
    const Exercise* exercise = exerciseOf(announcement, timeline, catalogue);
    const Phase* phase = phaseOf(announcement, exercise);
    switch (announcement.kind) {
    case AnnouncementKind::NextExercise:
        return nextExerciseText(announcement, timeline, exercise);
    case AnnouncementKind::NextSet:
        return Words::tr("Rest. Then set %1 of %2.").arg(announcement.set).arg(announcement.sets);
    case AnnouncementKind::ChangeSides:
        return forSide(announcement.side, Words::tr("Change sides."),
                       Words::tr("Change sides. Now the left side."),
                       Words::tr("Change sides. Now the right side."));
    case AnnouncementKind::SecondSide:
        return forSide(announcement.side, Words::tr("Now the other side."),
                       Words::tr("Now the left side."), Words::tr("Now the right side."));
    case AnnouncementKind::PhaseCue:
        return phase == nullptr ? QString() : phaseText(announcement.side, exerciseText(*exercise, phase->cue));
    case AnnouncementKind::PhaseName:
        return phase == nullptr ? QString() : phaseText(announcement.side, exerciseText(*exercise, phase->name));
    case AnnouncementKind::Side:
        return forSide(announcement.side, {}, Words::tr("Left", "spoken: the left side"),
                       Words::tr("Right", "spoken: the right side"));
    case AnnouncementKind::Repetition:
        return repetitionText(announcement);
    case AnnouncementKind::LastRepetition:
        return forSide(announcement.side, Words::tr("Last one"), Words::tr("Last one, left"),
                       Words::tr("Last one, right"));
    case AnnouncementKind::SecondsLeft:
        return QString::number(announcement.seconds);
    case AnnouncementKind::TimeLeft:
        return Words::tr("%n second(s) left", nullptr, announcement.seconds);
    case AnnouncementKind::HalfWay:
        return Words::tr("Half-way");
    case AnnouncementKind::Encouragement:
        return encouragement(announcement.segment);
    case AnnouncementKind::Finished:
        return Words::tr("That was all. Well done.");
    }
    return {};
}

QString voiceSampleText()
{
    return Words::tr("This is how sessions will be led. Left side first. 3, 2, 1.");
}

} // namespace limber
