// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/text_lines.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace limber {

namespace {

/// Layout units in a point.
constexpr double kFine = 16.0;
constexpr double kLeading = 1.04;

QFont fontFor(const TextSetting& setting)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(setting.points * kFine));
    font.setWeight(setting.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Coloured edges would be colours on a grey page.
    font.setStyleStrategy(
        static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

Qt::Alignment alignmentOf(const TextSetting& setting)
{
    if (setting.edge == TextEdge::Middle)
        return Qt::AlignHCenter;
    const bool isAtLeft =
        (setting.edge == TextEdge::Leading) == (setting.direction == Qt::LeftToRight);
    return Qt::AlignAbsolute | (isAtLeft ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

TextLines::TextLines(const QString& text, double width, const TextSetting& setting)
    : m_layout(text.simplified(), fontFor(setting))
{
    QTextOption option(alignmentOf(setting));
    option.setTextDirection(setting.direction);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    double tallest = 0.0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1.0, width * kFine));
        line.setPosition({0.0, 0.0});
        tallest = std::max(tallest, line.height());
    }
    m_layout.endLayout();
    m_lineHeight = tallest / kFine * kLeading;
}

QRectF TextLines::covered(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    const double free = at.width() - at.naturalTextWidth();
    // The blank at which a line was broken hangs over the edge and is not seen.
    const Qt::Alignment alignment = m_layout.textOption().alignment();
    const double left = alignment.testFlag(Qt::AlignRight)     ? free
                        : alignment.testFlag(Qt::AlignHCenter) ? free / 2
                                                               : 0.0;
    return {left / kFine, 0.0, at.naturalTextWidth() / kFine, m_lineHeight};
}

double TextLines::naturalWidth() const
{
    double widest = 0.0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth() / kFine);
    return widest;
}

void TextLines::paint(QPainter& painter, int line, QPointF at) const
{
    painter.save();
    painter.translate(at.x(), at.y() + m_lineHeight * (1.0 - 1.0 / kLeading) / 2);
    painter.scale(1.0 / kFine, 1.0 / kFine);
    m_layout.lineAt(line).draw(&painter, QPointF());
    painter.restore();
}

} // namespace limber
