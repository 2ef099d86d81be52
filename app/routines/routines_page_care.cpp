// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor is told of the person, and what it changes of that; routines_page.cpp shows it.
#include "app/routines/routine_editor.h"
#include "app/routines/routines_page.h"
#include "app/wording/error_wording.h"
#include "core/storage/history_store.h"

namespace limber {

QDate RoutinesPage::currentDay() const
{
    return dayOf(m_clock.now(), m_settings.dayStartsAt);
}

void RoutinesPage::informEditor()
{
    RoutineCircumstances circumstances{.today = currentDay()};
    if (auto history = loadExerciseHistory(m_data.database))
        circumstances.history = *std::move(history);
    m_editor->setCircumstances(circumstances);
    if (const auto favourites = m_data.favourites.all())
        m_editor->setFavourites(*favourites);
    showAccepted();
}

void RoutinesPage::showAccepted()
{
    std::set<QString> accepted;
    if (const auto all = m_data.acceptedFindings.all()) {
        for (const auto& [finding, day] : *all)
            accepted.insert(finding);
    }
    m_editor->setAccepted(accepted);
}

void RoutinesPage::keepAccepted(const Result<>& kept)
{
    if (kept)
        showAccepted();
    else
        m_editor->showFailure(saveErrorText(kept.error()));
}

void RoutinesPage::setFavourite(const ExerciseId& exercise, Favour favour)
{
    if (const auto kept = m_data.favourites.set(exercise, favour); !kept) {
        m_editor->showFailure(saveErrorText(kept.error()));
        return;
    }
    if (const auto favourites = m_data.favourites.all())
        m_editor->setFavourites(*favourites);
}

} // namespace limber
