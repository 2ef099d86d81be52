// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/week_dots.h"

#include "app/style/tokens.h"
#include "app/widgets/day_dot.h"
#include "app/widgets/roving_focus.h"

#include <QEvent>
#include <QHBoxLayout>

namespace limber {

WeekDots::WeekDots(QWidget* parent)
    : QWidget(parent)
    , m_roving(new RovingFocus(this))
{
    setAccessibleName(tr("This week"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTiny);
    for (int i = 0; i < kDays; ++i) {
        auto* dot = new DayDot(this);
        connect(dot, &QAbstractButton::clicked, this, [this, i] { Q_EMIT dayActivated(i); });
        m_roving->add(dot);
        m_dots.append(dot);
        row->addWidget(dot);
    }
}

void WeekDots::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("This week"));
}

void WeekDots::setDays(const std::array<WeekDay, kDays>& days)
{
    for (int i = 0; i < kDays; ++i) {
        const WeekDay& day = days[static_cast<std::size_t>(i)];
        m_dots[i]->setDay(day);
        if (day.place == DayPlace::Today)
            m_roving->setCurrent(i);
    }
}

} // namespace limber
