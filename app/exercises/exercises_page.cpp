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
#include "app/widgets/plain_label.h"
#include "app/widgets/row_list.h"
#include "app/wording/exercise_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForBoth = 700;
constexpr int kWidestList = 380;
constexpr auto kNoFloor = "no-floor"_L1;
constexpr auto kNoEquipment = "no-equipment"_L1;

} // namespace

ExercisesPage::ExercisesPage(const BundledContent& content, FigureLibrary& figures,
                             DataFile& dataFile, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(content.catalogue)
    , m_data(dataFile)
    , m_model(new ExerciseListModel(this))
    , m_browser(new QWidget)
    , m_title(new Heading(HeadingLevel::Page))
    , m_count(new PlainLabel)
    , m_search(new QLineEdit)
    , m_face(Button::iconOnly(IconName::List, QString()))
    , m_chips(new ChipRow)
    , m_list(new RowList)
    , m_results(new QStackedWidget)
    , m_nothing(new EmptyState(IconName::Search, QString(), QString()))
    , m_side(new QWidget)
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet))
    , m_detail(new ExerciseDetail(content.catalogue, figures))
{
    setObjectName(u"exercisesPage"_s);
    m_search->setObjectName(u"exerciseSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_face->setObjectName(u"exerciseFaceButton"_s);
    m_chips->setObjectName(u"exerciseFilters"_s);
    m_list->setObjectName(u"exerciseList"_s);
    m_model->setPictures([this, &figures](const ExerciseId& id, const QSize& size) {
        return figures.thumbnail(id.text(), size, *this);
    });
    m_list->setModel(m_model);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->button()->setObjectName(u"clearFiltersButton"_s);
    m_detail->setObjectName(u"exerciseDetail"_s);
    m_back->setObjectName(u"backToExercises"_s);
    m_count->setTone(TextTone::Muted);
    m_count->setObjectName(u"exerciseCount"_s);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addWidget(m_search, 1);
    head->addWidget(m_face);
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(head);
    column->addWidget(m_chips);
    column->addLayout(halves, 1);

    m_chips->addChip(kNoFloor, QString());
    m_chips->addChip(kNoEquipment, QString());
    for (const Category category : primaryCategories(m_catalogue)) {
        m_chips->addChip(token(category), categoryName(category))->setTone(categoryTone(category));
    }

    connect(m_search, &QLineEdit::textChanged, this, &ExercisesPage::applyFilter);
    connect(m_chips, &ChipRow::selectionChanged, this, &ExercisesPage::applyFilter);
    connect(m_face, &QAbstractButton::clicked, this, &ExercisesPage::changeFace);
    connect(m_nothing, &EmptyState::actionTriggered, this, &ExercisesPage::clearFilters);
    connect(m_list, &RowList::currentRowChanged, this, &ExercisesPage::choose);
    connect(m_list, &QAbstractItemView::activated, this, &ExercisesPage::openDetail);
    connect(m_list, &QAbstractItemView::clicked, this, &ExercisesPage::openDetail);
    connect(m_back, &QAbstractButton::clicked, this, &ExercisesPage::closeDetail);
    connect(m_detail, &ExerciseDetail::exerciseChosen, this, &ExercisesPage::showExercise);
    connect(m_detail, &ExerciseDetail::addToRoutineRequested, this,
            &ExercisesPage::addToRoutineRequested);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        closeDetail();
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    word();
    applyFilter();
    arrange();
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
    // The catalogue never changes while the program runs; only the words may.
    applyFilter();
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
    showFace(m_list->face() == ListFace::Tiles ? ExerciseView::Pictures : ExerciseView::List);
    wordChips();
}

void ExercisesPage::wordChips()
{
    const QList<Chip*> chips = m_chips->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly);
    const std::vector<Category> categories = primaryCategories(m_catalogue);
    for (qsizetype i = 0; i < chips.size(); ++i) {
        if (i == 0)
            chips[i]->setText(tr("Off the floor"));
        else if (i == 1)
            chips[i]->setText(tr("No equipment"));
        else
            chips[i]->setText(categoryName(categories[static_cast<std::size_t>(i - 2)]));
    }
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
        else if (const auto category = fromToken<Category>(key))
            filter.categories.insert(*category);
    }
    return filter;
}

void ExercisesPage::applyFilter()
{
    const ExercisesState state = buildExercisesState(m_catalogue, filter());
    const Exercise* chosen = m_detail->exercise();
    m_model->setExercises(state.shown);
    m_results->setCurrentIndex(state.shown.empty() ? 1 : 0);
    m_count->setText(filter().isEmpty() ? tr("%n exercise(s)", "number of exercises", state.total)
                                        : tr("%1 of %n exercise(s)", "found, all", state.total)
                                              .arg(locale().toString(state.shown.size())));
    const int row = chosen ? m_model->rowOf(chosen->id) : -1;
    // Whoever searches wants to see the best answer; a chosen exercise that is still there stays.
    m_list->setCurrentRow(row >= 0 ? row : (state.shown.empty() ? -1 : 0));
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
    if (const Exercise* exercise = m_model->exercise(row))
        m_detail->show(*exercise);
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
        applyFilter();
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
