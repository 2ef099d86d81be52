// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace limber::tests {

/// The table of docs/architecture.md that says which folder may include which.
class IncludeRules {
public:
    /// Reads the fenced block marked `include-rules` out of a Markdown text. A mistake in the table
    /// (no block, a line without an arrow, a name without a row) stands in problems() afterwards.
    static IncludeRules fromMarkdown(const QString& markdown);

    /// What is wrong with the table itself, one sentence each; circles included.
    QStringList problems() const { return m_problems; }
    /// The names that have a row: folders such as `core/plan`, and `app/main.cpp`.
    QStringList rows() const { return m_allowed.keys(); }
    /// Whether files of `from` may include files of `to`: the same folder, an allowed one, or one
    /// that an allowed one may include.
    bool allows(const QString& from, const QString& to) const;
    /// The row that a file such as `core/plan/entry.h` belongs to: its own row where it has one,
    /// else its first two folders. Empty for a file that lies in neither core nor app.
    QString rowOf(const QString& path) const;

private:
    QMap<QString, QSet<QString>> m_allowed;
    QMap<QString, QSet<QString>> m_reachable;
    QStringList m_problems;
};

/// Every breach of the source conventions in one file, as `path:line: reason`. `path` is relative
/// to the root of the tree and decides which conventions apply.
QStringList breachesIn(const QString& path, const QString& text, const IncludeRules& rules);

} // namespace limber::tests
