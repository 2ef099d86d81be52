// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/milestone_card.h"

#include "app/style/tokens.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"
#include "app/wording/words.h"

#include <QLocale>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The latest are enough to look at.
constexpr std::size_t kShown = 6;

QString reachedText(const Milestone& milestone)
{
    switch (milestone.kind) {
    case MilestoneKind::FirstSession:
        return Words::tr("Your first session");
    case MilestoneKind::KeptWeeks:
        return Words::tr("%n week(s) kept in all", nullptr, milestone.count);
    case MilestoneKind::PractisedDays:
        return Words::tr("Practised on %n day(s)", nullptr, milestone.count);
    case MilestoneKind::CameBack:
        return Words::tr("Back after a break, with a week kept");
    }
    return {};
}

} // namespace

QString milestoneText(const Milestone& milestone)
{
    return Words::tr("%1 – %2", "milestone, date")
        .arg(reachedText(milestone), dateText(milestone.day));
}

MilestoneCard::MilestoneCard(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section, QString(), this))
    , m_reached(new PlainLabel(QString(), this))
    , m_next(new PlainLabel(QString(), this))
{
    setObjectName(u"milestoneCard"_s);
    m_reached->setObjectName(u"milestones"_s);
    m_next->setTone(TextTone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_reached);
    column->addWidget(m_next);
    hide();
}

void MilestoneCard::show(const std::vector<Milestone>& milestones, const NextMilestone& next)
{
    m_title->setText(tr("Stayed with it"));
    QStringList lines;
    for (auto one = milestones.rbegin();
         one != milestones.rend() && lines.size() < qsizetype{kShown}; ++one)
        lines.append(milestoneText(*one));
    m_reached->setText(lines.join(u'\n'));
    m_reached->setVisible(!lines.isEmpty());
    m_next->setText(tr("Next: %n week(s) kept in all; %1 so far.", nullptr, next.count)
                        .arg(QLocale().toString(next.reached)));
    setVisible(!milestones.empty());
}

} // namespace limber
