// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/activity.h"

#include <algorithm>
#include <cstdlib>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kClearForOne = 3;
constexpr int kClearForMean = 2;

/// What is compared of a name.
QString comparable(const QString& name)
{
    return name.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool breaksLine(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\v' || character == u'\f' ||
           character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

/// The first and the latest rating of one activity.
struct Ends {
    const ActivityRating* first = nullptr;
    const ActivityRating* latest = nullptr;

    [[nodiscard]] bool areTwoDays() const { return first && first->day != latest->day; }
};

Ends endsOf(const ActivityHistory& history, const ActivityId& id, QDate today)
{
    Ends ends;
    for (const ActivityRating& rating : history.ratings) {
        if (rating.activity != id || rating.day > today)
            continue;
        // Of several on one day the last one counts.
        if (!ends.first || rating.day <= ends.first->day)
            ends.first = &rating;
        if (!ends.latest || rating.day >= ends.latest->day)
            ends.latest = &rating;
    }
    return ends;
}

ActivityChange changeOf(const std::vector<Ends>& activities)
{
    ActivityChange change;
    if (activities.empty())
        return change;
    int first = 0;
    int latest = 0;
    for (const Ends& ends : activities) {
        first += ends.first->ability.value();
        latest += ends.latest->ability.value();
    }
    const int count = static_cast<int>(activities.size());
    change.first = static_cast<double>(first) / count;
    change.latest = static_cast<double>(latest) / count;
    if (!activities.front().areTwoDays())
        return change;
    const int clear = count == 1 ? kClearForOne : kClearForMean * count;
    if (std::abs(latest - first) < clear)
        change.verdict = ActivityVerdict::NoClearChange;
    else
        change.verdict =
            latest > first ? ActivityVerdict::ClearlyBetter : ActivityVerdict::ClearlyWorse;
    return change;
}

} // namespace

Result<Ability> Ability::create(int value)
{
    if (value < 0 || value > kBest)
        return failure(ErrorCode::InvalidValue, u"ability"_s);
    return Ability(value);
}

std::optional<ActivityNameFault> activityNameFault(const QString& name,
                                                   const std::vector<Activity>& others,
                                                   const std::optional<ActivityId>& self)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return ActivityNameFault::Empty;
    if (trimmed.size() > kLongestActivityName)
        return ActivityNameFault::TooLong;
    if (std::ranges::any_of(trimmed, breaksLine))
        return ActivityNameFault::SeveralLines;
    int count = 0;
    bool isTwice = false;
    for (const Activity& other : others) {
        if (self && other.id == *self)
            continue;
        ++count;
        isTwice = isTwice || comparable(other.name) == comparable(name);
    }
    if (count >= kMostActivities)
        return ActivityNameFault::TooMany;
    if (isTwice)
        return ActivityNameFault::Twice;
    return std::nullopt;
}

bool isRatingDue(const ActivityHistory& history, QDate today)
{
    return std::ranges::any_of(history.activities, [&](const Activity& activity) {
        const Ends ends = endsOf(history, activity.id, today);
        return !ends.latest || ends.latest->day.daysTo(today) >= kDaysBetweenRatings;
    });
}

ActivityChange activityChange(const ActivityHistory& history, const ActivityId& id, QDate today)
{
    const Ends ends = endsOf(history, id, today);
    return ends.first ? changeOf({ends}) : ActivityChange{};
}

ActivityChange meanActivityChange(const ActivityHistory& history, QDate today)
{
    std::vector<Ends> once;
    std::vector<Ends> twice;
    for (const Activity& activity : history.activities) {
        const Ends ends = endsOf(history, activity.id, today);
        if (ends.first)
            (ends.areTwoDays() ? twice : once).push_back(ends);
    }
    return changeOf(twice.empty() ? once : twice);
}

} // namespace limber
