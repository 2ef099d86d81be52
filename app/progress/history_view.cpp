// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/history_view.h"

#include "app/progress/history_delegate.h"
#include "app/progress/history_filter_bar.h"
#include "app/progress/history_model.h"
#include "app/progress/log_form.h"
#include "app/progress/session_panel.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/row_list.h"
#include "app/widgets/undo_bar.h"
#include "core/storage/step_history_store.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowestSide = 320;
constexpr int kRoomForBoth = 640;

QScrollArea* scrolled(QWidget* inside)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace

HistoryView::HistoryView(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                         QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_data(dataFile)
    , m_clock(clock)
    , m_search(content.catalogue,
               [this](const std::vector<ExerciseId>& exercises) {
                   auto sessions = sessionsWithAnyOf(m_data.database, exercises);
                   if (!sessions)
                       Q_EMIT failed(tr("The exercises of your sessions could not be searched."));
                   return sessions ? *std::move(sessions) : std::set<SessionId>();
               })
    , m_bar(new HistoryFilterBar(this))
    , m_count(new PlainLabel(QString(), this))
    , m_showAll(new Button(QString(), ButtonKind::Quiet, this))
    , m_model(new HistoryModel(this))
    , m_list(new RowList(this))
    , m_sideColumn(new QWidget(this))
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet, m_sideColumn))
    , m_side(new QStackedWidget(m_sideColumn))
    , m_nothing(new PlainLabel)
    , m_panel(new SessionPanel(content.catalogue))
    , m_form(new LogForm(content.catalogue))
    , m_undoBar(nullptr)
{
    m_list->setObjectName(u"historyList"_s);
    m_count->setObjectName(u"historyCount"_s);
    m_showAll->setObjectName(u"historyShowAll"_s);
    m_back->setObjectName(u"historyBack"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->installEventFilter(this);
    m_count->setTone(TextTone::Muted);
    m_nothing->setTone(TextTone::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    buildLayout();
    m_undoBar = new UndoBar(parent != nullptr ? parent : this);
    connectAll();
    word();
}

HistoryView::~HistoryView() = default;

void HistoryView::buildLayout()
{
    m_side->addWidget(m_nothing);
    m_side->addWidget(scrolled(m_panel));
    m_side->addWidget(scrolled(m_form));
    auto* side = new QVBoxLayout(m_sideColumn);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::kSmall);
    side->addWidget(m_back, 0, Qt::AlignLeading);
    side->addWidget(m_side, 1);

    m_count->setMinimumHeight(m_showAll->sizeHint().height());
    auto* count = new QHBoxLayout;
    count->setSpacing(space::kSmall);
    count->addWidget(m_count, 1);
    count->addWidget(m_showAll);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addWidget(m_list, 1);
    row->addWidget(m_sideColumn, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_bar);
    column->addLayout(count);
    column->addLayout(row, 1);
    m_sideColumn->setMinimumWidth(kNarrowestSide);
    arrange();
}

void HistoryView::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryView::follow);
    // A click on the session that is current already leads back to it from the form.
    connect(m_list, &QAbstractItemView::clicked, this, &HistoryView::open);
    connect(m_list, &QAbstractItemView::activated, this, &HistoryView::open);
    connect(m_panel, &SessionPanel::deleteRequested, this, &HistoryView::remove);
    connect(m_panel, &SessionPanel::correctRequested, this, &HistoryView::openCorrection);
    connect(m_form, &LogForm::saveRequested, this, &HistoryView::save);
    connect(m_form, &LogForm::cancelled, this, [this] {
        closeForm();
        Q_EMIT formCancelled();
    });
    connect(m_bar, &HistoryFilterBar::filterChanged, this, &HistoryView::find);
    connect(m_showAll, &QAbstractButton::clicked, this, [this] {
        m_bar->setFilter({});
        find();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (isLogging()) {
            closeForm();
            Q_EMIT formCancelled();
        }
        m_isOpened = false;
        arrange();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_undoBar, &UndoBar::undoRequested, this, &HistoryView::undo);
    connect(m_undoBar, &UndoBar::expired, this, [this] { m_change = {}; });
    auto* search = new QShortcut(QKeySequence::Find, this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, m_bar, &HistoryFilterBar::focusSearch);
}

