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

/// Saves changes of the plan and of one's own programmes at once. All of them can be taken back,
/// the latest first, and made again, until the plan is changed elsewhere.
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

    /// The same with a programme of one's own.
    bool adoptProgramme(const OwnProgramme& programme, QDate from, AdoptionKind kind,
                        const QString& said);
    /// Keeps a programme of one's own, new or changed.
    bool saveProgramme(const OwnProgramme& programme, const QString& said);
    bool removeProgramme(const ProgrammeId& id, const QString& said);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// What `undo` would take back, in the words that `keep` was given.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

public Q_SLOTS:
    /// Both do nothing where there is nothing to take back or to make again.
    void undo();
    void redo();

Q_SIGNALS:
    /// The stored plan is another one now.
    void changed();
    /// A sentence for the user; nothing was changed.
    void failed(const QString& text);
    /// What can be undone or redone is something else now.
    void stepsChanged();

private:
    /// A change as it can be taken back.
    struct Change {
        Plan before;
        Plan after; ///< As read again, to see whether anything was changed since.
        std::vector<Routine> addedRoutines;
        QString said;
        std::optional<OwnProgramme> programmeBefore = {};
        std::optional<OwnProgramme> programmeAfter = {};
    };
    enum class Way { Back, Again };

    [[nodiscard]] Result<> save(const Result<Plan>& changed, const QString& said,
                                std::vector<Routine> addedRoutines);
    bool adoptInto(const Result<AdoptedProgramme>& adopted, QDate from, AdoptionKind kind,
                   const QString& said);
    [[nodiscard]] Result<> changeProgramme(const ProgrammeId& id,
                                           const std::optional<OwnProgramme>& programme,
                                           const QString& said);
    [[nodiscard]] Result<> putProgramme(const ProgrammeId& id,
                                        const std::optional<OwnProgramme>& programme);
    void remember(Change change);
    [[nodiscard]] Result<std::vector<Routine>> addRoutines(const std::vector<Routine>& routines);
    [[nodiscard]] Result<> removeRoutines(const std::vector<Routine>& routines);
    [[nodiscard]] Result<> apply(const Change& change, Way way);
    void step(Way way);
    void forgetSteps();
    bool report(const Result<>& outcome);

    const BundledContent& m_content;
    DataFile& m_data;
    UndoBar& m_undoBar;
    std::vector<Change> m_done;   ///< The latest last.
    std::vector<Change> m_undone; ///< The one to make again first is the last.
};

} // namespace limber
