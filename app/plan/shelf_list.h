// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/row_list.h"

namespace limber {

/// A list whose rows can be pulled away.
class ShelfList : public RowList {
    Q_OBJECT

public:
    explicit ShelfList(QWidget* parent = nullptr)
        : RowList(parent)
    {
        setDragEnabled(true);
    }

Q_SIGNALS:
    /// The pointer pulls at this row.
    void pulled(const QModelIndex& index);

protected:
    void startDrag(Qt::DropActions) override { Q_EMIT pulled(currentIndex()); }
};

} // namespace limber
