// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/activity_section.h"

#include "app/charts/activity_chart.h"
#include "app/progress/activities_card.h"
#include "app/progress/activities_state.h"
#include "app/progress/chart_card.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"

#include <QVBoxLayout>

#include <set>
#include <utility>

namespace limber {

namespace {

bool hasTwoDays(const ActivityHistory& history, const DateRange& days)
{
    std::set<QDate> rated;
    for (const ActivityRating& rating : history.ratings) {
        if (days.contains(rating.day))
            rated.insert(rating.day);
    }
    return rated.size() > 1;
}

} // namespace

ActivitySection::ActivitySection(DataFile& dataFile, const Clock& clock, QWidget* page)
    : m_data(dataFile)
    , m_clock(clock)
    , m_card(new ActivitiesCard(this))
    , m_undoBar(new UndoBar(page))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_card, &ActivitiesCard::addRequested, this, &ActivitySection::add);
    connect(m_card, &ActivitiesCard::renameRequested, this, &ActivitySection::rename);
    connect(m_card, &ActivitiesCard::removeRequested, this, &ActivitySection::remove);
    connect(m_card, &ActivitiesCard::rateRequested, this, &ActivitySection::rate);
    connect(m_undoBar, &UndoBar::undoRequested, this, &ActivitySection::undo);
    connect(m_undoBar, &UndoBar::expired, this, [this] { m_removed.reset(); });
}

void ActivitySection::show(const ActivityHistory& history, QDate today, const DateRange& days)
{
    m_card->showState(activitiesState(history, today));
    if (!hasTwoDays(history, days)) {
        m_card->setChart(nullptr);
        return;
    }
    auto chart = std::make_unique<ActivityChart>(history, days);
    chart->setTitle(tr("How well it goes"));
    auto* card = new ChartCard;
    card->setObjectName(QStringLiteral("activityChartCard"));
    card->setFileName(tr("Activities"));
    card->setChart(std::move(chart), tr("0 means not at all, 10 as before."));
    m_card->setChart(card);
}

QDate ActivitySection::today() const
{
    return dayOf(m_clock.now(), m_data.settings.load().value_or(Settings{}).dayStartsAt);
}

void ActivitySection::add(const QString& name)
{
    tell(m_data.activities.add({ActivityId::create(), name.trimmed(), today(), 0}));
}

void ActivitySection::rename(const ActivityId& id, const QString& name)
{
    tell(m_data.activities.rename(id, name.trimmed()));
}

void ActivitySection::remove(const ActivityId& id)
{
    const auto removed = m_data.activities.remove(id);
    tell(removed);
    if (removed) {
        m_removed = id;
        m_undoBar->offer(tr("Activity removed"));
    }
}

void ActivitySection::rate(const ActivityId& id, int value)
{
    if (const auto ability = Ability::create(value))
        tell(m_data.activities.rate(id, today(), *ability));
}

void ActivitySection::undo()
{
    if (const auto removed = std::exchange(m_removed, std::nullopt))
        tell(m_data.activities.restore(*removed));
}

void ActivitySection::tell(const Result<>& kept)
{
    if (kept)
        Q_EMIT activitiesChanged();
    else
        Q_EMIT failed(saveErrorText(kept.error()));
}

} // namespace limber
