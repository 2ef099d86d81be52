// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace limber {

/// A table as comma-separated values (RFC 4180): UTF-8, lines that end with CR LF, cells with a
/// comma, a quotation mark or a line break in quotation marks. Nothing in it depends on a locale.
///
/// A spreadsheet would take a text that begins with = + - @, their full-width forms, a tab or a
/// line break for a formula. Such a text, and one that begins with an apostrophe, gets an
/// apostrophe before it; taking one leading apostrophe away from a text gives it back as it was.
class CsvTable {
public:
    /// The names of the columns are the first line.
    explicit CsvTable(const QStringList& columns);

    /// The next cell of the row; with the last column the row ends.
    CsvTable& text(const QString& text);
    CsvTable& number(qint64 number);
    CsvTable& number(const std::optional<int>& number);
    CsvTable& seconds(std::chrono::seconds length) { return number(length.count()); }
    CsvTable& day(const std::optional<QDate>& day);
    CsvTable& flag(bool flag); ///< true or false.
    CsvTable& empty();
    template <typename Enum> CsvTable& word(const std::optional<Enum>& value)
    {
        return value ? text(QString(token(*value))) : empty();
    }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// Without the line of names.
    [[nodiscard]] int rows() const { return m_rows; }

private:
    CsvTable& cell(const QByteArray& content);

    qsizetype m_columns;
    qsizetype m_filled = 0; ///< Cells of the row that is begun.
    int m_rows = 0;
    QByteArray m_bytes;
};

/// A text as it stands in a table, before quotation marks: see CsvTable.
[[nodiscard]] QString harmlessText(const QString& text);

} // namespace limber
