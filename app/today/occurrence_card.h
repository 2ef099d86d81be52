// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/today_state.h"
#include "app/widgets/card.h"

#include <optional>

class QLabel;

namespace limber {

class Button;
class ElidedLabel;
class PlainLabel;

/// One more occurrence of today, or one missed yesterday: when, what, how it stands, and what can
/// be done with it.
class OccurrenceCard : public Card {
    Q_OBJECT

public:
    explicit OccurrenceCard(QWidget* parent = nullptr);

    void show(const TodayOccurrence& occurrence);
    using Card::show;

Q_SIGNALS:
    void startRequested(const limber::TodayOccurrence& occurrence);
    void skipRequested(const limber::TodayOccurrence& occurrence);
    void postponeRequested(const limber::TodayOccurrence& occurrence);
    /// The skip is to be taken back.
    void planAgainRequested(const limber::TodayOccurrence& occurrence);
    /// One missed yesterday is to be done today.
    void takeTodayRequested(const limber::TodayOccurrence& occurrence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void word();

    std::optional<TodayOccurrence> m_occurrence;
    QLabel* m_picture;
    PlainLabel* m_time;
    ElidedLabel* m_name;
    PlainLabel* m_status;
    Button* m_start;
    Button* m_takeToday;
    Button* m_planAgain;
    Button* m_skip;
    Button* m_postpone;
};

} // namespace limber
