// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/block_composer.h"

#include <utility>

namespace limber {

/// Fills pages column by column with blocks. A block is put on the next column or page where it
/// does not fit, and is divided only if it is taller than a whole page.
class PageFlow {
public:
    /// `top` and `bottom`: what every page keeps free for its header and footer. The first page has
    /// no header.
    PageFlow(const SheetMeasures& measures, double top, double bottom);

    /// Over the whole width, beneath what stands there; only before anything is in the columns.
    void placeAcross(SheetBlock block);
    /// Into the columns.
    void place(SheetBlock block);
    /// How tall the next block may be to stay in the present column.
    [[nodiscard]] double room() const;
    /// How tall a block may be without being divided.
    [[nodiscard]] double wholePage() const;

    [[nodiscard]] std::vector<SheetPage> take() { return std::exchange(m_pages, {}); }

private:
    enum class PageKind { First, Later };

    void beginPage(PageKind kind);
    void nextColumn();
    [[nodiscard]] double bottom() const;
    [[nodiscard]] double columnLeft() const;
    void put(SheetBlock block);
    void putSeparator();
    void divide(SheetBlock block);

    SheetMeasures m_measures;
    double m_headerRoom;
    double m_footerRoom;
    std::vector<SheetPage> m_pages;
    int m_column = 0;
    double m_columnTop = 0.0;
    double m_y = 0.0;
};

/// The part of a block that fits into a height, and the rest; divided between lines, and where
/// there is a gap if that leaves the first part not much smaller. It is empty where not even one
/// piece fits.
[[nodiscard]] std::pair<SheetBlock, SheetBlock> dividedBlock(SheetBlock block, double height);

} // namespace limber
