// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/exercise_detail.h"

#include "app/exercises/dose_card.h"
#include "app/exercises/text_block.h"
#include "app/exercises/worked_body.h"
#include "app/figure/figure_library.h"
#include "app/figure/figure_strip.h"
#include "app/figure/figure_widget.h"
#include "app/print/exercise_stills.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/picture_view.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 720;
constexpr int kFigureHeight = 300;

QStringList worded(const Exercise& exercise, const QStringList& texts)
{
    QStringList lines;
    for (const QString& text : texts)
        lines.append(exerciseText(exercise, text));
    return lines;
}

QStringList worded(const Exercise& exercise, const std::vector<SourcedText>& texts)
{
    QStringList lines;
    for (const SourcedText& text : texts)
        lines.append(exerciseText(exercise, text.text));
    return lines;
}

template <typename Term> QString joined(const std::vector<Term>& terms, QString (*name)(Term))
{
    QStringList names;
    for (const Term term : terms)
        names.append(name(term));
    return names.join(ExerciseDetail::tr(", ", "between the items of a list"));
}

QString phaseLength(const Phase& phase)
{
    if (phase.usesHold)
        return ExerciseDetail::tr("as long as the hold", "length of a phase");
    return phase.duration.count() > 0 ? secondsText(phase.duration) : QString();
}

QString phaseMoment(PhaseWhen when)
{
    switch (when) {
    case PhaseWhen::Start:
        return ExerciseDetail::tr("once, to begin", "when a phase comes");
    case PhaseWhen::Repeat:
        return {};
    case PhaseWhen::ChangeSides:
        return ExerciseDetail::tr("between the sides", "when a phase comes");
    }
    return {};
}

/// The phases of one repetition for the moving picture. What takes long is shown in short: nobody
/// waits for half a minute to see how a hold ends.
std::vector<PlayedPhase> previewOf(const Exercise& exercise)
{
    constexpr std::chrono::milliseconds kShortest{900};
    constexpr std::chrono::milliseconds kLongest{4000};
    constexpr std::chrono::milliseconds kHold{2500};
    std::vector<PlayedPhase> phases;
    for (const Phase& phase : exercise.phases) {
        if (phase.when == PhaseWhen::ChangeSides)
            continue;
        const std::chrono::milliseconds length = phase.usesHold ? kHold : phase.duration;
        phases.push_back({phase.id, std::clamp(length, kShortest, kLongest)});
    }
    return phases;
}

} // namespace

ExerciseDetail::ExerciseDetail(const Catalogue& catalogue, FigureLibrary& figures, QWidget* parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_figureMotion(FigureMotion::Moving)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ExerciseDetail::show(const Exercise& exercise)
{
    if (m_exercise == exercise && !m_isStale)
        return;
    m_isStale = false;
    const bool isOther = !m_exercise || m_exercise->id != exercise.id;
    const int place = isOther ? 0 : verticalScrollBar()->value();
    if (isOther)
        m_dose = nullptr;
    m_exercise = exercise;
    m_figure = nullptr;
    rebuild();
    verticalScrollBar()->setValue(place);
}

void ExerciseDetail::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_exercise)
        return;
    const int place = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(place);
}

void ExerciseDetail::rebuild()
{
    const bool wasUnfolded = m_dose && m_dose->isUnfolded();
    auto* content = new QWidget;
    content->setMaximumWidth(kWidestColumn);
    // One overlong word must not push the rest out of sight.
    content->setMinimumWidth(1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::kSmall, space::kLarge);
    column->setSpacing(space::kMedium);

    addHeader(*column);
    addFigure(*column);
    addPictures(*column);
    const TextCard steps = makeTextCard(tr("How to do it"));
    steps.card->setObjectName(u"exerciseSteps"_s);
    addLines(*steps.column, worded(*m_exercise, m_exercise->steps), ListMarks::Numbers);
    addStrip(*steps.column);
    column->addWidget(steps.card);
    addCautions(*column);
    m_dose = new DoseCard(*m_exercise, m_catalogue);
    m_dose->setUnfolded(wasUnfolded);
    column->addWidget(m_dose);
    addForm(*column);
    addPhases(*column);
    addLevels(*column);
    addFacts(*column);
    column->addStretch();
    // The click that led here may have come from inside what was shown before.
    if (QWidget* before = takeWidget())
        before->deleteLater();
    setWidget(content);
}

