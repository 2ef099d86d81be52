// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_entry.h"

#include <QPoint>
#include <QString>
#include <Qt>

#include <functional>
#include <memory>
#include <variant>

class QDrag;
class QMimeData;
class QPixmap;
class QWidget;

// What is dragged about the plan: an occurrence to another day or time, or a routine into the plan.
// What travels with the pointer are ids alone; whoever it is dropped on looks up the rest.

namespace limber {

inline constexpr const char* kOccurrenceMime = "application/x-limber-occurrence";
inline constexpr const char* kRoutineMime = "application/x-limber-routine";

/// An occurrence that is there already, or a routine that is not.
using PlanDrag = std::variant<OccurrenceKey, RoutineId>;

[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const PlanDrag& dragged);
/// Nothing where it is something else, or not readable.
[[nodiscard]] std::optional<PlanDrag> planDragOf(const QMimeData* mime);

/// Lets a drag run until it is dropped or given up.
using DragRun = std::function<Qt::DropAction(QDrag&)>;
/// The desktop's way.
[[nodiscard]] Qt::DropAction runDrag(QDrag& drag);

/// Drags `dragged` with a see-through picture of it under the pointer. `source` must outlive the
/// drag; `hold` is where in the picture the pointer holds it.
void startDrag(QWidget& source, const PlanDrag& dragged, const QPixmap& picture, QPoint hold,
               const DragRun& run);

} // namespace limber
