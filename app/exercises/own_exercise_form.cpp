// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/own_exercise_form.h"

#include "app/exercises/basics_section.h"
#include "app/exercises/dose_section.h"
#include "app/exercises/figure_section.h"
#include "app/exercises/own_figure.h"
#include "app/exercises/phases_section.h"
#include "app/exercises/pictures_section.h"
#include "app/exercises/steps_section.h"
#include "app/posing/pose_editor.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/wording/own_exercise_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestForm = 760;

} // namespace

OwnExerciseForm::OwnExerciseForm(const Catalogue& catalogue, FigureLibrary& figures,
                                 QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_own(newOwnExercise(QString(), standardPhaseText))
    , m_faces(new QStackedLayout(this))
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet))
    , m_title(new Heading(HeadingLevel::Page))
    , m_status(new PlainLabel)
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_scroll(new QScrollArea)
    , m_basics(new BasicsSection)
    , m_pictures(new PicturesSection)
    , m_figure(new FigureSection)
    , m_poseFace(new QWidget)
    , m_posesDone(new Button(IconName::Check, QString(), ButtonKind::Primary))
    , m_posesNote(new PlainLabel)
{
    setObjectName(u"ownExerciseForm"_s);
    m_back->setObjectName(u"closeFormButton"_s);
    m_status->setObjectName(u"ownExerciseStatus"_s);
    m_failure->setObjectName(u"ownExerciseFailure"_s);
    m_failure->hide();
    m_posesDone->setObjectName(u"posesDoneButton"_s);
    m_posesNote->setObjectName(u"posesNote"_s);
    m_posesNote->setTone(TextTone::Muted);

    auto* sections = new QWidget;
    sections->setMaximumWidth(kWidestForm);
    // One overlong word must not push the rest out of sight.
    sections->setMinimumWidth(1);
    auto* inner = new QVBoxLayout(sections);
    inner->setContentsMargins(0, 0, space::kSmall, space::kLarge);
    inner->setSpacing(space::kMedium);
    for (FormSection* section :
         {static_cast<FormSection*>(m_basics), static_cast<FormSection*>(new StepsSection),
          static_cast<FormSection*>(new DoseSection), static_cast<FormSection*>(new PhasesSection),
          static_cast<FormSection*>(m_pictures), static_cast<FormSection*>(m_figure)})
        addSection(*inner, *section);
    inner->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(sections);

    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_title);
    column->addWidget(m_status);
    column->addWidget(m_failure);
    column->addWidget(m_scroll, 1);
    m_faces->addWidget(form);

    auto* poses = new QVBoxLayout(m_poseFace);
    poses->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_posesDone);
    head->addWidget(m_posesNote, 1);
    poses->addLayout(head);
    m_faces->addWidget(m_poseFace);

    connect(m_back, &QAbstractButton::clicked, this, &OwnExerciseForm::closeRequested);
    connect(m_figure, &FigureSection::posesRequested, this, &OwnExerciseForm::openPoses);
    connect(m_posesDone, &QAbstractButton::clicked, this, &OwnExerciseForm::closePoses);
    word();
    showAll();
}

void OwnExerciseForm::addSection(QLayout& column, FormSection& section)
{
    column.addWidget(&section);
    m_sections.append(&section);
    connect(&section, &FormSection::edited, this, &OwnExerciseForm::take);
}

void OwnExerciseForm::edit(const OwnExercise& own, FormState state)
{
    m_own = own;
    m_faces->setCurrentIndex(0);
    m_failure->hide();
    showAll();
    setFormState(state);
    m_scroll->verticalScrollBar()->setValue(0);
}

void OwnExerciseForm::take(const OwnExercise& own)
{
    const bool hasOtherPhases = own.exercise.phases != m_own.exercise.phases;
    m_own = own;
    if (hasOtherPhases)
        m_own = withFigureFitted(std::move(m_own));
    showAll();
    Q_EMIT edited();
}

void OwnExerciseForm::showAll()
{
    m_obstacles = faultsOf(m_own);
    for (FormSection* section : m_sections) {
        section->showExercise(m_own);
        section->showObstacles(m_obstacles);
    }
}

void OwnExerciseForm::openPoses()
{
    if (!m_poses) {
        m_poses = new PoseEditor(m_figures, m_catalogue);
        m_poseFace->layout()->addWidget(m_poses);
        connect(m_poses, &PoseEditor::motionChanged, this, &OwnExerciseForm::takePoses);
    }
    const std::vector<AimedPhase> phases = aimedPhases(m_own.exercise.phases);
    if (const auto motion = motionOf(m_own))
        m_poses->setMotion(*motion, phases);
    else
        m_poses->startAnew(m_own.exercise.id.text(), phases);
    m_posesNote->clear();
    m_faces->setCurrentIndex(1);
    m_poses->setFocus(Qt::OtherFocusReason);
}

void OwnExerciseForm::takePoses()
{
    if (!m_poses->isSound()) {
        m_posesNote->setText(tr("Not taken yet: a body cannot do that. See what is said below and "
                                "mend it; until then the figure before stays."));
        return;
    }
    m_posesNote->setText(tr("Saved"));
    OwnExercise changed = m_own;
    changed.motion = bytesOf(motionFor(m_poses->motion(), m_own.exercise.id));
    take(changed);
}

void OwnExerciseForm::closePoses()
{
    // A pose that was looked at and left as it is has been chosen all the same.
    if (m_own.motion.isEmpty() && m_poses->isSound())
        takePoses();
    m_faces->setCurrentIndex(0);
    m_figure->setFocus(Qt::OtherFocusReason);
}

void OwnExerciseForm::setFormState(FormState state)
{
    m_state = state;
    switch (state) {
    case FormState::Untouched:
        m_status->setText(tr("What you change is saved at once."));
        break;
    case FormState::Saved:
        m_status->setText(tr("Saved"));
        break;
    case FormState::Unfinished:
        m_status->setText(m_obstacles.empty() ? tr("Not saved yet.")
                                              : tr("Not saved yet. %1", "what has to be done first")
                                                    .arg(obstacleText(m_obstacles.front())));
        break;
    }
}

void OwnExerciseForm::showFailure(const QString& text)
{
    m_failure->setText(text);
    m_failure->show();
}

void OwnExerciseForm::focusName()
{
    m_basics->focusName();
}

void OwnExerciseForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        showAll();
        setFormState(m_state);
    }
}

void OwnExerciseForm::word()
{
    m_title->setText(tr("Own exercise"));
    m_back->setText(tr("All exercises"));
    m_posesDone->setText(tr("Done with the poses"));
}

} // namespace limber
