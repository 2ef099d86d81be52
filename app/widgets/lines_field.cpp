// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/lines_field.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QWheelEvent>

namespace limber {

namespace {

constexpr int kFewestRows = 3;
constexpr int kMostRows = 12;
constexpr int kFrame = 18; ///< Above and below the lines together.

} // namespace

LinesField::LinesField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        Q_EMIT linesChanged(lines());
    });
}

QStringList LinesField::lines() const
{
    QStringList found;
    const QStringList typed = toPlainText().split(u'\n');
    for (const QString& line : typed) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            found.append(trimmed);
    }
    return found;
}

void LinesField::setLines(const QStringList& lines)
{
    if (lines == this->lines())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(lines.join(u'\n'));
    fit();
}

QSize LinesField::sizeHint() const
{
    // Every block counts the rows that it is broken into.
    int rows = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        rows += qMax(1, block.layout() ? block.layout()->lineCount() : 1);
    const int shown = qBound(kFewestRows, rows, kMostRows);
    return {240, shown * fontMetrics().lineSpacing() + kFrame};
}

QSize LinesField::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void LinesField::fit()
{
    updateGeometry();
}

void LinesField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void LinesField::wheelEvent(QWheelEvent* event)
{
    // Scrolling the page goes on over a field that shows all of its lines.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

} // namespace limber
