// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/routine_shelf.h"

#include "app/plan/plan_state.h"
#include "app/plan/shelf_list.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/category_tone.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_search.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRoutineRole = Qt::UserRole + 100;
constexpr int kLeastListHeight = 160;
} // namespace

RoutineShelf::RoutineShelf(const BundledContent& content, QWidget* parent)
    : Card(parent)
    , m_content(content)
    , m_title(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_hint(new PlainLabel)
    , m_search(new QLineEdit)
    , m_model(new QStandardItemModel(this))
    , m_list(new ShelfList)
{
    setObjectName(u"routineShelf"_s);
    m_close->setObjectName(u"closeShelfButton"_s);
    m_search->setObjectName(u"shelfSearch"_s);
    m_list->setObjectName(u"shelfList"_s);
    m_search->setClearButtonEnabled(true);
    m_hint->setTone(TextTone::Muted);
    m_hint->setPixelSize(type_size::kSmall);
    m_list->setModel(m_model);
    m_list->setMinimumHeight(kLeastListHeight);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);

    connect(m_close, &QAbstractButton::clicked, this, &RoutineShelf::closed);
    connect(m_search, &QLineEdit::textChanged, this, &RoutineShelf::fill);
    connect(m_list, &ShelfList::pulled, this, &RoutineShelf::pull);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto routine = RoutineId::fromText(index.data(kRoutineRole).toString()))
            Q_EMIT addRequested(*routine);
    });
    word();
}

void RoutineShelf::setRoutines(const std::vector<Routine>& ownRoutines,
                               const TimelineOptions& options)
{
    if (m_model->rowCount() > 0 && m_own == ownRoutines && m_options == options)
        return;
    m_own = ownRoutines;
    m_options = options;
    fill();
}

void RoutineShelf::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void RoutineShelf::fill()
{
    m_model->clear();
    const QString wanted = searchForm(m_search->text());
    for (const auto* routines : {&std::as_const(m_own), &m_content.routines}) {
        for (const Routine& routine : *routines) {
            const QString name = routineName(routine);
            if (!wanted.isEmpty() && !searchForm(name).contains(wanted))
                continue;
            const auto shares = categoryShares(routine, m_content.catalogue, m_options);
            auto* row = new QStandardItem(name);
            const auto length = estimatedDuration(routine, m_content.catalogue, m_options);
            row->setData(minutesText(length), DetailRole);
            row->setData(routine.id.text(), kRoutineRole);
            if (!shares.empty())
                row->setData(static_cast<int>(categoryTone(shares.front().category)), ToneRole);
            row->setEditable(false);
            m_model->appendRow(row);
        }
    }
}

void RoutineShelf::pull(const QModelIndex& index)
{
    const auto routine = RoutineId::fromText(index.data(kRoutineRole).toString());
    if (!routine)
        return;
    const QRect row = m_list->visualRect(index);
    startDrag(*this, *routine, m_list->viewport()->grab(row),
              QPoint(row.width() / 2, space::kMedium), m_dragRun);
}

void RoutineShelf::word()
{
    m_title->setText(tr("Routines"));
    m_close->setName(tr("Close"));
    m_hint->setText(tr("Drag one onto a day, or press Enter to choose its days."));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setAccessibleName(tr("Search routines"));
    m_list->setAccessibleName(tr("Routines to plan"));
    fill();
}

void RoutineShelf::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void RoutineShelf::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
