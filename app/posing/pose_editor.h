// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_library.h"
#include "app/posing/pose_canvas.h"
#include "app/posing/pose_steps.h"
#include "core/body/simple_motion.h"
#include "core/body/validator.h"
#include "core/exercise/catalogue.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QScrollArea;
class QStackedLayout;

namespace limber {

class Button;
class Chip;
class FindingsList;
class FlowLayout;
class Heading;
class PlainLabel;
class StartChooser;
class TrunkPanel;
enum class TrunkPart;

/// The phases of an exercise as the figure of an own exercise goes through them, where nobody has
/// said otherwise (usualAims). Changing sides counts as setting up.
[[nodiscard]] std::vector<AimedPhase> aimedPhases(const std::vector<Phase>& phases);

/// Edits how an exercise looks: a start and an end pose (and those on the way, where the motion has
/// some), each begun from a base pose or another exercise and adjusted by dragging handles, by keys
/// or by sliders. The validator's findings stand beside it in plain words. Every change can be
/// undone. It keeps no data: the motion is asked for and given.
class PoseEditor : public QWidget {
    Q_OBJECT

public:
    /// Figures and catalogue must outlive the editor.
    PoseEditor(FigureLibrary& figures, const Catalogue& catalogue, QWidget* parent = nullptr);
    ~PoseEditor() override;

    /// Edits a motion from now on, as it is until something is changed. Phases that the motion does
    /// not know get their usual way. Undo begins anew. Emits nothing.
    void setMotion(const Motion& motion, const std::vector<AimedPhase>& phases);
    /// A figure that stands, for an exercise that has none yet. Emits nothing.
    void startAnew(const QString& exercise, const std::vector<AimedPhase>& phases);
    /// The exercise has other phases now; the poses stay. Emits nothing; is no step to undo.
    void setPhases(const std::vector<AimedPhase>& phases);

    /// The motion as it is now, in rounded numbers once it was changed.
    [[nodiscard]] const Motion& motion() const { return m_steps.current().motion; }
    /// Whether the motion may be used: no hard fault (isHard) in any of its poses.
    [[nodiscard]] bool isSound() const { return m_isSound; }

    void setFigureMotion(FigureMotion motion);

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// After every whole step, undo and redo included. motion() and isSound() are up to date.
    void motionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Whether a step is one of its own or goes on with the one before, as while a key is held.
    enum class StepKind { Own, GoingOn };

    void build();
    void buildActions(QBoxLayout* column);
    void buildView(QBoxLayout* column);
    void buildSide(QBoxLayout* column);
    void connectAll();
    void begin(Motion motion, const std::vector<AimedPhase>& phases);
    [[nodiscard]] Motion posableMotion() const;
    void commit(Motion motion, StepKind kind = StepKind::Own);
    void commitPose(const Pose& pose, StepKind kind);
    void preview(const Pose& pose);
    void showKeyframe(int keyframe);
    void showChooser();
    void leaveChooser();
    void takeBase(const QString& base);
    void takeExercise(const ExerciseId& exercise);
    void replacePose(Motion next, const Pose& chosen, const std::vector<Prop>& props);
    /// Whether all poses are alike.
    [[nodiscard]] bool isStill() const;
    /// Whether what is begun from is meant for the pose that is shown, not for the movement.
    [[nodiscard]] bool replacesOnlyThisPose() const;
    void endLikeStart();
    void mirrorPose();
    void mend(int index);
    void check();
    void checkPreview();
    void showFindings(std::vector<PoseFinding> findings);
    void refresh();
    void refreshPlaces();
    void togglePlaying();
    void seePose(double azimuth, double elevation);
    void showFromHere();
    void word();
    [[nodiscard]] const Pose& pose() const;

    FigureLibrary& m_figures;
    PoseSteps m_steps;
    std::vector<AimedPhase> m_phases;
    int m_keyframe = 0;
    bool m_isSound = true;
    std::vector<PoseFinding> m_findings; ///< As the list shows them.
    std::optional<Pose> m_preview;       ///< While something is dragged.
    QTimer m_checkSoon;

    QStackedLayout* m_pages = nullptr;
    QWidget* m_work = nullptr;
    StartChooser* m_chooser = nullptr;
    QBoxLayout* m_body = nullptr;
    QScrollArea* m_sideScroll = nullptr;
    QWidget* m_sidePanel = nullptr;
    FlowLayout* m_places = nullptr;
    QButtonGroup* m_placeChoice = nullptr;
    Button* m_beginFrom = nullptr;
    Button* m_endLikeStart = nullptr;
    Button* m_mirror = nullptr;
    Button* m_undo = nullptr;
    Button* m_redo = nullptr;
    Button* m_play = nullptr;
    PoseCanvas* m_canvas = nullptr;
    PlainLabel* m_help = nullptr;
    Button* m_side = nullptr;
    Button* m_front = nullptr;
    Button* m_top = nullptr;
    Button* m_fromHere = nullptr;
    Chip* m_bothSides = nullptr;
    Chip* m_inDepth = nullptr;
    Heading* m_bend = nullptr;
    TrunkPanel* m_trunk = nullptr;
    Heading* m_found = nullptr;
    FindingsList* m_list = nullptr;
};

} // namespace limber
