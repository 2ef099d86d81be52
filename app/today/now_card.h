// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/today_state.h"
#include "app/widgets/card.h"

#include <QString>

#include <optional>
#include <vector>

namespace limber {

class Button;
class Heading;
class PlainLabel;

/// What can be done from the card that says what to do now.
enum class NowAction {
    Start,
    StartLast, ///< The routine practised last, where there is no plan.
    Skip,
    Postpone, ///< To tomorrow.
    ChooseProgramme,
    PickRoutine,
    BrowseExercises,
    OpenPlan,
};

/// What the card says and offers. At most one action is the primary one.
struct NowOffer {
    QString eyebrow; ///< A short line above the title, may be empty.
    QString title;
    QString text;
    std::optional<NowAction> primary;
    std::vector<NowAction> others;
};

[[nodiscard]] NowOffer nowOfferFor(const TodayState& state);

/// Answers "what do I do now?" with one large button, or with a kind word where nothing is left.
class NowCard : public Card {
    Q_OBJECT

public:
    explicit NowCard(QWidget* parent = nullptr);

    void show(const TodayState& state);
    using Card::show;

Q_SIGNALS:
    void actionChosen(limber::NowAction action);

private:
    struct Choice {
        Button* button;
        NowAction action;
    };
    void dress(Choice& choice, NowAction action, const TodayState& state);

    PlainLabel* m_eyebrow;
    Heading* m_title;
    PlainLabel* m_text;
    Choice m_primary;
    std::vector<Choice> m_others;
};

} // namespace limber
