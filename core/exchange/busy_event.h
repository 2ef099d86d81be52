// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/event_dates.h"

#include <set>
#include <vector>

namespace limber {

/// From when until when, as QDateTimes in UTC that mean local wall time.
struct BusySpan {
    QDateTime from;
    QDateTime until;
};

/// What one event of a file says.
struct BusyEvent {
    QByteArray uid;                    ///< Empty where it has none.
    std::optional<QDateTime> replaces; ///< The date of its series that it stands in for.
    std::vector<BusySpan> spans;       ///< Where it is busy, within the range asked for.
};

/// Reads events, in one range of local wall time.
class BusyEventReader {
public:
    /// The references must outlive the reader.
    BusyEventReader(CalendarZones& zones, QDate from, QDate until, const QTimeZone& local);

    /// Nothing where the event cannot be read.
    [[nodiscard]] std::optional<BusyEvent> read(icalcomponent* event);
    /// The busy spans of a free-busy part.
    [[nodiscard]] std::vector<BusySpan> readFreeBusy(icalcomponent* part);

    [[nodiscard]] const std::set<BusyProblem>& problems() const { return m_problems; }

private:
    struct Start {
        QDateTime wall;
        const CalendarClock* clock = nullptr;
        bool isDate = false;
    };
    [[nodiscard]] Start timeOf(icalproperty* property, const icaltimetype& time);
    [[nodiscard]] std::optional<qint64> secondsOf(icalcomponent* event, const Start& start);
    [[nodiscard]] std::vector<QDateTime> datesOf(icalcomponent* event, const Start& start,
                                                 qint64 seconds);
    void addListedDates(icalcomponent* event, const Start& start, std::vector<QDateTime>& dates);
    void takeExceptions(icalcomponent* event, const Start& start, std::vector<QDateTime>& dates);
    [[nodiscard]] BusySpan spanFrom(const QDateTime& wall, const CalendarClock& clock,
                                    qint64 seconds) const;
    [[nodiscard]] bool isInRange(const BusySpan& span) const;

    CalendarZones& m_zones;
    QDateTime m_from;
    QDateTime m_until; ///< Not included.
    const QTimeZone& m_local;
    CalendarClock m_floating;
    ExpansionBudget m_budget;
    std::set<BusyProblem> m_problems;
};

} // namespace limber
