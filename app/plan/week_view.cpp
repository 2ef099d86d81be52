// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/week_view.h"

#include "app/plan/add_panel.h"
#include "app/plan/occurrence_panel.h"
#include "app/plan/pause_panel.h"
#include "app/plan/week_board.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelBesideFrom = 1032; ///< A narrower view shows the panel below the week.
constexpr int kPanelWidth = 332;

} // namespace

WeekView::WeekView(const BundledContent& content, QWidget* parent)
    : QWidget(parent)
    , m_title(new Heading(HeadingLevel::Page))
    , m_addButton(new Button(IconName::Add, QString()))
    , m_programmesButton(new Button(IconName::Calendar, QString()))
    , m_pauseButton(new Button(IconName::Pause, QString()))
    , m_previous(Button::iconOnly(IconName::Back, QString()))
    , m_next(Button::iconOnly(IconName::Forward, QString()))
    , m_thisWeek(new Button(QString(), ButtonKind::Quiet))
    , m_weekTitle(new Heading(HeadingLevel::Section))
    , m_weekSummary(new PlainLabel)
    , m_boardRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_board(new WeekBoard)
    , m_panelPlace(new QWidget)
    , m_occurrencePanel(new OccurrencePanel)
    , m_addPanel(new AddPanel(content))
    , m_pausePanel(new PausePanel)
{
    m_addButton->setObjectName(u"addEntryButton"_s);
    m_programmesButton->setObjectName(u"programmesButton"_s);
    m_pauseButton->setObjectName(u"pauseButton"_s);
    m_previous->setObjectName(u"previousWeekButton"_s);
    m_next->setObjectName(u"nextWeekButton"_s);
    m_thisWeek->setObjectName(u"thisWeekButton"_s);
    m_weekTitle->setObjectName(u"weekTitle"_s);
    m_weekSummary->setObjectName(u"weekSummary"_s);
    m_weekSummary->setTone(TextTone::Muted);
    layOut();
    connectParts();
    word();
    showPanel(PlanPanel::None);
}

void WeekView::layOut()
{
    auto* actions = new FlowLayout;
    for (Button* button : {m_addButton, m_programmesButton, m_pauseButton})
        actions->addWidget(button);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_weekTitle);
    titles->addWidget(m_weekSummary);
    auto* week = new QHBoxLayout;
    week->setSpacing(space::kTiny);
    week->addWidget(m_previous);
    week->addWidget(m_next);
    week->addSpacing(space::kTiny);
    week->addLayout(titles, 1);
    week->addWidget(m_thisWeek);

    auto* panels = new QVBoxLayout(m_panelPlace);
    panels->setContentsMargins(0, 0, 0, 0);
    panels->addWidget(m_occurrencePanel);
    panels->addWidget(m_addPanel);
    panels->addWidget(m_pausePanel);
    panels->addStretch();
    m_boardRow->setSpacing(space::kMedium);
    m_boardRow->addWidget(m_board, 1);
    m_boardRow->addWidget(m_panelPlace);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addLayout(actions);
    column->addLayout(week);
    column->addLayout(m_boardRow);
}

void WeekView::connectParts()
{
    connect(m_addButton, &QAbstractButton::clicked, this, &WeekView::addRequested);
    connect(m_programmesButton, &QAbstractButton::clicked, this, &WeekView::programmesRequested);
    connect(m_pauseButton, &QAbstractButton::clicked, this, &WeekView::pauseRequested);
    const auto turn = [this](int weeks) {
        Q_EMIT weekRequested(m_state.weekStart.addDays(qint64{PlanState::kDays} * weeks));
    };
    connect(m_previous, &QAbstractButton::clicked, this, [turn] { turn(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [turn] { turn(1); });
    connect(m_board, &WeekBoard::weekRequested, this, turn);
    connect(m_thisWeek, &QAbstractButton::clicked, this,
            [this] { Q_EMIT weekRequested(m_state.today); });
}

void WeekView::showWeek(const PlanState& state)
{
    m_state = state;
    m_board->showWeek(state);
    wordWeek();
}

void WeekView::showPanel(PlanPanel panel)
{
    m_panel = panel;
    m_occurrencePanel->setVisible(panel == PlanPanel::Occurrence);
    m_addPanel->setVisible(panel == PlanPanel::Add);
    m_pausePanel->setVisible(panel == PlanPanel::Pause);
    m_panelPlace->setVisible(panel != PlanPanel::None);
    m_board->setOpened(panel == PlanPanel::Occurrence ? m_occurrencePanel->key() : std::nullopt);
    placePanel();
    if (panel == PlanPanel::None)
        return;
    // Only once everything has its place is it known where to scroll to.
    QTimer::singleShot(0, this, [this] { Q_EMIT panelShown(m_panelPlace); });
}

void WeekView::placePanel()
{
    const bool isBeside = width() >= kPanelBesideFrom;
    m_boardRow->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panelPlace->setMinimumWidth(isBeside ? kPanelWidth : 0);
    m_panelPlace->setMaximumWidth(isBeside ? kPanelWidth : QWIDGETSIZE_MAX);
}

void WeekView::word()
{
    m_title->setText(tr("Plan"));
    m_addButton->setText(tr("Add to the plan"));
    m_programmesButton->setText(tr("Programmes"));
    m_pauseButton->setText(tr("Pause the plan"));
    m_previous->setName(tr("Previous week (Page Up)"));
    m_next->setName(tr("Next week (Page Down)"));
    m_thisWeek->setText(tr("This week"));
    wordWeek();
}

void WeekView::wordWeek()
{
    if (!m_state.weekStart.isValid())
        return;
    m_weekTitle->setText(weekText(m_state.weekStart));
    m_thisWeek->setVisible(!m_state.isThisWeek());
    if (m_state.planned == 0) {
        m_weekSummary->setText(tr("Nothing is planned in this week."));
        return;
    }
    QStringList parts{tr("%n session(s) planned", nullptr, m_state.planned),
                      minutesText(m_state.plannedLength)};
    if (m_state.done > 0)
        parts.append(tr("%n done", "sessions", m_state.done));
    m_weekSummary->setText(parts.join(u" · "_s));
}

void WeekView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void WeekView::resizeEvent(QResizeEvent* event)
{
    placePanel();
    QWidget::resizeEvent(event);
}

} // namespace limber
