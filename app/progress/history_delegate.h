// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace limber {

/// Paints a row of HistoryModel in two lines: what was done and how long, when and how it felt.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    /// A list asks for the size of each of its rows, and there may be tens of thousands.
    mutable QFont m_measuredFont;
    mutable int m_lineHeight = 0;
};

} // namespace limber
