// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/before_view.h"

#include "app/practice/reading_column.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/pain_scale.h"
#include "app/widgets/plain_label.h"
#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/guidance_wording.h"
#include "app/wording/time_wording.h"
#include "core/routine/rounds.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartWidth = 220;

} // namespace

BeforeView::BeforeView(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet, this))
    , m_name(new Heading(HeadingLevel::Display, QString(), this))
    , m_facts(new PlainLabel(QString(), this))
    , m_equipment(new PlainLabel(QString(), this))
    , m_unknown(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent, this))
    , m_steps(new Card(this))
    , m_rows(new QGridLayout(m_steps))
    , m_question(new Heading(HeadingLevel::Section, QString(), this))
    , m_optional(new PlainLabel(QString(), this))
    , m_pain(new PainScale(this))
    , m_guidanceLabel(new PlainLabel(QString(), this))
    , m_guidance(new QComboBox(this))
    , m_soundSetLabel(new PlainLabel(QString(), this))
    , m_soundSet(new QComboBox(this))
    , m_pacingLabel(new PlainLabel(QString(), this))
    , m_pacing(new QComboBox(this))
    , m_breathingLabel(new PlainLabel(QString(), this))
    , m_breathing(new QComboBox(this))
    , m_sound(new Button(IconName::Sound, QString(), ButtonKind::Quiet, this))
    , m_start(new Button(IconName::Play, QString(), ButtonKind::Primary, this))
{
    m_back->setObjectName(u"backButton"_s);
    m_start->setObjectName(u"startButton"_s);
    m_sound->setObjectName(u"soundButton"_s);
    m_pain->setObjectName(u"painBefore"_s);
    m_facts->setObjectName(u"routineFacts"_s);
    m_unknown->setObjectName(u"unknownNotice"_s);
    setButtonSize(*m_start, ButtonSize::Large);
    setButtonSize(*m_sound, ButtonSize::Large);
    setButtonSize(*m_back, ButtonSize::Large);
    m_start->setMinimumWidth(kStartWidth);
    m_facts->setPixelSize(type_size::kSection);
    m_equipment->setTone(TextTone::Muted);
    m_optional->setTone(TextTone::Muted);
    m_rows->setHorizontalSpacing(space::kLarge);
    m_rows->setVerticalSpacing(space::kMedium);
    m_rows->setColumnStretch(1, 1);

    auto* pain = new Card(this);
    auto* painColumn = new QVBoxLayout(pain);
    painColumn->addWidget(m_question);
    painColumn->addWidget(m_optional);
    painColumn->addSpacing(space::kTiny);
    painColumn->addWidget(m_pain);

    m_guidance->setObjectName(u"guidanceChoice"_s);
    m_soundSet->setObjectName(u"soundSetChoice"_s);
    m_pacing->setObjectName(u"pacingChoice"_s);
    m_breathing->setObjectName(u"breathingChoice"_s);
    auto* lead = new Card(this);
    auto* leadRows = new QGridLayout(lead);
    leadRows->setHorizontalSpacing(space::kLarge);
    leadRows->setColumnStretch(0, 1);
    int row = 0;
    for (const auto& [label, list] :
         {std::pair(m_guidanceLabel, m_guidance), std::pair(m_soundSetLabel, m_soundSet),
          std::pair(m_pacingLabel, m_pacing), std::pair(m_breathingLabel, m_breathing)}) {
        label->setBuddy(list);
        leadRows->addWidget(label, row, 0);
        leadRows->addWidget(list, row, 1);
        ++row;
        connect(list, &QComboBox::currentIndexChanged, this, &BeforeView::readChoice);
    }

    auto* reading = new ReadingColumn(this);
    QVBoxLayout& column = reading->column();
    column.addWidget(m_name);
    column.addWidget(m_facts);
    column.addWidget(m_equipment);
    column.addWidget(m_unknown);
    column.addWidget(pain);
    column.addWidget(m_steps);
    column.addWidget(lead);
    column.addStretch(1);

    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(space::kHuge, space::kSmall, space::kHuge, space::kLarge);
    footer->addWidget(m_back);
    footer->addStretch(1);
    footer->addWidget(m_sound);
    footer->addSpacing(space::kSmall);
    footer->addWidget(m_start);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(reading, 1);
    all->addLayout(footer);

    connect(m_start, &QAbstractButton::clicked, this, &BeforeView::startRequested);
    connect(m_back, &QAbstractButton::clicked, this, &BeforeView::backRequested);
    connect(m_sound, &QAbstractButton::clicked, this, &BeforeView::muteToggled);
    // Whoever has answered wants to begin: the same keys start again.
    connect(m_pain, &PainScale::valueChosen, this, &BeforeView::focusStart);
}

