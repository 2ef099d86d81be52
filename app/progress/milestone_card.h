// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/progress/milestone.h"

namespace limber {

class Heading;
class PlainLabel;

/// What the person stayed with, and what is next; few and kind.
class MilestoneCard : public Card {
    Q_OBJECT

public:
    explicit MilestoneCard(QWidget* parent = nullptr);

    void show(const std::vector<Milestone>& milestones, const NextMilestone& next);
    using Card::show;

private:
    Heading* m_title;
    PlainLabel* m_reached;
    PlainLabel* m_next;
};

/// One milestone in words, with its day.
[[nodiscard]] QString milestoneText(const Milestone& milestone);

} // namespace limber
