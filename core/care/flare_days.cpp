// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/flare_days.h"

#include "core/progress/pain_trend.h"

#include <algorithm>
#include <map>

namespace limber {

namespace {

constexpr int kUsualDays = 28;
constexpr double kRise = 2.0;
constexpr double kHigh = 6.0;

std::map<QDate, double> highestByDay(const PracticeHistory& history, QDate from, QDate until)
{
    std::map<QDate, double> highest;
    const auto note = [&](QDate day, const Pain& pain) {
        if (day < from || day > until)
            return;
        double& value = highest[day];
        value = std::max(value, static_cast<double>(pain.value()));
    };
    for (const CheckIn& checkIn : history.checkIns)
        note(checkIn.day, checkIn.now);
    for (const SessionSummary& session : history.sessions) {
        if (session.painBefore)
            note(session.day, *session.painBefore);
    }
    return highest;
}

} // namespace

std::set<QDate> flareDays(const PracticeHistory& history, QDate from, QDate until)
{
    const std::vector<PainDay> means = painDays(history, until);
    std::set<QDate> flares;
    for (const auto& [day, pain] : highestByDay(history, from, until)) {
        double sum = 0.0;
        int count = 0;
        for (auto mean =
                 std::ranges::lower_bound(means, day.addDays(-kUsualDays), {}, &PainDay::day);
             mean != means.end() && mean->day < day; ++mean) {
            sum += mean->pain;
            ++count;
        }
        const bool isKnown = count > 0;
        const double usual = isKnown ? sum / count : 0.0;
        const bool hasRisen = isKnown && pain >= usual + kRise;
        const bool isHigh = pain >= kHigh && (!isKnown || usual < kHigh);
        if (hasRisen || isHigh)
            flares.insert(day);
    }
    return flares;
}

} // namespace limber
