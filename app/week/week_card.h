// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/week/week_state.h"
#include "app/widgets/card.h"

namespace limber {

class Button;
class Heading;
class PlainLabel;
class WeekDots;

/// "3 of 4 days done": the finding that heads the card of the week.
[[nodiscard]] QString weekHeadline(const WeekState& week);
/// The streak in kind words; empty where it is not to be shown.
[[nodiscard]] QString streakText(const WeekState& week);

/// On Today the card leads to Progress; there it says what comes next instead of the streak, which
/// has a place of its own.
enum class WeekCardPlace { Today, Progress };

/// Answers "how is my week going?": seven days, the goal, the minutes and the streak.
class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(WeekCardPlace place, QWidget* parent = nullptr);

    void show(const WeekState& week, QDate today);
    using Card::show;
    /// What is up next; an empty text hides the line.
    void setNext(const QString& text);

Q_SIGNALS:
    void progressRequested();

private:
    WeekCardPlace m_place;
    Heading* m_title;
    WeekDots* m_dots;
    PlainLabel* m_goal;
    PlainLabel* m_facts;
    PlainLabel* m_streak;
    PlainLabel* m_next;
    Button* m_more;
};

} // namespace limber