void ExerciseDetail::addHeader(QVBoxLayout& column)
{
    auto* name = new Heading(HeadingLevel::Page, exerciseName(*m_exercise));
    name->setObjectName(u"exerciseName"_s);
    column.addWidget(name);
    QStringList kinds{joined(m_exercise->categories, categoryName),
                      positionName(m_exercise->position), intensityText(m_exercise->intensity)};
    column.addWidget(makeMuted(kinds.join(u" · "_s)));
    if (!m_exercise->purpose.isEmpty())
        column.addWidget(new PlainLabel(exerciseText(*m_exercise, m_exercise->purpose)));
    if (!m_exercise->aliases.isEmpty()) {
        const QString aliases =
            worded(*m_exercise, m_exercise->aliases).join(tr(", ", "between the items of a list"));
        column.addWidget(makeMuted(tr("Also called: %1").arg(aliases)));
    }
    addButtons(column);
}

void ExerciseDetail::addButtons(QVBoxLayout& column)
{
    auto* row = new FlowLayout;
    row->setSpacing(space::kSmall);
    const auto add = [&](const QString& name, IconName icon, const QString& text, ButtonKind kind,
                         void (ExerciseDetail::*request)(ExerciseId)) {
        auto* button = new Button(icon, text, kind);
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, this, [this, request] {
            Q_EMIT(this->*request)(m_exercise->id);
        });
        row->addWidget(button);
    };
    add(u"addToRoutineButton"_s, IconName::Add, tr("Add to a routine"), ButtonKind::Primary,
        &ExerciseDetail::addToRoutineRequested);
    m_star = new Button(IconName::Star, QString(), ButtonKind::Secondary);
    m_star->setObjectName(u"favouriteButton"_s);
    m_star->setCheckable(true);
    connect(m_star, &QAbstractButton::clicked, this, [this](bool on) {
        Q_EMIT favourChosen(m_exercise->id, on ? Favour::Favourite : Favour::None);
    });
    row->addWidget(m_star);
    if (m_exercise->origin == Origin::Own) {
        add(u"editExerciseButton"_s, IconName::Edit, tr("Edit"), ButtonKind::Secondary,
            &ExerciseDetail::editRequested);
    }
    add(u"copyExerciseButton"_s, IconName::Duplicate, tr("Copy and change"), ButtonKind::Secondary,
        &ExerciseDetail::copyRequested);
    if (m_exercise->origin == Origin::Own) {
        add(u"deleteExerciseButton"_s, IconName::Delete, tr("Delete"), ButtonKind::Quiet,
            &ExerciseDetail::deleteRequested);
    }
    column.addLayout(row);
    dressFavour();
}

void ExerciseDetail::setFavour(Favour favour)
{
    m_favour = favour;
    dressFavour();
}

void ExerciseDetail::dressFavour()
{
    if (!m_star)
        return;
    const bool isFavourite = m_favour == Favour::Favourite;
    m_star->setChecked(isFavourite);
    m_star->setText(isFavourite ? tr("Favourite", "the exercise is one") : tr("Make a favourite"));
}

void ExerciseDetail::addPictures(QVBoxLayout& column)
{
    for (const ShownPicture& picture : m_figures.ownPictures().pictures(m_exercise->id.text())) {
        auto* view = new PictureView;
        view->setObjectName(u"exercisePicture"_s);
        view->setFixedHeight(kFigureHeight);
        view->setFallbackName(tr("Picture of the exercise"));
        view->setPicture(picture.image, picture.caption);
        column.addWidget(view);
    }
}

void ExerciseDetail::addFigure(QVBoxLayout& column)
{
    const Motion* motion = m_figures.find(m_exercise->id.text());
    m_figure = nullptr;
    if (!motion)
        return;
    m_figure = new FigureWidget;
    m_figure->setObjectName(u"exerciseFigure"_s);
    m_figure->setFixedHeight(kFigureHeight);
    m_figure->setAccessibleName(tr("Moving picture of the exercise"));
    m_figure->setToolTip(tr("Drag to turn the figure, double-click to turn it back"));
    m_figure->setMotion(motion);
    m_figure->setFigureMotion(m_figureMotion);
    m_figure->play(previewOf(*m_exercise));
    column.addWidget(m_figure);
    addFigureOptions(column);
    dressFigure();
}

void ExerciseDetail::addFigureOptions(QVBoxLayout& column)
{
    auto* row = new FlowLayout;
    row->setSpacing(space::kLarge);
    const auto addOption = [&](const QString& name, const QString& text, bool& option) {
        auto* box = new QCheckBox(text);
        box->setObjectName(name);
        box->setChecked(option);
        connect(box, &QCheckBox::toggled, this, [this, &option](bool on) {
            option = on;
            dressFigure();
        });
        row->addWidget(box);
    };
    addOption(u"figureArrows"_s, tr("Arrows for the movement"), m_showsArrows);
    if (workedAreas(m_exercise->bodyAreas))
        addOption(u"figureWorked"_s, tr("Tint what works"), m_showsWorked);
    column.addLayout(row);
}

