// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/proposal_panel.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

ProposalPanel::ProposalPanel(const BundledContent& content, QWidget* parent)
    : Card(parent)
    , m_content(content)
    , m_title(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_hint(new PlainLabel)
    , m_form(new ProposalForm)
    , m_list(new ProposalList)
    , m_adoptQuestion(new Notice(NoticeKind::Advice, QString(), NoticeClosing::Permanent))
    , m_propose(new Button(IconName::Star, QString(), ButtonKind::Primary))
    , m_adopt(new Button(IconName::Check, QString(), ButtonKind::Primary))
    , m_add(new Button(QString()))
    , m_replace(new Button(QString()))
    , m_back(new Button(QString()))
    , m_cancel(new Button(QString(), ButtonKind::Quiet))
{
    setObjectName(u"proposalPanel"_s);
    m_close->setObjectName(u"closeProposalButton"_s);
    m_adoptQuestion->setObjectName(u"proposalQuestion"_s);
    m_propose->setObjectName(u"proposeButton"_s);
    m_adopt->setObjectName(u"adoptProposalButton"_s);
    m_add->setObjectName(u"addProposalButton"_s);
    m_replace->setObjectName(u"replaceByProposalButton"_s);
    m_back->setObjectName(u"changeWishesButton"_s);
    m_cancel->setObjectName(u"cancelProposalButton"_s);
    layOut();
    connectParts();
    showPart(Part::Wishes);
    word();
}

void ProposalPanel::layOut()
{
    m_hint->setTone(TextTone::Muted);
    QSizePolicy policy = m_hint->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_hint->setSizePolicy(policy);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* answers = new FlowLayout;
    for (Button* button : {m_propose, m_adopt, m_add, m_replace, m_back, m_cancel})
        answers->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kMedium);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_form);
    column->addWidget(m_list);
    column->addWidget(m_adoptQuestion);
    column->addLayout(answers);
}

void ProposalPanel::connectParts()
{
    const auto clicked = &QAbstractButton::clicked;
    connect(m_close, clicked, this, &ProposalPanel::closed);
    connect(m_cancel, clicked, this, &ProposalPanel::closed);
    connect(m_propose, clicked, this, &ProposalPanel::propose);
    connect(m_list, &ProposalList::rejected, this, &ProposalPanel::reject);
    connect(m_adopt, clicked, this, &ProposalPanel::adopt);
    connect(m_add, clicked, this, [this] { request(AdoptionKind::AddToPlan); });
    connect(m_replace, clicked, this, [this] { request(AdoptionKind::ReplacePlan); });
    connect(m_back, clicked, this, [this] {
        showPart(Part::Wishes);
        m_form->focusFirst();
        Q_EMIT turned();
    });
}

void ProposalPanel::setQuestion(CalendarFileQuestion question)
{
    m_form->setQuestion(std::move(question));
}

void ProposalPanel::setRoutines(const std::vector<Routine>& ownRoutines,
                                const TraitsByRoutine& traits)
{
    m_own = ownRoutines;
    m_traits = traits;
}

void ProposalPanel::begin(QDate from, QDate today, const Settings& settings)
{
    m_firstDayOfWeek = firstDayOfWeek(settings);
    m_form->begin(from, today, settings);
    showPart(Part::Wishes);
    m_form->focusFirst();
}

void ProposalPanel::propose()
{
    const auto wishes = m_form->wishes();
    if (!wishes)
        return;
    m_wishes = *wishes;
    m_from = m_form->from();
    m_proposal = proposeWeek(m_wishes, m_traits);
    showProposal();
    showPart(Part::Proposal);
    (m_adopt->isHidden() ? m_back : m_adopt)->setFocus(Qt::OtherFocusReason);
    Q_EMIT turned();
}

void ProposalPanel::reject(std::size_t place)
{
    if (place >= m_proposal.placements.size())
        return;
    m_wishes = withRejected(m_wishes, m_proposal, m_proposal.placements[place]);
    m_proposal = proposeWeek(m_wishes, m_traits);
    showProposal();
    showPart(Part::Proposal);
    if (!m_list->focusPlacement(place))
        m_back->setFocus(Qt::OtherFocusReason);
}

void ProposalPanel::showProposal()
{
    std::map<RoutineId, ProposedRoutine> routines;
    for (const Placement& placement : m_proposal.placements) {
        const Routine* routine = findRoutine(m_content, m_own, placement.routine);
        const auto traits = m_traits.find(placement.routine);
        if (routine && traits != m_traits.end())
            routines[placement.routine] = {routineName(*routine), traits->second.duration};
    }
    m_list->showProposal(m_proposal, routines);
}

void ProposalPanel::showPart(Part part)
{
    const bool isWishes = part == Part::Wishes;
    m_hint->setVisible(isWishes);
    m_form->setVisible(isWishes);
    m_propose->setVisible(isWishes);
    m_list->setVisible(!isWishes);
    m_back->setVisible(!isWishes);
    showQuestion(false);
    m_adopt->setVisible(!isWishes && !m_proposal.placements.empty());
    word();
}

void ProposalPanel::showQuestion(bool isOpen)
{
    m_adoptQuestion->setVisible(isOpen);
    m_add->setVisible(isOpen);
    m_replace->setVisible(isOpen);
    m_adopt->setVisible(!isOpen);
}

void ProposalPanel::adopt()
{
    if (!isPlannedFrom(m_plan, m_from, m_firstDayOfWeek)) {
        request(AdoptionKind::AddToPlan);
        return;
    }
    showQuestion(true);
    m_add->setFocus(Qt::OtherFocusReason);
}

void ProposalPanel::request(AdoptionKind kind)
{
    std::vector<PlanEntry> entries = entriesOf(m_proposal, m_wishes.weekStart);
    // Days of the week that are over by then would count as missed.
    for (PlanEntry& entry : entries)
        entry.recurrence.from = m_from;
    Q_EMIT adoptRequested(entries, m_from, kind);
}

void ProposalPanel::word()
{
    m_title->setText(m_form->isHidden() ? tr("Your proposed week") : tr("Propose a week"));
    m_close->setName(tr("Close"));
    m_hint->setText(tr("Say what suits you, and Limber proposes a week that repeats. Nothing is "
                       "planned until you take it."));
    m_propose->setText(tr("Propose a week"));
    m_adopt->setText(m_from.isValid()
                         ? tr("Take this week into my plan from %1").arg(shortDayText(m_from))
                         : QString());
    m_adoptQuestion->setText(tr("Something is planned from that day on already. What should become "
                                "of it?"));
    m_add->setText(tr("Keep it and add these"));
    m_replace->setText(tr("Replace it from that day"));
    m_back->setText(tr("Change my wishes"));
    m_cancel->setText(tr("Cancel"));
}

void ProposalPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        showProposal();
    }
}

void ProposalPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
