// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace limber {

/// Paints the rows of a StepList: steps with number, dose and picture, the heads of groups with
/// their rounds, and the bracket that holds a group together. At the trailing end of every row is
/// the place to press for opening it.
class StepDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

    /// The height of a row that is not open.
    [[nodiscard]] int rowHeight(const QFont& font, const QModelIndex& index, int width) const;
    /// Where a row of this height that begins at the top of `row` is opened.
    [[nodiscard]] static QRect openPlace(const QRect& row, int height,
                                         Qt::LayoutDirection direction);
    /// How far from the leading edge a row begins, beside the bracket of its group.
    [[nodiscard]] static int indentOf(const QModelIndex& index);
    /// Heights are remembered by text; another font makes them wrong.
    void forgetHeights() { m_heights.clear(); }

private:
    /// How high two wrapped texts are.
    struct TextHeights {
        int title = 0;
        int detail = 0;
    };
    struct Shape;

    [[nodiscard]] Shape shapeOf(const QFont& font, const QModelIndex& index, int width) const;
    [[nodiscard]] TextHeights heightsOf(const Shape& shape, const QString& title,
                                        const QString& detail, int width) const;

    mutable QHash<QString, TextHeights> m_heights;
};

} // namespace limber
