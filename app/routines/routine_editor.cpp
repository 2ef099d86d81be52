// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_editor.h"

#include "app/figure/figure_library.h"
#include "app/routines/add_exercise_panel.h"
#include "app/routines/routine_words.h"
#include "app/routines/step_editor.h"
#include "app/routines/step_list_model.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/row_list.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"
#include "core/routine/routine_edit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForBoth = 720;
constexpr int kStepsHeight = 300;
constexpr int kLongestGoal = 200;
constexpr QKeyCombination kRedoKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_Z;
constexpr QKeyCombination kUpKeys = Qt::ALT | Qt::Key_Up;
constexpr QKeyCombination kDownKeys = Qt::ALT | Qt::Key_Down;
constexpr QKeyCombination kDuplicateKeys = Qt::CTRL | Qt::Key_D;
constexpr QKeyCombination kRemoveKeys{Qt::Key_Delete};

Routine emptyRoutine()
{
    return Routine{.id = RoutineId::create()};
}

QString withKeys(const QString& text, const QKeySequence& keys)
{
    return RoutineEditor::tr("%1 (%2)", "command, its keys")
        .arg(text, keys.toString(QKeySequence::NativeText));
}

void nameButton(Button& button, const QString& text, const QKeySequence& keys)
{
    button.setName(text);
    button.setToolTip(withKeys(text, keys));
}

void setTextQuietly(QLineEdit& field, const QString& text)
{
    if (field.text() == text)
        return;
    const QSignalBlocker quiet(field);
    field.setText(text);
    // The beginning says most where the text is longer than the field.
    if (!field.hasFocus())
        field.setCursorPosition(0);
}

RowPictures picturesOf(FigureLibrary& figures, const QWidget& on)
{
    return [&figures, &on](const ExerciseId& exercise, const QSize& size) {
        return figures.thumbnail(exercise.text(), size, on);
    };
}

} // namespace

RoutineEditor::RoutineEditor(const Catalogue& catalogue, FigureLibrary& figures, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_draft(emptyRoutine())
    , m_model(new StepListModel(catalogue, this))
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet))
    , m_undo(Button::iconOnly(IconName::Undo, QString()))
    , m_redo(Button::iconOnly(IconName::Forward, QString()))
    , m_title(new Heading(HeadingLevel::Page))
    , m_total(new PlainLabel)
    , m_status(new PlainLabel)
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_scroll(new QScrollArea)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_nameLabel(new PlainLabel)
    , m_name(new QLineEdit)
    , m_goalLabel(new PlainLabel)
    , m_goal(new QLineEdit)
    , m_kindLabel(new PlainLabel)
    , m_focus(new QComboBox)
    , m_level(new QComboBox)
    , m_stepsTitle(new Heading(HeadingLevel::Section))
    , m_noSteps(new PlainLabel)
    , m_steps(new RowList)
    , m_up(Button::iconOnly(IconName::Up, QString()))
    , m_down(Button::iconOnly(IconName::Down, QString()))
    , m_duplicate(Button::iconOnly(IconName::Duplicate, QString()))
    , m_remove(Button::iconOnly(IconName::Delete, QString()))
    , m_stepEditor(new StepEditor(catalogue))
    , m_add(new AddExercisePanel(catalogue, picturesOf(figures, *this)))
{
    m_model->setPictures(picturesOf(figures, *this));
    setObjectName(u"routineEditor"_s);
    m_back->setObjectName(u"closeEditorButton"_s);
    m_undo->setObjectName(u"undoEditButton"_s);
    m_redo->setObjectName(u"redoEditButton"_s);
    m_total->setObjectName(u"routineTotal"_s);
    m_total->setTone(TextTone::Muted);
    m_title->setWordWrap(false);
    m_noSteps->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_status->setObjectName(u"routineStatus"_s);
    m_failure->setObjectName(u"editorFailure"_s);
    m_failure->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_back);
    head->addStretch();
    head->addWidget(m_undo);
    head->addWidget(m_redo);
    auto* content = new QWidget;
    m_halves->setContentsMargins(0, 0, space::kSmall, space::kLarge);
    m_halves->setSpacing(space::kLarge);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::kMedium);
    left->addWidget(makeFields());
    left->addWidget(makeSteps(), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::kMedium);
    right->addWidget(m_stepEditor);
    right->addWidget(m_add, 1);
    m_halves->addLayout(left, 1);
    m_halves->addLayout(right, 1);
    content->setLayout(m_halves);
    // One overlong word must not push the rest out of sight.
    content->setMinimumWidth(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    auto* title = new QHBoxLayout;
    title->setSpacing(space::kMedium);
    title->addWidget(m_title);
    title->addWidget(m_total, 1, Qt::AlignBottom);
    column->addLayout(title);
    column->addWidget(m_status);
    column->addWidget(m_failure);
    column->addWidget(m_scroll, 1);

    connect(m_back, &QAbstractButton::clicked, this, &RoutineEditor::closeRequested);
    connect(m_undo, &QAbstractButton::clicked, this, &RoutineEditor::undo);
    connect(m_redo, &QAbstractButton::clicked, this, &RoutineEditor::redo);
    connect(m_model, &StepListModel::stepMoved, this, [this](int from, int to) {
        apply(RoutineEdit::MoveStep, from, withStepMoved(routine(), from, to));
        refresh(to);
    });
    connect(m_stepEditor, &StepEditor::doseChanged, this,
            [this](const QString& mode, const Dose& dose) {
                const int row = m_steps->currentRow();
                apply(RoutineEdit::ChangeDose, row, withStepDose(routine(), row, mode, dose));
            });
    connect(m_stepEditor, &StepEditor::noteChanged, this, [this](const QString& note) {
        const int row = m_steps->currentRow();
        if (row < 0)
            return;
        Routine changed = routine();
        changed.steps[static_cast<std::size_t>(row)].note = note;
        apply(RoutineEdit::ChangeNote, row, std::move(changed));
    });
    connect(m_stepEditor, &StepEditor::exerciseRequested, this, &RoutineEditor::exerciseRequested);
    connect(m_add, &AddExercisePanel::exerciseChosen, this, &RoutineEditor::addExercise);
    addShortcuts();
    word();
    refresh(-1);
}

