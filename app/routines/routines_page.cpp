// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routines_page.h"

#include "app/figure/figure_library.h"
#include "app/print/figure_sources.h"
#include "app/print/open_print_dialog.h"
#include "app/print/routine_sheet.h"
#include "app/routines/export_panel.h"
#include "app/routines/routine_detail.h"
#include "app/routines/routine_editor.h"
#include "app/routines/routine_file_view.h"
#include "app/routines/routine_list_model.h"
#include "app/routines/routine_words.h"
#include "app/routines/target_chooser.h"
#include "app/style/theme.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/row_list.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"
#include "core/routine/routine_edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForBoth = 700;
constexpr int kWidestList = 380;

} // namespace

RoutinesPage::RoutinesPage(const BundledContent& content, FigureLibrary& figures,
                           DataFile& dataFile, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_figures(figures)
    , m_data(dataFile)
    , m_clock(clock)
    , m_model(new RoutineListModel(this))
    , m_views(new QStackedWidget)
    , m_title(new Heading(HeadingLevel::Page))
    , m_new(new Button(IconName::Add, QString(), ButtonKind::Secondary))
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_saved(new Notice(NoticeKind::Advice, QString()))
    , m_unfinished(new Notice(NoticeKind::Advice, QString(), NoticeClosing::Permanent))
    , m_continue(m_unfinished->addAction(QString()))
    , m_discard(m_unfinished->addAction(QString()))
    , m_chooser(new TargetChooser(content.catalogue))
    , m_export(new ExportPanel)
    , m_listSide(new QWidget)
    , m_list(new RowList)
    , m_openFile(new Button(QString(), ButtonKind::Quiet))
    , m_saveFile(new Button(QString(), ButtonKind::Quiet))
    , m_side(new QWidget)
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet))
    , m_detail(new RoutineDetail(content.catalogue, figures))
    , m_editor(new RoutineEditor(content.catalogue, figures))
    , m_fileView(new RoutineFileView(content, dataFile))
    , m_undoBar(new UndoBar(this))
{
    setObjectName(u"routinesPage"_s);
    m_new->setObjectName(u"newRoutineButton"_s);
    m_list->setObjectName(u"routineList"_s);
    m_list->setModel(m_model);
    m_detail->setObjectName(u"routineDetail"_s);
    m_unfinished->setObjectName(u"unfinishedNotice"_s);
    m_continue->setObjectName(u"continueDraftButton"_s);
    m_discard->setObjectName(u"discardDraftButton"_s);
    m_back->setObjectName(u"backToRoutines"_s);
    m_failure->hide();
    m_unfinished->hide();
    m_views->addWidget(makeBrowser());
    m_views->addWidget(m_editor);
    m_views->addWidget(m_fileView);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, 0);
    column->addWidget(m_views);

    connect(m_new, &QAbstractButton::clicked, this, &RoutinesPage::beginNew);
    connect(m_list, &RowList::currentRowChanged, this, &RoutinesPage::choose);
    connect(m_list, &QAbstractItemView::activated, this, &RoutinesPage::openDetail);
    connect(m_list, &QAbstractItemView::clicked, this, &RoutinesPage::openDetail);
    connect(m_back, &QAbstractButton::clicked, this, &RoutinesPage::closeDetail);
    connect(m_continue, &QAbstractButton::clicked, this, &RoutinesPage::continueDraft);
    connect(m_discard, &QAbstractButton::clicked, this, &RoutinesPage::discardDraft);
    connect(m_chooser, &TargetChooser::routineChosen, this, &RoutinesPage::addTo);
    connect(m_chooser, &TargetChooser::newRoutineChosen, this, &RoutinesPage::addToNew);
    connect(m_editor, &RoutineEditor::edited, this, &RoutinesPage::saveDraft);
    connect(m_editor, &RoutineEditor::closeRequested, this, &RoutinesPage::closeEditor);
    connect(m_editor, &RoutineEditor::exerciseRequested, this, &RoutinesPage::exerciseRequested);
    connect(m_editor, &RoutineEditor::favouriteToggled, this, &RoutinesPage::setFavourite);
    connect(m_editor, &RoutineEditor::acceptRequested, this, [this](const QString& finding) {
        keepAccepted(m_data.acceptedFindings.accept(finding, currentDay()));
    });
    connect(m_editor, &RoutineEditor::takeBackRequested, this, [this](const QString& finding) {
        keepAccepted(m_data.acceptedFindings.takeBack(finding));
    });
    connect(m_undoBar, &UndoBar::undoRequested, this, [this] {
        if (const auto undo = std::exchange(m_undo, nullptr))
            undo();
    });
    connect(m_undoBar, &UndoBar::expired, this, [this] { m_undo = nullptr; });
    connectDetail();
    connectFiles();
    word();
    refresh();
}

