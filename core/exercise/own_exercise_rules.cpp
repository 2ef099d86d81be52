// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/own_exercise_rules.h"

#include "core/exercise/dose_file.h"
#include "core/exercise/exercise_file.h"

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using Fault = OwnExerciseFault;
using Part = OwnExercisePart;

bool isBlank(const QString& text)
{
    return QStringView(text).trimmed().isEmpty();
}

bool hasHold(const DoseDefinition& dose)
{
    return dose.type == DoseType::RepetitionsWithHold || dose.type == DoseType::TimedHold;
}

template <typename Value> bool holds(const std::vector<Value>& list, Value value)
{
    return std::ranges::find(list, value) != list.end();
}

/// Goes through an exercise as the form shows it and notes what is in the way.
class Examination {
public:
    explicit Examination(const OwnExercise& own)
        : m_own(own)
        , m_exercise(own.exercise)
    {
    }

    [[nodiscard]] std::vector<OwnExerciseObstacle> result() &&
    {
        examineText(Part::Name, -1, m_exercise.name, kLongestExerciseName);
        if (m_exercise.purpose.size() > kLongestPurpose)
            add(Fault::TextTooLong, Part::Purpose);
        examineBody();
        examineSteps();
        examineDose();
        examinePhases();
        examineCautions();
        examinePictures();
        if (m_found.empty() && !isReadBack())
            add(Fault::Unreadable, Part::Other);
        return std::move(m_found);
    }

private:
    void add(Fault fault, Part part, int index = -1, std::optional<DoseField> field = {})
    {
        m_found.push_back({fault, part, index, field});
    }

    void examineText(Part part, int index, const QString& text, int longest)
    {
        if (isBlank(text))
            add(Fault::TextMissing, part, index);
        else if (text.size() > longest)
            add(Fault::TextTooLong, part, index);
    }

    void examineBody()
    {
        const bool rolls = holds(m_exercise.equipment, Equipment::FoamRoller) ||
                           m_exercise.category == Category::FoamRolling ||
                           holds(m_exercise.categories, Category::FoamRolling);
        if (rolls && holds(m_exercise.bodyAreas, BodyArea::LowerBack))
            add(Fault::RollerOnLowerBack, Part::Body);
    }

    void examineSteps()
    {
        if (m_exercise.steps.isEmpty())
            add(Fault::NothingThere, Part::Steps);
        if (m_exercise.steps.size() > kMostExerciseSteps)
            add(Fault::TooMany, Part::Steps);
        int index = 0;
        for (const QString& step : m_exercise.steps) {
            examineText(Part::Steps, index, step, kLongestExerciseStep);
            if (!isBlank(step) && m_exercise.steps.indexOf(step) < index)
                add(Fault::TextTwice, Part::Steps, index);
            ++index;
        }
    }

    void examineDose()
    {
        const DoseDefinition& dose = m_exercise.dose;
        for (const DoseField field : doseFields(dose.type)) {
            if (const DoseRange* range = dose.range(field))
                examineRange(field, *range);
        }
    }

    void examineRange(DoseField field, const DoseRange& range)
    {
        const DoseLimits limits = doseLimits(field);
        const auto isOutside = [&](int value) {
            return value < limits.lowest || value > limits.highest;
        };
        const bool isRest = field == DoseField::RestSeconds;
        // A rest is only recommended up to some length, and files hold no other.
        const bool isLongRest = isRest && range.standard > range.maximum;
        if (isOutside(range.standard) || isLongRest || isOutside(range.minimum) ||
            isOutside(range.maximum))
            add(Fault::NumberRefused, Part::Dose, -1, field);
        else if (range.minimum > range.standard || range.standard > range.maximum)
            add(Fault::RangeOutOfOrder, Part::Dose, -1, field);
        else if (field == DoseField::Repetitions && isShared() &&
                 (range.step % 2 != 0 || range.standard % 2 != 0 || range.minimum % 2 != 0 ||
                  range.maximum % 2 != 0))
            add(Fault::OddTotal, Part::Dose, -1, field);
    }

    /// Whether two sides share the repetitions.
    [[nodiscard]] bool isShared() const
    {
        const DoseDefinition& dose = m_exercise.dose;
        return m_exercise.sides == Sides::Alternating &&
               dose.repetitionsPer == RepetitionsPer::Total && dose.repetitionsPerSet.empty();
    }

    void examinePhases()
    {
        const std::vector<Phase>& phases = m_exercise.phases;
        if (phases.size() > kMostPhases)
            add(Fault::TooMany, Part::Phases);
        int index = 0;
        for (const Phase& phase : phases)
            examinePhase(phase, index++);
        if (phases.empty())
            add(Fault::NothingThere, Part::Phases);
        else if (std::ranges::find(phases, PhaseWhen::Repeat, &Phase::when) == phases.end())
            add(Fault::NoRepeatedPhase, Part::Phases);
        else if (needsHold() && std::ranges::none_of(phases, &Phase::usesHold))
            add(Fault::NoHeldPhase, Part::Phases);
    }

    void examinePhase(const Phase& phase, int index)
    {
        examineText(Part::Phases, index, phase.name, kLongestPhaseName);
        examineText(Part::Phases, index, phase.cue, kLongestPhaseCue);
        if (phase.duration < std::chrono::seconds{1} || phase.duration > kLongestPhase)
            add(Fault::NumberRefused, Part::Phases, index);
        if (phase.usesHold && phase.when != PhaseWhen::Repeat)
            add(Fault::HeldOnce, Part::Phases, index);
        if (phase.when == PhaseWhen::ChangeSides && m_exercise.sides != Sides::EachSide)
            add(Fault::ChangeWithoutSides, Part::Phases, index);
    }

    [[nodiscard]] bool needsHold() const
    {
        return hasHold(m_exercise.dose) ||
               std::ranges::any_of(m_exercise.doseModes, hasHold, &DoseMode::definition);
    }

    void examineCautions()
    {
        if (m_exercise.cautions.size() > kMostExerciseSteps)
            add(Fault::TooMany, Part::Cautions);
        int index = 0;
        for (const SourcedText& caution : m_exercise.cautions)
            examineText(Part::Cautions, index++, caution.text, kLongestExerciseStep);
    }

    void examinePictures()
    {
        if (m_own.pictures.size() > kMostExercisePictures)
            add(Fault::TooMany, Part::Pictures);
        int index = 0;
        for (const ExercisePicture& picture : m_own.pictures) {
            if (picture.bytes.isEmpty() || picture.bytes.size() > kLargestPicture)
                add(Fault::PictureUnusable, Part::Pictures, index);
            if (picture.caption.size() > kLongestCaption)
                add(Fault::TextTooLong, Part::Pictures, index);
            ++index;
        }
    }

    [[nodiscard]] bool isReadBack() const
    {
        std::vector<LoadProblem> problems;
        auto read =
            parseExercise(writeExercise(m_exercise), m_exercise.id.text() + ".json"_L1, problems);
        if (!read)
            return false;
        read->origin = m_exercise.origin;
        return *read == m_exercise;
    }

    const OwnExercise& m_own;
    const Exercise& m_exercise;
    std::vector<OwnExerciseObstacle> m_found;
};

} // namespace

std::vector<OwnExerciseObstacle> faultsOf(const OwnExercise& own)
{
    return Examination(own).result();
}

} // namespace limber
