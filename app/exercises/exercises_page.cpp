// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/exercises_page.h"

#include "app/exercises/exercise_detail.h"
#include "app/figure/figure_library.h"
#include "app/figure/figure_widget.h"
#include "app/style/theme.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/category_tone.h"
#include "app/widgets/chip.h"
#include "app/widgets/chip_row.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/exercise_list_model.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/row_list.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/exercise_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForBoth = 700;
constexpr int kWidestList = 380;
constexpr auto kNoFloor = "no-floor"_L1;
constexpr auto kNoEquipment = "no-equipment"_L1;
constexpr auto kFavourites = "favourites"_L1;
constexpr auto kOwn = "own"_L1;
constexpr QKeyCombination kFavouriteKeys = Qt::CTRL | Qt::Key_D;

} // namespace

ExercisesPage::ExercisesPage(const BundledContent& content, FigureLibrary& figures,
                             DataFile& dataFile, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(content.catalogue)
    , m_figures(figures)
    , m_data(dataFile)
    , m_model(new ExerciseListModel(this))
    , m_views(new QStackedWidget)
    , m_catalogueView(new QWidget)
    , m_browser(new QWidget)
    , m_title(new Heading(HeadingLevel::Page))
    , m_count(new PlainLabel)
    , m_search(new QLineEdit)
    , m_face(Button::iconOnly(IconName::List, QString()))
    , m_new(new Button(IconName::Add, QString(), ButtonKind::Secondary))
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_unfinished(new Notice(NoticeKind::Advice, QString(), NoticeClosing::Permanent))
    , m_continue(m_unfinished->addAction(QString()))
    , m_discard(m_unfinished->addAction(QString()))
    , m_chips(new ChipRow)
    , m_list(new RowList)
    , m_results(new QStackedWidget)
    , m_nothing(new EmptyState(IconName::Search, QString(), QString()))
    , m_side(new QWidget)
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet))
    , m_detail(new ExerciseDetail(content.catalogue, figures))
    , m_form(new OwnExerciseForm(content.catalogue, figures))
    , m_undoBar(new UndoBar(this))
{
    setObjectName(u"exercisesPage"_s);
    m_search->setObjectName(u"exerciseSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_face->setObjectName(u"exerciseFaceButton"_s);
    m_new->setObjectName(u"newExerciseButton"_s);
    m_unfinished->setObjectName(u"unfinishedExercise"_s);
    m_continue->setObjectName(u"continueExerciseButton"_s);
    m_discard->setObjectName(u"discardExerciseButton"_s);
    m_failure->hide();
    m_unfinished->hide();
    m_chips->setObjectName(u"exerciseFilters"_s);
    m_list->setObjectName(u"exerciseList"_s);
    m_model->setPictures([this](const ExerciseId& id, const QSize& size) {
        return m_figures.thumbnail(id.text(), size, *this);
    });
    m_list->setModel(m_model);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->button()->setObjectName(u"clearFiltersButton"_s);
    m_detail->setObjectName(u"exerciseDetail"_s);
    m_back->setObjectName(u"backToExercises"_s);
    m_count->setTone(TextTone::Muted);
    m_count->setObjectName(u"exerciseCount"_s);

    makeBrowser();
    m_views->addWidget(m_catalogueView);
    m_views->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, 0);
    column->addWidget(m_views);
    connectAll();
    makeChips();
    word();
    applyFilter();
    arrange();
}

void ExercisesPage::makeBrowser()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addWidget(m_search, 1);
    head->addWidget(m_face);
    head->addWidget(m_new);
    m_title->setWordWrap(false);
    m_results->addWidget(m_list);
    m_results->addWidget(m_nothing);
    auto* list = new QVBoxLayout(m_browser);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::kSmall);
    list->addWidget(m_count);
    list->addWidget(m_results, 1);

    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::kSmall);
    side->addWidget(m_back, 0, Qt::AlignLeft);
    side->addWidget(m_detail, 1);

    auto* halves = new QHBoxLayout;
    halves->setSpacing(space::kWide);
    halves->addWidget(m_browser, 2);
    halves->addWidget(m_side, 3);
    auto* column = new QVBoxLayout(m_catalogueView);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(head);
    column->addWidget(m_failure);
    column->addWidget(m_unfinished);
    column->addWidget(m_chips);
    column->addLayout(halves, 1);
}

void ExercisesPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &ExercisesPage::applyFilter);
    connect(m_chips, &ChipRow::selectionChanged, this, &ExercisesPage::applyFilter);
    connect(m_face, &QAbstractButton::clicked, this, &ExercisesPage::changeFace);
    connect(m_new, &QAbstractButton::clicked, this, &ExercisesPage::beginNew);
    connect(m_continue, &QAbstractButton::clicked, this, &ExercisesPage::continueDraft);
    connect(m_discard, &QAbstractButton::clicked, this, &ExercisesPage::discardDraft);
    connect(m_nothing, &EmptyState::actionTriggered, this, &ExercisesPage::clearFilters);
    connect(m_list, &RowList::currentRowChanged, this, &ExercisesPage::choose);
    connect(m_list, &QAbstractItemView::activated, this, &ExercisesPage::openDetail);
    connect(m_list, &QAbstractItemView::clicked, this, &ExercisesPage::openDetail);
    connect(m_back, &QAbstractButton::clicked, this, &ExercisesPage::closeDetail);
    connect(m_detail, &ExerciseDetail::exerciseChosen, this, &ExercisesPage::showExercise);
    connect(m_detail, &ExerciseDetail::addToRoutineRequested, this,
            &ExercisesPage::addToRoutineRequested);
    connect(m_detail, &ExerciseDetail::favourChosen, this, &ExercisesPage::setFavour);
    connect(m_detail, &ExerciseDetail::copyRequested, this, &ExercisesPage::copy);
    connect(m_detail, &ExerciseDetail::editRequested, this, &ExercisesPage::edit);
    connect(m_detail, &ExerciseDetail::deleteRequested, this, &ExercisesPage::deleteExercise);
    connect(m_form, &OwnExerciseForm::edited, this, &ExercisesPage::saveDraft);
    connect(m_form, &OwnExerciseForm::closeRequested, this, &ExercisesPage::closeForm);
    connect(m_undoBar, &UndoBar::undoRequested, this, [this] {
        if (const auto undo = std::exchange(m_undo, nullptr))
            undo();
    });
    connect(m_undoBar, &UndoBar::expired, this, [this] { m_undo = nullptr; });
    connect(new QShortcut(QKeySequence::Find, m_catalogueView), &QShortcut::activated, this,
            [this] {
                closeDetail();
                m_search->setFocus(Qt::ShortcutFocusReason);
                m_search->selectAll();
            });
    connect(new QShortcut(kFavouriteKeys, m_catalogueView), &QShortcut::activated, this, [this] {
        if (const Exercise* shown = m_detail->exercise()) {
            setFavour(shown->id,
                      m_favourites.contains(shown->id) ? Favour::None : Favour::Favourite);
        }
    });
}

void ExercisesPage::makeChips()
{
    std::vector<Category> categories = primaryCategories(m_catalogue);
    const QStringList selection = m_chips->selection();
    m_chips->clear();
    m_chips->addChip(kFavourites, tr("★ Favourites"));
    m_chips->addChip(kOwn, tr("Own", "exercises that the person made"));
    m_chips->addChip(kNoFloor, tr("Off the floor"));
    m_chips->addChip(kNoEquipment, tr("No equipment"));
    for (const Category category : categories) {
        m_chips->addChip(token(category), categoryName(category))->setTone(categoryTone(category));
    }
    m_chips->setSelection(selection);
    m_shownCategories = std::move(categories);
}

void ExercisesPage::changeFace()
{
    const bool toList = m_list->face() == ListFace::Tiles;
    showFace(toList ? ExerciseView::List : ExerciseView::Pictures);
    const auto settings = m_data.settings.load();
    if (!settings)
        return;
    Settings changed = *settings;
    changed.exerciseView = toList ? ExerciseView::List : ExerciseView::Pictures;
    // Only a convenience: it is asked for again where it could not be kept.
    if (const auto saved = m_data.settings.save(changed); !saved)
        qWarning("%s", qUtf8Printable(saved.error().detail));
}

void ExercisesPage::showFace(ExerciseView view)
{
    const bool isTiled = view == ExerciseView::Pictures;
    m_list->setFace(isTiled ? ListFace::Tiles : ListFace::Rows);
    m_face->setIconName(isTiled ? IconName::List : IconName::Tiles);
    m_face->setName(isTiled ? tr("Show as a list") : tr("Show as pictures"));
}

void ExercisesPage::refresh()
{
    if (auto favourites = m_data.favourites.all())
        m_favourites = *std::move(favourites);
    if (primaryCategories(m_catalogue) != m_shownCategories)
        makeChips();
    m_detail->markStale();
    applyFilter();
    showUnfinished();
    const Settings settings = m_data.settings.load().value_or(Settings{});
    showFace(settings.exerciseView);
    m_detail->setFigureMotion(settings.reducedMotion ? FigureMotion::Stepping
                                                     : FigureMotion::Moving);
}

