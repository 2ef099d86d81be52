// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_table.h"

#include <utility>

namespace limber {

namespace {

QByteArray quoted(QByteArray text)
{
    const bool isPlain =
        !text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r');
    // Blanks at the edges belong to the text, yet some readers drop them outside of quotes.
    if (isPlain && !text.startsWith(' ') && !text.endsWith(' '))
        return text;
    text.replace("\"", "\"\"");
    return '"' + text + '"';
}

} // namespace

QString harmlessText(const QString& text)
{
    static const QString dangerous = QStringLiteral("=+-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

CsvTable::CsvTable(const QStringList& columns)
    : m_columns(columns.size())
{
    for (const QString& column : columns)
        text(column);
    m_rows = 0;
}

CsvTable& CsvTable::text(const QString& text)
{
    return cell(quoted(harmlessText(text).toUtf8()));
}

CsvTable& CsvTable::number(qint64 number)
{
    return cell(QByteArray::number(number));
}

CsvTable& CsvTable::number(const std::optional<int>& number)
{
    return number ? cell(QByteArray::number(*number)) : empty();
}

CsvTable& CsvTable::day(const std::optional<QDate>& day)
{
    return day ? cell(day->toString(Qt::ISODate).toLatin1()) : empty();
}

CsvTable& CsvTable::flag(bool flag)
{
    return cell(flag ? "true" : "false");
}

CsvTable& CsvTable::empty()
{
    return cell({});
}

CsvTable& CsvTable::cell(const QByteArray& content)
{
    if (m_filled > 0)
        m_bytes += ',';
    m_bytes += content;
    if (++m_filled == m_columns) {
        m_bytes += "\r\n";
        m_filled = 0;
        ++m_rows;
    }
    return *this;
}

} // namespace limber