QWidget* RoutinesPage::makeBrowser()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::kSmall);
    side->addWidget(m_back, 0, Qt::AlignLeft);
    side->addWidget(m_detail, 1);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(space::kWide);
    halves->addWidget(makeListSide(), 2);
    halves->addWidget(m_side, 3);
    auto* browser = new QWidget;
    auto* column = new QVBoxLayout(browser);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(head);
    column->addWidget(m_failure);
    column->addWidget(m_saved);
    column->addWidget(m_unfinished);
    column->addWidget(m_chooser);
    column->addWidget(m_export);
    column->addLayout(halves, 1);
    return browser;
}

void RoutinesPage::connectDetail()
{
    connect(m_detail, &RoutineDetail::startRequested, this, [this] {
        Q_EMIT practiceRequested({*m_detail->routine(), std::nullopt});
    });
    connect(m_detail, &RoutineDetail::planRequested, this,
            [this] { Q_EMIT planRoutineRequested(m_detail->routine()->id); });
    connect(m_detail, &RoutineDetail::printRequested, this, &RoutinesPage::print);
    connect(m_detail, &RoutineDetail::copyRequested, this,
            [this] { copy(tr("%1 (my version)").arg(routineName(*m_detail->routine()))); });
    connect(m_detail, &RoutineDetail::editRequested, this, [this] { edit(*m_detail->routine()); });
    connect(m_detail, &RoutineDetail::duplicateRequested, this,
            [this] { copy(m_detail->routine()->name); });
    connect(m_detail, &RoutineDetail::deleteRequested, this, &RoutinesPage::deleteRoutine);
    connect(m_detail, &RoutineDetail::exerciseChosen, this, &RoutinesPage::exerciseRequested);
}

void RoutinesPage::refresh()
{
    m_settings = m_data.settings.load().value_or(Settings{});
    if (auto own = m_data.routines.all()) {
        m_own = *std::move(own);
    } else {
        m_failure->setText(tr("Your routines could not be read. Close Limber and open it again; "
                              "nothing was changed."));
        m_failure->show();
    }
    const std::optional<RoutineId> chosen = m_chosen;
    m_model->setState(buildRoutinesState(m_content, m_own, m_settings));
    const int row = chosen ? m_model->rowOf(*chosen) : -1;
    m_list->setCurrentRow(row >= 0 ? row : 0);
    choose(m_list->currentRow());
    showUnfinished();
    // Even out of sight it must not hold on to exercises that are gone.
    m_editor->refreshCatalogue();
    if (isEditing()) {
        m_editor->setOptions(timelineOptions(m_settings));
        informEditor();
    }
    arrange();
}

void RoutinesPage::choose(int row)
{
    if (const RoutineSummary* summary = m_model->summary(row)) {
        m_chosen = summary->routine.id;
        m_detail->showRoutine(*summary);
    }
}

void RoutinesPage::showRoutine(const RoutineId& id)
{
    refresh();
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    if (isEditing())
        closeEditor();
    leaveFile();
    m_list->setCurrentRow(row);
    openDetail();
}

