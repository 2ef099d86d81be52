// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/calendar_bar.h"

#include "app/plan/hover_trigger.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/day_field.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/roving_focus.h"
#include "app/wording/time_wording.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array kViews{PlanView::Week, PlanView::Month, PlanView::Agenda};
constexpr std::array kViewNames{"weekViewButton", "monthViewButton", "agendaViewButton"};
} // namespace

CalendarBar::CalendarBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new Heading(HeadingLevel::Page))
    , m_undo(Button::iconOnly(IconName::Undo, QString()))
    , m_redo(Button::iconOnly(IconName::Redo, QString()))
    , m_add(new Button(IconName::Add, QString()))
    , m_programmes(new Button(IconName::Calendar, QString()))
    , m_propose(new Button(IconName::Star, QString()))
    , m_pause(new Button(IconName::Pause, QString()))
    , m_calendarFile(new Button(IconName::Duplicate, QString()))
    , m_shelf(new Button(IconName::Routines, QString()))
    , m_findings(new Button(IconName::Info, QString(), ButtonKind::Quiet))
    , m_previous(Button::iconOnly(IconName::Back, QString()))
    , m_next(Button::iconOnly(IconName::Forward, QString()))
    , m_today(new Button(QString(), ButtonKind::Quiet))
    , m_day(new DayField)
    , m_layout(Button::iconOnly(IconName::List, QString()))
    , m_more(Button::iconOnly(IconName::More, QString()))
    , m_rangeTitle(new Heading(HeadingLevel::Section))
    , m_summary(new PlainLabel)
{
    m_undo->setObjectName(u"undoPlanButton"_s);
    m_redo->setObjectName(u"redoPlanButton"_s);
    m_add->setObjectName(u"addEntryButton"_s);
    m_programmes->setObjectName(u"programmesButton"_s);
    m_propose->setObjectName(u"proposeWeekButton"_s);
    m_findings->setObjectName(u"findingsButton"_s);
    m_findings->hide();
    m_pause->setObjectName(u"pauseButton"_s);
    m_calendarFile->setObjectName(u"calendarFileButton"_s);
    m_shelf->setObjectName(u"shelfButton"_s);
    m_previous->setObjectName(u"previousWeekButton"_s);
    m_next->setObjectName(u"nextWeekButton"_s);
    m_today->setObjectName(u"thisWeekButton"_s);
    m_day->setObjectName(u"jumpDay"_s);
    m_layout->setObjectName(u"weekLayoutButton"_s);
    m_more->setObjectName(u"weekMenuButton"_s);
    m_rangeTitle->setObjectName(u"weekTitle"_s);
    m_summary->setObjectName(u"weekSummary"_s);
    m_summary->setTone(TextTone::Muted);
    m_shelf->setCheckable(true);
    for (Button* button : {m_previous, m_next})
        new HoverTrigger(*button);
    layOut();
    connectParts();
    word();
}

void CalendarBar::layOut()
{
    auto* group = new QButtonGroup(this);
    group->setExclusive(true);
    auto* focus = new RovingFocus(this);
    for (std::size_t i = 0; i < m_view.size(); ++i) {
        m_view.at(i) = new Chip(QString());
        m_view.at(i)->setObjectName(QLatin1StringView(kViewNames.at(i)));
        if (kViews.at(i) != PlanView::Agenda)
            new HoverTrigger(*m_view.at(i));
        group->addButton(m_view.at(i));
        focus->add(m_view.at(i));
        connect(m_view.at(i), &QAbstractButton::clicked, this,
                [this, i] { Q_EMIT viewRequested(kViews.at(i)); });
    }

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kTiny);
    head->addWidget(m_title, 1);
    head->addWidget(m_undo);
    head->addWidget(m_redo);
    auto* ways = new FlowLayout;
    for (Chip* view : m_view)
        ways->addWidget(view);
    for (QWidget* part : {static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_today),
                          static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_shelf),
                          static_cast<QWidget*>(m_programmes), static_cast<QWidget*>(m_propose),
                          static_cast<QWidget*>(m_pause), static_cast<QWidget*>(m_calendarFile),
                          static_cast<QWidget*>(m_findings)})
        ways->addWidget(part);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_rangeTitle);
    titles->addWidget(m_summary);
    auto* range = new QHBoxLayout;
    range->setSpacing(space::kTiny);
    range->addWidget(m_previous);
    range->addWidget(m_next);
    range->addSpacing(space::kTiny);
    range->addLayout(titles, 1);
    range->addWidget(m_layout);
    range->addWidget(m_more);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(head);
    column->addLayout(ways);
    column->addLayout(range);
}