void BeforeView::setRequest(const PracticeRequest& request, const TimelineOptions& options)
{
    m_request = request;
    m_options = options;
    m_pain->setValue(std::nullopt);
    word();
}

void BeforeView::setMuted(Muted muted)
{
    m_muted = muted;
    word();
}

void BeforeView::setChoice(const PracticeChoice& choice, const Settings& general)
{
    m_choice = choice;
    m_general = general;
    fillChoice();
}

void BeforeView::fillChoice()
{
    m_isFilling = true;
    // The first entry leaves it to the settings and says what they say.
    const auto fill = [](QComboBox& list, const auto& all, const auto& chosen, auto general,
                         const auto& nameOf) {
        list.clear();
        list.addItem(tr("As in the settings: %1").arg(nameOf(general)), QString());
        for (const auto& entry : all) {
            list.addItem(nameOf(entry.value), QString(entry.token));
            if (chosen == entry.value)
                list.setCurrentIndex(list.count() - 1);
        }
    };
    fill(*m_guidance, TokenTable<Guidance>::entries, m_choice.guidance, m_general.guidance,
         guidanceName);
    fill(*m_soundSet, TokenTable<SoundSet>::entries, m_choice.soundSet, m_general.soundSet,
         soundSetName);
    fill(*m_pacing, TokenTable<Pacing>::entries, m_choice.pacing, m_general.pacing, pacingName);
    fill(*m_breathing, TokenTable<Breathing>::entries, m_choice.breathing, m_general.breathing,
         breathingName);
    m_isFilling = false;
}

void BeforeView::readChoice()
{
    if (m_isFilling)
        return;
    m_choice = {.guidance = fromToken<Guidance>(m_guidance->currentData().toString()),
                .soundSet = fromToken<SoundSet>(m_soundSet->currentData().toString()),
                .pacing = fromToken<Pacing>(m_pacing->currentData().toString()),
                .breathing = fromToken<Breathing>(m_breathing->currentData().toString())};
    Q_EMIT choiceChanged(m_choice);
}

void BeforeView::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

std::optional<Pain> BeforeView::pain() const
{
    if (!m_pain->value())
        return std::nullopt;
    const auto pain = Pain::create(*m_pain->value());
    return pain ? std::optional(*pain) : std::nullopt;
}

void BeforeView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void BeforeView::word()
{
    const bool isMuted = m_muted == Muted::Yes;
    m_back->setText(tr("Back"));
    m_start->setText(tr("Start"));
    m_start->setToolTip(tr("Enter or Space"));
    m_sound->setIconName(isMuted ? IconName::Mute : IconName::Sound);
    m_sound->setText(isMuted ? tr("Sound is off") : tr("Sound is on"));
    m_question->setText(tr("How is your pain now?"));
    m_optional->setText(tr("You may leave this out."));
    m_pain->setQuestion(tr("Pain before"));
    m_guidanceLabel->setText(tr("What leads you"));
    m_soundSetLabel->setText(tr("Tones"));
    m_pacingLabel->setText(tr("Pace of repetitions"));
    m_breathingLabel->setText(tr("Counts of breathing exercises"));
    fillChoice();
    showRoutine();
}

