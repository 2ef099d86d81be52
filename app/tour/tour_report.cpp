// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_report.h"

#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QTextStream>

namespace limber {

using namespace Qt::StringLiterals;

TourReport::TourReport(QString folder)
    : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

void TourReport::chapter(const QString& title)
{
    m_lines.append({QString(), u"## "_s + title, QString()});
    QTextStream(stdout) << title << '\n';
}

void TourReport::picture(QWidget& window, const QString& name)
{
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    if (window.grab().save(QDir(m_folder).filePath(file)))
        m_lines.append(u"![%1](%2)"_s.arg(name, file));
    else
        expect(false, u"picture %1 can be written"_s.arg(file));
}

void TourReport::expect(bool holds, const QString& what)
{
    ++m_findings;
    m_lines.append(u"- %1 %2"_s.arg(holds ? u"✓"_s : u"✗"_s, what));
    if (!holds) {
        m_failures.append(what);
        QTextStream(stderr) << "tour: not so: " << what << '\n';
    }
}

bool TourReport::finish()
{
    const QString summary = u"%1 pictures, %2 of %3 expectations met"_s.arg(m_pictures)
                                .arg(m_findings - m_failures.size())
                                .arg(m_findings);
    QTextStream(stdout) << summary << '\n';
    QFile file(QDir(m_folder).filePath(u"report.md"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "# Tour\n\n" << summary << '\n';
    for (const QString& line : m_lines)
        out << line << '\n';
    return m_failures.isEmpty();
}

} // namespace limber
