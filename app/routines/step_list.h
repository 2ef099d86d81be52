// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/step_list_model.h"
#include "app/widgets/row_list.h"

#include <QMimeData>
#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>
#include <memory>

namespace limber {

class StepDelegate;

/// The steps of a routine, several of which can be selected and dragged to another place. One row
/// at a time is open: an editor stands below it, inside the list.
class StepList : public RowList {
    Q_OBJECT

public:
    /// Makes what is dragged of steps.
    using MimeOfSteps = std::function<std::unique_ptr<QMimeData>(const std::set<int>&)>;

    /// The model must outlive the widget.
    StepList(StepListModel& model, MimeOfSteps mimeOfSteps, QWidget* parent = nullptr);

    /// What the list says while it is empty.
    void setHint(const QString& hint);

    /// The steps of the selected rows, those of groups included.
    [[nodiscard]] std::set<int> selectedSteps() const;
    /// The groups whose heads are selected.
    [[nodiscard]] std::vector<StepGroupId> selectedGroups() const;
    /// Selects rows, brings the last of them into view and makes it the current one.
    void selectRows(const std::vector<int>& rows);

    /// Puts an editor below a row in place of the one that was open. The editor is hidden, not
    /// deleted, once another row is opened or the row goes.
    void open(int row, QWidget* editor);
    void closeOpen();
    /// -1 while none is open.
    [[nodiscard]] int openRow() const { return m_open.isValid() ? m_open.row() : -1; }
    /// The room that the editor takes below a row; 0 below all but the open one.
    [[nodiscard]] int editorHeight(const QModelIndex& index) const;

    /// What travels when the selected rows are dragged.
    [[nodiscard]] std::unique_ptr<QMimeData> dragMime() const;

Q_SIGNALS:
    void selectionChosen(); ///< Another selection, or another current row.
    void openRequested(int row);
    void toggleRequested(int row); ///< The place for opening was pressed.
    void menuRequested(QPoint globalPosition);
    /// Steps of this list were dropped before the step at `before`.
    void stepsDropped(const std::set<int>& steps, int before);
    /// Something else was dropped there.
    void mimeDropped(const QMimeData* mime, int before);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::set<int> selectedRowNumbers() const;
    [[nodiscard]] bool canTake(const QMimeData* mime) const;
    /// The steps of this list that are being dragged, where it is those.
    [[nodiscard]] std::optional<std::set<int>> ownSteps(const QMimeData* mime) const;
    /// The row above which something lands that is dropped here.
    [[nodiscard]] int rowAt(QPoint position) const;
    void placeEditor();
    /// From where to where an editor below a row goes, at the top of the list.
    [[nodiscard]] QRect editorPlace(const QModelIndex& index) const;
    void showFocused(QWidget* focused);

    StepListModel& m_model;
    MimeOfSteps m_mimeOfSteps;
    StepDelegate* m_delegate;
    QString m_hint;
    QByteArray m_token; ///< By which the list knows its own rows again.
    QPersistentModelIndex m_open;
    QPointer<QWidget> m_editor;
    int m_dropRow = -1; ///< Above which the line stands that shows where a drop lands.
};

} // namespace limber
