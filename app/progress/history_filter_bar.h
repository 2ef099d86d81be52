// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/history_filter.h"

#include <QTimer>
#include <QWidget>

class QDateEdit;
class QLineEdit;

namespace limber {

class Chip;
class ChoiceMenu;
class PlainLabel;

/// Where a person says which sessions they look for: words and chips.
class HistoryFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] HistoryFilter filter() const;
    /// Shows a filter, without emitting.
    void setFilter(const HistoryFilter& filter);
    /// What the routines of the history are; keeps the chosen ones that are still there.
    void setRoutines(const std::vector<RoutineInHistory>& routines);
    /// The days that a range begins with when one is first asked for.
    void setUsualDays(const DateRange& days) { m_usualDays = days; }
    void focusSearch();

Q_SIGNALS:
    /// A moment after something was typed, at once for everything else.
    void filterChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Chip* addChip(const QString& name);
    void showDays();
    void word();

    QLineEdit* m_search;
    Chip* m_completed;
    Chip* m_partial;
    Chip* m_pain;
    Chip* m_note;
    ChoiceMenu* m_routines;
    Chip* m_days;
    QWidget* m_daysRow;
    PlainLabel* m_fromLabel;
    QDateEdit* m_from;
    PlainLabel* m_untilLabel;
    QDateEdit* m_until;
    QTimer m_typing;
    DateRange m_usualDays;
};

} // namespace limber
