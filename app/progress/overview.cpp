// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/overview.h"

#include "app/charts/chart_table.h"
#include "app/charts/pain_line_chart.h"
#include "app/charts/week_bar_chart.h"
#include "app/progress/chart_card.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/stat_tile.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidthOfThree = 660;

QString wrapped(const QString& text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

Overview::Overview(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_weeks(addTile(u"weekStreakTile"_s))
    , m_days(addTile(u"dayStreakTile"_s))
    , m_score(addTile(u"scoreTile"_s))
    , m_adherence(addTile(u"adherenceTile"_s))
    , m_minutes(addTile(u"minutesTile"_s))
    , m_sessions(addTile(u"sessionsTile"_s))
    , m_meaningButton(new Button(IconName::Info, QString(), ButtonKind::Quiet, this))
    , m_meaning(new PlainLabel(QString(), this))
    , m_weekChart(new WeekBarChart)
    , m_weekCard(new ChartCard(m_weekChart, this))
    , m_painChart(new PainLineChart)
    , m_painCard(new ChartCard(m_painChart, this))
{
    m_weekCard->setObjectName(u"weekChartCard"_s);
    m_painCard->setObjectName(u"painChartCard"_s);
    m_meaningButton->setObjectName(u"meaningButton"_s);
    m_meaning->setObjectName(u"meaningText"_s);
    m_meaning->setTone(TextTone::Muted);
    m_meaning->hide();
    m_grid->setSpacing(space::kMedium);

    auto* column = new QVBoxLayout(this);
    // Keeps the cards off the scroll bar.
    column->setContentsMargins(0, 0, space::kSmall, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(m_grid);
    column->addWidget(m_meaningButton, 0, Qt::AlignLeading);
    column->addWidget(m_meaning);
    column->addWidget(m_weekCard);
    column->addWidget(m_painCard);
    column->addStretch();
    connect(m_meaningButton, &QAbstractButton::clicked, this, &Overview::toggleMeaning);
}

StatTile* Overview::addTile(const QString& name)
{
    auto* tile = new StatTile(QString(), this);
    tile->setObjectName(name);
    m_tiles.push_back(tile);
    return tile;
}

void Overview::show(const ProgressState& state)
{
    word();
    showTiles(state);
    showCharts(state);
    // Who does not want to see streaks does not meet them here either.
    const bool hasStreaks = state.streakShown != StreakShown::None;
    if (m_weeks->isHidden() == hasStreaks || m_columns == 0) {
        m_weeks->setVisible(hasStreaks);
        m_days->setVisible(hasStreaks);
        m_columns = 0;
        arrangeTiles();
    }
}

void Overview::showTiles(const ProgressState& state)
{
    const Statistics& figures = state.statistics;
    const QLocale locale;
    m_weeks->setReading(locale.toString(figures.weekStreak),
                        tr("longest: %n week(s)", nullptr, figures.longestWeekStreak));
    m_days->setReading(locale.toString(figures.dayStreak),
                       tr("longest: %n day(s)", nullptr, figures.longestDayStreak));
    if (state.hasScore())
        m_score->setReading(shareText(figures.score), tr("recent planned days weigh most"));
    else
        m_score->setReading(u"–"_s, tr("after two weeks of plan"));
    m_adherence->setReading(
        figures.adherenceLast30Days ? shareText(figures.adherenceLast30Days) : u"–"_s,
        tr("last 30 days\n7 days %1, all %2", "shares")
            .arg(shareText(figures.adherenceLast7Days), shareText(figures.adherenceAll)));
    m_minutes->setReading(
        minutesText(figures.activeThisWeek),
        tr("this week · 30 days: %1 · all: %2", "lengths of time")
            .arg(minutesText(figures.activeLast30Days), minutesText(figures.activeAll)));
    m_sessions->setReading(locale.toString(figures.sessions.completed),
                           figures.sessions.partial == 0 ? tr("completed")
                                                         : tr("completed · %n ended early", nullptr,
                                                              figures.sessions.partial));
}

void Overview::showCharts(const ProgressState& state)
{
    m_weekChart->setWeeks(state.weeks);
    m_weekCard->table().showWeeks(state.weeks);
    m_weekCard->setTexts(weeksKeptText(state.weeksKept),
                         tr("Minutes of exercise per week. A tick means that the week reached its "
                            "goal; the last one is still running."));

    const PainTrend& trend = state.statistics.pain;
    const bool hasVerdict = trend.verdict != PainVerdict::NotEnoughEntries;
    m_painChart->setDays(state.painDays);
    m_painChart->setBaseline(hasVerdict ? trend.baseline : std::nullopt);
    m_painCard->table().showPain(state.painDays);
    const QString drawn = tr("Pain day by day, 0 to 10. Days without an entry are gaps.");
    const QString needed = tr("A trend needs an entry on 4 of the last 7 days, and on 4 of the "
                              "first 7.");
    m_painCard->setTexts(painVerdictText(trend, state.firstPainDay),
                         hasVerdict ? drawn : tr("%1 %2", "two sentences").arg(drawn, needed));
    m_painCard->setMissing(
        state.hasPainLine()
            ? QString()
            : tr("Tap your pain on Today or give it before a session. From %n day(s) with an entry "
                 "on, a line is drawn here.",
                 nullptr, kFewestPainDays));
}

void Overview::arrangeTiles()
{
    const int columns = width() >= kWidthOfThree ? 3 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (StatTile* tile : m_tiles) {
        m_grid->removeWidget(tile);
        if (tile->isHidden())
            continue;
        m_grid->addWidget(tile, place / columns, place % columns);
        ++place;
    }
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void Overview::resizeEvent(QResizeEvent* event)
{
    arrangeTiles();
    QWidget::resizeEvent(event);
}

void Overview::toggleMeaning()
{
    m_meaning->setVisible(m_meaning->isHidden());
    word();
}

void Overview::word()
{
    m_weeks->setLabel(tr("Weeks in a row"));
    m_days->setLabel(tr("Planned days in a row"));
    m_score->setLabel(tr("Steadiness"));
    m_adherence->setLabel(tr("Plan followed"));
    m_minutes->setLabel(tr("Time of exercise"));
    m_sessions->setLabel(tr("Sessions"));
    m_weeks->setToolTip(wrapped(tr("Weeks in a row that reached their goal. The running week "
                                   "cannot break the row.")));
    m_days->setToolTip(wrapped(tr("Planned days in a row with at least one planned routine done. "
                                  "Days without a plan neither add nor break.")));
    m_score->setToolTip(wrapped(tr("Every planned day moves it: kept days up, others down, recent "
                                   "ones most. 13 planned days halve what was before.")));
    m_adherence->setToolTip(wrapped(tr("Planned routines done, out of those done and missed. "
                                       "Skipped and paused ones do not count.")));
    m_minutes->setToolTip(wrapped(tr("Work, holds, breathing and changing sides. Rests and pauses "
                                     "are left out.")));
    m_sessions->setToolTip(wrapped(tr("A session is completed when at least half of its exercise "
                                      "time was done. Others count for minutes only.")));
    m_meaningButton->setText(m_meaning->isHidden() ? tr("What do these numbers mean?")
                                                   : tr("Hide the explanation"));
    m_meaning->setText(
        tr("A day is kept when at least one routine planned for it was done. Where no plan is in "
           "force, any completed session keeps the day.\n\n"
           "A week is kept when you practised on as many days as your goal says, or on all the "
           "days that were planned if those are fewer. Weeks that are wholly paused are passed "
           "over.\n\n"
           "Steadiness goes up with every planned day kept and down with every other one, and "
           "recent days weigh most: with a daily plan it is about 31 % after 7 kept days and 80 % "
           "after 30. One missed day costs little.\n\n"
           "Plan followed is the share of planned routines that were done, of those done and "
           "missed. Skipped and paused ones are left out.\n\n"
           "Time of exercise leaves out rests and pauses."));
}

} // namespace limber
