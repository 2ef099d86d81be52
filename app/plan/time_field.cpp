// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/time_field.h"

#include <QEvent>
#include <QLocale>
#include <QWheelEvent>

namespace limber {

TimeField::TimeField(QWidget* parent)
    : QTimeEdit(parent)
{
    // Qt reverses the sections of a mirrored field: half past seven would read 30:07.
    setLayoutDirection(Qt::LeftToRight);
    format();
}

void TimeField::changeEvent(QEvent* event)
{
    QTimeEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        format();
}

void TimeField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void TimeField::format()
{
    setLocale(QLocale());
    setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
}

} // namespace limber