QWidget* RoutineEditor::makeFields()
{
    m_name->setObjectName(u"routineName"_s);
    m_goal->setObjectName(u"routineGoal"_s);
    m_goal->setMaxLength(kLongestGoal);
    m_focus->setObjectName(u"routineFocus"_s);
    m_level->setObjectName(u"routineLevel"_s);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setSpacing(space::kTiny);
    const auto add = [&](PlainLabel* label, QWidget* field) {
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(space::kTiny);
    };
    add(m_nameLabel, m_name);
    add(m_goalLabel, m_goal);
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(space::kSmall);
    for (QComboBox* box : {m_focus, m_level}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        kinds->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &RoutineEditor::changeKind);
    }
    m_kindLabel->setBuddy(m_focus);
    column->addWidget(m_kindLabel);
    column->addLayout(kinds);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        Routine changed = routine();
        changed.name = text;
        apply(RoutineEdit::Rename, -1, std::move(changed));
    });
    connect(m_goal, &QLineEdit::textEdited, this, [this](const QString& text) {
        Routine changed = routine();
        changed.goal = text;
        apply(RoutineEdit::ChangeGoal, -1, std::move(changed));
    });
    for (QLineEdit* field : {m_name, m_goal})
        field->installEventFilter(this);
    for (QLineEdit* field : m_stepEditor->findChildren<QLineEdit*>())
        field->installEventFilter(this);
    return card;
}

QWidget* RoutineEditor::makeSteps()
{
    m_steps->setObjectName(u"stepList"_s);
    m_steps->setModel(m_model);
    m_steps->setMinimumHeight(kStepsHeight);
    m_steps->setDragDropMode(QAbstractItemView::InternalMove);
    m_steps->setDefaultDropAction(Qt::MoveAction);
    m_up->setObjectName(u"stepUpButton"_s);
    m_down->setObjectName(u"stepDownButton"_s);
    m_duplicate->setObjectName(u"duplicateStepButton"_s);
    m_remove->setObjectName(u"removeStepButton"_s);
    m_noSteps->setTone(TextTone::Muted);
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setSpacing(space::kSmall);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kTiny);
    head->addWidget(m_stepsTitle, 1);
    for (Button* button : {m_up, m_down, m_duplicate, m_remove})
        head->addWidget(button);
    column->addLayout(head);
    column->addWidget(m_noSteps);
    column->addWidget(m_steps, 1);
    connect(m_steps, &RowList::currentRowChanged, this, &RoutineEditor::showStep);
    connect(m_up, &QAbstractButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { moveStep(1); });
    connect(m_duplicate, &QAbstractButton::clicked, this, &RoutineEditor::duplicateStep);
    connect(m_remove, &QAbstractButton::clicked, this, &RoutineEditor::removeStep);
    return card;
}

