// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/programme_adoption.h"
#include "app/plan/proposal_form.h"
#include "app/plan/proposal_list.h"
#include "app/widgets/card.h"
#include "core/plan/bundled_content.h"

#include <optional>

namespace limber {

class Heading;

/// Proposes a week from what a person wishes, changes it one routine at a time, and hands it over
/// to be taken into the plan. Nothing is changed before that.
class ProposalPanel : public Card {
    Q_OBJECT

public:
    /// `content` must outlive the panel.
    explicit ProposalPanel(const BundledContent& content, QWidget* parent = nullptr);

    void setQuestion(CalendarFileQuestion question);
    /// What weeks are proposed from: the ready-made and the user's own routines.
    void setRoutines(const std::vector<Routine>& ownRoutines, const TraitsByRoutine& traits);
    void setPlan(const Plan& plan) { m_plan = plan; }
    /// Begins anew with the wishes; what was wished before stays.
    void begin(QDate from, QDate today, const Settings& settings);
    /// Those that the shown proposal comes from.
    [[nodiscard]] const WeekWishes& wishes() const { return m_wishes; }

Q_SIGNALS:
    /// Entries from `from` on, and what is to become of what is planned then already.
    void adoptRequested(const std::vector<limber::PlanEntry>& entries, QDate from,
                        limber::AdoptionKind kind);
    /// Other things are shown now; it may have to be scrolled to their beginning.
    void turned();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Part { Wishes, Proposal };

    void layOut();
    void connectParts();
    void showPart(Part part);
    void showQuestion(bool isOpen);
    void propose();
    void reject(std::size_t place);
    void showProposal();
    void adopt();
    void request(AdoptionKind kind);
    void word();

    const BundledContent& m_content;
    std::vector<Routine> m_own;
    TraitsByRoutine m_traits;
    Plan m_plan;
    QDate m_from; ///< The first day that the shown proposal is for.
    Qt::DayOfWeek m_firstDayOfWeek = Qt::Monday;
    WeekWishes m_wishes;
    WeekProposal m_proposal;
    Heading* m_title;
    Button* m_close;
    PlainLabel* m_hint;
    ProposalForm* m_form;
    ProposalList* m_list;
    Notice* m_adoptQuestion;
    Button* m_propose;
    Button* m_adopt;
    Button* m_add;
    Button* m_replace;
    Button* m_back;
    Button* m_cancel;
};

} // namespace limber
