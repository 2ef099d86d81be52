// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/proposal_wording.h"

#include "app/wording/words.h"

namespace limber {

namespace {

QString pointText(const UnmetWish& unmet)
{
    switch (unmet.point) {
    case WishPoint::EnoughCoreDays:
        return Words::tr("%n of two core days could not be planned.", nullptr, unmet.missing);
    case WishPoint::DaysAWeek:
        return Words::tr("This week has %n day(s) fewer than you wished.", nullptr, unmet.missing);
    case WishPoint::PostureDays:
        return Words::tr("%n of three days with posture work could not be planned.", nullptr,
                         unmet.missing);
    case WishPoint::MinutesWindow:
        return Words::tr("%n day(s) came out shorter than is useful.", nullptr, unmet.missing);
    case WishPoint::Strength:
        return Words::tr("For more strength, %n core day(s) are missing.", nullptr, unmet.missing);
    case WishPoint::Ease:
        return Words::tr("For more ease, %n stretching day(s) are missing.", nullptr,
                         unmet.missing);
    case WishPoint::Posture:
        return Words::tr("For better posture, %n day(s) with posture work are missing.", nullptr,
                         unmet.missing);
    case WishPoint::Calm:
        return Words::tr("For more calm, %n day(s) with breathing or relaxation are missing.",
                         nullptr, unmet.missing);
    case WishPoint::StretchEveryDay:
        return Words::tr("%n day(s) are without a stretch.", nullptr, unmet.missing);
    }
    return {};
}

QString causeText(UnmetCause cause)
{
    switch (cause) {
    case UnmetCause::Rejected:
        return Words::tr("You did not want the routines that would do it.");
    case UnmetCause::BusyTimes:
        return Words::tr("Your calendar leaves no room for it.");
    case UnmetCause::Times:
        return Words::tr("More times that suit you would help.");
    case UnmetCause::Equipment:
        return Words::tr("It needs equipment that you do not have at hand.");
    case UnmetCause::Floor:
        return Words::tr("It needs exercises on the floor.");
    case UnmetCause::Minutes:
        return Words::tr("A few more minutes a day would help.");
    case UnmetCause::Days:
        return Words::tr("More days a week would help.");
    case UnmetCause::SeveralWishes:
        return Words::tr("Several of your wishes together stand in the way.");
    case UnmetCause::Routines:
        return Words::tr("None of your routines fits; a new one would help.");
    }
    return {};
}

} // namespace

QString placementReasonText(PlacementReason reason)
{
    switch (reason) {
    case PlacementReason::CoreDay:
        return Words::tr("Core work, with a day to recover after it.");
    case PlacementReason::GentleAfterCore:
        return Words::tr("Something gentle after core work.");
    case PlacementReason::PostureWork:
        return Words::tr("Posture work, on several days a week.");
    case PlacementReason::CalmBlock:
        return Words::tr("A calm block to unwind.");
    case PlacementReason::DailyStretch:
        return Words::tr("A little stretching every day.");
    case PlacementReason::FillsTheDay:
        return Words::tr("Rounds off the time you have.");
    }
    return {};
}

QString unmetWishText(const UnmetWish& unmet)
{
    return Words::tr("%1 %2", "what could not be met, and why")
        .arg(pointText(unmet), causeText(unmet.cause));
}

QString goalName(Goal goal)
{
    switch (goal) {
    case Goal::Strength:
        return Words::tr("Strength", "what a week is for");
    case Goal::Ease:
        return Words::tr("Ease", "what a week is for");
    case Goal::Posture:
        return Words::tr("Posture", "what a week is for");
    case Goal::Calm:
        return Words::tr("Calm", "what a week is for");
    }
    return {};
}

} // namespace limber
