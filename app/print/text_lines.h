// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace limber {

/// At which edge the lines of a text stand, in the direction of reading.
enum class TextEdge { Leading, Trailing, Middle };

/// How a text is set.
struct TextSetting {
    double points = 10.0;
    QFont::Weight weight = QFont::Normal;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    TextEdge edge = TextEdge::Leading;
};

/// A text broken into lines of a width in points, the same for every printer and screen: it is laid
/// out without hinting, many times as large as it is painted. Words that are longer than a line are
/// broken.
class TextLines {
public:
    TextLines(const QString& text, double width, const TextSetting& setting);

    [[nodiscard]] int count() const { return m_layout.lineCount(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return count() * m_lineHeight; }
    [[nodiscard]] QString text() const { return m_layout.text(); }
    /// What a line covers with ink, from the upper left corner of its place.
    [[nodiscard]] QRectF covered(int line) const;
    /// The width of the widest line.
    [[nodiscard]] double naturalWidth() const;

    /// Paints a line in the painter's pen, its place beginning at `at`.
    void paint(QPainter& painter, int line, QPointF at) const;

private:
    QTextLayout m_layout;
    double m_lineHeight = 0.0;
};

} // namespace limber
