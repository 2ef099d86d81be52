// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/amount_card.h"

#include "app/charts/amount_chart.h"
#include "app/progress/chart_card.h"
#include "app/style/tokens.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/progress_wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

AmountCard::AmountCard(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_label(new PlainLabel(QString(), this))
    , m_chooser(new QComboBox(this))
    , m_card(new ChartCard(this))
{
    m_card->setObjectName(u"amountCard"_s);
    m_chooser->setObjectName(u"amountExercise"_s);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_label->setBuddy(m_chooser);
    m_label->setWeight(QFont::DemiBold);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_label);
    row->addWidget(m_chooser);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(row);
    column->addWidget(m_card);
    connect(m_chooser, &QComboBox::activated, this, &AmountCard::choose);
    word();
}

void AmountCard::showExercises(const std::vector<ExerciseId>& exercises)
{
    m_exercises = exercises;
    m_chooser->clear();
    for (const ExerciseId& exercise : exercises)
        m_chooser->addItem(exerciseName(exercise, m_catalogue));
    const bool isEmpty = exercises.empty();
    m_chooser->setVisible(!isEmpty);
    m_label->setVisible(!isEmpty);
    if (isEmpty) {
        m_shown.reset();
        word();
        return;
    }
    const auto shown = m_shown ? std::ranges::find(exercises, *m_shown) : exercises.end();
    choose(shown == exercises.end() ? 0 : static_cast<int>(shown - exercises.begin()));
}

void AmountCard::choose(int index)
{
    m_chooser->setCurrentIndex(index);
    m_shown = m_exercises.at(static_cast<std::size_t>(index));
    Q_EMIT exerciseChosen(*m_shown);
}

void AmountCard::show(const AmountSeries& series)
{
    const QString finding =
        tr("%1: %2", "exercise, finding")
            .arg(exerciseName(series.exercise, m_catalogue), amountFinding(series));
    const bool isDone = std::ranges::any_of(
        series.periods, [](const PeriodAmount& period) { return period.best.has_value(); });
    if (!isDone) {
        m_card->setMissing(finding,
                           tr("What was practised to its end in this time is shown here."));
        return;
    }
    auto chart = std::make_unique<AmountChart>(series);
    chart->setTitle(finding);
    m_card->setFileName(exerciseName(series.exercise, m_catalogue));
    m_card->setChart(std::move(chart),
                     tr("The most that was finished and what was usual, beside what the latest "
                        "session asked for."));
}

void AmountCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

void AmountCard::word()
{
    m_label->setText(tr("Exercise"));
    if (!m_shown) {
        m_card->setMissing(tr("Holds and repetitions"),
                           tr("Practise with Limber, and how each exercise grows is shown here."));
    }
}

} // namespace limber
