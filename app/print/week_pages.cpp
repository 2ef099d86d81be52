// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/week_pages.h"

#include "app/print/page_flow.h"

#include <algorithm>

namespace limber {

namespace {

constexpr double kDayGap = 9.0;
constexpr double kHairline = 0.6;
constexpr double kRule = 1.5;
constexpr double kDayShare = 0.30; ///< Of the width, for the name of a day in rows.

/// One planned routine with its box to tick.
double addItem(BlockComposer& composer, const WeekSheetItem& item, double x, double y, double width)
{
    const double line = composer.lineHeight(SheetText::Strong);
    double indent = 0.0;
    if (composer.choices().tickBoxes) {
        const double box = line * 0.85;
        composer.add({x, y + (line - box) / 2, box, box}, BoxPiece{});
        indent = box + 4.0;
    }
    y = composer.addText(item.time, SheetText::Strong, SheetInk::Accent, x + indent, y,
                         width - indent);
    y = composer.addText(item.name, SheetText::Body, SheetInk::Text, x, y + 1.0, width);
    return composer.addText(item.remark, SheetText::Small, SheetInk::Muted, x, y + 1.0, width);
}

SheetBlock weekTitle(const WeekSheet& sheet, const SheetSetting& setting, double width)
{
    BlockComposer composer(setting);
    double y = composer.addText(sheet.name, SheetText::Title, SheetInk::Text, 0, 0, width);
    y = composer.addText(sheet.summary, SheetText::Body, SheetInk::Text, 0, y + 2.0, width);
    composer.add({0, y + setting.measures.gap, width, kRule}, RulePiece{SheetInk::Accent});
    return composer.take(SheetBlockKind::Title);
}

/// The days side by side. A day with more than a column holds goes on on the next page.
class DayColumns {
public:
    DayColumns(const WeekSheet& sheet, const SheetSetting& setting, double header,
               double footerHeight)
        : m_sheet(sheet)
        , m_setting(setting)
        , m_composer(setting)
        , m_size(setting.measures.page.transposed())
        , m_header(header)
        , m_width(m_size.width() - 2 * setting.measures.margin)
        , m_bottom(m_size.height() - setting.measures.margin - footerHeight)
        , m_next(sheet.days.size(), 0)
    {
        const auto days = static_cast<double>(sheet.days.size());
        m_column = (m_width - (days - 1) * kDayGap) / days;
    }

    std::vector<SheetPage> pages()
    {
        do
            addPage();
        while (isMore());
        return std::move(m_pages);
    }

    [[nodiscard]] static double widthOn(const SheetMeasures& measures)
    {
        return measures.page.height() - 2 * measures.margin;
    }

private:
    [[nodiscard]] double left(std::size_t day) const
    {
        return m_setting.measures.margin + static_cast<double>(day) * (m_column + kDayGap);
    }

    [[nodiscard]] bool isMore() const
    {
        for (std::size_t i = 0; i < m_next.size(); ++i) {
            if (m_next[i] < m_sheet.days[i].items.size())
                return true;
        }
        return false;
    }

    void addPage()
    {
        const SheetMeasures& measures = m_setting.measures;
        double top = measures.margin + m_header;
        m_pages.push_back({m_size, {}});
        if (m_pages.size() == 1) {
            SheetBlock title = weekTitle(m_sheet, m_setting, m_width);
            top = measures.margin + title.height + measures.gap * 2;
            placeOn(m_pages.back(), std::move(title), {measures.margin, measures.margin});
        }
        double below = top;
        for (std::size_t i = 0; i < m_sheet.days.size(); ++i)
            below = std::max(below, addName(i, top));
        for (std::size_t i = 0; i < m_sheet.days.size(); ++i)
            addItems(i, below);
    }

    double addName(std::size_t day, double top)
    {
        if (day > 0) {
            m_composer.add({0, 0, kHairline, m_bottom - top}, RulePiece{SheetInk::Line});
            placeOn(m_pages.back(), m_composer.take(SheetBlockKind::Separator),
                    {left(day) - kDayGap / 2, top});
        }
        m_composer.addText(m_sheet.days[day].name, SheetText::Heading, SheetInk::Text, 0, 0,
                           m_column);
        SheetBlock name = m_composer.take(SheetBlockKind::Week);
        const double below = top + name.height + m_setting.measures.gap;
        placeOn(m_pages.back(), std::move(name), {left(day), top});
        return below;
    }

    void addItems(std::size_t index, double y)
    {
        const WeekSheetDay& day = m_sheet.days[index];
        std::size_t& next = m_next[index];
        bool isFirst = true;
        const auto put = [&](double after) {
            SheetBlock block = m_composer.take(SheetBlockKind::Week);
            const double height = block.height;
            if (!isFirst && y + height > m_bottom)
                return false;
            placeOn(m_pages.back(), std::move(block), {left(index), y});
            y += height + after;
            isFirst = false;
            return true;
        };
        const double gap = m_setting.measures.gap;
        if (!day.remark.isEmpty() && next == 0) {
            m_composer.addText(day.remark, SheetText::Body, SheetInk::Muted, 0, 0, m_column);
            put(gap);
        }
        for (; next < day.items.size(); ++next) {
            addItem(m_composer, day.items[next], 0, 0, m_column);
            if (!put(gap * 1.8))
                return;
        }
    }

    const WeekSheet& m_sheet;
    const SheetSetting& m_setting;
    BlockComposer m_composer;
    QSizeF m_size;
    double m_header;
    double m_width;
    double m_bottom;
    double m_column = 0.0;
    std::vector<std::size_t> m_next; ///< Of each day, the item that comes next.
    std::vector<SheetPage> m_pages;
};

/// The days below each other.
std::vector<SheetPage> daysAsRows(const WeekSheet& sheet, const SheetSetting& setting,
                                  double header, double footerHeight)
{
    const SheetMeasures& measures = setting.measures;
    const double width = measures.contentWidth();
    PageFlow flow(measures, header, footerHeight);
    flow.placeAcross(weekTitle(sheet, setting, width));
    BlockComposer composer(setting);
    for (const WeekSheetDay& day : sheet.days) {
        const double name = width * kDayShare;
        const double x = name + measures.gap * 2;
        composer.addText(day.name, SheetText::Heading, SheetInk::Text, 0, 0, name);
        double y = composer.addText(day.remark, SheetText::Body, SheetInk::Muted, x, 0, width - x);
        for (const WeekSheetItem& item : day.items)
            y = addItem(composer, item, x, y, width - x) + measures.gap;
        flow.place(composer.take(SheetBlockKind::Week));
    }
    return flow.take();
}

} // namespace

std::vector<SheetPage> weekPages(const WeekSheet& sheet, const SheetSetting& setting, double header,
                                 FooterRoom footer)
{
    // The columns of the exercises have nothing to do with the days.
    SheetSetting week = setting;
    week.choices.columns = PrintColumns::One;
    week.measures = sheetMeasures(week.choices);
    if (week.choices.size == PrintSize::Large)
        return daysAsRows(sheet, week, header, footer(week, week.measures.contentWidth()));
    const double room = footer(week, DayColumns::widthOn(week.measures));
    return DayColumns(sheet, week, header, room).pages();
}

} // namespace limber
