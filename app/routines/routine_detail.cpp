// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_detail.h"

#include "app/figure/figure_picture.h"
#include "app/routines/routine_words.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/row_list.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 720;
constexpr int kNumberWidth = 24;

/// The group that the step at `index` is the first of.
const StepGroup* firstOfGroup(const Routine& routine, int index)
{
    const auto& steps = routine.steps;
    const auto at = static_cast<std::size_t>(index);
    const auto& group = steps[at].group;
    if (!group || (at > 0 && steps[at - 1].group == group))
        return nullptr;
    return routine.group(*group);
}

bool isLastOfGroup(const Routine& routine, int index)
{
    const auto& steps = routine.steps;
    const auto at = static_cast<std::size_t>(index);
    return steps[at].group && (at + 1 == steps.size() || steps[at + 1].group != steps[at].group);
}

PlainLabel* makeRoundsLabel(const StepGroup& group)
{
    const QString rest = roundsRestText(group);
    auto* label =
        new PlainLabel(rest.isEmpty() ? roundsText(group.rounds)
                                      : RoutineDetail::tr("%1 · %2", "rounds, rest between them")
                                            .arg(roundsText(group.rounds), rest));
    label->setTone(TextTone::Accent);
    label->setWeight(QFont::DemiBold);
    return label;
}

} // namespace

RoutineDetail::RoutineDetail(const Catalogue& catalogue, FigureLibrary& figures, QWidget* parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_figures(figures)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

const Routine* RoutineDetail::routine() const
{
    return m_summary ? &m_summary->routine : nullptr;
}

void RoutineDetail::showRoutine(const RoutineSummary& summary)
{
    if (m_summary == summary)
        return;
    const bool isSame = m_summary && m_summary->routine.id == summary.routine.id;
    const int place = isSame ? verticalScrollBar()->value() : 0;
    m_summary = summary;
    rebuild();
    verticalScrollBar()->setValue(place);
}

void RoutineDetail::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_summary)
        rebuild();
}

void RoutineDetail::rebuild()
{
    auto* content = new QWidget;
    content->setMaximumWidth(kWidestColumn);
    // One overlong word must not push the rest out of sight.
    content->setMinimumWidth(1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::kSmall, space::kLarge);
    column->setSpacing(space::kMedium);
    addHeader(*column);
    addButtons(*column);
    addSteps(*column);
    column->addStretch();
    // The click that led here may have come from inside what was shown before.
    if (QWidget* before = takeWidget())
        before->deleteLater();
    setWidget(content);
}

void RoutineDetail::addHeader(QVBoxLayout& column)
{
    const Routine& routine = m_summary->routine;
    auto* name = new Heading(HeadingLevel::Page, routineName(routine));
    name->setObjectName(u"routineTitle"_s);
    column.addWidget(name);
    if (!routine.goal.isEmpty())
        column.addWidget(new PlainLabel(routineGoal(routine)));
    auto* time =
        new PlainLabel(tr("%1 in all, %2 of it active", "length, active time")
                           .arg(minutesText(m_summary->total), minutesText(m_summary->active)));
    time->setWeight(QFont::DemiBold);
    time->setObjectName(u"routineMinutes"_s);
    column.addWidget(time);
    auto* kind =
        new PlainLabel(tr("%1 · %2 · %3", "focus, level, equipment")
                           .arg(routineFocusName(routine.focus), routineLevelName(routine.level),
                                equipmentText(m_summary->equipment)));
    kind->setTone(TextTone::Muted);
    column.addWidget(kind);
    if (m_summary->unknownExercises > 0) {
        column.addWidget(new Notice(
            NoticeKind::Advice,
            tr("%n exercise(s) of this routine are not known to this version. They are kept, and "
               "left out when you practise.",
               "", m_summary->unknownExercises),
            NoticeClosing::Permanent));
    }
}

