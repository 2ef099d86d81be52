// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_editor.h"

#include "app/figure/figure_library.h"
#include "app/routines/catalogue_pane.h"
#include "app/routines/routine_fields.h"
#include "app/routines/routine_hints.h"
#include "app/routines/routine_overview.h"
#include "app/routines/routine_words.h"
#include "app/routines/step_commands.h"
#include "app/routines/step_list.h"
#include "app/routines/step_pane.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/wording/time_wording.h"
#include "core/care/routine_measures.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

RowPictures picturesOf(FigureLibrary& figures, const QWidget& on)
{
    return [&figures, &on](const ExerciseId& exercise, const QSize& size) {
        return figures.thumbnail(exercise.text(), size, on);
    };
}

void nameButton(Button& button, const QString& text, const QKeySequence& keys)
{
    button.setName(text);
    button.setToolTip(withKeys(text, keys.toString(QKeySequence::NativeText)));
}

} // namespace

RoutineEditor::RoutineEditor(const Catalogue& catalogue, FigureLibrary& figures, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_draft(Routine{.id = RoutineId::create()})
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet))
    , m_exercisesView(new Chip(QString()))
    , m_routineView(new Chip(QString()))
    , m_undo(Button::iconOnly(IconName::Undo, QString()))
    , m_redo(Button::iconOnly(IconName::Redo, QString()))
    , m_title(new Heading(HeadingLevel::Page))
    , m_total(new PlainLabel)
    , m_hintCount(new Button(IconName::Info, QString(), ButtonKind::Quiet))
    , m_status(new PlainLabel)
    , m_told(new PlainLabel)
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_panes(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_cataloguePane(new CataloguePane(catalogue, picturesOf(figures, *this)))
    , m_scroll(new QScrollArea)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_side(new QWidget)
    , m_fields(new RoutineFields)
    , m_steps(new StepPane(catalogue, picturesOf(figures, *this)))
    , m_overview(new RoutineOverview)
    , m_hints(new RoutineHints(catalogue))
{
    setObjectName(u"routineEditor"_s);
    m_back->setObjectName(u"closeEditorButton"_s);
    m_exercisesView->setObjectName(u"exercisesViewButton"_s);
    m_routineView->setObjectName(u"routineViewButton"_s);
    m_undo->setObjectName(u"undoEditButton"_s);
    m_redo->setObjectName(u"redoEditButton"_s);
    m_total->setObjectName(u"routineTotal"_s);
    m_hintCount->setObjectName(u"hintCountButton"_s);
    m_status->setObjectName(u"routineStatus"_s);
    m_told->setObjectName(u"editorTold"_s);
    m_failure->setObjectName(u"editorFailure"_s);
    m_scroll->setObjectName(u"routineColumn"_s);
    for (Chip* chip : {m_exercisesView, m_routineView}) {
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
    }
    m_total->setTone(TextTone::Muted);
    m_title->setWordWrap(false);
    m_failure->hide();
    m_told->hide();
    m_measuring.setSingleShot(true);
    m_measuring.setInterval(0);
    connect(&m_measuring, &QTimer::timeout, this, &RoutineEditor::measure);
    layOut();
    connectPanes();
    addShortcuts();
    orderKeys();
    word();
    refresh();
}

void RoutineEditor::connectPanes()
{
    connect(m_back, &QAbstractButton::clicked, this, &RoutineEditor::closeRequested);
    connect(m_undo, &QAbstractButton::clicked, this, &RoutineEditor::undo);
    connect(m_redo, &QAbstractButton::clicked, this, &RoutineEditor::redo);
    connect(m_exercisesView, &QAbstractButton::clicked, this,
            [this] { showView(BuilderView::Exercises); });
    connect(m_routineView, &QAbstractButton::clicked, this,
            [this] { showView(BuilderView::Routine); });
    connect(m_hintCount, &QAbstractButton::clicked, this, &RoutineEditor::showHints);
    connect(m_cataloguePane, &CataloguePane::exercisesChosen, this,
            [this](const std::vector<ExerciseId>& ids) { m_steps->addExercises(ids); });
    connect(m_cataloguePane, &CataloguePane::favouriteToggled, this,
            &RoutineEditor::favouriteToggled);
    connect(m_fields, &RoutineFields::edited, this,
            [this](RoutineEdit edit, const Routine& changed) { apply(edit, -1, changed); });
    connect(m_steps, &StepPane::edited, this, &RoutineEditor::apply);
    connect(m_steps, &StepPane::exerciseRequested, this, &RoutineEditor::exerciseRequested);
    connect(m_steps, &StepPane::fieldsOpened, this, &RoutineEditor::keepUndoKeys);
    connect(m_steps, &StepPane::told, this, [this](const QString& text) {
        m_told->setText(text);
        m_told->show();
    });
    connect(m_hints, &RoutineHints::acceptRequested, this, &RoutineEditor::acceptRequested);
    connect(m_hints, &RoutineHints::takeBackRequested, this, &RoutineEditor::takeBackRequested);
    connect(m_hints, &RoutineHints::fixRequested, this, [this](const RoutineFix& fix) {
        const Routine earlier = routine();
        apply(RoutineEdit::TakeAdvice, -1, withFix(routine(), fix));
        m_steps->selectChanged(earlier);
    });
}

void RoutineEditor::edit(const Routine& routine, const TimelineOptions& options)
{
    m_draft = RoutineDraft(routine);
    m_circumstances.before = routine;
    m_options = options;
    m_state = DraftState::Untouched;
    m_failure->hide();
    m_steps->begin(routine, options.changeSides);
    m_scroll->ensureVisible(0, 0);
    showView(routine.steps.empty() ? BuilderView::Exercises : BuilderView::Routine);
    refresh();
}

void RoutineEditor::setOptions(const TimelineOptions& options)
{
    m_options = options;
    m_steps->setChangeSides(options.changeSides);
    refresh();
}

void RoutineEditor::setFavourites(const std::set<ExerciseId>& favourites)
{
    m_cataloguePane->setFavourites(favourites);
}

void RoutineEditor::setCircumstances(const RoutineCircumstances& circumstances)
{
    const auto before = std::move(m_circumstances.before);
    m_circumstances = circumstances;
    m_circumstances.before = before;
    m_measuring.start();
}

void RoutineEditor::setAccepted(const std::set<QString>& accepted)
{
    m_accepted = accepted;
    measure();
}

void RoutineEditor::refreshCatalogue()
{
    m_cataloguePane->refresh();
    refresh();
}

void RoutineEditor::addExercise(const ExerciseId& exercise)
{
    m_steps->addExercises({exercise});
}

std::vector<RoutineObstacle> RoutineEditor::obstacles() const
{
    return obstaclesOf(routine(), m_catalogue);
}

void RoutineEditor::focusName()
{
    showView(BuilderView::Routine);
    m_fields->focusName();
}

void RoutineEditor::focusSteps()
{
    showView(BuilderView::Routine);
    m_steps->focusList();
}

void RoutineEditor::apply(RoutineEdit edit, int step, const Routine& changed)
{
    if (changed == routine())
        return;
    m_draft.apply(edit, step, changed);
    m_told->hide();
    refresh();
    Q_EMIT edited();
}

void RoutineEditor::undo()
{
    if (!m_draft.undoable())
        return;
    const Routine earlier = routine();
    m_draft.undo();
    refresh();
    m_steps->selectChanged(earlier);
    Q_EMIT edited();
}

void RoutineEditor::redo()
{
    if (!m_draft.redoable())
        return;
    const Routine earlier = routine();
    m_draft.redo();
    refresh();
    m_steps->selectChanged(earlier);
    Q_EMIT edited();
}

void RoutineEditor::refresh()
{
    m_fields->showRoutine(routine());
    m_steps->show(routine());
    const QString count = locale().toString(routine().steps.size());
    m_routineView->setText(tr("Routine (%1)", "number of exercises").arg(count));
    refreshUndo();
    setDraftState(m_state);
    keepUndoKeys();
    m_measuring.start();
}

void RoutineEditor::refreshUndo()
{
    const auto nameOf = [this](const std::optional<ExerciseId>& exercise) {
        if (!exercise)
            return QString();
        return stepName({.id = RoutineStepId::create(), .exercise = *exercise}, m_catalogue);
    };
    const auto undoable = m_draft.undoable();
    const auto redoable = m_draft.redoable();
    m_undo->setEnabled(undoable.has_value());
    m_redo->setEnabled(redoable.has_value());
    nameButton(*m_undo,
               undoable ? undoText(*undoable, nameOf(m_draft.undoableExercise())) : tr("Undo"),
               QKeySequence::Undo);
    nameButton(*m_redo,
               redoable ? redoText(*redoable, nameOf(m_draft.redoableExercise())) : tr("Redo"),
               kRedoKeys);
}

void RoutineEditor::measure()
{
    m_measuring.stop();
    const RoutineMeasures measures = measuresOf(routine(), m_catalogue, m_options);
    m_total->setText(tr("%1 in all, %2 of it active", "length, active time")
                         .arg(minutesText(measures.total), minutesText(measures.active)));
    m_total->setVisible(!routine().steps.empty());
    m_overview->showMeasures(measures);
    m_hints->showFindings(routine(), checkRoutine(routine(), m_catalogue, m_circumstances),
                          m_accepted);
    const int hints = m_hints->openCount();
    m_hintCount->setText(tr("%n hint(s)", "on a routine", hints));
    m_hintCount->setVisible(hints > 0);
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
    for (const RoutineObstacle& finding : faultsOf(routine(), m_catalogue))
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

void RoutineEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        refresh();
        measure();
    }
}

void RoutineEditor::word()
{
    m_back->setText(tr("All routines"));
    m_back->setToolTip(
        withKeys(tr("Done, back to all routines"),
                 QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)));
    m_exercisesView->setText(tr("Exercises"));
    m_title->setText(tr("Your routine"));
    const QString keys = QKeySequence(Qt::Key_F6).toString(QKeySequence::NativeText);
    for (QWidget* part : std::initializer_list<QWidget*>{m_exercisesView, m_routineView, m_title})
        part->setToolTip(tr("%1 goes between exercises, routine and hints", "a key").arg(keys));
}

} // namespace limber
