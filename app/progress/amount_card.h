// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/catalogue.h"
#include "core/progress/amount_series.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace limber {

class ChartCard;
class PlainLabel;

/// How much of one exercise was done over time; which one is chosen above the chart.
class AmountCard : public QWidget {
    Q_OBJECT

public:
    /// The catalogue must outlive the card.
    explicit AmountCard(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Those to choose from, the most practised first. Keeps the one that is shown where it is
    /// still there, and asks for its amounts.
    void showExercises(const std::vector<ExerciseId>& exercises);
    void show(const AmountSeries& series);
    using QWidget::show;

Q_SIGNALS:
    void exerciseChosen(const limber::ExerciseId& exercise);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int index);
    void word();

    const Catalogue& m_catalogue;
    std::vector<ExerciseId> m_exercises;
    std::optional<ExerciseId> m_shown;
    PlainLabel* m_label;
    QComboBox* m_chooser;
    ChartCard* m_card;
};

} // namespace limber
