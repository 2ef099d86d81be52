// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/exercise/own_exercise_rules.h"

#include <QList>
#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace limber {

class BasicsSection;
class Button;
class DoseSection;
class FigureLibrary;
class FigureSection;
class FormSection;
class Heading;
class Notice;
class PhasesSection;
class PicturesSection;
class PlainLabel;
class PoseEditor;

/// Where the exercise in the form stands towards the store.
enum class FormState { Untouched, Saved, Unfinished };

/// Makes or changes one of the user's own exercises. It announces each edit; saving is up to the
/// page.
class OwnExerciseForm : public QWidget {
    Q_OBJECT

public:
    /// What is given must outlive the form.
    OwnExerciseForm(const Catalogue& catalogue, FigureLibrary& figures, QWidget* parent = nullptr);

    void edit(const OwnExercise& own, FormState state);
    [[nodiscard]] const OwnExercise& exercise() const { return m_own; }
    [[nodiscard]] const std::vector<OwnExerciseObstacle>& obstacles() const { return m_obstacles; }
    /// Says in words where the exercise stands.
    void setFormState(FormState state);
    void showFailure(const QString& text);
    void focusName();
    [[nodiscard]] PicturesSection& pictures() { return *m_pictures; }

Q_SIGNALS:
    void edited();
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addSection(QLayout& column, FormSection& section);
    void take(const OwnExercise& own);
    void showAll();
    void openPoses();
    void closePoses();
    void takePoses();
    void word();

    const Catalogue& m_catalogue;
    FigureLibrary& m_figures;
    OwnExercise m_own;
    std::vector<OwnExerciseObstacle> m_obstacles;
    FormState m_state = FormState::Untouched;
    QStackedLayout* m_faces; ///< 0: the form, 1: the poses.
    Button* m_back;
    Heading* m_title;
    PlainLabel* m_status;
    Notice* m_failure;
    QScrollArea* m_scroll;
    BasicsSection* m_basics;
    PicturesSection* m_pictures;
    FigureSection* m_figure;
    QList<FormSection*> m_sections;
    QWidget* m_poseFace;
    Button* m_posesDone;
    PlainLabel* m_posesNote;
    PoseEditor* m_poses = nullptr; ///< Made when it is first asked for.
};

} // namespace limber