void RoutinesPage::addExercise(const ExerciseId& id)
{
    if (!m_content.catalogue.find(id))
        return;
    const std::optional<RoutineId> likely =
        isEditing() ? std::optional(m_editor->routine().id) : m_chosen;
    if (isEditing())
        closeEditor();
    leaveFile();
    closeDetail();
    m_chooser->ask(id, m_own, likely);
}

void RoutinesPage::addTo(const RoutineId& routine, const ExerciseId& exercise)
{
    const auto found = std::ranges::find(m_own, routine, &Routine::id);
    if (found == m_own.end())
        return;
    edit(*found);
    m_editor->addExercise(exercise);
}

void RoutinesPage::addToNew(const ExerciseId& exercise)
{
    edit(Routine{.id = RoutineId::create(), .name = freeName(tr("My routine"), m_own)});
    m_editor->addExercise(exercise);
    m_editor->focusName();
}

void RoutinesPage::beginNew()
{
    edit(Routine{.id = RoutineId::create()});
    m_editor->focusName();
}

void RoutinesPage::edit(const Routine& routine)
{
    const auto draft = std::ranges::find(m_drafts, routine.id, &Routine::id);
    // A draft that still lies in the editor is taken up with everything that undo knows of it.
    if (draft == m_drafts.end())
        m_editor->edit(routine, timelineOptions(m_settings));
    else if (m_editor->routine() != *draft)
        m_editor->edit(*draft, timelineOptions(m_settings));
    if (draft != m_drafts.end())
        m_editor->setDraftState(DraftState::Unfinished);
    m_editor->setOptions(timelineOptions(m_settings));
    m_editor->refreshCatalogue();
    informEditor();
    m_chooser->hide();
    // Its undo keys would compete with those of the editor.
    m_undoBar->hide();
    m_views->setCurrentWidget(m_editor);
    if (!m_editor->routine().steps.empty())
        m_editor->focusSteps();
}

void RoutinesPage::copy(const QString& name)
{
    Routine own = ownCopy(*m_detail->routine(), freeName(name.left(kLongestRoutineName), m_own));
    // The words of a ready-made routine are the catalogue's; the copy keeps them as they read now.
    own.goal = routineGoal(*m_detail->routine());
    if (!store(own))
        return;
    edit(own);
    m_editor->setDraftState(DraftState::Saved);
    m_editor->focusName();
}

bool RoutinesPage::store(const Routine& routine)
{
    if (const auto saved = m_data.routines.save(routine); !saved) {
        const QString text = saveErrorText(saved.error());
        m_failure->setText(text);
        m_failure->show();
        m_editor->showFailure(text);
        return false;
    }
    m_failure->hide();
    m_chosen = routine.id;
    // What stands behind the editor is read again once it is seen.
    if (!isEditing())
        refresh();
    Q_EMIT routinesChanged();
    return true;
}

void RoutinesPage::saveDraft()
{
    Routine routine = m_editor->routine();
    routine.name = routine.name.trimmed();
    if (m_editor->obstacles().empty() && store(routine)) {
        dropDraft(routine.id);
        m_editor->setDraftState(DraftState::Saved);
    } else {
        keepDraft(m_editor->routine());
        m_editor->setDraftState(DraftState::Unfinished);
    }
}

void RoutinesPage::keepDraft(const Routine& draft)
{
    dropDraft(draft.id);
    m_drafts.push_back(draft);
}

void RoutinesPage::dropDraft(const RoutineId& id)
{
    std::erase_if(m_drafts, [&](const Routine& draft) { return draft.id == id; });
}

