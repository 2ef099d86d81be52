// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_field.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QLocale>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWheelEvent>

namespace limber {

using namespace Qt::StringLiterals;

DayField::DayField(QWidget* parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    // Qt reverses the sections of a mirrored field, which no reader of such a script expects.
    setLayoutDirection(Qt::LeftToRight);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Red would say that something is wrong with practising at the weekend.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendarWidget()->setWeekdayTextFormat(day, QTextCharFormat());
    format();
}

void DayField::setFirstDayOfWeek(Qt::DayOfWeek day)
{
    calendarWidget()->setFirstDayOfWeek(day);
}

void DayField::changeEvent(QEvent* event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        format();
    else if (event->type() == QEvent::PaletteChange)
        dress();
}

void DayField::dress()
{
    const bool isMirrored = calendarWidget()->isRightToLeft();
    const auto dressButton = [this](const QString& name, QStyle::StandardPixmap picture) {
        if (auto* button = calendarWidget()->findChild<QToolButton*>(name))
            button->setIcon(style()->standardIcon(picture, nullptr, calendarWidget()));
    };
    // Qt gives them their icons once, and the colours of a theme are in them.
    dressButton(u"qt_calendar_prevmonth"_s,
                isMirrored ? QStyle::SP_ArrowRight : QStyle::SP_ArrowLeft);
    dressButton(u"qt_calendar_nextmonth"_s,
                isMirrored ? QStyle::SP_ArrowLeft : QStyle::SP_ArrowRight);
}

void DayField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void DayField::format()
{
    setLocale(QLocale());
    calendarWidget()->setLocale(QLocale());
    // A year of two digits leaves open which number is the day.
    QString wanted = QLocale().dateFormat(QLocale::ShortFormat);
    if (!wanted.contains("yyyy"_L1))
        wanted.replace("yy"_L1, "yyyy"_L1);
    setDisplayFormat(wanted);
}

} // namespace limber