void BeforeView::setOptions(const TimelineOptions& options)
{
    m_options = options;
    showRoutine();
}

void BeforeView::showRoutine()
{
    if (!m_request)
        return;
    const Routine& routine = m_request->routine;
    const Timeline timeline = compileTimeline(routine, m_catalogue, m_options);
    // Each exercise once, however many rounds it has.
    const auto known = static_cast<int>(std::ranges::count_if(
        timeline.steps, [](const TimelineStep& step) { return step.round.number == 1; }));
    m_name->setText(routineName(routine));
    m_facts->setText(
        u"%1 · %2"_s.arg(minutesText(timeline.total()), tr("%n exercise(s)", nullptr, known)));
    QStringList equipment;
    for (const Equipment one : equipmentOf(routine, m_catalogue))
        equipment << equipmentName(one);
    m_equipment->setText(equipment.isEmpty()
                             ? tr("You need nothing but yourself.")
                             : tr("Have ready: %1").arg(QLocale().createSeparatedList(equipment)));
    m_start->setEnabled(known > 0);
    const auto unknown = static_cast<int>(timeline.unknownExercises.size());
    m_unknown->setVisible(unknown > 0);
    m_unknown->setText(tr("%n exercise(s) of this routine are not known to this version of Limber "
                          "and are left out.",
                          nullptr, unknown));
    const bool breathes = std::ranges::any_of(routine.steps, [](const RoutineStep& step) {
        return step.dose.type == DoseType::BreathCycles;
    });
    m_breathingLabel->setVisible(breathes);
    m_breathing->setVisible(breathes);
    fillSteps();
    m_steps->setVisible(known > 0);
}

void BeforeView::fillSteps()
{
    qDeleteAll(m_labels);
    m_labels.clear();
    const Routine& routine = m_request->routine;
    int row = 0;
    int count = 0;
    for (const StepRun& run : stepRuns(routine)) {
        const bool inGroup = run.rounds() > 1;
        bool isToldOf = !inGroup;
        for (int index = run.first; index < run.end; ++index) {
            const RoutineStep& step = routine.steps[static_cast<std::size_t>(index)];
            const Exercise* exercise = m_catalogue.find(step.exercise);
            if (exercise == nullptr)
                continue;
            if (!std::exchange(isToldOf, true))
                addRounds(run, row++);
            addStep(step, *exercise, {row++, ++count, inGroup});
        }
    }
}

void BeforeView::addRounds(const StepRun& run, int row)
{
    const QString rounds = tr("%n round(s)", "of a group of exercises", run.rounds());
    const auto rest = run.restBetweenRounds();
    auto* label = new PlainLabel(rest > std::chrono::seconds{0}
                                     ? tr("%1, with a rest of %2 between them", "3 rounds, 60 s")
                                           .arg(rounds, secondsText(rest))
                                     : rounds,
                                 m_steps);
    label->setTone(TextTone::Accent);
    m_rows->addWidget(label, row, 1, 1, 2);
    m_labels << label;
}

void BeforeView::addStep(const RoutineStep& step, const Exercise& exercise, const StepPlace& place)
{
    auto* number = new PlainLabel(QLocale().toString(place.number), m_steps);
    number->setTone(TextTone::Accent);
    number->setWeight(QFont::DemiBold);
    auto* name = new PlainLabel(exerciseName(exercise), m_steps);
    name->setWeight(QFont::DemiBold);
    if (place.inGroup)
        name->setIndent(space::kLarge);
    auto* dose = new PlainLabel(doseText(step.dose, exercise.sides), m_steps);
    dose->setTone(TextTone::Muted);
    dose->setWordWrap(false);
    dose->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_rows->addWidget(number, place.row, 0, Qt::AlignTrailing);
    m_rows->addWidget(name, place.row, 1);
    m_rows->addWidget(dose, place.row, 2);
    m_labels << number << name << dose;
}

} // namespace limber
