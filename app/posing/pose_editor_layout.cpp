// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/findings_list.h"
#include "app/posing/pose_editor.h"
#include "app/posing/pose_words.h"
#include "app/posing/start_chooser.h"
#include "app/posing/trunk_panel.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeySequence>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideWidth = 316;
constexpr int kNarrow = 720;

FlowLayout* flowIn(QBoxLayout* column)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kSmall);
    column->addWidget(holder);
    return flow;
}

/// The slider group that goes with a handle.
std::optional<TrunkPart> partOf(BodyHandle handle)
{
    switch (handle) {
    case BodyHandle::Head:
        return TrunkPart::Neck;
    case BodyHandle::Chest:
        return TrunkPart::UpperBack;
    case BodyHandle::Pelvis:
        return TrunkPart::Pelvis;
    default:
        return {};
    }
}

} // namespace

void PoseEditor::build()
{
    m_work = new QWidget;
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    buildActions(column);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(space::kLarge);
    auto* view = new QVBoxLayout;
    view->setSpacing(space::kSmall);
    buildView(view);
    m_body->addLayout(view, 1);
    m_sidePanel = new QWidget;
    auto* sideColumn = new QVBoxLayout(m_sidePanel);
    sideColumn->setContentsMargins(0, 0, space::kSmall, 0);
    sideColumn->setSpacing(space::kSmall);
    buildSide(sideColumn);
    m_sideScroll = new QScrollArea;
    m_sideScroll->setFrameShape(QFrame::NoFrame);
    m_sideScroll->setWidgetResizable(true);
    m_sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideScroll->setFocusPolicy(Qt::NoFocus);
    m_sideScroll->setFixedWidth(kSideWidth);
    m_sideScroll->setWidget(m_sidePanel);
    m_body->addWidget(m_sideScroll);
    column->addLayout(m_body, 1);
    m_pages = new QStackedLayout(this);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_chooser);
}

void PoseEditor::buildActions(QBoxLayout* column)
{
    m_places = flowIn(column);
    m_placeChoice = new QButtonGroup(this);
    m_beginFrom = new Button(IconName::Exercises, QString());
    m_beginFrom->setObjectName(u"beginFrom"_s);
    m_play = new Button(IconName::Play, QString());
    m_play->setObjectName(u"playPoses"_s);
    m_endLikeStart = new Button(IconName::Duplicate, QString());
    m_endLikeStart->setObjectName(u"endLikeStart"_s);
    m_mirror = new Button(IconName::Repeat, QString());
    m_mirror->setObjectName(u"mirrorPose"_s);
    m_undo = Button::iconOnly(IconName::Undo, QString());
    m_undo->setObjectName(u"undoPose"_s);
    m_redo = Button::iconOnly(IconName::Redo, QString());
    m_redo->setObjectName(u"redoPose"_s);
    FlowLayout* actions = flowIn(column);
    for (Button* button : {m_beginFrom, m_play, m_endLikeStart, m_mirror, m_undo, m_redo})
        actions->addWidget(button);
}

void PoseEditor::buildView(QBoxLayout* column)
{
    m_canvas = new PoseCanvas;
    m_canvas->setObjectName(u"poseCanvas"_s);
    m_help = new PlainLabel;
    m_help->setPixelSize(type_size::kSmall);
    m_help->setTone(TextTone::Muted);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_help);
    FlowLayout* row = flowIn(column);
    m_side = new Button(QString(), ButtonKind::Quiet);
    m_side->setObjectName(u"viewSide"_s);
    m_front = new Button(QString(), ButtonKind::Quiet);
    m_front->setObjectName(u"viewFront"_s);
    m_top = new Button(QString(), ButtonKind::Quiet);
    m_top->setObjectName(u"viewTop"_s);
    m_fromHere = new Button(QString(), ButtonKind::Quiet);
    m_fromHere->setObjectName(u"viewFromHere"_s);
    m_bothSides = new Chip(QString());
    m_bothSides->setObjectName(u"bothSides"_s);
    m_inDepth = new Chip(QString());
    m_inDepth->setObjectName(u"inDepth"_s);
    for (QWidget* item : std::initializer_list<QWidget*>{m_bothSides, m_inDepth, m_side, m_front,
                                                         m_top, m_fromHere})
        row->addWidget(item);
}

void PoseEditor::buildSide(QBoxLayout* column)
{
    m_bend = new Heading(HeadingLevel::Section);
    m_trunk = new TrunkPanel;
    m_found = new Heading(HeadingLevel::Section);
    m_list = new FindingsList;
    m_list->setObjectName(u"poseFindings"_s);
    column->addWidget(m_bend);
    column->addWidget(m_trunk);
    column->addSpacing(space::kSmall);
    column->addWidget(m_found);
    column->addWidget(m_list);
    column->addStretch(1);
}

