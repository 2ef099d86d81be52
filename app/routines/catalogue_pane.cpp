// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/catalogue_pane.h"

#include "app/routines/catalogue_filters.h"
#include "app/routines/catalogue_list.h"
#include "app/routines/step_clipboard.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLeastListHeight = 120;
} // namespace

CataloguePane::CataloguePane(const Catalogue& catalogue, RowPictures pictures, QWidget* parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_model(new ExerciseListModel(this))
    , m_title(new Heading(HeadingLevel::Section))
    , m_search(new QLineEdit)
    , m_filters(new CatalogueFilters)
    , m_count(new PlainLabel)
    , m_clear(new Button(IconName::Close, QString(), ButtonKind::Quiet))
    , m_results(new QStackedWidget)
    , m_list(new CatalogueList([this]() -> std::unique_ptr<QMimeData> {
        const auto exercises = selected();
        return exercises.empty() ? nullptr : mimeOfExercises(exercises);
    }))
    , m_nothing(new EmptyState(IconName::Search, QString(), QString()))
    , m_add(new Button(IconName::Add, QString(), ButtonKind::Secondary))
    , m_star(Button::iconOnly(IconName::Star, QString()))
{
    setObjectName(u"cataloguePane"_s);
    m_search->setObjectName(u"addExerciseSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName(u"catalogueCount"_s);
    m_count->setTone(TextTone::Muted);
    m_count->setPixelSize(type_size::kSmall);
    m_clear->setObjectName(u"clearCatalogueFilters"_s);
    m_list->setObjectName(u"addExerciseList"_s);
    m_model->setPictures(std::move(pictures));
    m_model->showStars();
    m_list->setModel(m_model);
    m_list->setMinimumHeight(kLeastListHeight);
    m_nothing->setObjectName(u"noExerciseFound"_s);
    m_add->setObjectName(u"addExerciseButton"_s);
    m_star->setObjectName(u"favouriteButton"_s);
    m_results->addWidget(m_list);
    m_results->addWidget(m_nothing);
    auto* found = new QHBoxLayout;
    found->setSpacing(space::kSmall);
    found->addWidget(m_count, 1);
    found->addWidget(m_clear);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_star);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_filters);
    column->addLayout(found);
    column->addWidget(m_results, 1);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &CataloguePane::search);
    connect(m_filters, &CatalogueFilters::filterChanged, this, &CataloguePane::search);
    connect(m_clear, &QAbstractButton::clicked, this, &CataloguePane::clear);
    connect(m_nothing, &EmptyState::actionTriggered, this, &CataloguePane::clear);
    connect(m_list, &QAbstractItemView::activated, this, &CataloguePane::add);
    connect(m_list, &RowList::currentRowChanged, this, &CataloguePane::wordStar);
    connect(m_list, &RowList::starPressed, this, &CataloguePane::toggleStar);
    connect(m_add, &QAbstractButton::clicked, this, &CataloguePane::add);
    connect(m_star, &QAbstractButton::clicked, this, [this] { toggleStar(m_list->currentRow()); });
    QWidget* before = m_search;
    for (Button* chip : m_filters->findChildren<Button*>()) {
        setTabOrder(before, chip);
        before = chip;
    }
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_clear, m_list, m_nothing->button(), m_add, m_star}) {
        setTabOrder(before, next);
        before = next;
    }
    word();
    refresh();
}

QWidget* CataloguePane::firstStop() const
{
    return m_search;
}

QWidget* CataloguePane::lastStop() const
{
    return m_star;
}

void CataloguePane::refresh()
{
    m_filters->offer(termsOf(m_catalogue));
    // The exercises of before may be gone; nothing must look at them any more.
    m_model->setExercises({});
    search();
}

void CataloguePane::setFavourites(std::set<ExerciseId> favourites)
{
    if (favourites == m_favourites)
        return;
    m_favourites = std::move(favourites);
    m_model->setFavourites(m_favourites);
    if (m_filters->filter().limits.contains(ExerciseLimit::Favourites))
        search();
    wordStar();
}

void CataloguePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CataloguePane::search()
{
    ExerciseFilter filter = m_filters->filter();
    filter.search = m_search->text();
    const std::vector<const Exercise*> found = findExercises(m_catalogue, filter, m_favourites);
    const int count = static_cast<int>(found.size());
    const Exercise* current = m_model->exercise(m_list->currentRow());
    const ExerciseId* kept = current && filter.search.trimmed().isEmpty() ? &current->id : nullptr;
    const int row = [&] {
        if (!kept)
            return 0;
        const auto place = std::ranges::find(found, *kept, &Exercise::id);
        return place == found.end() ? 0 : static_cast<int>(place - found.begin());
    }();
    m_model->setExercises(found);
    m_list->setCurrentRow(count > 0 ? row : -1);
    m_results->setCurrentIndex(count > 0 ? 0 : 1);
    m_add->setEnabled(count > 0);
    const int all = static_cast<int>(m_catalogue.exercises().size());
    m_count->setText(
        filter.isEmpty()
            ? tr("%n exercise(s)", "number of exercises", all)
            : tr("%1 of %n exercise(s)", "found, all", all).arg(locale().toString(count)));
    m_clear->setVisible(!filter.isEmpty());
    wordStar();
}

void CataloguePane::clear()
{
    m_filters->clear();
    m_search->clear();
    search();
    focusSearch();
}

std::vector<const Exercise*> CataloguePane::selected() const
{
    std::set<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    std::vector<const Exercise*> exercises;
    for (const int row : rows) {
        if (const Exercise* exercise = m_model->exercise(row))
            exercises.push_back(exercise);
    }
    return exercises;
}

void CataloguePane::add()
{
    std::vector<ExerciseId> ids;
    for (const Exercise* exercise : selected())
        ids.push_back(exercise->id);
    if (!ids.empty())
        Q_EMIT exercisesChosen(ids);
}

void CataloguePane::toggleStar(int row)
{
    if (const Exercise* exercise = m_model->exercise(row)) {
        const ExerciseId id = exercise->id;
        Q_EMIT favouriteToggled(id, m_favourites.contains(id) ? Favour::None : Favour::Favourite);
    }
}

bool CataloguePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            add();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void CataloguePane::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        search();
    }
}

void CataloguePane::wordStar()
{
    const Exercise* current = m_model->exercise(m_list->currentRow());
    const bool isFavourite = current && m_favourites.contains(current->id);
    m_star->setName(isFavourite ? tr("No longer a favourite") : tr("Make it a favourite"));
    m_star->setEnabled(current != nullptr);
}

void CataloguePane::word()
{
    m_title->setText(tr("Exercises"));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setAccessibleName(tr("Search exercises to add"));
    m_search->setToolTip(
        tr("Search exercises (%1)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_filters->setAccessibleName(tr("Filters"));
    m_clear->setText(tr("Clear filters"));
    m_list->setAccessibleName(tr("Exercises to add"));
    m_list->setAccessibleDescription(tr("Enter or a double click adds the exercise"));
    m_nothing->setSentence(tr("No exercise fits. Try another word, or fewer filters."));
    m_nothing->setAction(tr("Clear filters"));
    m_add->setText(tr("Add to the routine"));
    m_add->setToolTip(tr("Adds what is selected (Enter or a double click)"));
    wordStar();
}

} // namespace limber
