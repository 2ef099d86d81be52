// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/now_card.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOtherActions = 3;
constexpr int kWidestNameInButton = 300;

QString nameOf(const TodayOccurrence& occurrence)
{
    if (occurrence.routine)
        return routineName(*occurrence.routine);
    return occurrence.formerName.isEmpty() ? NowCard::tr("A routine that no longer exists")
                                           : catalogueText(occurrence.formerName);
}

QString upcomingText(const TodayState& state)
{
    if (!state.upcoming)
        return {};
    const Occurrence& occurrence = state.upcoming->occurrence;
    return NowCard::tr("Next: %1, %2, %3", "day, time, routine")
        .arg(dayText(occurrence.date, state.today), timeText(occurrence.time),
             nameOf(*state.upcoming));
}

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + u'\n' + second;
}

NowOffer dueOffer(const TodayState& state)
{
    const TodayOccurrence& next = *state.next;
    const QString time = timeText(next.occurrence.time);
    if (!next.isStartable()) {
        return {NowCard::tr("Planned for %1", "time").arg(time),
                nameOf(next),
                NowCard::tr("This routine was deleted. Skip it today, or put another one in its "
                            "place in the plan."),
                std::nullopt,
                {NowAction::Skip, NowAction::OpenPlan, NowAction::PickRoutine}};
    }
    const QString exercises =
        NowCard::tr("%n exercise(s)", "of a routine", static_cast<int>(next.routine->steps.size()));
    if (state.isNextAhead) {
        return {NowCard::tr("Today at %1", "time").arg(time),
                nameOf(next),
                NowCard::tr("%1 · %2", "length, number of exercises")
                    .arg(minutesText(next.length), exercises),
                NowAction::Start,
                {NowAction::Skip, NowAction::Postpone}};
    }
    return {NowCard::tr("Up now"),
            nameOf(next),
            NowCard::tr("%1 · %2 · planned for %3", "length, number of exercises, time")
                .arg(minutesText(next.length), exercises, time),
            NowAction::Start,
            {NowAction::Skip, NowAction::Postpone}};
}

NowOffer noPlanOffer(const TodayState& state)
{
    if (!state.lastRoutine) {
        return {{},
                NowCard::tr("Nothing is planned"),
                NowCard::tr("A programme puts your exercises on the days of the week."),
                NowAction::ChooseProgramme,
                {NowAction::PickRoutine}};
    }
    return {NowCard::tr("You practised this last"),
            routineName(*state.lastRoutine),
            NowCard::tr("%1 · nothing is planned, so practise when it suits you.", "length")
                .arg(minutesText(state.lastRoutineLength)),
            NowAction::StartLast,
            {NowAction::ChooseProgramme, NowAction::PickRoutine}};
}

QString buttonName(NowAction action)
{
    switch (action) {
    case NowAction::Start:
    case NowAction::StartLast:
        return u"startButton"_s;
    case NowAction::Skip:
        return u"skipButton"_s;
    case NowAction::Postpone:
        return u"postponeButton"_s;
    case NowAction::ChooseProgramme:
        return u"programmesButton"_s;
    case NowAction::PickRoutine:
        return u"routinesButton"_s;
    case NowAction::BrowseExercises:
        return u"exercisesButton"_s;
    case NowAction::OpenPlan:
        return u"planButton"_s;
    }
    return {};
}

IconName iconOf(NowAction action)
{
    switch (action) {
    case NowAction::Start:
    case NowAction::StartLast:
        return IconName::Play;
    case NowAction::Skip:
        return IconName::Skipped;
    case NowAction::Postpone:
        return IconName::Forward;
    case NowAction::ChooseProgramme:
    case NowAction::OpenPlan:
        return IconName::Plan;
    case NowAction::PickRoutine:
        return IconName::Routines;
    case NowAction::BrowseExercises:
        return IconName::Exercises;
    }
    return IconName::Play;
}

/// What is started by the large button, if anything.
const Routine* startedRoutine(const TodayState& state, NowAction action)
{
    if (action == NowAction::Start && state.next && state.next->routine)
        return &*state.next->routine;
    if (action == NowAction::StartLast && state.lastRoutine)
        return &*state.lastRoutine;
    return nullptr;
}

QString actionText(NowAction action)
{
    switch (action) {
    case NowAction::Start:
    case NowAction::StartLast:
        return NowCard::tr("Start %1", "routine");
    case NowAction::Skip:
        return NowCard::tr("Skip today");
    case NowAction::Postpone:
        return NowCard::tr("Move to tomorrow");
    case NowAction::ChooseProgramme:
        return NowCard::tr("Choose a programme");
    case NowAction::PickRoutine:
        return NowCard::tr("Pick a routine");
    case NowAction::BrowseExercises:
        return NowCard::tr("Browse exercises");
    case NowAction::OpenPlan:
        return NowCard::tr("Open the plan");
    }
    return {};
}

} // namespace

