// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/range_section.h"

#include "app/charts/adherence_chart.h"
#include "app/charts/pain_chart.h"
#include "app/charts/period_bar_chart.h"
#include "app/progress/chart_card.h"
#include "app/style/tokens.h"
#include "app/widgets/choice_chips.h"
#include "app/widgets/stat_tile.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidthOfThree = 560;
constexpr std::array kRanges{ProgressRange::Month, ProgressRange::Quarter, ProgressRange::Year,
                             ProgressRange::All};

} // namespace

RangeSection::RangeSection(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_ranges(new ChoiceChips(QString(), this))
    , m_minutes(addTile(u"minutesTile"_s))
    , m_days(addTile(u"daysTile"_s))
    , m_followed(addTile(u"adherenceTile"_s))
    , m_minutesCard(addCard(u"minutesCard"_s))
    , m_adherenceCard(addCard(u"adherenceCard"_s))
    , m_weekdayCard(addCard(u"weekdayCard"_s))
    , m_painCard(addCard(u"painCard"_s))
{
    m_ranges->setObjectName(u"progressRange"_s);
    for (const ProgressRange range : kRanges)
        m_ranges->addChoice(u"range-"_s + token(range), QString());
    m_grid->setSpacing(space::kMedium);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_ranges);
    column->addLayout(m_grid);
    for (ChartCard* card : {m_minutesCard, m_adherenceCard, m_weekdayCard, m_painCard})
        column->addWidget(card);
    connect(m_ranges, &ChoiceChips::chosen, this,
            [this](int index) { Q_EMIT rangeChosen(kRanges.at(static_cast<std::size_t>(index))); });
    word();
}

StatTile* RangeSection::addTile(const QString& name)
{
    auto* tile = new StatTile(QString(), this);
    tile->setObjectName(name);
    m_tiles.push_back(tile);
    return tile;
}

ChartCard* RangeSection::addCard(const QString& name)
{
    auto* card = new ChartCard(this);
    card->setObjectName(name);
    return card;
}

void RangeSection::show(const ProgressState& state)
{
    for (std::size_t i = 0; i < kRanges.size(); ++i) {
        if (kRanges.at(i) == state.range)
            m_ranges->setCurrent(static_cast<int>(i));
    }
    word();
    showTiles(state);
    showMinutes(state);
    showAdherence(state);
    showPain(state);
    arrangeTiles();
}

void RangeSection::showTiles(const ProgressState& state)
{
    const QLocale locale;
    const auto& before = state.before;
    const auto compared = [&](const QString& value) {
        return before ? tr("before: %1", "the same length of time before").arg(value) : QString();
    };
    m_minutes->setReading(minutesText(state.figures.active),
                          compared(before ? minutesText(before->active) : QString()));
    m_days->setReading(locale.toString(state.figures.daysPractised),
                       compared(before ? locale.toString(before->daysPractised) : QString()));
    m_followed->setReading(state.figures.adherence ? shareText(state.figures.adherence) : u"–"_s,
                           compared(before ? shareText(before->adherence) : QString()));
}

void RangeSection::showMinutes(const ProgressState& state)
{
    auto chart = std::make_unique<PeriodBarChart>(state.bars);
    const bool isWeeks = state.bars.unit == PeriodUnit::Week;
    chart->setTitle(
        isWeeks ? weeksKeptText(weeksKept(state.bars.bars))
                : tr("%1 of exercise", "length of time").arg(minutesText(state.figures.active)));
    m_minutesCard->setFileName(tr("Minutes of exercise"));
    m_minutesCard->setChart(
        std::move(chart),
        isWeeks ? tr("Minutes of exercise by week and kind. A tick means that the week reached its "
                     "goal; the line is what the plan asks for; the last week is still running.")
                : tr("Minutes of exercise by kind."));
}

void RangeSection::showAdherence(const ProgressState& state)
{
    const AdherenceSeries& series = state.adherence;
    const QString finding = adherenceFinding(series);
    if (!series.all.share()) {
        m_adherenceCard->setMissing(finding,
                                    tr("What is planned and then done or missed is counted here."));
        m_weekdayCard->hide();
        return;
    }
    auto chart = std::make_unique<AdherenceChart>(series);
    chart->setTitle(finding);
    m_adherenceCard->setFileName(tr("Plan followed"));
    m_adherenceCard->setChart(std::move(chart),
                              tr("The share of planned sessions that were done. Skipped and paused "
                                 "ones are left out; where nothing was planned there is a gap."));
    auto weekdays = std::make_unique<WeekdayChart>(series, state.firstDayOfWeek);
    weekdays->setTitle(weekdayFinding(series));
    m_weekdayCard->setFileName(tr("Days of the week"));
    m_weekdayCard->setChart(std::move(weekdays),
                            tr("Planned sessions that were done, by day of the week."));
    m_weekdayCard->setVisible(true);
}

void RangeSection::showPain(const ProgressState& state)
{
    const PainSeries& series = state.pain;
    const QString finding = painVerdictText(series.trend, state.firstPainDay);
    const QString needed = tr("A trend needs an entry on 4 of the last 7 days, and on 4 of the "
                              "first 7.");
    if (series.daily.empty()) {
        m_painCard->setMissing(finding,
                               state.firstPainDay.isValid()
                                   ? tr("There is no entry in this time.")
                                   : tr("Tap your pain on Today, or give it before a session.") +
                                         u' ' + needed);
        return;
    }
    auto chart = std::make_unique<PainChart>(series);
    chart->setTitle(finding);
    m_painCard->setFileName(tr("Pain"));
    QStringList explanation{
        tr("Pain from 0 to 10: days, the mean of seven of them, and the band around the first days "
           "within which nothing has clearly changed. Days without an entry are gaps.")};
    if (series.trend.verdict == PainVerdict::NotEnoughEntries)
        explanation.append(needed);
    if (const QString within = withinSessionsText(painWithinSessions(series.sessions));
        !within.isEmpty())
        explanation.append(within);
    m_painCard->setChart(std::move(chart), explanation.join(u' '));
}

void RangeSection::arrangeTiles()
{
    int wanted = 2 * space::kMedium;
    for (const StatTile* tile : m_tiles)
        wanted += tile->minimumSizeHint().width();
    const int columns = width() >= std::max(kWidthOfThree, wanted) ? 3 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (StatTile* tile : m_tiles) {
        m_grid->removeWidget(tile);
        m_grid->addWidget(tile, place / columns, place % columns);
        ++place;
    }
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void RangeSection::resizeEvent(QResizeEvent* event)
{
    arrangeTiles();
    QWidget::resizeEvent(event);
}

void RangeSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

void RangeSection::word()
{
    m_ranges->setName(tr("How far back"));
    m_ranges->setText(0, tr("30 days"));
    m_ranges->setText(1, tr("3 months"));
    m_ranges->setText(2, tr("A year"));
    m_ranges->setText(3, tr("All"));
    m_minutes->setLabel(tr("Time of exercise"));
    m_days->setLabel(tr("Days practised"));
    m_followed->setLabel(tr("Plan followed"));
}

} // namespace limber
