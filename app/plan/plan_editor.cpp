// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_editor.h"

#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "core/settings/settings.h"

#include <cstddef>
#include <utility>

namespace limber {

namespace {
constexpr std::size_t kMostSteps = 100;
} // namespace

PlanEditor::PlanEditor(const BundledContent& content, DataFile& data, UndoBar& undoBar,
                       QObject* parent)
    : QObject(parent)
    , m_content(content)
    , m_data(data)
    , m_undoBar(undoBar)
{
    connect(&m_undoBar, &UndoBar::undoRequested, this, &PlanEditor::undo);
}

bool PlanEditor::keep(const Result<Plan>& changed, const QString& said)
{
    return report(save(changed, said, {}));
}

bool PlanEditor::adoptProgramme(const Programme& programme, QDate from,
                                const std::vector<QTime>& times, AdoptionKind kind,
                                const QString& said)
{
    return adoptInto(adopt(programme, from, times, m_content.catalogue), from, kind, said);
}

bool PlanEditor::adoptProgramme(const OwnProgramme& programme, QDate from, AdoptionKind kind,
                                const QString& said)
{
    return adoptInto(adopt(programme, from), from, kind, said);
}

bool PlanEditor::adoptInto(const Result<AdoptedProgramme>& adopted, QDate from, AdoptionKind kind,
                           const QString& said)
{
    const auto settings = m_data.settings.load();
    const auto plan = m_data.plan.load();
    if (!settings)
        return report(tl::unexpected(settings.error()));
    if (!plan)
        return report(tl::unexpected(plan.error()));
    if (!adopted)
        return report(tl::unexpected(adopted.error()));

    AdoptedProgramme reminded = *adopted;
    for (PlanEntry& entry : reminded.entries) {
        if (settings->defaultReminder)
            entry.reminders = {*settings->defaultReminder};
    }
    const auto added = addRoutines(adopted->routines);
    if (!added)
        return report(tl::unexpected(added.error()));
    const Result<> saved =
        save(withProgramme(*plan, reminded, from, kind, firstDayOfWeek(*settings)), said, *added);
    // A plan that is not there must leave no routines behind.
    if (!saved && !report(removeRoutines(*added)))
        return false;
    return report(saved);
}

Result<> PlanEditor::save(const Result<Plan>& changed, const QString& said,
                          std::vector<Routine> addedRoutines)
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
    remember({*before, *after, std::move(addedRoutines), said});
    return {};
}

void PlanEditor::remember(Change change)
{
    // What was changed elsewhere in between cannot be stepped over.
    if (!m_done.empty() && m_done.back().after != change.before)
        m_done.clear();
    if (m_done.size() == kMostSteps)
        m_done.erase(m_done.begin());
    m_undoBar.offer(change.said);
    m_done.push_back(std::move(change));
    m_undone.clear();
    Q_EMIT stepsChanged();
    Q_EMIT changed();
}

bool PlanEditor::saveProgramme(const OwnProgramme& programme, const QString& said)
{
    return report(changeProgramme(programme.id, programme, said));
}

bool PlanEditor::removeProgramme(const ProgrammeId& id, const QString& said)
{
    return report(changeProgramme(id, std::nullopt, said));
}

Result<> PlanEditor::changeProgramme(const ProgrammeId& id,
                                     const std::optional<OwnProgramme>& programme,
                                     const QString& said)
{
    const auto plan = m_data.plan.load();
    if (!plan)
        return tl::unexpected(plan.error());
    const auto before = m_data.programmes.find(id);
    if (!before && before.error().code != ErrorCode::NotFound)
        return tl::unexpected(before.error());
    if (const auto put = putProgramme(id, programme); !put)
        return put;
    remember({*plan, *plan, {}, said, before ? std::optional(*before) : std::nullopt, programme});
    return {};
}

Result<> PlanEditor::putProgramme(const ProgrammeId& id,
                                  const std::optional<OwnProgramme>& programme)
{
    return programme ? m_data.programmes.save(*programme) : m_data.programmes.remove(id);
}

Result<std::vector<Routine>> PlanEditor::addRoutines(const std::vector<Routine>& routines)
{
    const auto own = m_data.routines.all();
    if (!own)
        return tl::unexpected(own.error());
    std::vector<Routine> added;
    for (Routine routine : routines) {
        if (findRoutine(m_content, *own, routine.id))
            continue;
        // From here on it is the user's own, so it takes the user's language.
        routine.name = catalogueText(routine.name);
        if (const auto saved = m_data.routines.save(routine); !saved) {
            const Result<> removed = removeRoutines(added);
            return tl::unexpected(removed ? saved.error() : removed.error());
        }
        added.push_back(routine);
    }
    return added;
}

Result<> PlanEditor::removeRoutines(const std::vector<Routine>& routines)
{
    for (const Routine& routine : routines) {
        if (const auto removed = m_data.routines.remove(routine.id); !removed)
            return removed;
    }
    return {};
}

Result<> PlanEditor::apply(const Change& change, Way way)
{
    if (change.programmeBefore || change.programmeAfter) {
        const ProgrammeId id =
            change.programmeAfter ? change.programmeAfter->id : change.programmeBefore->id;
        return putProgramme(id, way == Way::Back ? change.programmeBefore : change.programmeAfter);
    }
    if (way == Way::Back) {
        if (const auto saved = m_data.plan.save(change.before); !saved)
            return saved;
        return removeRoutines(change.addedRoutines);
    }
    for (const Routine& routine : change.addedRoutines) {
        if (const auto saved = m_data.routines.save(routine); !saved)
            return saved;
    }
    return m_data.plan.save(change.after);
}

bool PlanEditor::report(const Result<>& outcome)
{
    if (!outcome)
        Q_EMIT failed(saveErrorText(outcome.error()));
    return outcome.has_value();
}

QString PlanEditor::undoText() const
{
    return m_done.empty() ? QString() : m_done.back().said;
}

QString PlanEditor::redoText() const
{
    return m_undone.empty() ? QString() : m_undone.back().said;
}

void PlanEditor::undo()
{
    step(Way::Back);
}

void PlanEditor::redo()
{
    step(Way::Again);
}

void PlanEditor::step(Way way)
{
    std::vector<Change>& from = way == Way::Back ? m_done : m_undone;
    std::vector<Change>& to = way == Way::Back ? m_undone : m_done;
    if (from.empty())
        return;
    const Change change = from.back();
    const auto current = m_data.plan.load();
    if (current && *current != (way == Way::Back ? change.after : change.before)) {
        forgetSteps();
        Q_EMIT failed(tr("The plan was changed again since, so this could not be taken back."));
        return;
    }
    if (!report(apply(change, way)))
        return;
    from.pop_back();
    to.push_back(change);
    m_undoBar.hide();
    Q_EMIT stepsChanged();
    Q_EMIT changed();
}

void PlanEditor::forgetSteps()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT stepsChanged();
}

} // namespace limber