void RoutineEditor::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, QWidget* where, Qt::ShortcutContext context,
                            auto&& act) {
        connect(new QShortcut(keys, where, nullptr, nullptr, context), &QShortcut::activated, this,
                act);
    };
    add(QKeySequence::Undo, this, Qt::WidgetWithChildrenShortcut, [this] { undo(); });
    add(kRedoKeys, this, Qt::WidgetWithChildrenShortcut, [this] { redo(); });
    add(kUpKeys, m_steps, Qt::WidgetShortcut, [this] { moveStep(-1); });
    add(kDownKeys, m_steps, Qt::WidgetShortcut, [this] { moveStep(1); });
    add(kDuplicateKeys, m_steps, Qt::WidgetShortcut, [this] { duplicateStep(); });
    add(kRemoveKeys, m_steps, Qt::WidgetShortcut, [this] { removeStep(); });
}

bool RoutineEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Text fields would undo their own typing; here the keys belong to the whole routine.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RoutineEditor::edit(const Routine& routine, const TimelineOptions& options)
{
    m_draft = RoutineDraft(routine);
    m_options = options;
    m_state = DraftState::Untouched;
    m_failure->hide();
    refresh(routine.steps.empty() ? -1 : 0);
}

void RoutineEditor::setOptions(const TimelineOptions& options)
{
    m_options = options;
    refresh(m_steps->currentRow());
}

void RoutineEditor::addExercise(const ExerciseId& exercise)
{
    const Exercise* known = m_catalogue.find(exercise);
    if (!known)
        return;
    const auto step = makeStep(*known);
    if (!step)
        return;
    const int end = static_cast<int>(routine().steps.size());
    apply(RoutineEdit::AddStep, end, withStepAdded(routine(), *step, end));
    refresh(end);
}

std::vector<RoutineFinding> RoutineEditor::obstacles() const
{
    return obstaclesOf(routine(), m_catalogue);
}

void RoutineEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RoutineEditor::apply(RoutineEdit edit, int step, Routine changed)
{
    if (changed == routine())
        return;
    m_draft.apply(edit, step, std::move(changed));
    refresh(m_steps->currentRow());
    Q_EMIT edited();
}

void RoutineEditor::refresh(int row)
{
    const Routine& shown = routine();
    const int count = static_cast<int>(shown.steps.size());
    setTextQuietly(*m_name, shown.name);
    setTextQuietly(*m_goal, shown.goal);
    m_focus->setCurrentIndex(m_focus->findData(static_cast<int>(shown.focus)));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(shown.level)));
    m_model->setSteps(shown.steps);
    m_steps->setCurrentRow(qMin(row, count - 1));
    showStep(m_steps->currentRow());

    const Timeline timeline = compileTimeline(shown, m_catalogue, m_options);
    m_total->setText(tr("%1 in all, %2 of it active", "length, active time")
                         .arg(minutesText(estimatedDuration(shown, m_catalogue, m_options)),
                              minutesText(timeline.active())));
    m_total->setVisible(count > 0);
    m_noSteps->setVisible(count == 0);
    m_steps->setVisible(count > 0);
    m_undo->setEnabled(m_draft.undoable().has_value());
    m_redo->setEnabled(m_draft.redoable().has_value());
    nameButton(*m_undo, m_draft.undoable() ? undoText(*m_draft.undoable()) : tr("Undo"),
               QKeySequence::Undo);
    nameButton(*m_redo, m_draft.redoable() ? redoText(*m_draft.redoable()) : tr("Redo"), kRedoKeys);
    setDraftState(m_state);
}

void RoutineEditor::setDraftState(DraftState state)
{
    m_state = state;
    QStringList lines;
    const bool isWhole = obstacles().empty();
    if (state == DraftState::Unfinished)
        lines.append(isWhole ? tr("Not saved yet.") : tr("Not saved yet:"));
    else if (state == DraftState::Saved)
        lines.append(tr("Saved."));
    else if (!isWhole)
        lines.append(tr("To be saved:"));
    for (const RoutineFinding& finding : faultsOf(routine(), m_catalogue))
        lines.append(findingText(finding, routine(), m_catalogue));
    m_status->setText(lines.join(u' '));
    m_status->setTone(state == DraftState::Saved ? TextTone::Muted : TextTone::Normal);
    m_status->setVisible(!lines.isEmpty());
    if (state == DraftState::Saved)
        m_failure->hide();
}

