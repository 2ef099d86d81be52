// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/add_exercise_panel.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/exercise_list_model.h"
#include "app/widgets/heading.h"
#include "app/widgets/row_list.h"
#include "app/wording/exercise_search.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kListHeight = 220;
} // namespace

AddExercisePanel::AddExercisePanel(const Catalogue& catalogue, RowPictures pictures,
                                   QWidget* parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_model(new ExerciseListModel(this))
    , m_title(new Heading(HeadingLevel::Section))
    , m_search(new QLineEdit)
    , m_list(new RowList)
    , m_add(new Button(IconName::Add, QString(), ButtonKind::Secondary))
{
    m_search->setObjectName(u"addExerciseSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"addExerciseList"_s);
    m_model->setPictures(std::move(pictures));
    m_list->setModel(m_model);
    m_list->setMinimumHeight(kListHeight);
    m_add->setObjectName(u"addExerciseButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_search, &QLineEdit::textChanged, this, &AddExercisePanel::search);
    connect(m_list, &QAbstractItemView::activated, this, &AddExercisePanel::add);
    connect(m_add, &QAbstractButton::clicked, this, &AddExercisePanel::add);
    word();
    search();
}

void AddExercisePanel::search()
{
    m_model->setExercises(searchExercises(m_catalogue, m_search->text()));
    m_list->setCurrentRow(m_model->rowCount() > 0 ? 0 : -1);
    m_add->setEnabled(m_model->rowCount() > 0);
}

void AddExercisePanel::add()
{
    if (const Exercise* chosen = m_model->exercise(m_list->currentRow()))
        Q_EMIT exerciseChosen(chosen->id);
}

bool AddExercisePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            add();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void AddExercisePanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        search();
    }
}

void AddExercisePanel::word()
{
    m_title->setText(tr("Add an exercise"));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setAccessibleName(tr("Search exercises to add"));
    m_list->setAccessibleName(tr("Exercises to add"));
    m_list->setToolTip(tr("Enter or a double click adds the exercise"));
    m_add->setText(tr("Add to the routine"));
}

} // namespace limber
