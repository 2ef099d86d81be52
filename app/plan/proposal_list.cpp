// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/proposal_list.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/proposal_wording.h"
#include "app/wording/time_wording.h"

#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

PlainLabel* makeLine(const QString& text, const QString& name)
{
    auto* line = new PlainLabel(text);
    line->setObjectName(name);
    // It may be narrower than its longest word, so that it never widens the page.
    QSizePolicy policy = line->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    line->setSizePolicy(policy);
    return line;
}

QString weekdayOf(QDate date)
{
    return weekdayName(static_cast<Qt::DayOfWeek>(date.dayOfWeek()));
}

} // namespace

ProposalList::ProposalList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ProposalList::showProposal(const WeekProposal& proposal,
                                const std::map<RoutineId, ProposedRoutine>& routines)
{
    if (m_listed) {
        m_listed->hide();
        // One of its buttons may be the one that is being pressed.
        m_listed->deleteLater();
    }
    m_rejects.clear();
    m_listed = new QWidget(this);
    m_lines = new QVBoxLayout(m_listed);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::kTiny);
    addUnmet(proposal.unmet);
    if (proposal.placements.empty())
        m_lines->addWidget(makeLine(
            tr("No week came out of these wishes. More days, minutes or times would help."),
            u"noProposal"_s));
    QDate day;
    for (std::size_t i = 0; i < proposal.placements.size(); ++i) {
        const Placement& placement = proposal.placements[i];
        const auto routine = routines.find(placement.routine);
        if (routine == routines.end())
            continue;
        if (placement.date != day) {
            day = placement.date;
            m_lines->addSpacing(space::kSmall);
            PlainLabel* head = makeLine(weekdayOf(day), u"proposedDay"_s);
            head->setWeight(QFont::DemiBold);
            m_lines->addWidget(head);
        }
        addPlacement(i, placement, routine->second);
    }
    m_column->addWidget(m_listed);
    m_listed->show();
}

void ProposalList::addUnmet(const std::vector<UnmetWish>& unmet)
{
    if (unmet.empty())
        return;
    QStringList lines;
    for (const UnmetWish& one : unmet)
        lines.append(unmetWishText(one));
    auto* notice = new Notice(NoticeKind::Advice, lines.join(u'\n'), NoticeClosing::Permanent);
    notice->setObjectName(u"unmetWishes"_s);
    m_lines->addWidget(notice);
}

void ProposalList::addPlacement(std::size_t place, const Placement& placement,
                                const ProposedRoutine& routine)
{
    m_lines->addWidget(
        makeLine(tr("%1 · %2, %3", "time of day, name and length of a routine")
                     .arg(timeText(placement.time), routine.name, minutesText(routine.length)),
                 u"placement"_s));
    PlainLabel* reason = makeLine(placementReasonText(placement.reason), u"placementReason"_s);
    reason->setTone(TextTone::Muted);
    reason->setPixelSize(type_size::kSmall);
    m_lines->addWidget(reason);
    auto* reject = new Button(tr("Not this one"), ButtonKind::Quiet);
    reject->setObjectName(u"rejectPlacementButton"_s);
    reject->setAccessibleName(tr("Not this one: %1 on %2", "routine, weekday")
                                  .arg(routine.name, weekdayOf(placement.date)));
    connect(reject, &QAbstractButton::clicked, this, [this, place] { Q_EMIT rejected(place); });
    m_lines->addWidget(reject, 0, Qt::AlignLeading);
    m_rejects.push_back(reject);
}

bool ProposalList::focusPlacement(std::size_t place)
{
    if (m_rejects.empty())
        return false;
    m_rejects.at(std::min(place, m_rejects.size() - 1))->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace limber