void ExercisesPage::word()
{
    m_title->setText(tr("Exercises"));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setAccessibleName(tr("Search exercises"));
    m_search->setToolTip(
        tr("Search exercises (%1)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_chips->setAccessibleName(tr("Filters"));
    m_list->setAccessibleName(tr("Exercises"));
    m_nothing->setSentence(
        tr("No exercise fits. Try another word, or search among all exercises."));
    m_nothing->setAction(tr("Clear filters"));
    m_back->setText(tr("All exercises"));
    m_new->setText(tr("New exercise"));
    m_continue->setText(tr("Continue"));
    m_discard->setText(tr("Discard"));
    showFace(m_list->face() == ListFace::Tiles ? ExerciseView::Pictures : ExerciseView::List);
}

ExerciseFilter ExercisesPage::filter() const
{
    ExerciseFilter filter;
    filter.search = m_search->text();
    for (const QString& key : m_chips->selection()) {
        if (key == kNoFloor)
            filter.limits.insert(ExerciseLimit::NoFloor);
        else if (key == kNoEquipment)
            filter.limits.insert(ExerciseLimit::NoEquipment);
        else if (key == kFavourites)
            filter.limits.insert(ExerciseLimit::Favourites);
        else if (key == kOwn)
            filter.limits.insert(ExerciseLimit::Own);
        else if (const auto category = fromToken<Category>(key))
            filter.categories.insert(*category);
    }
    return filter;
}

void ExercisesPage::applyFilter()
{
    const ExercisesState state = buildExercisesState(m_catalogue, filter(), m_favourites);
    const Exercise* chosen = m_detail->exercise();
    // The exercises first: those of before may be gone, and marks make the list read its rows.
    m_model->setExercises(state.shown);
    m_model->setFavourites(m_favourites);
    m_results->setCurrentIndex(state.shown.empty() ? 1 : 0);
    m_count->setText(filter().isEmpty() ? tr("%n exercise(s)", "number of exercises", state.total)
                                        : tr("%1 of %n exercise(s)", "found, all", state.total)
                                              .arg(locale().toString(state.shown.size())));
    const int row = chosen ? m_model->rowOf(chosen->id) : -1;
    // Whoever searches wants to see the best answer; a chosen exercise that is still there stays.
    m_list->setCurrentRow(row >= 0 ? row : (state.shown.empty() ? -1 : 0));
    // The row may be the one of before, but the exercise another.
    choose(m_list->currentRow());
    arrange();
}

void ExercisesPage::clearFilters()
{
    m_search->clear();
    m_chips->setSelection({});
    applyFilter();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ExercisesPage::choose(int row)
{
    const Exercise* exercise = m_model->exercise(row);
    if (!exercise)
        return;
    m_detail->show(*exercise);
    m_detail->setFavour(m_favourites.contains(exercise->id) ? Favour::Favourite : Favour::None);
}

void ExercisesPage::openDetail()
{
    m_isDetailOpen = true;
    arrange();
    if (m_isNarrow)
        m_back->setFocus(Qt::OtherFocusReason);
}

void ExercisesPage::closeDetail()
{
    m_isDetailOpen = false;
    arrange();
    if (m_isNarrow)
        m_list->setFocus(Qt::OtherFocusReason);
}

void ExercisesPage::showExercise(const ExerciseId& id)
{
    if (!m_catalogue.find(id))
        return;
    if (isEditing())
        closeForm();
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_chips->setSelection({});
        applyFilter();
    }
    m_list->setCurrentRow(m_model->rowOf(id));
    openDetail();
}

void ExercisesPage::arrange()
{
    m_isNarrow = width() < kRoomForBoth;
    // Where nothing is found, saying so takes all the room.
    const bool isEmpty = m_model->rowCount() == 0;
    const bool showsDetail = !isEmpty && (!m_isNarrow || m_isDetailOpen);
    const bool showsList = isEmpty || !m_isNarrow || !m_isDetailOpen;
    m_browser->setVisible(showsList);
    m_chips->setVisible(showsList);
    m_side->setVisible(showsDetail);
    m_back->setVisible(m_isNarrow);
    m_browser->setMaximumWidth(m_isNarrow || isEmpty ? QWIDGETSIZE_MAX : kWidestList);
}

void ExercisesPage::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void ExercisesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        makeChips();
        applyFilter();
        showUnfinished();
    }
}

bool ExercisesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            closeDetail();
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_model->rowCount() > 0)
                openDetail();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace limber