void RoutineEditor::showFailure(const QString& text)
{
    m_failure->setText(text);
    m_failure->show();
}

void RoutineEditor::showStep(int row)
{
    const int count = static_cast<int>(routine().steps.size());
    const bool hasStep = row >= 0 && row < count;
    m_stepEditor->setVisible(hasStep);
    m_up->setEnabled(hasStep && row > 0);
    m_down->setEnabled(hasStep && row + 1 < count);
    m_duplicate->setEnabled(hasStep);
    m_remove->setEnabled(hasStep);
    if (!hasStep)
        return;
    m_stepEditor->showStep(routine().steps[static_cast<std::size_t>(row)]);
    // Number fields come and go with the dose; each filter is installed once at most.
    for (QLineEdit* field : m_stepEditor->findChildren<QLineEdit*>())
        field->installEventFilter(this);
}

void RoutineEditor::moveStep(int by)
{
    const int from = m_steps->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_model->rowCount())
        return;
    // The model tells of the move as of one that was dragged.
    m_model->moveRow({}, from, {}, by > 0 ? to + 1 : to);
}

void RoutineEditor::removeStep()
{
    const int row = m_steps->currentRow();
    if (row < 0)
        return;
    apply(RoutineEdit::RemoveStep, row, withStepRemoved(routine(), row));
    refresh(qMin(row, static_cast<int>(routine().steps.size()) - 1));
}

void RoutineEditor::duplicateStep()
{
    const int row = m_steps->currentRow();
    if (row < 0)
        return;
    apply(RoutineEdit::DuplicateStep, row, withStepDuplicated(routine(), row));
    refresh(row + 1);
}

void RoutineEditor::changeKind()
{
    Routine changed = routine();
    changed.focus = static_cast<RoutineFocus>(m_focus->currentData().toInt());
    changed.level = static_cast<RoutineLevel>(m_level->currentData().toInt());
    apply(RoutineEdit::ChangeKind, -1, std::move(changed));
}

void RoutineEditor::undo()
{
    if (!m_draft.undoable())
        return;
    m_draft.undo();
    refresh(qMax(0, m_steps->currentRow()));
    Q_EMIT edited();
}

void RoutineEditor::redo()
{
    if (!m_draft.redoable())
        return;
    m_draft.redo();
    refresh(qMax(0, m_steps->currentRow()));
    Q_EMIT edited();
}

void RoutineEditor::arrange()
{
    m_halves->setDirection(width() >= kRoomForBoth ? QBoxLayout::LeftToRight
                                                   : QBoxLayout::TopToBottom);
}

void RoutineEditor::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void RoutineEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        refresh(m_steps->currentRow());
    }
}

void RoutineEditor::wordKinds()
{
    m_focus->clear();
    for (const auto& entry : TokenTable<RoutineFocus>::entries)
        m_focus->addItem(routineFocusName(entry.value), static_cast<int>(entry.value));
    m_level->clear();
    for (const auto& entry : TokenTable<RoutineLevel>::entries)
        m_level->addItem(routineLevelName(entry.value), static_cast<int>(entry.value));
}

void RoutineEditor::word()
{
    m_back->setText(tr("All routines"));
    m_title->setText(tr("Your routine"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the routine"));
    m_name->setPlaceholderText(tr("For example: Before work"));
    m_goalLabel->setText(tr("What it is for"));
    m_goal->setAccessibleName(tr("What the routine is for"));
    m_goal->setPlaceholderText(tr("For example: loosen up after sitting"));
    m_kindLabel->setText(tr("Kind and level"));
    m_focus->setAccessibleName(tr("Kind"));
    m_level->setAccessibleName(tr("Level"));
    m_stepsTitle->setText(tr("Exercises in order"));
    m_noSteps->setText(tr("Nothing here yet. Find an exercise and add it."));
    m_steps->setAccessibleName(tr("Exercises of the routine"));
    m_steps->setToolTip(tr("Drag an exercise to another place, or move it with Alt and the arrow "
                           "keys"));
    nameButton(*m_up, tr("Move up"), kUpKeys);
    nameButton(*m_down, tr("Move down"), kDownKeys);
    nameButton(*m_duplicate, tr("Duplicate the exercise"), kDuplicateKeys);
    nameButton(*m_remove, tr("Remove from the routine"), kRemoveKeys);
    wordKinds();
}

} // namespace limber
