// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/csv_reader.h"

namespace limber::test {

std::vector<QStringList> readCsv(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isTwice = c == u'"' && at + 1 < text.size() && text[at + 1] == u'"';
        if (isQuoted && isTwice) {
            cell += c;
            ++at;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            cell += c;
        } else if (c == u',') {
            row.append(std::exchange(cell, QString()));
        } else if (c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n') {
            ++at;
            row.append(std::exchange(cell, QString()));
            rows.push_back(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    return rows;
}

QString asItWas(const QString& cell)
{
    return cell.startsWith(u'\'') ? cell.sliced(1) : cell;
}

} // namespace limber::test
