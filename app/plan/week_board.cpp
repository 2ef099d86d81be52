// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/week_board.h"

#include "app/plan/day_column.h"
#include "app/plan/plan_block.h"
#include "app/style/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnsFrom = 700; ///< Narrower than this, the days stand below each other.

} // namespace

WeekBoard::WeekBoard(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"weekBoard"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kTiny);
    for (DayColumn*& day : m_days) {
        day = new DayColumn(this);
        m_layout->addWidget(day, 1);
        connect(day, &DayColumn::blockMade, this, [this](PlanBlock* made) { watch(*made); });
    }
}

void WeekBoard::showWeek(const PlanState& state)
{
    std::optional<OccurrenceKey> focused;
    for (const DayColumn* day : m_days) {
        for (const PlanBlock* each : day->blocks()) {
            if (each->hasFocus())
                focused = each->key();
        }
    }
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days.at(i)->setDay(state.days.at(i));
    setOpened(m_opened);

    PlanBlock* tabStop = m_current ? block(*m_current) : nullptr;
    takeTabStop(tabStop);
    if (focused)
        focusOn(*focused);
}

void WeekBoard::setOpened(const std::optional<OccurrenceKey>& key)
{
    m_opened = key;
    for (const DayColumn* day : m_days) {
        for (PlanBlock* each : day->blocks())
            each->setChecked(key == each->key());
    }
}

void WeekBoard::focusOn(const OccurrenceKey& key)
{
    PlanBlock* wanted = block(key);
    takeTabStop(wanted);
    if (!wanted && m_current)
        wanted = block(*m_current);
    if (wanted)
        wanted->setFocus(Qt::OtherFocusReason);
}

PlanBlock* WeekBoard::block(const OccurrenceKey& key) const
{
    for (const DayColumn* day : m_days) {
        for (PlanBlock* each : day->blocks()) {
            if (each->key() == key)
                return each;
        }
    }
    return nullptr;
}

int WeekBoard::heightForWidth(int width) const
{
    // The layout measures in the shape it has; a width that asks for the other one is met by the
    // resize that follows.
    return m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width)
                                         : m_layout->totalSizeHint().height();
}

void WeekBoard::resizeEvent(QResizeEvent* event)
{
    shapeFor(event->size().width());
    QWidget::resizeEvent(event);
}

void WeekBoard::shapeFor(int width)
{
    const WeekShape shape = width < kColumnsFrom ? WeekShape::List : WeekShape::Columns;
    m_layout->setDirection(shape == WeekShape::List ? QBoxLayout::TopToBottom
                                                    : QBoxLayout::LeftToRight);
    for (DayColumn* day : m_days)
        day->setShape(shape);
    updateGeometry();
}

void WeekBoard::watch(PlanBlock& block)
{
    block.installEventFilter(this);
    connect(&block, &QAbstractButton::clicked, this, [this, made = &block] {
        takeTabStop(made);
        Q_EMIT opened(made->key());
    });
}

std::optional<WeekBoard::Place> WeekBoard::placeOf(const QObject* block) const
{
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QList<PlanBlock*>& blocks = m_days.at(i)->blocks();
        for (qsizetype row = 0; row < blocks.size(); ++row) {
            if (blocks.at(row) == block)
                return Place{static_cast<int>(i), row};
        }
    }
    return std::nullopt;
}

bool WeekBoard::eventFilter(QObject* watched, QEvent* event)
{
    const auto place = placeOf(watched);
    if (!place)
        return QWidget::eventFilter(watched, event);
    PlanBlock* watchedBlock =
        m_days.at(static_cast<std::size_t>(place->day))->blocks().at(place->row);
    if (event->type() == QEvent::FocusIn) {
        takeTabStop(watchedBlock);
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (answer(*watchedBlock, key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool WeekBoard::answer(PlanBlock& block, int key, Qt::KeyboardModifiers modifiers)
{
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isControl = modifiers.testFlag(Qt::ControlModifier);
    const Place place = placeOf(&block).value_or(Place{});
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = key == Qt::Key_Right ? onwards : -onwards;
        if (isControl)
            Q_EMIT moveRequested(OccurrenceKey(block.key()), step);
        else
            focusBeside(place, step);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        focusBelow(place, key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Delete:
        Q_EMIT skipRequested(OccurrenceKey(block.key()));
        return true;
    case Qt::Key_PageUp:
        Q_EMIT weekRequested(-1);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT weekRequested(1);
        return true;
    default:
        return false;
    }
}

void WeekBoard::focusBeside(Place place, int step)
{
    for (int day = place.day + step; day >= 0 && day < PlanState::kDays; day += step) {
        const QList<PlanBlock*>& blocks = m_days.at(static_cast<std::size_t>(day))->blocks();
        if (blocks.isEmpty())
            continue;
        blocks.at(qMin(place.row, blocks.size() - 1))->setFocus(Qt::TabFocusReason);
        return;
    }
}

void WeekBoard::focusBelow(Place place, int step)
{
    const QList<PlanBlock*>& blocks = m_days.at(static_cast<std::size_t>(place.day))->blocks();
    const qsizetype row = place.row + step;
    if (row >= 0 && row < blocks.size()) {
        blocks.at(row)->setFocus(Qt::TabFocusReason);
        return;
    }
    // Where the days stand below each other, down leads on to the next one.
    if (m_layout->direction() == QBoxLayout::TopToBottom)
        focusBeside({place.day, step > 0 ? 0 : PlanState::kDays}, step);
}

void WeekBoard::takeTabStop(PlanBlock* block)
{
    PlanBlock* first = nullptr;
    for (const DayColumn* day : m_days) {
        for (PlanBlock* each : day->blocks()) {
            if (!first)
                first = each;
            each->setFocusPolicy(Qt::ClickFocus);
        }
    }
    PlanBlock* stop = block ? block : first;
    m_current = stop ? std::optional(stop->key()) : std::nullopt;
    if (stop)
        stop->setFocusPolicy(Qt::StrongFocus);
}

} // namespace limber
