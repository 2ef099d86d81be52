// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_part.h"

#include <algorithm>

namespace limber {

namespace {
constexpr double kHairline = 0.6;
constexpr double kLineGap = 1.5;
constexpr double kBetweenColumns = 18.0;
constexpr double kBetweenCells = 5.0;
} // namespace

TextSetting textSettingOf(SheetText kind, const SheetSetting& setting, TextEdge edge)
{
    return {.points = textPoints(kind, setting.choices),
            .weight = textWeight(kind),
            .direction = setting.direction,
            .edge = edge};
}

QString shortenedTo(int lines, const QString& text, double width, const TextSetting& setting)
{
    const QString whole = text.simplified();
    const auto fits = [&](const QString& tried) {
        return TextLines(tried, width, setting).count() <= lines;
    };
    if (fits(whole))
        return whole;
    qsizetype longest = 0;
    qsizetype tooLong = whole.size();
    while (tooLong - longest > 1) {
        const qsizetype middle = longest + (tooLong - longest) / 2;
        (fits(whole.left(middle) + u'…') ? longest : tooLong) = middle;
    }
    // Half a character is none.
    if (longest > 0 && whole.at(longest - 1).isHighSurrogate())
        --longest;
    return whole.left(longest).trimmed() + u'…';
}

ReportPart::ReportPart(const SheetSetting& setting)
    : m_setting(setting)
    , m_composer(setting)
    , m_width(setting.measures.contentWidth())
{
}

void ReportPart::heading(const QString& text)
{
    m_y =
        m_composer.addText(text, SheetText::Heading, SheetInk::Accent, 0, m_y, m_width) + kLineGap;
}

void ReportPart::text(const QString& text, SheetInk ink, SheetText kind)
{
    m_y = m_composer.addText(text, kind, ink, 0, m_y, m_width) + kLineGap;
}

void ReportPart::row(const Row& cells, SheetText kind, SheetInk ink)
{
    m_y = addRow(cells, kind, ink, 0, m_y, m_width) + kLineGap;
}

void ReportPart::rowsInHalves(const std::vector<Row>& rows, SheetText kind, SheetInk ink)
{
    const std::size_t inColumn = (rows.size() + 1) / 2;
    for (std::size_t i = 0; i < inColumn; ++i) {
        double bottom = addRow(rows[i], kind, ink, 0, m_y, half());
        if (i + inColumn < rows.size()) {
            bottom = std::max(bottom,
                              addRow(rows[i + inColumn], kind, ink, m_width - half(), m_y, half()));
        }
        m_y = bottom + kLineGap;
    }
}

void ReportPart::rule(Columns columns)
{
    const double width = columns == Columns::One ? m_width : half();
    m_composer.add({0, m_y, width, kHairline}, RulePiece{SheetInk::Line});
    if (columns == Columns::Two)
        m_composer.add({m_width - width, m_y, width, kHairline}, RulePiece{SheetInk::Line});
    m_y += kHairline + kLineGap;
}

double ReportPart::half() const
{
    return (m_width - kBetweenColumns) / 2;
}

double ReportPart::addRow(const Row& cells, SheetText kind, SheetInk ink, double x, double y,
                          double width)
{
    double bottom = y;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        // The last one ends where the row does.
        const double room = width * cell.share - (i + 1 < cells.size() ? kBetweenCells : 0.0);
        const QString text =
            shortenedTo(cell.lines, cell.text, room, textSettingOf(kind, m_setting, cell.edge));
        bottom = std::max(bottom, m_composer.addText(text, kind, ink, x, y, room, cell.edge));
        x += width * cell.share;
    }
    return bottom;
}

} // namespace limber
