// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/week_proposal.h"
#include "core/routine/routine.h"

#include <QWidget>

#include <map>
#include <vector>

class QVBoxLayout;

namespace limber {

class Button;

/// A routine as a proposal names it.
struct ProposedRoutine {
    QString name;
    std::chrono::milliseconds length{0};

    friend bool operator==(const ProposedRoutine&, const ProposedRoutine&) = default;
};

/// A proposed week day by day: what, when, and why there. Above it what could not be met.
class ProposalList : public QWidget {
    Q_OBJECT

public:
    explicit ProposalList(QWidget* parent = nullptr);

    /// A routine without a name is left out.
    void showProposal(const WeekProposal& proposal,
                      const std::map<RoutineId, ProposedRoutine>& routines);
    /// To the placement in this place of the week, or the last one. False where there is none.
    bool focusPlacement(std::size_t place);

Q_SIGNALS:
    void rejected(std::size_t place);

private:
    void addUnmet(const std::vector<UnmetWish>& unmet);
    void addPlacement(std::size_t place, const Placement& placement,
                      const ProposedRoutine& routine);

    QVBoxLayout* m_column;
    QWidget* m_listed = nullptr;
    QVBoxLayout* m_lines = nullptr;
    std::vector<Button*> m_rejects;
};

} // namespace limber
