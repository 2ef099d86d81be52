// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_editor.h"

#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "core/settings/settings.h"

#include <utility>

namespace limber {

PlanEditor::PlanEditor(const BundledContent& content, DataFile& data, UndoBar& undoBar,
                       QObject* parent)
    : QObject(parent)
    , m_content(content)
    , m_data(data)
    , m_undoBar(undoBar)
{
    connect(&m_undoBar, &UndoBar::undoRequested, this, &PlanEditor::undo);
    connect(&m_undoBar, &UndoBar::expired, this, [this] { m_lastChange.reset(); });
}

bool PlanEditor::keep(const Result<Plan>& changed, const QString& said)
{
    return report(save(changed, said, {}));
}

bool PlanEditor::adoptProgramme(const Programme& programme, QDate from,
                                const std::vector<QTime>& times, AdoptionKind kind,
                                const QString& said)
{
    const auto settings = m_data.settings.load();
    const auto plan = m_data.plan.load();
    const auto adopted = adopt(programme, from, times, m_content.catalogue);
    if (!settings)
        return report(tl::unexpected(settings.error()));
    if (!plan)
        return report(tl::unexpected(plan.error()));
    if (!adopted)
        return report(tl::unexpected(adopted.error()));

    const auto added = addRoutines(adopted->routines);
    if (!added)
        return report(tl::unexpected(added.error()));
    const Result<> saved =
        save(withProgramme(*plan, *adopted, from, kind, firstDayOfWeek(*settings)), said, *added);
    // A plan that is not there must leave no routines behind.
    if (!saved && !report(removeRoutines(*added)))
        return false;
    return report(saved);
}

Result<> PlanEditor::save(const Result<Plan>& changed, const QString& said,
                          std::vector<RoutineId> addedRoutines)
{
    if (!changed)
        return tl::unexpected(changed.error());
    const auto before = m_data.plan.load();
    if (!before)
        return tl::unexpected(before.error());
    if (const auto saved = m_data.plan.save(*changed); !saved)
        return saved;
    const auto after = m_data.plan.load();
    if (!after)
        return tl::unexpected(after.error());
    // An earlier offer ends here, and with it the change that it would have taken back.
    m_undoBar.offer(said);
    m_lastChange = Change{*before, *after, std::move(addedRoutines)};
    Q_EMIT this->changed();
    return {};
}

Result<std::vector<RoutineId>> PlanEditor::addRoutines(const std::vector<Routine>& routines)
{
    const auto own = m_data.routines.all();
    if (!own)
        return tl::unexpected(own.error());
    std::vector<RoutineId> added;
    for (Routine routine : routines) {
        if (findRoutine(m_content, *own, routine.id))
            continue;
        // From here on it is the user's own, so it takes the user's language.
        routine.name = catalogueText(routine.name);
        if (const auto saved = m_data.routines.save(routine); !saved) {
            const Result<> removed = removeRoutines(added);
            return tl::unexpected(removed ? saved.error() : removed.error());
        }
        added.push_back(routine.id);
    }
    return added;
}

Result<> PlanEditor::removeRoutines(const std::vector<RoutineId>& routines)
{
    for (const RoutineId& routine : routines) {
        if (const auto removed = m_data.routines.remove(routine); !removed)
            return removed;
    }
    return {};
}

Result<> PlanEditor::takeBack(const Change& change)
{
    if (const auto saved = m_data.plan.save(change.before); !saved)
        return saved;
    return removeRoutines(change.addedRoutines);
}

bool PlanEditor::report(const Result<>& outcome)
{
    if (!outcome)
        Q_EMIT failed(saveErrorText(outcome.error()));
    return outcome.has_value();
}

void PlanEditor::undo()
{
    const auto change = std::exchange(m_lastChange, std::nullopt);
    if (!change)
        return;
    const auto current = m_data.plan.load();
    if (current && *current != change->after) {
        Q_EMIT failed(tr("The plan was changed again since, so this could not be taken back."));
        return;
    }
    if (report(takeBack(*change)))
        Q_EMIT changed();
}

} // namespace limber
