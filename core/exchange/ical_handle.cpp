// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_handle.h"

namespace limber::ical {

void prepare()
{
    icalerror_set_errors_are_fatal(0);
}

icaltimetype floating(QDate date, QTime time)
{
    icaltimetype result = icaltime_null_time();
    result.year = date.year();
    result.month = date.month();
    result.day = date.day();
    result.hour = time.hour();
    result.minute = time.minute();
    result.second = time.second();
    return result;
}

QByteArray plainText(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                plain += u'\n';
        } else if (character == u'\t') {
            plain += u' ';
        } else if (character == u'\n' || character.category() != QChar::Other_Control) {
            plain += character;
        }
    }
    return plain.toUtf8();
}

} // namespace limber::ical
