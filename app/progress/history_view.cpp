// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/history_view.h"

#include "app/progress/history_delegate.h"
#include "app/progress/history_model.h"
#include "app/progress/session_panel.h"
#include "app/style/tokens.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/row_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowestSide = 320;
enum Side { NothingSide, PanelSide, FormSide };

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

HistoryView::HistoryView(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_list(new RowList(this))
    , m_side(new QStackedWidget(this))
    , m_nothing(new PlainLabel)
    , m_panel(new SessionPanel(catalogue))
    , m_form(new LogForm)
{
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_nothing->setTone(TextTone::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_side->setMinimumWidth(kNarrowestSide);
    m_side->addWidget(m_nothing);
    m_side->addWidget(scrolled(m_panel));
    m_side->addWidget(scrolled(m_form));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kLarge);
    row->addWidget(m_list, 1);
    row->addWidget(m_side, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryView::follow);
    // A click on the session that is current already leads back to it from the form.
    connect(m_list, &QAbstractItemView::clicked, this, &HistoryView::follow);
    connect(m_list, &QAbstractItemView::activated, this, &HistoryView::follow);
    connect(m_panel, &SessionPanel::deleteRequested, this, &HistoryView::deleteRequested);
    word();
}

void HistoryView::showSessions(std::vector<SessionSummary> sessions)
{
    const int scrolledTo = m_list->verticalScrollBar()->value();
    const std::optional<SessionId> chosen = m_chosen;
    const bool wasLogging = isLogging();
    m_model->setSessions(std::move(sessions));
    m_model->reword();
    if (chosen && m_model->indexOf(*chosen).isValid()) {
        choose(*chosen);
    } else {
        m_chosen.reset();
        if (m_side->currentIndex() == PanelSide)
            m_side->setCurrentIndex(NothingSide);
    }
    // A form that is being filled in outlives every refresh.
    if (wasLogging)
        m_side->setCurrentIndex(FormSide);
    m_list->verticalScrollBar()->setValue(scrolledTo);
}

void HistoryView::choose(const SessionId& session)
{
    const QModelIndex index = m_model->indexOf(session);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    follow(index);
}

void HistoryView::follow(const QModelIndex& index)
{
    const auto session = m_model->sessionAt(index);
    if (!session)
        return;
    m_chosen = session;
    Q_EMIT sessionChosen(*session);
}

void HistoryView::showSession(const SessionRecord& session)
{
    m_panel->show(session);
    m_side->setCurrentIndex(PanelSide);
}

void HistoryView::openLog(const std::vector<LogChoice>& choices, const LocalInstant& now)
{
    m_form->reset(choices, now);
    m_side->setCurrentIndex(FormSide);
    m_form->focusFirst();
}

void HistoryView::closeLog()
{
    m_side->setCurrentIndex(m_chosen ? PanelSide : NothingSide);
    m_list->setFocus(Qt::OtherFocusReason);
}

bool HistoryView::isLogging() const
{
    return m_side->currentIndex() == FormSide;
}

void HistoryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

void HistoryView::word()
{
    m_list->setAccessibleName(tr("Sessions, newest first"));
    m_nothing->setText(tr("Choose a session to see what was done."));
}

} // namespace limber
