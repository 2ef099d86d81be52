// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page finds in a week and proposes for one; plan_page.cpp shows it.
#include "app/plan/calendar_bar.h"
#include "app/plan/calendar_view.h"
#include "app/plan/findings_panel.h"
#include "app/plan/plan_editor.h"
#include "app/plan/plan_page.h"
#include "app/plan/proposal_panel.h"
#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/wording/error_wording.h"
#include "core/care/care_options.h"
#include "core/care/finding_fix.h"

#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace limber {

void PlanPage::connectCare()
{
    const CalendarBar* bar = &m_calendar->bar();
    connect(bar, &CalendarBar::findingsRequested, this, &PlanPage::openFindings);
    connect(bar, &CalendarBar::proposalRequested, this, &PlanPage::openProposal);
    connect(m_proposeWeek, &QAbstractButton::clicked, this, &PlanPage::openProposal);
    const FindingsPanel* findings = &m_calendar->findingsPanel();
    connect(findings, &FindingsPanel::acceptRequested, this, [this](const QString& id) {
        showKept(m_data.acceptedFindings.accept(id, m_state.today));
    });
    connect(findings, &FindingsPanel::takeBackRequested, this,
            [this](const QString& id) { showKept(m_data.acceptedFindings.takeBack(id)); });
    connect(findings, &FindingsPanel::fixRequested, this,
            qOverload<const Finding&>(&PlanPage::mend));
    connect(findings, &FindingsPanel::closed, this, &PlanPage::closePanel);
    const ProposalPanel* proposal = &m_calendar->proposalPanel();
    connect(proposal, &ProposalPanel::adoptRequested, this, &PlanPage::adoptProposal);
    connect(proposal, &ProposalPanel::closed, this, &PlanPage::closePanel);
    connect(proposal, &ProposalPanel::turned, this, [this] {
        // Only once everything has its place is it known where to scroll to.
        QTimer::singleShot(0, this, [this] {
            const QWidget& panel = m_calendar->proposalPanel();
            m_scroll->ensureVisible(0, panel.mapTo(m_scroll->widget(), QPoint()).y(), 0, 0);
        });
    });
}

bool PlanPage::isWeekChecked() const
{
    return m_state.range.view == PlanView::Week && m_state.hasEntries &&
           m_state.range.until() >= m_state.today;
}

void PlanPage::showFindings()
{
    CalendarBar& bar = m_calendar->bar();
    const bool isOpen = m_calendar->panel() == PlanPanel::Findings;
    if (!isWeekChecked()) {
        bar.showFindings(std::nullopt);
        if (isOpen)
            showPanel(PlanPanel::None);
        return;
    }
    // What mends a finding takes many checks, and only the open panel asks for it.
    const WeekCheck check{.weekStart = m_state.range.from,
                          .today = m_state.today,
                          .now = m_clock.now(),
                          .usualTime = usualTime(),
                          .fixes = isOpen ? FixSuggestions::Wanted : FixSuggestions::NotWanted};
    const auto found =
        buildFindingsState(m_data, m_history, m_traits, m_content.catalogue, m_settings, check);
    if (!found) {
        const ErrorWords words = dataFileErrorWords(found.error(), m_data.database.path());
        showFailure(words.headline + u' ' + words.advice);
        bar.showFindings(std::nullopt);
        return;
    }
    bar.showFindings(static_cast<int>(found->open.size()));
    if (isOpen)
        m_calendar->findingsPanel().showFindings(*found);
}

void PlanPage::openFindings()
{
    if (m_calendar->panel() == PlanPanel::Findings) {
        closePanel();
        return;
    }
    showPanel(PlanPanel::Findings);
    showFindings();
    m_calendar->findingsPanel().begin();
}

void PlanPage::showKept(const Result<>& kept)
{
    if (!kept) {
        showFailure(saveErrorText(kept.error()));
        return;
    }
    m_failure->hide();
    showFindings();
}

void PlanPage::mend(const Finding& finding)
{
    if (!finding.fix)
        return;
    if (const auto* change = std::get_if<PlanFix>(&*finding.fix)) {
        keep(withFix(m_history.plan, *change, m_state.firstDayOfWeek),
             tr("This week is changed as the hint said."));
    } else if (std::holds_alternative<ReviewFix>(*finding.fix)) {
        showKept(m_data.planReviews.markReviewed(m_state.today));
    } else if (const auto* breaks = std::get_if<DeskBreakFix>(&*finding.fix)) {
        mend(*breaks);
    }
}

void PlanPage::mend(const DeskBreakFix& fix)
{
    showKept(
        changeSettings([fix](const Settings& settings) { return withDeskBreaks(settings, fix); }));
}

Result<> PlanPage::changeSettings(const std::function<Settings(const Settings&)>& changed)
{
    const auto stored = m_data.settings.load();
    if (!stored)
        return tl::unexpected(stored.error());
    const Settings wanted = changed(*stored);
    if (wanted == *stored)
        return {};
    const auto saved = m_data.settings.save(wanted);
    if (saved) {
        m_settings = wanted;
        Q_EMIT settingsChanged(m_settings);
    }
    return saved;
}

void PlanPage::openProposal()
{
    if (m_calendar->panel() == PlanPanel::Proposal) {
        closePanel();
        return;
    }
    m_isProgrammesWanted = false;
    showPanel(PlanPanel::Proposal);
    showView(View::Calendar);
    const QDate from = std::max(m_state.range.from, m_state.today);
    m_calendar->proposalPanel().begin(from, m_state.today, m_settings);
}

void PlanPage::adoptProposal(const std::vector<PlanEntry>& entries, QDate from, AdoptionKind kind)
{
    const auto changed = withProgramme(m_history.plan, {.entries = entries, .routines = {}}, from,
                                       kind, m_state.firstDayOfWeek);
    if (!keepAt(from, changed, tr("The proposed week is in the plan now.")))
        return;
    const auto kept = changeSettings([this](const Settings& settings) {
        return withWishes(settings, m_calendar->proposalPanel().wishes());
    });
    closePanel();
    if (!kept)
        showFailure(saveErrorText(kept.error()));
}

} // namespace limber
