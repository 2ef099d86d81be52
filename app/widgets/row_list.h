// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace limber {

class TileDelegate;

/// What a row of a RowList shows beside Qt::DisplayRole, its title.
enum RowRole {
    DetailRole = Qt::UserRole + 1, ///< QString: muted lines below the title.
    ToneRole,                      ///< int: a CategoryTone, shown as a dot; else no dot.
    LeadRole,                      ///< QString: a number before the title, instead of the dot.
    SectionRole,                   ///< QString: a heading above the row where a section begins.
    HasPictureRole,                ///< bool: whether Qt::DecorationRole gives a QPixmap, which is
                                   ///< asked for only when the row is painted.
    TilePictureRole,               ///< QPixmap of the size kTilePicture.
    StarRole,                      ///< bool: a star at the trailing end, filled or not; else none.
};

/// The size of a row's picture, at its trailing end.
inline constexpr QSize kRowPicture{88, 66};

/// Whether a list shows rows of text, or tiles of pictures with a title.
enum class ListFace { Rows, Tiles };

/// Paints rows of wrapped text, as tall as their text needs.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

    /// Where the star of a row is pressed; empty where it has none.
    [[nodiscard]] QRect starPlace(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const;
};

/// A list of rich rows with one selected: arrow keys walk, Enter or a double click opens. The row
/// wears the focus ring; the list does so only while it has no current row.
class RowList : public QListView {
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    void setFace(ListFace face);
    [[nodiscard]] ListFace face() const { return m_face; }

    /// Selects a row and brings it into view; nothing is selected for a row below 0.
    void setCurrentRow(int row);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

Q_SIGNALS:
    void currentRowChanged(int row);
    /// The star of a row was pressed; it changes once the model says so.
    void starPressed(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void initStyleOption(QStyleOptionFrame* option) const override;

private:
    RowDelegate* m_rows; ///< Of rows, while no other delegate was set.
    TileDelegate* m_tiles;
    ListFace m_face = ListFace::Rows;
};

} // namespace limber