void CalendarBar::connectParts()
{
    const auto clicked = &QAbstractButton::clicked;
    connect(m_add, clicked, this, &CalendarBar::addRequested);
    connect(m_programmes, clicked, this, &CalendarBar::programmesRequested);
    connect(m_propose, clicked, this, &CalendarBar::proposalRequested);
    connect(m_findings, clicked, this, &CalendarBar::findingsRequested);
    connect(m_pause, clicked, this, &CalendarBar::pauseRequested);
    connect(m_calendarFile, clicked, this, &CalendarBar::calendarFileRequested);
    connect(m_shelf, clicked, this, &CalendarBar::shelfToggled);
    connect(m_undo, clicked, this, &CalendarBar::undoRequested);
    connect(m_redo, clicked, this, &CalendarBar::redoRequested);
    connect(m_previous, clicked, this, [this] { Q_EMIT dayRequested(turned(m_state.range, -1)); });
    connect(m_next, clicked, this, [this] { Q_EMIT dayRequested(turned(m_state.range, 1)); });
    connect(m_today, clicked, this, [this] { Q_EMIT dayRequested(m_state.today); });
    connect(m_day, &QDateEdit::dateChanged, this, &CalendarBar::dayRequested);
    connect(m_layout, clicked, this, [this] {
        Q_EMIT weekViewRequested(m_weekView == PlanWeekView::Hours ? PlanWeekView::Lists
                                                                   : PlanWeekView::Hours);
    });
    connect(m_more, clicked, this,
            [this] { Q_EMIT weekMenuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void CalendarBar::showState(const PlanState& state)
{
    m_state = state;
    for (std::size_t i = 0; i < m_view.size(); ++i)
        m_view.at(i)->setChecked(kViews.at(i) == state.range.view);
    const QSignalBlocker quiet(m_day);
    m_day->setFirstDayOfWeek(state.firstDayOfWeek);
    m_day->setDate(state.range.anchor);
    m_more->setVisible(state.range.view == PlanView::Week);
    m_layout->setVisible(state.range.view == PlanView::Week && m_shape != WeekShape::List);
    wordRange();
}

void CalendarBar::showWeekView(PlanWeekView view, WeekShape shape)
{
    m_weekView = view;
    m_shape = shape;
    const bool isHours = view == PlanWeekView::Hours;
    m_layout->setIconName(isHours ? IconName::List : IconName::Clock);
    m_layout->setName(isHours ? tr("Show the week as lists")
                              : tr("Show the week along the time of day"));
    m_layout->setVisible(m_state.range.view == PlanView::Week && shape != WeekShape::List);
}

void CalendarBar::showShelf(bool isOpen)
{
    m_shelf->setChecked(isOpen);
}

void CalendarBar::showSteps(const QString& undo, const QString& redo)
{
    const auto named = [](const QString& name, QKeySequence keys) {
        return tr("%1 (%2)", "action, keys").arg(name, keys.toString(QKeySequence::NativeText));
    };
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    const QString undoName = undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo);
    const QString redoName = redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo);
    m_undo->setName(named(undoName, QKeySequence(Qt::CTRL | Qt::Key_Z)));
    m_redo->setName(named(redoName, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
}

void CalendarBar::word()
{
    m_title->setText(tr("Plan"));
    m_add->setText(tr("Add to the plan"));
    m_programmes->setText(tr("Programmes"));
    m_propose->setText(tr("Propose a week"));
    m_pause->setText(tr("Pause the plan"));
    m_calendarFile->setText(tr("Calendar file"));
    m_calendarFile->setToolTip(tr("The plan in other calendar programs"));
    m_shelf->setText(tr("Routines"));
    m_shelf->setToolTip(tr("Routines to drag into the plan"));
    m_view[0]->setText(tr("Week"));
    m_view[1]->setText(tr("Month"));
    m_view[2]->setText(tr("Agenda"));
    m_today->setText(tr("Today"));
    m_day->setAccessibleName(tr("Jump to a date"));
    m_day->setToolTip(tr("Jump to a date"));
    m_more->setName(tr("Copy, clear, keep or print this week"));
    showWeekView(m_weekView, m_shape);
    wordFindings();
    wordRange();
}

void CalendarBar::showFindings(std::optional<int> count)
{
    m_findingCount = count;
    m_findings->setVisible(count.has_value());
    wordFindings();
}

void CalendarBar::focusOnFindings()
{
    m_findings->setFocus(Qt::OtherFocusReason);
}

void CalendarBar::focusOnProposal()
{
    m_propose->setFocus(Qt::OtherFocusReason);
}

void CalendarBar::wordFindings()
{
    const int count = m_findingCount.value_or(0);
    m_findings->setText(count == 0 ? tr("No hints for this week")
                                   : tr("%n hint(s) for this week", nullptr, count));
}

void CalendarBar::wordRange()
{
    const PlanRange& range = m_state.range;
    if (!range.from.isValid())
        return;
    switch (range.view) {
    case PlanView::Month:
        m_previous->setName(tr("Previous month (Page Up)"));
        m_next->setName(tr("Next month (Page Down)"));
        m_rangeTitle->setText(tr("%1 %2", "month, year")
                                  .arg(QLocale().standaloneMonthName(range.anchor.month()))
                                  .arg(range.anchor.year()));
        break;
    case PlanView::Agenda:
        m_previous->setName(tr("Previous four weeks"));
        m_next->setName(tr("Next four weeks"));
        m_rangeTitle->setText(tr("%1 – %2", "first day, last day")
                                  .arg(dateText(range.from), dateText(range.until())));
        break;
    case PlanView::Week:
    case PlanView::Day:
        m_previous->setName(tr("Previous week (Page Up)"));
        m_next->setName(tr("Next week (Page Down)"));
        m_rangeTitle->setText(weekText(range.from));
        break;
    }
    m_today->setVisible(!m_state.isCurrent());
    if (m_state.planned == 0) {
        m_summary->setText(tr("Nothing is planned on these days."));
        return;
    }
    QStringList parts{tr("%n session(s) planned", nullptr, m_state.planned),
                      minutesText(m_state.plannedLength)};
    if (m_state.done > 0)
        parts.append(tr("%n done", "sessions", m_state.done));
    if (m_state.keptDays > 0 && range.view == PlanView::Month)
        parts.append(tr("%n day(s) kept", nullptr, m_state.keptDays));
    m_summary->setText(parts.join(u" · "_s));
}

int CalendarBar::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void CalendarBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