void ExerciseDetail::dressFigure()
{
    m_figure->setArrows(m_showsArrows ? FigureArrows::Shown : FigureArrows::Hidden);
    m_figure->setWorkedAreas(m_showsWorked ? workedAreas(m_exercise->bodyAreas) : WorkedAreas());
}

void ExerciseDetail::addStrip(QVBoxLayout& column) const
{
    const Motion* motion = m_figures.find(m_exercise->id.text());
    if (!motion)
        return;
    std::vector<FigureStill> stills = exerciseStills(*motion, *m_exercise);
    if (stills.size() < 2)
        return;
    auto* strip = new FigureStrip;
    strip->setObjectName(u"exerciseStrip"_s);
    strip->setStills(motion, std::move(stills));
    column.addWidget(strip);
}

void ExerciseDetail::setFigureMotion(FigureMotion motion)
{
    m_figureMotion = motion;
    if (m_figure)
        m_figure->setFigureMotion(motion);
}

void ExerciseDetail::addCautions(QVBoxLayout& column) const
{
    for (const QString& caution : worded(*m_exercise, m_exercise->cautions))
        column.addWidget(new Notice(NoticeKind::Caution, caution, NoticeClosing::Permanent));
}

void ExerciseDetail::addForm(QVBoxLayout& column) const
{
    if (!m_exercise->formCues.empty()) {
        const TextCard form = makeTextCard(tr("Good form"));
        addLines(*form.column, worded(*m_exercise, m_exercise->formCues), ListMarks::Bullets);
        column.addWidget(form.card);
    }
    if (!m_exercise->breathing.empty()) {
        const TextCard breath = makeTextCard(tr("Breathing"));
        addLines(*breath.column, worded(*m_exercise, m_exercise->breathing), ListMarks::Bullets);
        column.addWidget(breath.card);
    }
}

void ExerciseDetail::addPhases(QVBoxLayout& column) const
{
    if (m_exercise->phases.empty())
        return;
    const TextCard phases = makeTextCard(tr("Step by step in time"));
    for (const Phase& phase : m_exercise->phases) {
        QStringList facts{phaseLength(phase), phaseMoment(phase.when), breathText(phase.breath)};
        facts.removeAll(QString());
        auto* name = new PlainLabel(exerciseText(*m_exercise, phase.name));
        name->setWeight(QFont::DemiBold);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::kMedium);
        line->addWidget(name, 1);
        auto* fact = makeMuted(facts.join(u" · "_s));
        fact->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line->addWidget(fact, 2);
        phases.column->addLayout(line);
        phases.column->addWidget(new PlainLabel(exerciseText(*m_exercise, phase.cue)));
    }
    column.addWidget(phases.card);
}

void ExerciseDetail::addLevels(QVBoxLayout& column)
{
    if (m_exercise->levels.empty())
        return;
    const TextCard levels = makeTextCard(tr("Easier and harder"));
    for (const Level& level : m_exercise->levels) {
        const QString text =
            (level.direction == LevelDirection::Easier ? tr("Easier: %1") : tr("Harder: %1"))
                .arg(exerciseText(*m_exercise, level.name));
        if (!level.exercise || !m_catalogue.find(*level.exercise)) {
            levels.column->addWidget(new PlainLabel(text));
            continue;
        }
        auto* link = new Button(IconName::Forward, text, ButtonKind::Secondary);
        link->setObjectName(u"levelLink-"_s + level.exercise->text());
        connect(link, &QAbstractButton::clicked, this,
                [this, id = *level.exercise] { Q_EMIT exerciseChosen(id); });
        levels.column->addWidget(link, 0, Qt::AlignLeft);
    }
    column.addWidget(levels.card);
}

void ExerciseDetail::addFacts(QVBoxLayout& column) const
{
    const TextCard facts = makeTextCard(tr("At a glance"));
    addFact(*facts.column, tr("Works on"), joined(m_exercise->bodyAreas, bodyAreaName));
    addFact(*facts.column, tr("Equipment"),
            m_exercise->equipment.empty() ? tr("Nothing needed")
                                          : joined(m_exercise->equipment, equipmentName));
    addFact(*facts.column, tr("Position"), positionName(m_exercise->position));
    addFact(*facts.column, tr("Sides"), sidesText(m_exercise->sides));
    addFact(*facts.column, tr("Intensity"), intensityText(m_exercise->intensity));
    column.addWidget(facts.card);
}

} // namespace limber
