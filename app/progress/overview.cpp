// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/overview.h"

#include "app/charts/chart_view.h"
#include "app/charts/response_chart.h"
#include "app/charts/year_heat_map_chart.h"
#include "app/progress/amount_card.h"
#include "app/progress/chart_card.h"
#include "app/progress/headline.h"
#include "app/progress/milestone_card.h"
#include "app/progress/range_section.h"
#include "app/style/tokens.h"
#include "app/week/week_card.h"
#include "app/widgets/choice_chips.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Room for the week beside the headline.
constexpr int kWidthOfTwo = 720;

} // namespace

Overview::Overview(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_column(new QVBoxLayout(this))
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_week(new WeekCard(WeekCardPlace::Progress, this))
    , m_headline(new Headline(this))
    , m_yearMode(new ChoiceChips(QString(), this))
    , m_year(new ChartCard(this))
    , m_range(new RangeSection(this))
    , m_amounts(new AmountCard(catalogue, this))
    , m_responses(new ChartCard(this))
    , m_milestones(new MilestoneCard(this))
{
    m_year->setObjectName(u"yearCard"_s);
    m_responses->setObjectName(u"responseCard"_s);
    m_yearMode->setObjectName(u"yearMode"_s);
    m_yearMode->addChoice(u"yearMinutes"_s, QString());
    m_yearMode->addChoice(u"yearDays"_s, QString());
    m_yearMode->setCurrent(0);

    // Keeps the cards off the scroll bar.
    m_column->setContentsMargins(0, 0, space::kSmall, 0);
    m_column->setSpacing(space::kMedium);
    m_top->setSpacing(space::kMedium);
    m_top->addWidget(m_week, 3);
    m_top->addWidget(m_headline, 2);
    m_column->addLayout(m_top);
    m_column->addWidget(m_yearMode);
    m_column->addWidget(m_year);
    m_column->addWidget(m_range);
    m_column->addWidget(m_amounts);
    m_column->addWidget(m_responses);
    m_column->addWidget(m_milestones);
    m_column->addStretch();

    connect(m_yearMode, &ChoiceChips::chosen, this, &Overview::showYear);
    connect(m_year, &ChartCard::pointActivated, this, [this](int point) {
        if (const auto* chart = dynamic_cast<const YearHeatMapChart*>(m_year->view().chart()))
            Q_EMIT dayChosen(chart->dayAt(point));
    });
    connect(m_range, &RangeSection::rangeChosen, this, &Overview::rangeChosen);
    connect(m_amounts, &AmountCard::exerciseChosen, this, &Overview::amountsWanted);
    word();
}

void Overview::show(const ProgressState& state)
{
    m_state = state;
    word();
    showWeek();
    m_headline->show(m_state.week);
    showYear();
    m_range->show(m_state);
    if (parentWidget())
        arrangeTop();
    m_isDepthDue = true;
    update();
}

void Overview::showWeek()
{
    m_week->show(m_state.week, m_state.today);
    if (!m_state.next) {
        m_week->setNext(QString());
        return;
    }
    const NextUp& next = *m_state.next;
    const QString when =
        tr("%1 %2", "day, time of day").arg(dayText(next.day, m_state.today), timeText(next.time));
    m_week->setNext(
        next.routineName.isEmpty()
            ? tr("Next: %1", "when").arg(when)
            : tr("Next: %1 · %2", "routine, when").arg(catalogueText(next.routineName), when));
}

void Overview::showYear()
{
    const bool isMinutes = m_yearMode->current() == 0;
    auto chart = std::make_unique<YearHeatMapChart>(
        m_state.heat, isMinutes ? HeatMapMode::Minutes : HeatMapMode::Days, m_state.today);
    chart->setTitle(
        isMinutes ? tr("%1 of exercise in the last year", "length of time")
                        .arg(minutesText(m_state.heat.active))
                  : tr("%n planned day(s) kept in the last year", nullptr, m_state.heat.keptDays));
    m_year->setFileName(tr("The last year"));
    m_year->setChart(std::move(chart),
                     isMinutes ? tr("The more time, the larger the square. Click a day, or press "
                                    "Enter on it, to see its sessions.")
                               : tr("Kept, practised, paused and missed days. Click a day, or "
                                    "press Enter on it, to see its sessions."));
}

void Overview::showDepth(const ProgressDepth& depth)
{
    m_headline->showStreaks(depth.streaks);
    m_amounts->showExercises(depth.exercises);
    showResponses(depth);
    m_milestones->show(depth.milestones, depth.next);
}

void Overview::showAmounts(const AmountSeries& series)
{
    m_amounts->show(series);
}

void Overview::showResponses(const ProgressDepth& depth)
{
    const QString title = responseFinding(depth.responses, [this](const ExerciseId& exercise) {
        return exerciseName(exercise, m_catalogue);
    });
    if (depth.responses.empty()) {
        m_responses->setMissing(
            title, tr("An exercise appears here after %n session(s) with pain given before and "
                      "after.",
                      nullptr, kFewestResponses));
        return;
    }
    auto chart = std::make_unique<ResponseChart>(
        depth.responses, [this](const ExerciseId& id) { return exerciseName(id, m_catalogue); });
    chart->setTitle(title);
    m_responses->setFileName(tr("Pain after exercises"));
    QString explanation =
        tr("The mean change of pain from before to after the sessions that held an exercise. A "
           "session holds many exercises, and pain moves by itself: this shows what goes together, "
           "not what causes what.");
    if (depth.responsesMissing > 0) {
        explanation += u' ' + tr("%n more exercise(s) do not have enough entries yet.", nullptr,
                                 depth.responsesMissing);
    }
    m_responses->setChart(std::move(chart), explanation);
}

void Overview::insertCard(QWidget* card)
{
    m_column->insertWidget(m_column->indexOf(m_milestones), card);
}

void Overview::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (std::exchange(m_isDepthDue, false))
        QTimer::singleShot(0, this, &Overview::depthWanted);
}

bool Overview::event(QEvent* event)
{
    // What there is room for is the parent's to say: this one may be as wide as its parts want.
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return QWidget::event(event);
}

bool Overview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrangeTop();
    return QWidget::eventFilter(watched, event);
}

void Overview::arrangeTop()
{
    const int wanted = m_week->minimumSizeHint().width() + m_headline->minimumSizeHint().width() +
                       space::kMedium + space::kSmall;
    m_top->setDirection(parentWidget()->width() >= std::max(kWidthOfTwo, wanted)
                            ? QBoxLayout::LeftToRight
                            : QBoxLayout::TopToBottom);
}

void Overview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

void Overview::word()
{
    m_yearMode->setName(tr("The last year"));
    m_yearMode->setText(0, tr("Minutes"));
    m_yearMode->setText(1, tr("Kept days"));
}

} // namespace limber
