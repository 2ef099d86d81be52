// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/import_preview.h"

#include "app/pictures/picture_file.h"
#include "app/routines/routine_words.h"
#include "app/style/tokens.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 720;
constexpr int kNumberWidth = 28;
constexpr QSize kPicture(120, 90);

PlainLabel* muted(const QString& text)
{
    auto* label = new PlainLabel(text);
    label->setTone(TextTone::Muted);
    return label;
}

/// A picture with its caption as what a screen reader reads.
QLabel* thumbnail(const ExercisePicture& picture, const QString& exercise, double ratio)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(picture.caption.isEmpty()
                                 ? ImportPreview::tr("Picture of %1").arg(exercise)
                                 : picture.caption);
    QImage image = decoded(picture);
    if (image.isNull())
        return label;
    image = image.scaled(kPicture * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    label->setPixmap(QPixmap::fromImage(image));
    return label;
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"importPreview"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The arrow keys scroll.
    setFocusPolicy(Qt::StrongFocus);
}

void ImportPreview::show(ImportState state)
{
    m_state = std::move(state);
    rebuild();
}

void ImportPreview::clear()
{
    m_state.reset();
    rebuild();
}

void ImportPreview::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_state)
        rebuild();
}

void ImportPreview::rebuild()
{
    setAccessibleName(tr("What comes in"));
    auto* content = new QWidget;
    content->setMaximumWidth(kWidestColumn);
    // One overlong word must not push the rest out of sight.
    content->setMinimumWidth(1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::kSmall, space::kLarge);
    column->setSpacing(space::kMedium);
    if (m_state) {
        for (std::size_t i = 0; i < m_state->routines.size(); ++i)
            addRoutine(*column, i);
        addExercises(*column);
    }
    column->addStretch();
    if (QWidget* before = takeWidget())
        before->deleteLater();
    setWidget(content);
}

void ImportPreview::addRoutine(QVBoxLayout& column, std::size_t index)
{
    const RoutineArrival& arrival = m_state->plan.routines[index];
    const RoutineSummary& summary = m_state->routines[index];
    auto* card = new Card;
    card->setObjectName(u"importedRoutine"_s);
    auto* inCard = new QVBoxLayout(card);
    inCard->setSpacing(space::kSmall);
    inCard->addWidget(new Heading(HeadingLevel::Section, arrival.routine.name));
    auto* said = new PlainLabel(arrivalText(arrival));
    said->setTone(TextTone::Accent);
    said->setWeight(QFont::DemiBold);
    inCard->addWidget(said);
    if (!arrival.routine.goal.isEmpty())
        inCard->addWidget(new PlainLabel(arrival.routine.goal));
    inCard->addWidget(muted(tr("%1 in all, %2 of it active", "length, active time")
                                .arg(minutesText(summary.total), minutesText(summary.active))));
    if (!arrival.unknownExercises.empty()) {
        QStringList names;
        for (const ExerciseId& id : arrival.unknownExercises)
            names.append(id.text());
        inCard->addWidget(new Notice(
            NoticeKind::Advice,
            tr("%n exercise(s) are neither known to this version nor in the file: %1. Their steps "
               "are kept, and left out when you practise.",
               "", static_cast<int>(names.size()))
                .arg(QLocale().createSeparatedList(names)),
            NoticeClosing::Permanent));
    }
    if (arrival.refusedDoses > 0) {
        inCard->addWidget(
            new Notice(NoticeKind::Caution,
                       tr("%n step(s) ask for more or less than their exercise allows. They come "
                          "in as they are: set them right before you practise.",
                          "", arrival.refusedDoses),
                       NoticeClosing::Permanent));
    }
    addSteps(*inCard, arrival.routine);
    column.addWidget(card);
}

void ImportPreview::addSteps(QVBoxLayout& column, const Routine& routine)
{
    int number = 0;
    std::optional<StepGroupId> before;
    for (const RoutineStep& step : routine.steps) {
        const StepGroup* group = step.group ? routine.group(*step.group) : nullptr;
        if (group && step.group != before)
            column.addWidget(muted(tr("%n round(s) of these:", "", group->rounds)));
        auto* mark = new PlainLabel(QLocale().toString(++number));
        mark->setTone(TextTone::Accent);
        mark->setWeight(QFont::DemiBold);
        mark->setFixedWidth(kNumberWidth);
        mark->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(new PlainLabel(stepName(step, m_state->catalogue)));
        texts->addWidget(muted(stepDoseText(step, m_state->catalogue)));
        if (!step.note.isEmpty())
            texts->addWidget(muted(step.note));
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        if (group)
            row->addSpacing(space::kWide);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addLayout(texts, 1);
        column.addLayout(row);
        before = step.group;
    }
}

void ImportPreview::addExercises(QVBoxLayout& column)
{
    if (m_state->plan.exercises.empty())
        return;
    auto* card = new Card;
    auto* inCard = new QVBoxLayout(card);
    inCard->setSpacing(space::kSmall);
    inCard->addWidget(new Heading(HeadingLevel::Section, tr("Exercises that come along")));
    for (const ExerciseArrival& arrival : m_state->plan.exercises) {
        const QString& name = arrival.exercise.exercise.name;
        auto* title = new PlainLabel(name);
        title->setWeight(QFont::DemiBold);
        title->setObjectName(u"importedExercise"_s);
        inCard->addSpacing(space::kSmall);
        inCard->addWidget(title);
        auto* said = new PlainLabel(arrivalText(arrival));
        said->setTone(TextTone::Accent);
        inCard->addWidget(said);
        if (!arrival.exercise.exercise.purpose.isEmpty())
            inCard->addWidget(muted(arrival.exercise.exercise.purpose));
        if (arrival.exercise.pictures.empty())
            continue;
        auto* box = new QWidget;
        auto* pictures = new FlowLayout(box);
        for (const ExercisePicture& picture : arrival.exercise.pictures)
            pictures->addWidget(thumbnail(picture, name, devicePixelRatioF()));
        inCard->addWidget(box);
    }
    column.addWidget(card);
}

} // namespace limber
