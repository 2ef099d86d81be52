// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/programme_adoption.h"
#include "core/storage/data_file.h"

#include <QObject>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace limber {

class UndoBar;

/// Saves changes of the plan at once and takes the last one back where the user wants that.
class PlanEditor : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the editor.
    PlanEditor(const BundledContent& content, DataFile& data, UndoBar& undoBar,
               QObject* parent = nullptr);

    /// Saves a changed plan and offers to take it back, saying what was done. False where there is
    /// none or it could not be saved; `failed` has said why.
    bool keep(const Result<Plan>& changed, const QString& said);
    /// Puts a programme into the stored plan, and its single exercises among the user's routines.
    bool adoptProgramme(const Programme& programme, QDate from, const std::vector<QTime>& times,
                        AdoptionKind kind, const QString& said);

Q_SIGNALS:
    /// The stored plan is another one now.
    void changed();
    /// A sentence for the user; nothing was changed.
    void failed(const QString& text);

private:
    /// A change as it can be taken back.
    struct Change {
        Plan before;
        Plan after; ///< As read again, to see whether anything was changed since.
        std::vector<RoutineId> addedRoutines;
    };

    [[nodiscard]] Result<> save(const Result<Plan>& changed, const QString& said,
                                std::vector<RoutineId> addedRoutines);
    [[nodiscard]] Result<std::vector<RoutineId>> addRoutines(const std::vector<Routine>& routines);
    [[nodiscard]] Result<> removeRoutines(const std::vector<RoutineId>& routines);
    [[nodiscard]] Result<> takeBack(const Change& change);
    bool report(const Result<>& outcome);
    void undo();

    const BundledContent& m_content;
    DataFile& m_data;
    UndoBar& m_undoBar;
    std::optional<Change> m_lastChange;
};

} // namespace limber
