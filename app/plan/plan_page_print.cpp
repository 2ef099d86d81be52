// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page on paper; plan_page.cpp shows it.
#include "app/plan/plan_page.h"
#include "app/print/figure_sources.h"
#include "app/print/open_print_dialog.h"
#include "app/print/print_words.h"
#include "app/print/routine_sheet.h"
#include "app/print/week_sheet.h"
#include "app/style/theme.h"
#include "app/wording/time_wording.h"
#include "core/storage/practice_preferences.h"

#include <memory>
#include <vector>

namespace limber {

namespace {

/// A week on paper with everything that it is made of, as it was when printing was asked for.
struct PrintedWeek {
    const BundledContent* content = nullptr;
    FigureLibrary* figures = nullptr;
    std::vector<Routine> ownRoutines;
    Plan plan;
    QDate from;
    QDate today;
    Qt::DayOfWeek firstDay = Qt::Monday;
    TimelineOptions options;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] SheetDocument document(const PrintChoices& choices) const
    {
        const KnownRoutines routines{content, &ownRoutines};
        SheetDocument document{
            .title = PrintWords::tr("Week %1", "first and last day").arg(weekText(from)),
            .week = weekSheet(plan, routines, from, firstDay, options),
            .routines = {},
            .printed = dateText(today),
            .look = currentFigureLook(),
            .direction = direction};
        if (!choices.weekRoutines)
            return document;
        const SheetSources sources = figureSources(content->catalogue, *figures, options);
        for (const Routine& routine : routinesOfWeek(plan, routines, from, firstDay)) {
            document.routines.push_back(
                routineSheet(routine, tickDays(plan, routine.id, today, firstDay), sources));
        }
        return document;
    }
};

} // namespace

void PlanPage::printWeek(QDate from)
{
    const auto week =
        std::make_shared<PrintedWeek>(PrintedWeek{.content = &m_content,
                                                  .figures = &m_figures,
                                                  .ownRoutines = m_ownRoutines,
                                                  .plan = m_history.plan,
                                                  .from = from,
                                                  .today = m_state.today,
                                                  .firstDay = m_state.firstDayOfWeek,
                                                  .options = timelineOptions(m_settings),
                                                  .direction = layoutDirection()});
    openPrintDialog({PrintSubject::Week,
                     [week](const PrintChoices& choices) { return week->document(choices); }},
                    m_data, this);
}

} // namespace limber
