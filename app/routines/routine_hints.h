// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/care/routine_check.h"

#include <set>

namespace limber {

class FindingList;
class Heading;
class PlainLabel;

/// What the routine check says: how much it matters, why, and what can be done about it. Nothing
/// has to be done: each hint can be accepted as it is, and be taken back later.
class RoutineHints : public Card {
    Q_OBJECT

public:
    /// The catalogue must outlive the widget.
    explicit RoutineHints(const Catalogue& catalogue, QWidget* parent = nullptr);

    void showFindings(const Routine& routine, std::vector<RoutineFinding> findings,
                      const std::set<QString>& accepted);
    [[nodiscard]] int openCount() const { return m_openCount; }
    /// Puts the focus on the first thing to do.
    void focusFirst();
    /// The widget before the hints in the order of the keyboard.
    void setBefore(QWidget* before);

Q_SIGNALS:
    void acceptRequested(const QString& id);
    void takeBackRequested(const QString& id);
    void fixRequested(const limber::RoutineFix& fix);

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();

    const Catalogue& m_catalogue;
    Routine m_routine;
    std::vector<RoutineFinding> m_findings;
    std::set<QString> m_accepted;
    int m_openCount = 0;
    Heading* m_title;
    PlainLabel* m_nothing;
    FindingList* m_list;
};

} // namespace limber
