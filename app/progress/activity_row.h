// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/activities_state.h"

#include <QWidget>

namespace limber {

class ActivityLine;
class ActivityNameForm;
class Button;
class PlainLabel;
class RatingScale;

/// One activity: its name, where it stands in words and as a small line, and the scale while it is
/// due or asked for.
class ActivityRow : public QWidget {
    Q_OBJECT

public:
    explicit ActivityRow(const ActivityId& activity, QWidget* parent = nullptr);

    [[nodiscard]] const ActivityId& id() const { return m_standing.activity.id; }
    /// `index` tells the state's standing that is shown.
    void showState(const ActivitiesState& state, std::size_t index);

Q_SIGNALS:
    void renameRequested(const limber::ActivityId& id, const QString& name);
    void removeRequested(const limber::ActivityId& id);
    void rateRequested(const limber::ActivityId& id, int value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void openRename();
    void closeRename();
    void showScale();
    void word();
    [[nodiscard]] QString standingWords() const;
    [[nodiscard]] QString dueWords() const;

    ActivitiesState m_state;
    ActivityStanding m_standing;
    bool m_isRatingAgain = false;
    PlainLabel* m_name;
    PlainLabel* m_words;
    PlainLabel* m_due;
    ActivityLine* m_line;
    // In the order in which the Tab key goes through them.
    Button* m_edit;
    Button* m_remove;
    ActivityNameForm* m_rename;
    Button* m_again;
    RatingScale* m_scale;
};

} // namespace limber
