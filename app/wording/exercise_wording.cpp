// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/exercise_wording.h"

#include "app/wording/words.h"

#include <QCoreApplication>

namespace limber {

QString catalogueText(const QString& english)
{
    if (english.isEmpty())
        return english;
    return QCoreApplication::translate("Catalogue", english.toUtf8().constData());
}

QString exerciseText(Origin origin, const QString& text)
{
    return origin == Origin::Bundled ? catalogueText(text) : text;
}

QString exerciseText(const Exercise& exercise, const QString& text)
{
    return exerciseText(exercise.origin, text);
}

QString exerciseName(const Exercise& exercise)
{
    return exerciseText(exercise, exercise.name);
}

QString exerciseName(const ExerciseId& exercise, const Catalogue& catalogue)
{
    if (const Exercise* known = catalogue.find(exercise))
        return exerciseName(*known);
    const QString former = catalogue.formerName(exercise);
    return former.isEmpty() ? exercise.text() : former;
}

Exercise inShownWords(const Exercise& exercise)
{
    Exercise worded = exercise;
    const auto word = [&](QString& text) { text = exerciseText(exercise, text); };
    // Texts that differ in English may read alike in another language; a file holds each once.
    const auto wordAll = [&](QStringList& texts) {
        for (QString& text : texts)
            word(text);
        texts.removeDuplicates();
    };
    const auto wordRanges = [&](DoseDefinition& dose) {
        for (auto& entry : dose.ranges)
            word(entry.second.note);
    };
    const auto wordHints = [&](std::vector<SourcedText>& hints) {
        for (SourcedText& hint : hints)
            word(hint.text);
    };
    word(worded.name);
    wordAll(worded.aliases);
    word(worded.purpose);
    word(worded.frequency.note);
    wordRanges(worded.dose);
    for (DoseMode& mode : worded.doseModes) {
        word(mode.name);
        wordRanges(mode.definition);
    }
    for (Phase& phase : worded.phases) {
        word(phase.name);
        word(phase.cue);
    }
    wordAll(worded.steps);
    wordHints(worded.formCues);
    wordHints(worded.breathing);
    wordHints(worded.cautions);
    for (Level& level : worded.levels)
        word(level.name);
    for (SourceNote& note : worded.sourceNotes) {
        word(note.section);
        word(note.says);
    }
    wordAll(worded.decisions);
    return worded;
}

QString categoryName(Category category)
{
    switch (category) {
    case Category::Core:
        return Words::tr("Core");
    case Category::Stability:
        return Words::tr("Stability");
    case Category::Posture:
        return Words::tr("Posture");
    case Category::Yoga:
        return Words::tr("Yoga");
    case Category::Pilates:
        return Words::tr("Pilates");
    case Category::FoamRolling:
        return Words::tr("Foam rolling");
    case Category::Mobility:
        return Words::tr("Mobility");
    case Category::Breathing:
        return Words::tr("Breathing");
    case Category::Relaxation:
        return Words::tr("Relaxation");
    case Category::WarmUp:
        return Words::tr("Warm-up");
    case Category::Aerobic:
        return Words::tr("Walking");
    }
    return {};
}

QString positionName(Position position)
{
    switch (position) {
    case Position::Any:
        return Words::tr("Any position");
    case Position::HalfKneeling:
        return Words::tr("Half-kneeling");
    case Position::Kneeling:
        return Words::tr("Kneeling");
    case Position::ProneOnForearms:
        return Words::tr("Face down on forearms");
    case Position::ProneOnHands:
        return Words::tr("Face down on hands");
    case Position::Quadruped:
        return Words::tr("On all fours");
    case Position::ReclinedOnRoller:
        return Words::tr("Leaning back over the roller");
    case Position::SeatedChairOrFloor:
        return Words::tr("Sitting on a chair or the floor");
    case Position::SeatedFloor:
        return Words::tr("Sitting on the floor");
    case Position::SeatedOnRoller:
        return Words::tr("Sitting on the roller");
    case Position::SeatedOrStanding:
        return Words::tr("Sitting or standing");
    case Position::SeatedOrSupine:
        return Words::tr("Sitting or lying on the back");
    case Position::SideLying:
        return Words::tr("Lying on the side");
    case Position::Standing:
        return Words::tr("Standing");
    case Position::Supine:
        return Words::tr("Lying on the back");
    case Position::SupineOnRoller:
        return Words::tr("Lying back on the roller");
    case Position::SupineOrSeated:
        return Words::tr("Lying on the back or sitting");
    }
    return {};
}

QString equipmentName(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Mat:
        return Words::tr("Mat");
    case Equipment::Chair:
        return Words::tr("Chair");
    case Equipment::Wall:
        return Words::tr("Wall");
    case Equipment::Doorway:
        return Words::tr("Doorway");
    case Equipment::FoamRoller:
        return Words::tr("Foam roller");
    }
    return {};
}

