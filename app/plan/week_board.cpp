// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/week_board.h"

#include "app/plan/day_head.h"
#include "app/plan/hour_gutter.h"
#include "app/plan/plan_block.h"
#include "app/plan/week_drop.h"
#include "app/style/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnsFrom = 700; ///< Narrower than this, the days stand below each other.
constexpr int kHoursAStep = 3;
constexpr int kMinutesAStep = 15;

} // namespace

WeekBoard::WeekBoard(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_gutter(new HourGutter(this))
{
    setObjectName(u"weekBoard"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kTiny);
    m_layout->addWidget(m_gutter);
    for (DayColumn*& day : m_days) {
        day = new DayColumn(this);
        m_layout->addWidget(day, 1);
        DayHead* head = &day->head();
        head->installEventFilter(this);
        connect(&day->track(), &DayTrack::blockMade, this,
                [this](PlanBlock* made) { watch(*made); });
        connect(head, &QAbstractButton::clicked, this,
                [this, head] { Q_EMIT dayOpened(head->date()); });
        connect(head, &DayHead::menuRequested, this,
                [this, head](QPoint position) { Q_EMIT dayMenuRequested(head->date(), position); });
    }
    m_drop = new WeekDrop(*this);
    m_days.front()->head().setFocusPolicy(Qt::StrongFocus);
    m_days.front()->track().installEventFilter(this);
    for (std::size_t i = 1; i < m_days.size(); ++i)
        m_days.at(i)->head().setFocusPolicy(Qt::ClickFocus);
    connect(m_gutter, &HourGutter::earlierRequested, this, [this] {
        m_hoursBefore += kHoursAStep;
        showSpan();
    });
    connect(m_gutter, &HourGutter::laterRequested, this, [this] {
        m_hoursAfter += kHoursAStep;
        showSpan();
    });
    m_gutter->hide();
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
    std::vector<TimedItem> items;
    for (std::size_t i = 0; i < m_days.size() && i < state.days.size(); ++i) {
        for (const PlanItem& item : state.days[i].items)
            items.push_back(timedItem(item));
    }
    m_needed = spanFor(items);
    showSpan();
    for (std::size_t i = 0; i < m_days.size() && i < state.days.size(); ++i)
        m_days.at(i)->setDay(state.days[i]);
    setOpened(m_opened);

    PlanBlock* tabStop = m_current ? block(*m_current) : nullptr;
    takeTabStop(tabStop);
    if (focused)
        focusOn(*focused);
}

void WeekBoard::setWeekView(PlanWeekView view)
{
    m_view = view;
    shapeFor(width());
}

void WeekBoard::setNow(const std::optional<QTime>& now)
{
    for (DayColumn* day : m_days)
        day->track().setNow(day->isToday() ? now : std::nullopt);
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

DayColumn* WeekBoard::columnAt(QPoint position) const
{
    for (DayColumn* day : m_days) {
        if (day->geometry().contains(position))
            return day;
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
    const WeekShape wide = m_view == PlanWeekView::Hours ? WeekShape::Hours : WeekShape::Columns;
    const WeekShape shape = width < kColumnsFrom ? WeekShape::List : wide;
    const bool isOther = shape != m_shape;
    m_shape = shape;
    m_layout->setDirection(shape == WeekShape::List ? QBoxLayout::TopToBottom
                                                    : QBoxLayout::LeftToRight);
    m_gutter->setVisible(shape == WeekShape::Hours);
    for (DayColumn* day : m_days)
        day->setShape(shape);
    updateGeometry();
    if (isOther)
        Q_EMIT shapeChanged();
}

void WeekBoard::showSpan()
{
    for (DayColumn* day : m_days)
        day->track().setSpan(widened(m_needed, m_hoursBefore, m_hoursAfter));
    alignGutter();
    updateGeometry();
}

void WeekBoard::alignGutter()
{
    const DayTrack& track = m_days.front()->track();
    m_gutter->setSpan(widened(m_needed, m_hoursBefore, m_hoursAfter),
                      track.mapTo(this, QPoint()).y() - m_gutter->y());
}

void WeekBoard::watch(PlanBlock& block)
{
    block.installEventFilter(this);
    connect(&block, &QAbstractButton::clicked, this, [this, made = &block] {
        takeTabStop(made);
        Q_EMIT opened(made->key());
    });
    connect(&block, &PlanBlock::pulled, this,
            [this, made = &block](QPoint hold) { pull(*made, hold); });
}

void WeekBoard::pull(PlanBlock& block, QPoint hold)
{
    if (!block.item().canChange)
        return;
    m_drop->setHold(hold);
    // The block may be gone by the end, since other weeks can be turned to on the way.
    startDrag(*this, block.key(), block.grab(), hold, m_dragRun);
    m_drop->setHold({});
}

std::optional<WeekBoard::Place> WeekBoard::placeOf(const QObject* part) const
{
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int day = static_cast<int>(i);
        if (part == &m_days.at(i)->head())
            return Place{day, -1};
        const QList<PlanBlock*>& blocks = m_days.at(i)->blocks();
        for (qsizetype row = 0; row < blocks.size(); ++row) {
            if (blocks.at(row) == part)
                return Place{day, row};
        }
    }
    return std::nullopt;
}

bool WeekBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_days.front()->track() &&
        (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        alignGutter();
    const auto place = placeOf(watched);
    if (!place)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        if (place->row >= 0)
            takeTabStop(m_days.at(static_cast<std::size_t>(place->day))->blocks().at(place->row));
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (answer(*place, key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

int WeekBoard::onwards() const
{
    return layoutDirection() == Qt::RightToLeft ? -1 : 1;
}

bool WeekBoard::answer(Place place, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isHead = place.row < 0;
    const DayColumn* day = m_days.at(static_cast<std::size_t>(place.day));
    if (!isHead && modifiers.testFlag(Qt::ControlModifier))
        return steer(OccurrenceKey(day->blocks().at(place.row)->key()), key);
    switch (key) {
    case Qt::Key_Left:
        focusBeside(place, -onwards());
        return true;
    case Qt::Key_Right:
        focusBeside(place, onwards());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        focusBelow(place, key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Delete:
        if (!isHead)
            Q_EMIT skipRequested(OccurrenceKey(day->blocks().at(place.row)->key()));
        return !isHead;
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

bool WeekBoard::steer(const OccurrenceKey& key, int pressed)
{
    switch (pressed) {
    case Qt::Key_Left:
        Q_EMIT moveRequested(key, -onwards(), 0);
        return true;
    case Qt::Key_Right:
        Q_EMIT moveRequested(key, onwards(), 0);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        // Lists do not show how far a time was moved.
        if (m_shape == WeekShape::Hours)
            Q_EMIT moveRequested(key, 0, pressed == Qt::Key_Down ? kMinutesAStep : -kMinutesAStep);
        return true;
    default:
        return false;
    }
}

void WeekBoard::focusBeside(Place place, int step)
{
    if (place.row < 0) {
        focusHead(place.day + step);
        return;
    }
    for (int day = place.day + step; day >= 0 && day < PlanState::kDaysAWeek; day += step) {
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
    if (row == -1) {
        focusHead(place.day);
        return;
    }
    // Where the days stand below each other, down leads on to the next one.
    if (m_layout->direction() == QBoxLayout::TopToBottom)
        focusHead(place.day + step);
}

void WeekBoard::focusHead(int day)
{
    if (day < 0 || day >= PlanState::kDaysAWeek)
        return;
    for (DayColumn* each : m_days)
        each->head().setFocusPolicy(Qt::ClickFocus);
    DayHead& head = m_days.at(static_cast<std::size_t>(day))->head();
    head.setFocusPolicy(Qt::StrongFocus);
    head.setFocus(Qt::TabFocusReason);
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
