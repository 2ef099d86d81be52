// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_hints.h"

#include "app/style/tokens.h"
#include "app/widgets/finding_list.h"
#include "app/widgets/heading.h"
#include "app/wording/finding_wording.h"
#include "app/wording/routine_finding_wording.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

FindingWeight weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return FindingWeight::Stop;
    case Severity::Warn:
        return FindingWeight::Change;
    case Severity::Info:
        break;
    }
    return FindingWeight::Hint;
}

} // namespace

RoutineHints::RoutineHints(const Catalogue& catalogue, QWidget* parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_routine{.id = RoutineId::create()}
    , m_title(new Heading(HeadingLevel::Section))
    , m_nothing(new PlainLabel)
    , m_list(new FindingList)
{
    setObjectName(u"routineHints"_s);
    m_nothing->setObjectName(u"noRoutineHints"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    connect(m_list, &FindingList::acceptRequested, this, &RoutineHints::acceptRequested);
    connect(m_list, &FindingList::takeBackRequested, this, &RoutineHints::takeBackRequested);
    connect(m_list, &FindingList::fixRequested, this, [this](const QString& id) {
        const auto found = std::ranges::find(m_findings, id, &RoutineFinding::id);
        if (found == m_findings.end() || !found->fix)
            return;
        const RoutineFix fix = *found->fix;
        Q_EMIT fixRequested(fix);
    });
    word();
}

void RoutineHints::setBefore(QWidget* before)
{
    m_list->setBefore(before);
}

void RoutineHints::focusFirst()
{
    m_list->focusFirst();
}

void RoutineHints::showFindings(const Routine& routine, std::vector<RoutineFinding> findings,
                                const std::set<QString>& accepted)
{
    m_routine = routine;
    m_findings = std::move(findings);
    m_accepted = accepted;
    word();
}

void RoutineHints::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void RoutineHints::word()
{
    m_title->setText(tr("Hints"));
    m_nothing->setText(m_routine.steps.empty()
                           ? tr("Hints on order and amount show here as you build.")
                           : tr("Nothing to mend."));
    std::vector<FindingEntry> open;
    std::vector<FindingEntry> accepted;
    for (const RoutineFinding& finding : m_findings) {
        FindingEntry entry{.id = finding.id,
                           .weight = weightOf(finding.severity()),
                           .severity = severityName(finding.severity()),
                           .message = findingText(finding, m_routine, m_catalogue),
                           .sources = findingSourcesText(finding),
                           .fix = finding.fix ? fixText(finding, m_catalogue) : QString()};
        (m_accepted.contains(finding.id) ? accepted : open).push_back(std::move(entry));
    }
    m_openCount = static_cast<int>(open.size());
    m_nothing->setVisible(open.empty());
    m_list->showFindings(std::move(open), std::move(accepted));
}

} // namespace limber
