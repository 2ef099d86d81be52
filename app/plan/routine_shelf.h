// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_drag.h"
#include "app/widgets/card.h"
#include "core/plan/bundled_content.h"
#include "core/session/timeline.h"

class QLineEdit;
class QStandardItemModel;

namespace limber {

class Button;
class Heading;
class PlainLabel;
class ShelfList;

/// The routines beside the week, to drag into it. Enter on one of them asks for it to be added by
/// the panel instead.
class RoutineShelf : public Card {
    Q_OBJECT

public:
    explicit RoutineShelf(const BundledContent& content, QWidget* parent = nullptr);

    void setRoutines(const std::vector<Routine>& ownRoutines, const TimelineOptions& options);
    void focusSearch();
    /// How a drag runs; the desktop's way unless said otherwise.
    void setDragRun(DragRun run) { m_dragRun = std::move(run); }

Q_SIGNALS:
    void addRequested(const limber::RoutineId& routine);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void word();
    void pull(const QModelIndex& index);

    const BundledContent& m_content;
    std::vector<Routine> m_own;
    TimelineOptions m_options;
    DragRun m_dragRun = runDrag;
    Heading* m_title;
    Button* m_close;
    PlainLabel* m_hint;
    QLineEdit* m_search;
    QStandardItemModel* m_model;
    ShelfList* m_list;
};

} // namespace limber
