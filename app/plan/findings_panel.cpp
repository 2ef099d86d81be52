// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/findings_panel.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/finding_list.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/finding_wording.h"
#include "app/wording/time_wording.h"
#include "core/care/useful_finding.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
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

std::vector<FindingEntry> entriesOf(const std::vector<Finding>& findings)
{
    std::vector<FindingEntry> entries;
    entries.reserve(findings.size());
    for (const Finding& finding : findings) {
        entries.push_back({.id = finding.id,
                           .weight = weightOf(finding.severity()),
                           .severity = severityName(finding.severity()),
                           .message = findingText(finding),
                           .sources = findingSourcesText(finding),
                           .fix = canMend(finding) ? fixText(finding) : QString()});
    }
    return entries;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_week(new PlainLabel)
    , m_nothing(new PlainLabel)
    , m_list(new FindingList)
{
    setObjectName(u"findingsPanel"_s);
    m_close->setObjectName(u"closeFindingsButton"_s);
    m_nothing->setObjectName(u"noFindings"_s);
    m_week->setTone(TextTone::Muted);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_week);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    m_list->setBefore(m_close);

    connect(m_close, &QAbstractButton::clicked, this, &FindingsPanel::closed);
    connect(m_list, &FindingList::acceptRequested, this, &FindingsPanel::acceptRequested);
    connect(m_list, &FindingList::takeBackRequested, this, &FindingsPanel::takeBackRequested);
    connect(m_list, &FindingList::fixRequested, this, &FindingsPanel::fix);
    word();
}

void FindingsPanel::showFindings(const FindingsState& state)
{
    if (m_state == state)
        return;
    m_state = state;
    word();
}

void FindingsPanel::begin()
{
    m_list->begin();
    m_list->focusFirst();
}

void FindingsPanel::fix(const QString& id)
{
    const auto found = std::ranges::find(m_state.open, id, &Finding::id);
    if (found == m_state.open.end())
        return;
    const Finding finding = *found;
    Q_EMIT fixRequested(finding);
}

void FindingsPanel::list()
{
    m_nothing->setVisible(m_state.open.empty());
    m_list->showFindings(entriesOf(m_state.open), entriesOf(m_state.accepted));
}

void FindingsPanel::word()
{
    m_title->setText(tr("Hints for this week"));
    m_close->setName(tr("Close"));
    m_week->setText(m_state.weekStart.isValid() ? weekText(m_state.weekStart) : QString());
    m_nothing->setText(tr("Nothing to mend this week."));
    list();
}

void FindingsPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void FindingsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