NowOffer nowOfferFor(const TodayState& state)
{
    const QString upcoming = upcomingText(state);
    switch (state.stage) {
    case TodayStage::BrandNew:
        return {NowCard::tr("Welcome to Limber"),
                NowCard::tr("Let us set up your week"),
                NowCard::tr("Choose a programme: it puts short routines on days that suit you. "
                            "From then on this page tells you what to do, and leads you through "
                            "it."),
                NowAction::ChooseProgramme,
                {NowAction::PickRoutine, NowAction::BrowseExercises}};
    case TodayStage::NoPlan:
        return noPlanOffer(state);
    case TodayStage::Due:
        return dueOffer(state);
    case TodayStage::AllDone:
        return {NowCard::tr("Well done"),
                NowCard::tr("All done for today"),
                joined(NowCard::tr("%1 of exercise today.", "length of time")
                           .arg(minutesText(state.activeToday)),
                       upcoming),
                std::nullopt,
                {NowAction::PickRoutine, NowAction::OpenPlan}};
    case TodayStage::AllSkipped:
        return {
            {},
            NowCard::tr("Nothing left for today"),
            joined(NowCard::tr("You skipped what was planned. That breaks no streak."), upcoming),
            std::nullopt,
            {NowAction::PickRoutine, NowAction::OpenPlan}};
    case TodayStage::Paused:
        return {{},
                NowCard::tr("Your plan is paused"),
                joined(state.pausedUntil
                           ? NowCard::tr("Until %1 nothing is due and nothing counts as missed.")
                                 .arg(dateText(*state.pausedUntil))
                           : NowCard::tr("Nothing is due and nothing counts as missed."),
                       upcoming),
                std::nullopt,
                {NowAction::PickRoutine, NowAction::OpenPlan}};
    case TodayStage::NothingPlanned:
        return {{},
                NowCard::tr("Nothing planned today"),
                joined(state.activeToday.count() > 0
                           ? NowCard::tr("You practised all the same: %1.", "length of time")
                                 .arg(minutesText(state.activeToday))
                           : NowCard::tr("Rest days are part of the plan."),
                       upcoming),
                std::nullopt,
                {NowAction::PickRoutine, NowAction::OpenPlan}};
    }
    return {};
}

NowCard::NowCard(QWidget* parent)
    : Card(parent)
    , m_eyebrow(new PlainLabel(QString(), this))
    , m_title(new Heading(HeadingLevel::Display, QString(), this))
    , m_text(new PlainLabel(QString(), this))
    , m_primary{new Button(IconName::Play, QString(), ButtonKind::Primary, this), NowAction::Start}
{
    setObjectName(u"nowCard"_s);
    setTone(CardTone::Accent);
    m_eyebrow->setTone(TextTone::Accent);
    m_eyebrow->setWeight(QFont::DemiBold);
    m_title->setObjectName(u"nowTitle"_s);
    m_text->setObjectName(u"nowText"_s);
    setButtonSize(*m_primary.button, ButtonSize::Large);
    QFont large = m_primary.button->font();
    large.setPixelSize(type_size::kSection);
    m_primary.button->setFont(large);

    auto* actions = new FlowLayout;
    actions->setSpacing(space::kSmall);
    actions->addWidget(m_primary.button);
    connect(m_primary.button, &QAbstractButton::clicked, this,
            [this] { Q_EMIT actionChosen(m_primary.action); });
    m_others.reserve(kMostOtherActions);
    for (std::size_t i = 0; i < kMostOtherActions; ++i) {
        m_others.push_back({new Button(QString(), ButtonKind::Quiet, this), NowAction::Skip});
        setButtonSize(*m_others[i].button, ButtonSize::Large);
        actions->addWidget(m_others[i].button);
        connect(m_others[i].button, &QAbstractButton::clicked, this,
                [this, i] { Q_EMIT actionChosen(m_others[i].action); });
    }

    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kTiny);
    column->addWidget(m_eyebrow);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::kMedium);
    column->addLayout(actions);
}

void NowCard::show(const TodayState& state)
{
    const NowOffer offer = nowOfferFor(state);
    m_eyebrow->setText(offer.eyebrow);
    m_eyebrow->setVisible(!offer.eyebrow.isEmpty());
    m_title->setText(offer.title);
    m_text->setText(offer.text);
    m_primary.button->setVisible(offer.primary.has_value());
    if (offer.primary)
        dress(m_primary, *offer.primary, state);
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        const bool isUsed = i < offer.others.size();
        m_others[i].button->setVisible(isUsed);
        // Where nothing is primary, the first choice has an edge so that it is seen as a button.
        setButtonKind(*m_others[i].button,
                      !offer.primary && i == 0 ? ButtonKind::Secondary : ButtonKind::Quiet);
        if (isUsed)
            dress(m_others[i], offer.others[i], state);
        else
            m_others[i].button->setObjectName(QString());
    }
}

void NowCard::dress(Choice& choice, NowAction action, const TodayState& state)
{
    choice.action = action;
    choice.button->setObjectName(buttonName(action));
    choice.button->setIconName(iconOf(action));
    QString text = actionText(action);
    QString name = text;
    if (const Routine* routine = startedRoutine(state, action)) {
        const QString full = routineName(*routine);
        QString shown =
            choice.button->fontMetrics().elidedText(full, Qt::ElideRight, kWidestNameInButton);
        name = text.arg(full);
        text = text.arg(shown.replace(u'&', "&&"_L1));
    }
    choice.button->setText(text);
    choice.button->setAccessibleName(name);
}

} // namespace limber
