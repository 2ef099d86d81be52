// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/week_review_state.h"
#include "app/widgets/card.h"

namespace limber {

class Button;
class Heading;
class PlainLabel;

/// Looks back on last week in a few sentences and suggests one thing for the new one.
class WeekReviewCard : public Card {
    Q_OBJECT

public:
    explicit WeekReviewCard(QWidget* parent = nullptr);

    void show(const WeekReviewState& state);
    using Card::show;

Q_SIGNALS:
    void adoptRequested();
    /// Of a suggestion that no single click can carry out.
    void planRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Heading* m_title;
    PlainLabel* m_sentences;
    PlainLabel* m_suggestion;
    Button* m_adopt;
    Button* m_plan;
    Button* m_close;
};

} // namespace limber
