// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"

#include <ostream>

void PrintTo(const QString& text, std::ostream* out)
{
    if (text.isNull())
        *out << "(null string)";
    else
        *out << '"' << text.toStdString() << '"';
}

void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    *out << '"';
    for (const char byte : bytes) {
        if (byte >= ' ' && byte <= '~')
            *out << byte;
        else
            *out << "\\x" << QByteArray(1, byte).toHex().constData();
    }
    *out << '"';
}

void PrintTo(const QDate& day, std::ostream* out)
{
    *out << (day.isValid() ? day.toString(Qt::ISODate).toStdString() : "(invalid day)");
}

void PrintTo(const QTime& time, std::ostream* out)
{
    *out << (time.isValid() ? time.toString(Qt::ISODateWithMs).toStdString() : "(invalid time)");
}

void PrintTo(const QDateTime& instant, std::ostream* out)
{
    *out << (instant.isValid() ? instant.toString(Qt::ISODateWithMs).toStdString()
                               : "(invalid instant)");
}
