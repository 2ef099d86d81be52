// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page does with one's own programmes.
#include "app/plan/calendar_view.h"
#include "app/plan/keep_week_panel.h"
#include "app/plan/plan_editor.h"
#include "app/plan/plan_page.h"
#include "app/plan/programmes_view.h"
#include "app/widgets/notice.h"
#include "app/wording/error_wording.h"
#include "core/storage/practice_preferences.h"

#include <algorithm>
#include <set>

namespace limber {

void PlanPage::connectProgrammes()
{
    connect(m_programmes, &ProgrammesView::keepWeekRequested, this, &PlanPage::openKeepWeek);
    connect(m_programmes, &ProgrammesView::ownAdoptRequested, this, &PlanPage::adoptOwnProgramme);
    connect(m_programmes, &ProgrammesView::renameRequested, this,
            [this](const OwnProgramme& renamed) {
                m_editor->saveProgramme(renamed,
                                        tr("The programme is called %1 now.").arg(renamed.name));
            });
    connect(m_programmes, &ProgrammesView::deleteRequested, this,
            [this](const OwnProgramme& programme) {
                m_editor->removeProgramme(programme.id, tr("%1 is deleted.").arg(programme.name));
            });
    const KeepWeekPanel* panel = &m_calendar->keepWeekPanel();
    connect(panel, &KeepWeekPanel::closed, this, &PlanPage::closePanel);
    connect(panel, &KeepWeekPanel::saveRequested, this, &PlanPage::keepWeek);
}

void PlanPage::showOwnProgrammes()
{
    const auto programmes = m_data.programmes.all();
    if (!programmes) {
        const ErrorWords words = dataFileErrorWords(programmes.error(), m_data.database.path());
        showFailure(words.headline + u' ' + words.advice);
        return;
    }
    m_programmes->showOwn(
        buildOwnProgrammeOffers(*programmes, m_content, m_ownRoutines, timelineOptions(m_settings)),
        m_history.plan, m_state.today, m_state.firstDayOfWeek);
}

void PlanPage::openKeepWeek()
{
    m_isProgrammesWanted = false;
    const QDate first = weekStart(m_state.range.anchor, m_state.firstDayOfWeek);
    const OwnProgramme week =
        programmeFromWeek(m_history.plan, first, QString(), 1, m_state.firstDayOfWeek);
    showPanel(PlanPanel::KeepWeek);
    // The week that is meant stands beside its name.
    goTo(PlanView::Week, first);
    m_calendar->keepWeekPanel().begin(first, static_cast<int>(week.items.size()));
}

void PlanPage::keepWeek(QDate weekStart, const QString& name, int weeks)
{
    OwnProgramme programme =
        programmeFromWeek(m_history.plan, weekStart, name, weeks, m_state.firstDayOfWeek);
    std::erase_if(programme.items, [this](const OwnProgrammeItem& item) {
        return !findRoutine(m_content, m_ownRoutines, item.routine);
    });
    std::set<RoutineId> routines;
    for (const OwnProgrammeItem& item : programme.items)
        routines.insert(item.routine);
    if (const auto faults = faultsOf(programme, routines); !faults.empty()) {
        m_calendar->keepWeekPanel().showFault(faults.front().fault);
        return;
    }
    if (m_editor->saveProgramme(programme,
                                tr("%1 is kept. You find it under Programmes.").arg(name)))
        closePanel();
}

void PlanPage::adoptOwnProgramme(const OwnProgramme& programme, QDate from, AdoptionKind kind)
{
    if (!m_editor->adoptProgramme(programme, from, kind,
                                  tr("%1 is in the plan now.").arg(programme.name)))
        return;
    m_isProgrammesWanted = false;
    goTo(from);
}

} // namespace limber
