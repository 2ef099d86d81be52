// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/day_column.h"

#include "app/plan/day_head.h"
#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kHeadWidth = 112; ///< Where it stands before its blocks.
} // namespace

DayColumn::DayColumn(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_head(new DayHead(this))
    , m_track(new DayTrack(this))
{
    setObjectName(u"planDay"_s);
    m_layout->setContentsMargins(space::kTiny / 2, space::kTiny, space::kTiny / 2, space::kTiny);
    m_layout->setSpacing(space::kTiny);
    m_layout->addWidget(m_head, 0, Qt::AlignTop);
    m_layout->addWidget(m_track, 1);
}

void DayColumn::setDay(const PlanDay& day)
{
    m_day = day;
    m_head->setDay(day);
    m_track->setItems(day.items);
    setAccessibleName(m_head->accessibleName());
    update();
}

void DayColumn::setShape(WeekShape shape)
{
    const bool isList = shape == WeekShape::List;
    m_layout->setDirection(isList ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_head, isList ? Qt::AlignTop : Qt::Alignment());
    m_head->setMinimumWidth(isList ? kHeadWidth : 0);
    m_head->setMaximumWidth(isList ? kHeadWidth : QWIDGETSIZE_MAX);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_track->setShape(shape == WeekShape::Hours ? TrackShape::Hours : TrackShape::List);
}

void DayColumn::setDropMark(DropMark mark)
{
    if (m_dropMark == mark)
        return;
    m_dropMark = mark;
    update();
}

void DayColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = currentTokens();
    const bool isTarget = m_dropMark == DropMark::Target;
    const bool isAccented = m_day.isToday || isTarget;
    const QColor ground = isTarget ? t.accentSoft : m_day.isPaused ? t.sunken : t.surface;
    paint::roundedBox(painter, rect(), radius::kCard, ground, isAccented ? t.accent : t.line);
}

} // namespace limber
