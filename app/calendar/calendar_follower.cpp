// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_follower.h"

#include "app/calendar/plan_calendar.h"
#include "core/exchange/calendar_output.h"

#include <chrono>

namespace limber {

namespace {

constexpr std::chrono::milliseconds kMoment{800};

} // namespace

CalendarFollower::CalendarFollower(const BundledContent& content, DataFile& data,
                                   const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_content(content)
    , m_data(data)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMoment);
    connect(&m_timer, &QTimer::timeout, this, &CalendarFollower::update);
}

CalendarFollower::~CalendarFollower()
{
    if (!m_timer.isActive())
        return;
    // Nobody is there any more to be told.
    blockSignals(true);
    update();
}

void CalendarFollower::updateSoon()
{
    m_timer.start();
}

Result<> CalendarFollower::update()
{
    m_timer.stop();
    const auto settings = m_data.settings.load();
    if (!settings)
        return tl::unexpected(settings.error());
    const QString path = settings->calendarFile;
    if (path.isEmpty())
        return {};
    const auto calendar = planCalendar(m_content, m_data, m_clock.now().instant);
    const auto written = calendar ? writeCalendar(path, *calendar)
                                  : Result<CalendarWriting>(tl::unexpected(calendar.error()));
    if (!written) {
        Q_EMIT failed(written.error(), path);
        return tl::unexpected(written.error());
    }
    return {};
}

} // namespace limber
