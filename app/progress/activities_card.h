// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/activities_state.h"
#include "app/widgets/card.h"

class QVBoxLayout;

namespace limber {

class ActivityNameForm;
class ActivityRow;
class Button;
class Heading;
class PlainLabel;

/// The activities that matter to the person: which they are, and how well each goes. What is wanted
/// goes out as intents; the page keeps it and shows the new state.
class ActivitiesCard : public Card {
    Q_OBJECT

public:
    explicit ActivitiesCard(QWidget* parent = nullptr);

    /// Rows of activities that stay keep what is open in them.
    void showState(const ActivitiesState& state);

    /// Takes over a chart of the ratings; it is shown below the activities once one of them was
    /// rated on two days. Replaces an earlier one; nullptr shows none.
    void setChart(QWidget* chart);

Q_SIGNALS:
    void addRequested(const QString& name);
    void renameRequested(const limber::ActivityId& id, const QString& name);
    void removeRequested(const limber::ActivityId& id);
    /// 0, not at all, to 10, as before.
    void rateRequested(const limber::ActivityId& id, int value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void placeRows();
    [[nodiscard]] ActivityRow* makeRow(const ActivityId& id);
    void openForm();
    void closeForm();
    void showWhatFits();
    void word();
    [[nodiscard]] QString titleText() const;

    ActivitiesState m_state;
    std::vector<ActivityRow*> m_rows;
    Heading* m_title;
    PlainLabel* m_explanation;
    QVBoxLayout* m_list;
    ActivityNameForm* m_form;
    Button* m_add;
    PlainLabel* m_full;
    QVBoxLayout* m_column;
    QWidget* m_chart = nullptr;
};

} // namespace limber
