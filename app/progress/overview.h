// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/progress_state.h"
#include "core/exercise/catalogue.h"
#include "core/progress/amount_series.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace limber {

class AmountCard;
class Button;
class ChartCard;
class ChoiceChips;
class Headline;
class MilestoneCard;
class PlainLabel;
class RangeSection;
class WeekCard;

/// The figures and charts of Progress, from this week down to what lies years back.
class Overview : public QWidget {
    Q_OBJECT

public:
    /// The catalogue must outlive the overview.
    explicit Overview(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows what can be said at once. What needs the whole history is asked for by `depthWanted`
    /// once this has been painted, and keeps what it said before until then.
    void show(const ProgressState& state);
    using QWidget::show;
    void showDepth(const ProgressDepth& depth);
    /// What was done of the exercise that `amountsWanted` asked for.
    void showAmounts(const AmountSeries& series);
    /// Puts a card of the page's own between the charts and the milestones.
    void insertCard(QWidget* card);

Q_SIGNALS:
    void depthWanted();
    void amountsWanted(const limber::ExerciseId& exercise);
    void rangeChosen(limber::ProgressRange range);
    /// A day of the year was clicked.
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showWeek();
    void showYear();
    void showResponses(const ProgressDepth& depth);
    void arrangeTop();
    void word();

    const Catalogue& m_catalogue;
    ProgressState m_state;
    bool m_isDepthDue = false;

    QVBoxLayout* m_column;
    QBoxLayout* m_top;
    WeekCard* m_week;
    Headline* m_headline;
    ChoiceChips* m_yearMode;
    ChartCard* m_year;
    RangeSection* m_range;
    AmountCard* m_amounts;
    ChartCard* m_responses;
    MilestoneCard* m_milestones;
};

} // namespace limber
