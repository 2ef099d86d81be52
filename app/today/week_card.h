// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/today_state.h"
#include "app/widgets/card.h"

namespace limber {

class Button;
class Heading;
class PlainLabel;
class WeekDots;

/// "3 of 4 days done": the finding that heads the card of the week.
[[nodiscard]] QString weekHeadline(const TodayWeek& week);
/// The streak in kind words; empty where it is not to be shown.
[[nodiscard]] QString streakText(const TodayWeek& week);

/// Answers "how is my week going?": seven days, the goal, the minutes and the streak.
class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget* parent = nullptr);

    void show(const TodayWeek& week, QDate today);
    using Card::show;

Q_SIGNALS:
    void progressRequested();

private:
    Heading* m_title;
    WeekDots* m_dots;
    PlainLabel* m_goal;
    PlainLabel* m_facts;
    PlainLabel* m_streak;
    Button* m_more;
};

} // namespace limber