QString bodyAreaName(BodyArea area)
{
    switch (area) {
    case BodyArea::Abdominals:
        return Words::tr("Belly muscles");
    case BodyArea::Balance:
        return Words::tr("Balance");
    case BodyArea::Chest:
        return Words::tr("Chest");
    case BodyArea::DeepCore:
        return Words::tr("Deep core");
    case BodyArea::Diaphragm:
        return Words::tr("Diaphragm");
    case BodyArea::Glutes:
        return Words::tr("Buttocks");
    case BodyArea::Hamstrings:
        return Words::tr("Back of the thighs");
    case BodyArea::HipFlexors:
        return Words::tr("Hip flexors");
    case BodyArea::Hips:
        return Words::tr("Hips");
    case BodyArea::Lats:
        return Words::tr("Sides of the back");
    case BodyArea::Legs:
        return Words::tr("Legs");
    case BodyArea::LowerBack:
        return Words::tr("Lower back");
    case BodyArea::MidBack:
        return Words::tr("Middle back");
    case BodyArea::Neck:
        return Words::tr("Neck");
    case BodyArea::Obliques:
        return Words::tr("Sides of the waist");
    case BodyArea::Pelvis:
        return Words::tr("Pelvis");
    case BodyArea::Shoulders:
        return Words::tr("Shoulders");
    case BodyArea::Spine:
        return Words::tr("Spine");
    case BodyArea::Thighs:
        return Words::tr("Thighs");
    case BodyArea::UpperBack:
        return Words::tr("Upper back");
    case BodyArea::WholeBody:
        return Words::tr("Whole body");
    }
    return {};
}

QString sidesText(Sides sides)
{
    switch (sides) {
    case Sides::None:
        return {};
    case Sides::EachSide:
        return Words::tr("One side, then the other");
    case Sides::Alternating:
        return Words::tr("Left and right in turn");
    }
    return {};
}

QString breathText(Breath breath)
{
    switch (breath) {
    case Breath::Free:
        return {};
    case Breath::In:
        return Words::tr("Breathe in");
    case Breath::Out:
        return Words::tr("Breathe out");
    case Breath::Hold:
        return Words::tr("Hold the breath");
    }
    return {};
}

QString intensityText(int intensity)
{
    switch (intensity) {
    case 1:
        return Words::tr("Very light");
    case 2:
        return Words::tr("Light");
    case 3:
        return Words::tr("Moderate");
    case 4:
        return Words::tr("Demanding");
    default:
        return Words::tr("Hard");
    }
}

QString routineName(const Routine& routine)
{
    return routine.origin == Origin::Bundled ? catalogueText(routine.name) : routine.name;
}

QString routineGoal(const Routine& routine)
{
    return routine.origin == Origin::Bundled ? catalogueText(routine.goal) : routine.goal;
}

QString routineFocusName(RoutineFocus focus)
{
    switch (focus) {
    case RoutineFocus::Strength:
        return Words::tr("Strength");
    case RoutineFocus::Posture:
        return Words::tr("Posture");
    case RoutineFocus::Restorative:
        return Words::tr("Ease and recover");
    case RoutineFocus::Aerobic:
        return Words::tr("Walking");
    case RoutineFocus::Mixed:
        return Words::tr("Mixed");
    }
    return {};
}

QString routineLevelName(RoutineLevel level)
{
    switch (level) {
    case RoutineLevel::Beginner:
        return Words::tr("For beginners");
    case RoutineLevel::Active:
        return Words::tr("For active people");
    }
    return {};
}

} // namespace limber
