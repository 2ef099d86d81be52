// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/exercise_detail.h"
#include "app/exercises/exercises_page.h"
#include "app/exercises/own_figure.h"
#include "app/figure/figure_library.h"
#include "app/widgets/notice.h"
#include "app/widgets/row_list.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/own_exercise_wording.h"
#include "core/exercise/own_exercise_edit.h"

#include <QStackedWidget>

#include <algorithm>

// What the page does for own exercises and favourites.

namespace limber {

void ExercisesPage::beginNew()
{
    openForm(newOwnExercise(QString(), standardPhaseText), FormState::Untouched);
    m_form->focusName();
}

void ExercisesPage::copy(const ExerciseId& id)
{
    const Exercise* original = m_catalogue.find(id);
    if (!original)
        return;
    const Exercise worded = inShownWords(*original);
    const QString name = tr("%1 (my version)", "name of a copied exercise").arg(worded.name);
    OwnExercise own = ownCopyOf(worded, freeExerciseName(name, m_catalogue));
    if (const Motion* motion = m_figures.find(id.text()))
        own.motion = bytesOf(motionFor(*motion, own.exercise.id));
    if (original->origin == Origin::Own) {
        if (auto pictures = m_data.ownExercises.pictures(id))
            own.pictures = *std::move(pictures);
    }
    if (!store(own))
        return;
    openForm(own, FormState::Saved);
    m_form->focusName();
}

void ExercisesPage::edit(const ExerciseId& id)
{
    const auto draft = std::ranges::find_if(
        m_drafts, [&](const OwnExercise& one) { return one.exercise.id == id; });
    if (draft != m_drafts.end()) {
        openForm(OwnExercise(*draft), FormState::Unfinished);
        return;
    }
    const auto own = m_data.ownExercises.find(id);
    if (!own) {
        tellFailure(own.error());
        return;
    }
    openForm(*own, FormState::Untouched);
}

void ExercisesPage::openForm(const OwnExercise& own, FormState state)
{
    m_form->edit(own, state);
    m_undoBar->hide();
    m_views->setCurrentWidget(m_form);
}

bool ExercisesPage::isEditing() const
{
    return m_views->currentWidget() == m_form;
}

void ExercisesPage::closeForm()
{
    const ExerciseId edited = m_form->exercise().exercise.id;
    m_views->setCurrentIndex(0);
    announce();
    showUnfinished();
    if (m_catalogue.find(edited))
        showExercise(edited);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ExercisesPage::announce()
{
    if (std::exchange(m_hasNews, false))
        Q_EMIT ownExercisesChanged();
}

void ExercisesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    announce();
}

bool ExercisesPage::store(const OwnExercise& own)
{
    if (const auto saved = m_data.ownExercises.save(own); !saved) {
        tellFailure(saved.error());
        return false;
    }
    m_failure->hide();
    m_hasNews = true;
    return true;
}

void ExercisesPage::tellFailure(const Error& error)
{
    const QString text = saveErrorText(error);
    m_failure->setText(text);
    m_failure->show();
    m_form->showFailure(text);
}

void ExercisesPage::saveDraft()
{
    OwnExercise own = m_form->exercise();
    std::erase_if(m_drafts,
                  [&](const OwnExercise& draft) { return draft.exercise.id == own.exercise.id; });
    own.exercise.name = own.exercise.name.trimmed();
    if (m_form->obstacles().empty() && store(own)) {
        m_form->setFormState(FormState::Saved);
    } else {
        m_drafts.push_back(m_form->exercise());
        m_form->setFormState(FormState::Unfinished);
    }
}

void ExercisesPage::showUnfinished()
{
    m_unfinished->setVisible(!m_drafts.empty());
    if (m_drafts.empty())
        return;
    const OwnExercise& draft = m_drafts.back();
    const QString name = draft.exercise.name.trimmed();
    QStringList lines{name.isEmpty() ? tr("An exercise without a name is not saved yet.")
                                     : tr("The last changes of %1 are not saved yet.").arg(name)};
    for (const OwnExerciseObstacle& obstacle : faultsOf(draft))
        lines.append(obstacleText(obstacle));
    lines.removeDuplicates();
    m_unfinished->setText(lines.join(u' '));
}

void ExercisesPage::continueDraft()
{
    openForm(OwnExercise(m_drafts.back()), FormState::Unfinished);
}

void ExercisesPage::discardDraft()
{
    const OwnExercise draft = m_drafts.back();
    m_drafts.pop_back();
    showUnfinished();
    m_list->setFocus(Qt::OtherFocusReason);
    offerUndo(tr("Changes discarded"), [this, draft] {
        m_drafts.push_back(draft);
        showUnfinished();
    });
}

void ExercisesPage::deleteExercise(const ExerciseId& id)
{
    const auto own = m_data.ownExercises.find(id);
    if (!own) {
        tellFailure(own.error());
        return;
    }
    if (const auto removed = m_data.ownExercises.remove(id); !removed) {
        tellFailure(removed.error());
        return;
    }
    std::erase_if(m_drafts, [&](const OwnExercise& draft) { return draft.exercise.id == id; });
    closeDetail();
    Q_EMIT ownExercisesChanged();
    showUnfinished();
    m_list->setFocus(Qt::OtherFocusReason);
    offerUndo(tr("%1 deleted. Routines leave it out.", "exercise").arg(own->exercise.name),
              [this, deleted = *own] {
                  if (!store(deleted))
                      return;
                  announce();
                  showExercise(deleted.exercise.id);
              });
}

void ExercisesPage::offerUndo(const QString& done, std::function<void()> undo)
{
    // Offering ends the offer before, which forgets how to undo.
    m_undoBar->offer(done);
    m_undo = std::move(undo);
}

void ExercisesPage::setFavour(const ExerciseId& id, Favour favour)
{
    if (const auto saved = m_data.favourites.set(id, favour); !saved) {
        tellFailure(saved.error());
        return;
    }
    if (favour == Favour::Favourite)
        m_favourites.insert(id);
    else
        m_favourites.erase(id);
    applyFilter();
    Q_EMIT favouritesChanged();
}

} // namespace limber
