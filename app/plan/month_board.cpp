// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/month_board.h"

#include "app/plan/month_cell.h"
#include "app/plan/month_drop.h"
#include "app/style/tokens.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

MonthBoard::MonthBoard(QWidget* parent)
    : QWidget(parent)
    , m_drop(new MonthDrop(*this))
{
    setObjectName(u"monthBoard"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kTiny);
    for (std::size_t i = 0; i < m_weekdays.size(); ++i) {
        auto* label = new PlainLabel;
        label->setPixelSize(type_size::kSmall);
        label->setTone(TextTone::Muted);
        label->setWeight(QFont::DemiBold);
        label->setWordWrap(false);
        m_weekdays.at(i) = label;
        grid->addWidget(label, 0, static_cast<int>(i));
        grid->setColumnStretch(static_cast<int>(i), 1);
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        auto* cell = new MonthCell(this);
        m_cells.at(i) = cell;
        cell->installEventFilter(this);
        const int place = static_cast<int>(i);
        grid->addWidget(cell, 1 + place / PlanState::kDaysAWeek, place % PlanState::kDaysAWeek);
        connect(cell, &QAbstractButton::clicked, this,
                [this, cell] { Q_EMIT dayOpened(cell->day().date); });
        connect(cell, &MonthCell::pulled, this, [this, cell](QPoint hold) { pull(*cell, hold); });
    }
    takeTabStop(m_cells.front());
}

void MonthBoard::showMonth(const PlanState& state)
{
    m_state = state;
    for (std::size_t i = 0; i < m_cells.size() && i < state.days.size(); ++i)
        m_cells.at(i)->setDay(state.days[i]);
    word();
    MonthCell* stop = cell(m_current);
    const bool hasStop = stop && stop->day().isInView;
    takeTabStop(hasStop ? stop : cell(state.isCurrent() ? state.today : state.range.anchor));
}

MonthCell* MonthBoard::cell(QDate day) const
{
    const auto found = std::ranges::find_if(
        m_cells, [day](const MonthCell* each) { return each->day().date == day; });
    return found == m_cells.end() ? nullptr : *found;
}

MonthCell* MonthBoard::cellAt(QPoint position) const
{
    const auto found = std::ranges::find_if(
        m_cells, [position](const MonthCell* each) { return each->geometry().contains(position); });
    return found == m_cells.end() ? nullptr : *found;
}

void MonthBoard::mark(const MonthCell* target)
{
    for (MonthCell* each : m_cells)
        each->setDropMark(each == target ? DropMark::Target : DropMark::None);
}

void MonthBoard::pull(MonthCell& cell, QPoint hold)
{
    if (const auto key = cell.pullable())
        startDrag(*this, *key, cell.grab(), hold, m_dragRun);
}

void MonthBoard::focusOn(QDate day)
{
    if (MonthCell* wanted = cell(day)) {
        takeTabStop(wanted);
        wanted->setFocus(Qt::TabFocusReason);
    }
}

void MonthBoard::takeTabStop(MonthCell* stop)
{
    if (!stop)
        return;
    for (MonthCell* each : m_cells)
        each->setFocusPolicy(each == stop ? Qt::StrongFocus : Qt::ClickFocus);
    m_current = stop->day().date;
}

std::optional<QDate> MonthBoard::goal(const MonthCell& cell, int key) const
{
    const QDate day = cell.day().date;
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return day.addDays(-onwards);
    case Qt::Key_Right:
        return day.addDays(onwards);
    case Qt::Key_Up:
        return day.addDays(-PlanState::kDaysAWeek);
    case Qt::Key_Down:
        return day.addDays(PlanState::kDaysAWeek);
    case Qt::Key_Home:
        return weekStart(day, m_state.firstDayOfWeek);
    case Qt::Key_End:
        return weekStart(day, m_state.firstDayOfWeek).addDays(PlanState::kDaysAWeek - 1);
    case Qt::Key_PageUp:
        return day.addMonths(-1);
    case Qt::Key_PageDown:
        return day.addMonths(1);
    default:
        return std::nullopt;
    }
}

bool MonthBoard::eventFilter(QObject* watched, QEvent* event)
{
    auto* watchedCell = qobject_cast<MonthCell*>(watched);
    if (!watchedCell)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        takeTabStop(watchedCell);
    } else if (event->type() == QEvent::KeyPress) {
        const auto day = goal(*watchedCell, static_cast<QKeyEvent*>(event)->key());
        if (!day)
            return QWidget::eventFilter(watched, event);
        const PlanDay* shown = m_state.day(*day);
        if (!shown || !shown->isInView)
            Q_EMIT dayRequested(*day);
        focusOn(*day);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MonthBoard::word()
{
    const QLocale locale;
    for (std::size_t i = 0; i < m_weekdays.size(); ++i) {
        const int day = m_state.range.from.addDays(static_cast<qint64>(i)).dayOfWeek();
        m_weekdays.at(i)->setText(day > 0 ? locale.standaloneDayName(day, QLocale::ShortFormat)
                                          : QString());
    }
}

void MonthBoard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
