// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/pose_editor.h"

#include "app/posing/findings_list.h"
#include "app/posing/pose_words.h"
#include "app/posing/start_chooser.h"
#include "app/posing/trunk_panel.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "core/body/motion_writer.h"
#include "core/body/pose_repair.h"

#include <QButtonGroup>
#include <QStackedLayout>

#include <algorithm>

namespace limber {

namespace {

/// A pose that no body can have forbids the motion. The way between two poses is made up by the
/// program, and what looks odd on it for a moment is only told.
bool forbids(const PoseFinding& finding)
{
    return finding.from == finding.to && isHard(finding.check);
}

/// Frames between two poses that are looked at after each step.
constexpr int kBetween = 12;

} // namespace

std::vector<AimedPhase> aimedPhases(const std::vector<Phase>& phases)
{
    std::vector<std::pair<QString, PhaseRole>> roles;
    for (const Phase& phase : phases) {
        PhaseRole role = phase.usesHold ? PhaseRole::Held : PhaseRole::Moving;
        if (phase.when != PhaseWhen::Repeat)
            role = PhaseRole::SetUp;
        roles.emplace_back(phase.id, role);
    }
    return usualAims(roles);
}

PoseEditor::PoseEditor(FigureLibrary& figures, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_chooser(new StartChooser(figures, catalogue))
{
    constexpr std::chrono::milliseconds kSoon{90};
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(kSoon);
    build();
    connectAll();
    word();
    startAnew(QString(), {});
}

PoseEditor::~PoseEditor() = default;

const Pose& PoseEditor::pose() const
{
    return motion().keyframes[static_cast<std::size_t>(m_keyframe)].pose;
}

void PoseEditor::setMotion(const Motion& given, const std::vector<AimedPhase>& phases)
{
    begin(given.isMirrored ? mirrored(given) : given, phases);
}

void PoseEditor::startAnew(const QString& exercise, const std::vector<AimedPhase>& phases)
{
    const QString base = startingPoses().front();
    const auto& bases = m_figures.basePoses();
    const auto found = bases.find(base);
    const Pose standing = rounded(posable(found == bases.end() ? Pose() : found->second));
    begin(simpleMotion(exercise, standing, standing, phases, sceneOfBase(m_figures, base)), phases);
}

void PoseEditor::begin(Motion motion, const std::vector<AimedPhase>& phases)
{
    m_phases = phases;
    limber::setPhases(motion, phases);
    m_keyframe = 0;
    m_preview.reset();
    m_steps.begin({std::move(motion), 0});
    refreshPlaces();
    refresh();
    m_canvas->resetView();
    check();
}

void PoseEditor::setPhases(const std::vector<AimedPhase>& phases)
{
    m_phases = phases;
    m_steps.setPhases(phases);
    refresh();
    check();
}

Motion PoseEditor::posableMotion() const
{
    Motion edited = motion();
    for (Keyframe& keyframe : edited.keyframes)
        keyframe.pose = rounded(posable(keyframe.pose));
    return edited;
}

void PoseEditor::commit(Motion edited, StepKind kind)
{
    m_preview.reset();
    m_checkSoon.stop();
    limber::setPhases(edited, m_phases);
    if (edited != motion()) {
        m_keyframe = std::min(m_keyframe, static_cast<int>(edited.keyframes.size()) - 1);
        PoseStep step{std::move(edited), m_keyframe};
        if (kind == StepKind::GoingOn && m_steps.canUndo())
            m_steps.replace(std::move(step));
        else
            m_steps.add(std::move(step));
    }
    refreshPlaces();
    refresh();
    check();
    Q_EMIT motionChanged();
}

void PoseEditor::commitPose(const Pose& edited, StepKind kind)
{
    Motion next = posableMotion();
    next.keyframes[static_cast<std::size_t>(m_keyframe)].pose = rounded(edited);
    commit(std::move(next), kind);
}

void PoseEditor::preview(const Pose& edited)
{
    m_preview = edited;
    m_trunk->setPose(edited);
    if (!m_checkSoon.isActive())
        m_checkSoon.start();
}

void PoseEditor::showKeyframe(int keyframe)
{
    m_canvas->stop();
    m_keyframe = std::clamp(keyframe, 0, static_cast<int>(motion().keyframes.size()) - 1);
    refresh();
}

void PoseEditor::undo()
{
    if (!m_steps.canUndo())
        return;
    // What a step changed is shown, also where it was made on another pose.
    m_keyframe = m_steps.current().keyframe;
    m_steps.undo();
    m_keyframe = std::min(m_keyframe, static_cast<int>(motion().keyframes.size()) - 1);
    refreshPlaces();
    refresh();
    check();
    Q_EMIT motionChanged();
}

void PoseEditor::redo()
{
    if (!m_steps.canRedo())
        return;
    m_steps.redo();
    m_keyframe = m_steps.current().keyframe;
    refreshPlaces();
    refresh();
    check();
    Q_EMIT motionChanged();
}

void PoseEditor::showChooser()
{
    m_canvas->stop();
    m_pages->setCurrentWidget(m_chooser);
    m_chooser->ask(replacesOnlyThisPose() ? StartScope::ThisPose : StartScope::Movement);
}

bool PoseEditor::isStill() const
{
    return std::ranges::all_of(motion().keyframes, [this](const Keyframe& keyframe) {
        return keyframe.pose == motion().keyframes.front().pose;
    });
}

bool PoseEditor::replacesOnlyThisPose() const
{
    return m_keyframe > 0 && !isStill();
}

void PoseEditor::leaveChooser()
{
    m_pages->setCurrentWidget(m_work);
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void PoseEditor::takeBase(const QString& base)
{
    leaveChooser();
    const auto& bases = m_figures.basePoses();
    const auto found = bases.find(base);
    if (found == bases.end())
        return;
    const Pose chosen = rounded(posable(found->second));
    const MotionScene scene = sceneOfBase(m_figures, base);
    Motion next = posableMotion();
    // As long as the figure does not move, all begins anew.
    if (isStill()) {
        next = simpleMotion(next.exercise, chosen, chosen, m_phases, scene);
        m_keyframe = 0;
        commit(std::move(next));
        m_canvas->resetView();
        return;
    }
    replacePose(std::move(next), chosen, scene.props);
}

void PoseEditor::replacePose(Motion next, const Pose& chosen, const std::vector<Prop>& props)
{
    next.keyframes[static_cast<std::size_t>(m_keyframe)].pose = chosen;
    for (const Prop& prop : props) {
        if (std::ranges::find(next.props, prop) == next.props.end())
            next.props.push_back(prop);
    }
    commit(std::move(next));
    m_canvas->resetView();
}

void PoseEditor::takeExercise(const ExerciseId& exercise)
{
    leaveChooser();
    const Motion* found = m_figures.find(exercise.text());
    if (!found)
        return;
    // From where it sets out to its picture, with a few poses on the way: those lead round things.
    constexpr int kMostOnTheWay = 3;
    const int last =
        found->picture > 0 ? found->picture : static_cast<int>(found->keyframes.size()) - 1;
    const auto poseAt = [&](int index) {
        return rounded(posable(found->keyframes[static_cast<std::size_t>(index)].pose));
    };
    if (replacesOnlyThisPose()) {
        replacePose(posableMotion(), poseAt(last), found->props);
        return;
    }
    Motion next = simpleMotion(motion().exercise, poseAt(0), poseAt(last), {}, sceneOf(*found));
    for (int i = 1; i < last && last <= kMostOnTheWay; ++i) {
        next.keyframes.insert(next.keyframes.end() - 1,
                              {QStringLiteral("on-the-way-%1").arg(i), poseAt(i)});
    }
    next.picture = static_cast<int>(next.keyframes.size()) - 1;
    m_keyframe = 0;
    commit(std::move(next));
    m_canvas->resetView();
}

void PoseEditor::endLikeStart()
{
    Motion next = posableMotion();
    next.keyframes.back().pose = next.keyframes.front().pose;
    m_keyframe = static_cast<int>(next.keyframes.size()) - 1;
    commit(std::move(next));
}

void PoseEditor::mirrorPose()
{
    commitPose(posable(mirrored(posable(pose()))), StepKind::Own);
}

void PoseEditor::mend(int index)
{
    if (index < 0 || index >= static_cast<int>(m_findings.size()))
        return;
    const PoseFinding finding = m_findings[static_cast<std::size_t>(index)];
    m_canvas->setFocus(Qt::OtherFocusReason);
    if (finding.from != finding.to) {
        if (auto longer = withPoseOnTheWay(posableMotion(), finding, m_phases)) {
            m_keyframe = std::max(finding.from, finding.to);
            commit(std::move(*longer));
        }
        return;
    }
    m_keyframe = finding.to;
    const Motion posed = posableMotion();
    const Pose& faulty = posed.keyframes[static_cast<std::size_t>(finding.to)].pose;
    if (const auto better = repaired(faulty, finding, posed.props))
        commitPose(*better, StepKind::Own);
}

void PoseEditor::check()
{
    QStringList order;
    for (const AimedPhase& phase : m_phases)
        order.append(phase.phase);
    std::vector<PoseFinding> findings = validate(motion(), order, kBetween);
    m_isSound = std::ranges::none_of(findings, forbids);
    showFindings(std::move(findings));
}

void PoseEditor::checkPreview()
{
    if (!m_preview)
        return;
    std::vector<PoseFinding> findings = findingsOf(*m_preview, motion().props);
    for (PoseFinding& finding : findings)
        finding.from = finding.to = m_keyframe;
    showFindings(std::move(findings));
}

void PoseEditor::showFindings(std::vector<PoseFinding> findings)
{
    std::ranges::stable_sort(findings, {}, [this](const PoseFinding& finding) {
        // Hard ones first, and of the pose that is shown before others.
        return std::pair(forbids(finding) ? 0 : 1, finding.to == m_keyframe ? 0 : 1);
    });
    const int count = static_cast<int>(motion().keyframes.size());
    std::vector<ShownFinding> shown;
    for (const PoseFinding& finding : findings) {
        const bool isBetween = finding.from != finding.to;
        const QString place = isBetween ? tr("On the way from %1 to %2", "from one pose to another")
                                              .arg(posePlaceName(finding.from, count),
                                                   posePlaceName(finding.to, count))
                                        : posePlaceName(finding.to, count);
        // While something is dragged nothing can be clicked: looking for a repair can wait. Only
        // the first few are shown.
        constexpr std::size_t kLookedAt = 3;
        const bool canMend =
            !m_preview && shown.size() < kLookedAt &&
            (isBetween ? isHard(finding.check) &&
                             withPoseOnTheWay(motion(), finding, m_phases).has_value()
                       : repaired(motion().keyframes[static_cast<std::size_t>(finding.to)].pose,
                                  finding, motion().props)
                             .has_value());
        shown.push_back(
            {tr("%1: %2", "pose: what is found in it").arg(place, poseFindingText(finding)),
             forbids(finding), canMend});
    }
    m_findings = std::move(findings);
    m_list->setFindings(shown);
}

void PoseEditor::refresh()
{
    m_canvas->setPose(motion(), m_keyframe);
    m_trunk->setPose(pose());
    m_undo->setEnabled(m_steps.canUndo());
    m_redo->setEnabled(m_steps.canRedo());
    m_endLikeStart->setEnabled(motion().keyframes.front().pose != motion().keyframes.back().pose);
    if (auto* place = m_placeChoice->button(m_keyframe))
        place->setChecked(true);
}

void PoseEditor::togglePlaying()
{
    if (m_canvas->isPlaying())
        m_canvas->stop();
    else
        m_canvas->play();
}

void PoseEditor::seePose(double azimuth, double elevation)
{
    m_canvas->stop();
    m_canvas->setView(azimuth, elevation);
}

void PoseEditor::showFromHere()
{
    Motion next = motion();
    next.camera = {m_canvas->azimuth(), m_canvas->elevation(), {}, 0.0};
    commit(rounded(next));
}

void PoseEditor::setFigureMotion(FigureMotion figureMotion)
{
    m_canvas->setFigureMotion(figureMotion);
}

} // namespace limber