void PoseEditor::connectAll()
{
    const auto onClick = [this](QAbstractButton* button, auto method) {
        connect(button, &QAbstractButton::clicked, this, method);
    };
    onClick(m_beginFrom, &PoseEditor::showChooser);
    onClick(m_endLikeStart, &PoseEditor::endLikeStart);
    onClick(m_mirror, &PoseEditor::mirrorPose);
    onClick(m_undo, &PoseEditor::undo);
    onClick(m_redo, &PoseEditor::redo);
    onClick(m_play, &PoseEditor::togglePlaying);
    onClick(m_fromHere, &PoseEditor::showFromHere);
    onClick(m_side, [this] { seePose(0.0, 4.0); });
    onClick(m_front, [this] { seePose(90.0, 4.0); });
    onClick(m_top, [this] { seePose(0.0, 89.0); });
    connect(m_bothSides, &QAbstractButton::toggled, this, [this](bool isOn) {
        m_canvas->setEditedSides(isOn ? EditedSides::Both : EditedSides::One);
    });
    connect(m_inDepth, &QAbstractButton::toggled, this, [this](bool isOn) {
        m_canvas->setDragDirection(isOn ? DragDirection::InDepth : DragDirection::AcrossTheView);
    });
    connect(m_placeChoice, &QButtonGroup::idClicked, this, &PoseEditor::showKeyframe);
    connect(m_canvas, &PoseCanvas::poseDragged, this, &PoseEditor::preview);
    connect(m_canvas, &PoseCanvas::poseEdited, this, [this](const Pose& edited, bool isRepeat) {
        commitPose(edited, isRepeat ? StepKind::GoingOn : StepKind::Own);
    });
    connect(m_canvas, &PoseCanvas::handleSelected, this, [this](BodyHandle handle) {
        if (const auto part = partOf(handle))
            m_trunk->setPart(*part);
    });
    connect(m_canvas, &PoseCanvas::playingChanged, this, &PoseEditor::word);
    const auto bent = [this](TrunkPart part, SpineTurn turn, int degrees) {
        return withTrunkPartAngle(pose(), part, turn, degrees, motion().props);
    };
    connect(m_trunk, &TrunkPanel::angleDragged, this,
            [this, bent](TrunkPart part, SpineTurn turn, int degrees) {
                Motion shown = motion();
                const Pose edited = bent(part, turn, degrees);
                shown.keyframes[static_cast<std::size_t>(m_keyframe)].pose = edited;
                m_canvas->stop();
                m_canvas->setPose(shown, m_keyframe);
                preview(edited);
            });
    connect(m_trunk, &TrunkPanel::angleChosen, this,
            [this, bent](TrunkPart part, SpineTurn turn, int degrees) {
                m_canvas->stop();
                commitPose(bent(part, turn, degrees), StepKind::Own);
            });
    connect(m_list, &FindingsList::mendRequested, this, &PoseEditor::mend);
    connect(m_chooser, &StartChooser::baseChosen, this, &PoseEditor::takeBase);
    connect(m_chooser, &StartChooser::exerciseChosen, this, &PoseEditor::takeExercise);
    connect(m_chooser, &StartChooser::cancelled, this, &PoseEditor::leaveChooser);
    connect(&m_checkSoon, &QTimer::timeout, this, &PoseEditor::checkPreview);
    const auto shortcut = [this](const QKeySequence& key, void (PoseEditor::*method)()) {
        auto* keys = new QShortcut(key, this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, method);
    };
    shortcut(QKeySequence(QKeySequence::Undo), &PoseEditor::undo);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &PoseEditor::redo);
}

void PoseEditor::refreshPlaces()
{
    const int count = static_cast<int>(motion().keyframes.size());
    while (m_placeChoice->buttons().size() > count) {
        QAbstractButton* last =
            m_placeChoice->button(static_cast<int>(m_placeChoice->buttons().size()) - 1);
        m_placeChoice->removeButton(last);
        delete last;
    }
    while (m_placeChoice->buttons().size() < count) {
        auto* chip = new Chip(QString());
        const int index = static_cast<int>(m_placeChoice->buttons().size());
        chip->setObjectName(u"posePlace%1"_s.arg(index));
        m_placeChoice->addButton(chip, index);
        m_places->addWidget(chip);
    }
    for (int i = 0; i < count; ++i)
        m_placeChoice->button(i)->setText(posePlaceName(i, count));
}

void PoseEditor::word()
{
    m_beginFrom->setText(tr("Begin from …"));
    m_endLikeStart->setText(tr("End like start"));
    m_mirror->setText(tr("Mirror"));
    m_mirror->setToolTip(tr("Left becomes right in this pose"));
    m_undo->setName(tr("Undo"));
    m_redo->setName(tr("Redo"));
    const bool isPlaying = m_canvas->isPlaying();
    m_play->setIconName(isPlaying ? IconName::Stop : IconName::Play);
    m_play->setText(isPlaying ? tr("Stop") : tr("Play"));
    m_help->setText(tr("Drag a dot to move that part of the body. Drag beside the figure to turn "
                       "the view. With the keyboard: Tab and arrow keys."));
    m_side->setText(tr("Side"));
    m_side->setToolTip(tr("Look from the side"));
    m_front->setText(tr("Front"));
    m_front->setToolTip(tr("Look from the front"));
    m_top->setText(tr("Top"));
    m_top->setToolTip(tr("Look from above"));
    m_fromHere->setText(tr("Show it from here"));
    m_fromHere->setToolTip(tr("The exercise will be shown from this side"));
    m_bothSides->setText(tr("Both sides alike"));
    m_bothSides->setToolTip(tr("Left hand and foot do what the right ones do, and the other way"));
    m_inDepth->setText(tr("In depth"));
    m_inDepth->setToolTip(tr("Dragging up moves away from you, also while Shift is held"));
    m_bend->setText(tr("Bend and turn"));
    m_found->setText(tr("Can this be done?"));
    m_canvas->setToolTip(QString());
    refreshPlaces();
}

void PoseEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kNarrow;
    const bool wasNarrow = m_body->direction() == QBoxLayout::TopToBottom;
    if (isNarrow == wasNarrow)
        return;
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Beside the figure the panel scrolls, so that findings that come and go move nothing; below it
    // there is the page's own scrolling.
    if (isNarrow) {
        m_body->addWidget(m_sideScroll->takeWidget());
        m_sidePanel->show();
    } else {
        m_sideScroll->setWidget(m_sidePanel);
    }
    m_sideScroll->setVisible(!isNarrow);
}

void PoseEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        check();
    }
}

} // namespace limber
