// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/catalogue_list.h"

#include <QDrag>
#include <QMimeData>

namespace limber {

CatalogueList::CatalogueList(MimeOfRows mimeOfSelected, QWidget* parent)
    : RowList(parent)
    , m_mimeOfSelected(std::move(mimeOfSelected))
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
}

void CatalogueList::startDrag(Qt::DropActions)
{
    std::unique_ptr<QMimeData> mime = m_mimeOfSelected();
    if (!mime)
        return;
    // The drag belongs to Qt once it runs.
    auto* drag = new QDrag(this);
    drag->setMimeData(mime.release());
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    drag->exec(Qt::CopyAction);
}

} // namespace limber