void HistoryView::showSessions(std::vector<SessionSummary> sessions)
{
    m_sessions = std::move(sessions);
    m_search.reset();
    m_bar->setRoutines(routinesIn(m_sessions));
    if (!m_sessions.empty()) {
        const QDate last = m_sessions.back().day;
        m_bar->setUsualDays({std::max(m_sessions.front().day, last.addMonths(-1)), last});
    }
    find();
    m_model->reword();
}

void HistoryView::find()
{
    const HistoryFilter filter = m_bar->filter();
    const int scrolledTo = m_list->verticalScrollBar()->value();
    std::vector<SessionSummary> found =
        filter.isEmpty() ? m_sessions : m_search.find(m_sessions, filter);
    m_found = found.size();
    m_model->setSessions(std::move(found));
    keepChosen();
    m_list->verticalScrollBar()->setValue(scrolledTo);
    m_showAll->setVisible(!filter.isEmpty());
    wordCount();
}

void HistoryView::keepChosen()
{
    // A form that is being filled in outlives every refresh.
    const bool wasLogging = isLogging();
    const std::optional<SessionId> chosen = m_chosen;
    if (chosen && m_model->indexOf(*chosen).isValid()) {
        choose(*chosen);
    } else {
        m_chosen.reset();
        if (!wasLogging)
            setSide(NothingSide);
    }
    if (wasLogging)
        setSide(FormSide);
}

void HistoryView::choose(const SessionId& session)
{
    const QModelIndex index = m_model->indexOf(session);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    follow(index);
}

void HistoryView::showDay(QDate day)
{
    if (isLogging())
        closeForm();
    HistoryFilter filter;
    filter.days = DateRange{day, day};
    m_bar->setFilter(filter);
    find();
    m_isOpened = false;
    arrange();
    if (const QModelIndex first = m_model->firstSession(); first.isValid())
        m_list->setCurrentIndex(first);
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryView::follow(const QModelIndex& index)
{
    const auto session = m_model->sessionAt(index);
    if (!session)
        return;
    m_chosen = session;
    if (const auto found = m_data.sessions.find(*session)) {
        m_panel->show(*found);
        setSide(PanelSide);
    } else {
        Q_EMIT failed(tr("This session could not be read."));
    }
}

void HistoryView::open(const QModelIndex& index)
{
    follow(index);
    m_isOpened = m_side->currentIndex() == PanelSide;
    arrange();
}

void HistoryView::setSide(Side side)
{
    m_side->setCurrentIndex(side);
    if (side == NothingSide)
        m_isOpened = false;
    else if (side == FormSide)
        m_isOpened = true;
    arrange();
}

void HistoryView::arrange()
{
    const bool hasRoom = width() >= kRoomForBoth;
    const bool isOpened = m_isOpened && !hasRoom;
    m_bar->setVisible(!isOpened);
    m_count->setVisible(!isOpened);
    m_list->setVisible(!isOpened);
    m_sideColumn->setVisible(hasRoom || isOpened);
    m_back->setVisible(isOpened);
    m_showAll->setVisible(!isOpened && !m_bar->filter().isEmpty());
}

bool HistoryView::isLogging() const
{
    return m_side->currentIndex() == FormSide;
}

bool HistoryView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (const auto session = m_model->sessionAt(m_list->currentIndex());
            session && key->matches(QKeySequence::Delete)) {
            remove(*session);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HistoryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_search.reset();
        word();
    }
    QWidget::changeEvent(event);
}

void HistoryView::word()
{
    m_list->setAccessibleName(tr("Sessions, newest first"));
    m_nothing->setText(tr("Choose a session to see what was done."));
    m_showAll->setText(tr("Show all sessions"));
    m_back->setText(tr("Back to the list"));
    wordCount();
}

void HistoryView::wordCount()
{
    const auto found = int(m_found);
    const auto all = int(m_sessions.size());
    if (m_bar->filter().isEmpty())
        m_count->setText(tr("%Ln session(s)", nullptr, all));
    else if (found == 0)
        m_count->setText(tr("No session is like this. Try fewer words or chips."));
    else
        m_count->setText(
            tr("%1 of %Ln session(s)", "how many were found", all).arg(QLocale().toString(found)));
}

} // namespace limber
