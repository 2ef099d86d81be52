// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/include_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace limber::tests {

namespace {

QStringList tableLines(const QString& markdown)
{
    static const QRegularExpression kBlock(u"^```include-rules\\n(.*?)^```"_s,
                                           QRegularExpression::MultilineOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    return kBlock.match(markdown).captured(1).split(u'\n', Qt::SkipEmptyParts);
}

QString quotedIncludeBreach(const QString& path, const QString& target, const IncludeRules& rules)
{
    if (target.endsWith(".moc"_L1))
        return {};
    const QString from = rules.rowOf(path);
    const QString to = rules.rowOf(target);
    if (to.isEmpty()) {
        if (from.isEmpty() && target.startsWith("tests/"_L1))
            return {};
        return u"includes \"%1\", which does not start at the root of the tree"_s.arg(target);
    }
    if (from.isEmpty())
        return {};
    if (!rules.rows().contains(from))
        return u"lies in %1, which has no row in docs/architecture.md"_s.arg(from);
    if (!rules.rows().contains(to))
        return u"includes %1, which has no row in docs/architecture.md"_s.arg(to);
    if (!rules.allows(from, to))
        return u"%1 may not include %2"_s.arg(from, to);
    return {};
}

QString bracketIncludeBreach(const QString& path, const QString& target)
{
    static const QRegularExpression kModuleFolder(u"^Qt[A-Z]\\w*/"_s);
    if (kModuleFolder.match(target).hasMatch())
        return u"includes <%1>; write Qt headers without their module folder"_s.arg(target);
    if (target.startsWith("QSql"_L1) && !path.startsWith("core/storage/"_L1) &&
        !path.startsWith("tests/"_L1))
        return u"includes <%1> outside core/storage"_s.arg(target);
    return {};
}

QString lineBreach(const QString& path, const QString& line, const IncludeRules& rules)
{
    static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
    // The brackets keep this line from finding itself.
    static const QRegularExpression kUnfinished(u"\\b(T[O]DO|FIX[M]E|H[A]CK|X[X]X|T[B]D)\\b"_s);
    static const QRegularExpression kSilentCheck(u"\\bQ(VERIFY2?|COMPARE|TRY_\\w+|FAIL)\\s*\\("_s);
    static const QRegularExpression kVagueName(
        u"^\\s*(?:class|struct|enum\\s+class)\\s+(?!Q)(\\w*(?:Manager|Helpers?|Utils?|Data|Info|Impl))\\b"_s);

    if (const auto include = kInclude.match(line); include.hasMatch()) {
        const QString target = include.captured(2);
        return include.captured(1) == "<"_L1 ? bracketIncludeBreach(path, target)
                                             : quotedIncludeBreach(path, target, rules);
    }
    if (const auto unfinished = kUnfinished.match(line); unfinished.hasMatch())
        return u"says %1: finish it or open an issue"_s.arg(unfinished.captured(1));
    if (const auto vague = kVagueName.match(line); vague.hasMatch())
        return u"names a type %1, which says nothing about its part"_s.arg(vague.captured(1));
    if (path.startsWith("tests/"_L1) && kSilentCheck.match(line).hasMatch())
        return u"uses a QtTest check, which fails silently under GoogleTest"_s;
    return {};
}

} // namespace

IncludeRules IncludeRules::fromMarkdown(const QString& markdown)
{
    IncludeRules rules;
    static const QRegularExpression kRow(u"^(\\S+)\\s+->\\s*(.*)$"_s);
    const QStringList lines = tableLines(markdown);
    if (lines.isEmpty())
        rules.m_problems << u"there is no filled block marked include-rules"_s;
    for (const QString& line : lines) {
        const auto row = kRow.match(line.trimmed());
        if (!row.hasMatch()) {
            rules.m_problems << u"not a row: %1"_s.arg(line);
            continue;
        }
        if (rules.m_allowed.contains(row.captured(1)))
            rules.m_problems << u"%1 has two rows"_s.arg(row.captured(1));
        const QStringList allowed = row.captured(2).split(u' ', Qt::SkipEmptyParts);
        rules.m_allowed[row.captured(1)] = QSet<QString>(allowed.begin(), allowed.end());
    }

    for (auto row = rules.m_allowed.cbegin(); row != rules.m_allowed.cend(); ++row) {
        QSet<QString>& reached = rules.m_reachable[row.key()];
        QStringList open(row->begin(), row->end());
        while (!open.isEmpty()) {
            const QString next = open.takeLast();
            if (!rules.m_allowed.contains(next))
                rules.m_problems << u"%1 names %2, which has no row"_s.arg(row.key(), next);
            if (reached.contains(next))
                continue;
            reached.insert(next);
            const QSet<QString> further = rules.m_allowed.value(next);
            open.append(QStringList(further.begin(), further.end()));
        }
        if (reached.contains(row.key()))
            rules.m_problems << u"%1 lies on a circle"_s.arg(row.key());
    }
    rules.m_problems.removeDuplicates();
    return rules;
}

bool IncludeRules::allows(const QString& from, const QString& to) const
{
    return from == to || m_reachable.value(from).contains(to);
}

QString IncludeRules::rowOf(const QString& path) const
{
    const QStringList parts = path.split(u'/');
    if (parts.first() != "core"_L1 && parts.first() != "app"_L1)
        return {};
    if (m_allowed.contains(path))
        return path;
    return parts.size() > 2 ? parts.first() + u'/' + parts.at(1) : parts.first();
}

QStringList breachesIn(const QString& path, const QString& text, const IncludeRules& rules)
{
    QStringList breaches;
    const QStringList lines = text.split(u'\n');
    if (lines.first() != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
        breaches << u"%1:1: does not begin with the licence line"_s.arg(path);
    if (path.endsWith(".h"_L1) && (lines.size() < 2 || lines.at(1) != "#pragma once"_L1))
        breaches << u"%1:2: a header without #pragma once on its second line"_s.arg(path);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString breach = lineBreach(path, lines.at(i), rules);
        if (!breach.isEmpty())
            breaches << u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(breach);
    }
    return breaches;
}

} // namespace limber::tests