void RoutineDetail::addButtons(QVBoxLayout& column)
{
    auto* box = new QWidget;
    auto* buttons = new FlowLayout(box);
    const auto add = [&](IconName icon, const QString& text, ButtonKind kind, const QString& name,
                         auto signal) {
        auto* button = new Button(icon, text, kind);
        button->setObjectName(name);
        setButtonSize(*button, ButtonSize::Large);
        buttons->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, signal);
        return button;
    };
    Button* start = add(IconName::Play, tr("Start"), ButtonKind::Primary, u"startRoutineButton"_s,
                        &RoutineDetail::startRequested);
    start->setEnabled(m_summary->active.count() > 0);
    add(IconName::Calendar, tr("Put on the plan"), ButtonKind::Secondary, u"planRoutineButton"_s,
        &RoutineDetail::planRequested);
    add(IconName::Print, tr("Print…"), ButtonKind::Secondary, u"printRoutineButton"_s,
        &RoutineDetail::printRequested);
    if (m_summary->routine.origin == Origin::Bundled) {
        add(IconName::Duplicate, tr("Copy and change"), ButtonKind::Secondary,
            u"copyRoutineButton"_s, &RoutineDetail::copyRequested);
    } else {
        add(IconName::Edit, tr("Edit"), ButtonKind::Secondary, u"editRoutineButton"_s,
            &RoutineDetail::editRequested);
        add(IconName::Duplicate, tr("Duplicate"), ButtonKind::Quiet, u"duplicateRoutineButton"_s,
            &RoutineDetail::duplicateRequested);
        add(IconName::Delete, tr("Delete"), ButtonKind::Quiet, u"deleteRoutineButton"_s,
            &RoutineDetail::deleteRequested);
    }
    add(IconName::Forward, tr("Save as file…"), ButtonKind::Quiet, u"saveRoutineButton"_s,
        &RoutineDetail::saveRequested);
    column.addWidget(box);
}

void RoutineDetail::addSteps(QVBoxLayout& column)
{
    auto* card = new Card;
    auto* steps = new QVBoxLayout(card);
    steps->setSpacing(space::kSmall);
    steps->addWidget(new Heading(HeadingLevel::Section, tr("Exercises in order")));
    int number = 0;
    for (const RoutineStep& step : m_summary->routine.steps) {
        if (const StepGroup* group = firstOfGroup(m_summary->routine, number))
            steps->addWidget(makeRoundsLabel(*group));
        ++number;
        auto* mark = new PlainLabel(QLocale().toString(number));
        mark->setTone(TextTone::Accent);
        mark->setWeight(QFont::DemiBold);
        mark->setFixedWidth(kNumberWidth);
        mark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto* name = new PlainLabel(stepName(step, m_catalogue));
        name->setWeight(QFont::DemiBold);
        auto* dose = new PlainLabel(stepDoseText(step, m_catalogue));
        dose->setTone(TextTone::Muted);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(name);
        texts->addWidget(dose);
        if (const QString pauses = stepPauseText(step); !pauses.isEmpty()) {
            auto* pause = new PlainLabel(pauses);
            pause->setTone(TextTone::Muted);
            texts->addWidget(pause);
        }
        if (!step.note.isEmpty())
            texts->addWidget(new PlainLabel(step.note));
        if (isLastOfGroup(m_summary->routine, number - 1)) {
            auto* end = new PlainLabel(tr("The block ends here."));
            end->setTone(TextTone::Muted);
            end->setPixelSize(type_size::kSmall);
            texts->addWidget(end);
        }
        texts->addStretch(1);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        row->addWidget(mark);
        row->addLayout(texts, 1);
        auto* picture = new FigurePicture(m_figures, kRowPicture, card);
        picture->setExercise(step.exercise.text());
        row->addWidget(picture, 0, Qt::AlignTop);
        if (m_catalogue.find(step.exercise)) {
            auto* about = Button::iconOnly(
                IconName::Info, tr("About %1", "exercise").arg(stepName(step, m_catalogue)));
            connect(about, &QAbstractButton::clicked, this,
                    [this, id = step.exercise] { Q_EMIT exerciseChosen(id); });
            row->addWidget(about, 0, Qt::AlignTop);
        }
        steps->addLayout(row);
    }
    column.addWidget(card);
}

} // namespace limber