void RoutinesPage::closeEditor()
{
    m_views->setCurrentIndex(0);
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

bool RoutinesPage::isEditing() const
{
    return m_views->currentWidget() == m_editor;
}

void RoutinesPage::showUnfinished()
{
    m_unfinished->setVisible(!m_drafts.empty() && !isEditing());
    if (m_drafts.empty())
        return;
    const Routine& draft = m_drafts.back();
    const QString name = draft.name.trimmed();
    QStringList lines{name.isEmpty() ? tr("A routine without a name is not saved yet.")
                                     : tr("The last changes of %1 are not saved yet.").arg(name)};
    for (const RoutineObstacle& finding : obstaclesOf(draft, m_content.catalogue))
        lines.append(findingText(finding, draft, m_content.catalogue));
    m_unfinished->setText(lines.join(u' '));
}

void RoutinesPage::continueDraft()
{
    edit(Routine(m_drafts.back()));
}

void RoutinesPage::discardDraft()
{
    const Routine draft = m_drafts.back();
    dropDraft(draft.id);
    showUnfinished();
    m_list->setFocus(Qt::OtherFocusReason);
    offerUndo(tr("Changes discarded"), [this, draft] {
        keepDraft(draft);
        showUnfinished();
    });
}

void RoutinesPage::deleteRoutine()
{
    const Routine routine = *m_detail->routine();
    if (const auto removed = m_data.routines.remove(routine.id); !removed) {
        m_failure->setText(saveErrorText(removed.error()));
        m_failure->show();
        return;
    }
    dropDraft(routine.id);
    const int row = m_list->currentRow();
    m_chosen.reset();
    refresh();
    m_list->setCurrentRow(qMin(row, m_model->rowCount() - 1));
    closeDetail();
    offerUndo(tr("%1 deleted", "routine").arg(routine.name), [this, routine] {
        if (store(routine))
            m_list->setFocus(Qt::OtherFocusReason);
    });
    Q_EMIT routinesChanged();
}

void RoutinesPage::print()
{
    const QDate today = dayOf(m_clock.now(), m_settings.dayStartsAt);
    const Routine routine = *m_detail->routine();
    // Without a plan there are boxes for every day.
    const TickDays days = tickDays(m_data.plan.load().value_or(Plan{}), routine.id, today,
                                   firstDayOfWeek(m_settings));
    openPrintDialog({PrintSubject::Routine,
                     [this, routine, days](const PrintChoices&) { return sheetOf(routine, days); }},
                    m_data, this);
}

SheetDocument RoutinesPage::sheetOf(const Routine& routine, const TickDays& days) const
{
    const SheetSources sources =
        figureSources(m_content.catalogue, m_figures, timelineOptions(m_settings));
    SheetDocument document{.title = routineName(routine),
                           .week = {},
                           .routines = {},
                           .printed = dateText(dayOf(m_clock.now(), m_settings.dayStartsAt)),
                           .look = currentFigureLook(),
                           .direction = layoutDirection()};
    document.routines.push_back(routineSheet(routine, days, sources));
    return document;
}

void RoutinesPage::offerUndo(const QString& done, std::function<void()> undo)
{
    // Offering ends the offer before, which forgets how to undo.
    m_undoBar->offer(done);
    m_undo = std::move(undo);
}

void RoutinesPage::openDetail()
{
    m_isDetailOpen = true;
    arrange();
    if (m_isNarrow)
        m_back->setFocus(Qt::OtherFocusReason);
}

void RoutinesPage::closeDetail()
{
    m_isDetailOpen = false;
    arrange();
    if (m_isNarrow)
        m_list->setFocus(Qt::OtherFocusReason);
}

void RoutinesPage::arrange()
{
    m_isNarrow = width() < kRoomForBoth;
    m_listSide->setVisible(!m_isNarrow || !m_isDetailOpen);
    m_side->setVisible(!m_isNarrow || m_isDetailOpen);
    m_back->setVisible(m_isNarrow);
    m_listSide->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : kWidestList);
}

void RoutinesPage::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void RoutinesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        refresh();
    }
}

void RoutinesPage::word()
{
    m_title->setText(tr("Routines"));
    m_new->setText(tr("New routine"));
    m_list->setAccessibleName(tr("Routines"));
    m_back->setText(tr("All routines"));
    m_continue->setText(tr("Continue"));
    m_discard->setText(tr("Discard"));
    wordFiles();
}

} // namespace limber
