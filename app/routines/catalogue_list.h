// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/row_list.h"

#include <functional>
#include <memory>

class QMimeData;

namespace limber {

/// Rows that are pulled out of the list, several at once where several are selected.
class CatalogueList : public RowList {
    Q_OBJECT

public:
    using MimeOfRows = std::function<std::unique_ptr<QMimeData>()>;

    explicit CatalogueList(MimeOfRows mimeOfSelected, QWidget* parent = nullptr);

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    MimeOfRows m_mimeOfSelected;
};

} // namespace limber
