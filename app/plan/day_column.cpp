// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/day_column.h"

#include "app/plan/plan_block.h"
#include "app/style/control_paint.h"
#include "app/style/theme.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkIcon = 14;
constexpr int kHeadWidth = 104; ///< Of the day's name where it stands before its blocks.

} // namespace

DayColumn::DayColumn(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_head(new QWidget(this))
    , m_weekday(new PlainLabel(QString(), m_head))
    , m_number(new PlainLabel(QString(), m_head))
    , m_markPicture(new QLabel(m_head))
    , m_mark(new ElidedLabel(QString(), m_head))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"planDay"_s);
    m_weekday->setPixelSize(type_size::kSmall);
    m_weekday->setWeight(QFont::DemiBold);
    m_number->setPixelSize(type_size::kSection);
    m_number->setWeight(QFont::DemiBold);
    m_mark->setFont(m_weekday->font());
    m_mark->setObjectName(u"planDayMark"_s);
    m_weekday->setWordWrap(false);
    m_number->setWordWrap(false);

    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(space::kTiny, 0, space::kTiny, 0);
    head->setSpacing(0);
    head->addWidget(m_weekday);
    head->addWidget(m_number);
    auto* mark = new QHBoxLayout;
    mark->setSpacing(space::kTiny);
    mark->addWidget(m_markPicture);
    mark->addWidget(m_mark, 1);
    head->addLayout(mark);
    head->addStretch();

    m_layout->setContentsMargins(space::kTiny / 2, space::kSmall, space::kTiny / 2, space::kTiny);
    m_layout->setSpacing(space::kSmall);
    m_column->setSpacing(space::kTiny);
    m_layout->addWidget(m_head);
    m_layout->addLayout(m_column, 1);
    m_column->addStretch();
}

void DayColumn::setDay(const PlanDay& day)
{
    m_day = day;
    while (m_blocks.size() > static_cast<qsizetype>(day.items.size())) {
        PlanBlock* block = m_blocks.takeLast();
        m_column->removeWidget(block);
        block->hide();
        block->setParent(nullptr);
        // It may be the one whose key is being answered.
        block->deleteLater();
    }
    for (std::size_t i = 0; i < day.items.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        if (place == m_blocks.size()) {
            auto* made = new PlanBlock(day.items[i], this);
            m_column->insertWidget(static_cast<int>(place), made);
            // Layouts show what is added only later; it may have to take the focus at once.
            made->show();
            m_blocks.append(made);
            Q_EMIT blockMade(made);
        } else {
            m_blocks.at(place)->setItem(day.items[i]);
        }
    }
    word();
    dress();
    update();
}

void DayColumn::setShape(WeekShape shape)
{
    const bool isList = shape == WeekShape::List;
    m_layout->setDirection(isList ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setMinimumWidth(isList ? kHeadWidth : 0);
    m_head->setMaximumWidth(isList ? kHeadWidth : QWIDGETSIZE_MAX);
}

void DayColumn::word()
{
    if (!m_day.date.isValid())
        return;
    const QLocale locale;
    m_weekday->setText(locale.standaloneDayName(m_day.date.dayOfWeek(), QLocale::ShortFormat));
    m_number->setText(locale.toString(m_day.date.day()));
    if (m_day.isPaused)
        m_mark->setText(tr("Paused", "a day of the plan"));
    else if (m_day.isToday)
        m_mark->setText(tr("Today"));
    else
        m_mark->clear();
    setAccessibleName(shortDayText(m_day.date));
}

void DayColumn::dress()
{
    m_mark->setForegroundRole(m_day.isToday ? QPalette::Link : QPalette::PlaceholderText);
    m_weekday->setTone(m_day.isToday ? TextTone::Accent : TextTone::Muted);
    m_number->setTone(m_day.isToday ? TextTone::Accent : TextTone::Normal);
    m_markPicture->setVisible(m_day.isPaused);
    if (m_day.isPaused)
        m_markPicture->setPixmap(iconPixmap(IconName::Paused, currentTokens().textMuted, kMarkIcon,
                                            devicePixelRatioF()));
}

void DayColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = currentTokens();
    const QColor ground = m_day.isPaused ? t.sunken : t.surface;
    paint::roundedBox(painter, rect(), radius::kCard, ground, m_day.isToday ? t.accent : t.line);
}

void DayColumn::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
    else if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace limber
