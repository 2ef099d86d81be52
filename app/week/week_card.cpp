// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/week/week_card.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/week_dots.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

DayMark dotFor(WeekDayMark mark)
{
    switch (mark) {
    case WeekDayMark::None:
        return DayMark::None;
    case WeekDayMark::Planned:
        return DayMark::Planned;
    case WeekDayMark::Kept:
        return DayMark::Kept;
    case WeekDayMark::Partial:
        return DayMark::Partial;
    case WeekDayMark::Missed:
        return DayMark::Missed;
    case WeekDayMark::Paused:
        return DayMark::Paused;
    }
    return DayMark::None;
}

QString markText(const WeekStateDay& day)
{
    switch (day.mark) {
    case WeekDayMark::None:
        return WeekCard::tr("nothing planned");
    case WeekDayMark::Planned:
        return WeekCard::tr("planned");
    case WeekDayMark::Kept:
        return WeekCard::tr("done, %1", "length of time").arg(minutesText(day.active));
    case WeekDayMark::Partial:
        return WeekCard::tr("begun, %1", "length of time").arg(minutesText(day.active));
    case WeekDayMark::Missed:
        return WeekCard::tr("missed");
    case WeekDayMark::Paused:
        return WeekCard::tr("paused");
    }
    return {};
}

} // namespace

QString weekHeadline(const WeekState& week)
{
    if (week.goal == 0) {
        return week.daysDone == 0 ? WeekCard::tr("This week is free")
                                  : WeekCard::tr("%n day(s) done", "this week", week.daysDone);
    }
    if (week.daysDone >= week.goal) {
        return WeekCard::tr("Week's goal reached: %n day(s)", "days with practice this week",
                            week.daysDone);
    }
    return WeekCard::tr("%1 of %n day(s) done", "this week: days with practice, goal", week.goal)
        .arg(QLocale().toString(week.daysDone));
}

QString streakText(const WeekState& week)
{
    if (week.isStreakLonger && week.streakShown == StreakShown::Weeks)
        return WeekCard::tr("More than %n week(s) in a row kept", "streak", week.streak - 1);
    if (week.isStreakLonger && week.streakShown == StreakShown::Days)
        return WeekCard::tr("More than %n planned day(s) in a row kept", "streak", week.streak - 1);
    switch (week.streakShown) {
    case StreakShown::Weeks:
        return week.streak > 0 ? WeekCard::tr("%n week(s) in a row kept", "streak", week.streak)
                               : WeekCard::tr("Reach this week's goal to start a streak.");
    case StreakShown::Days:
        return week.streak > 0
                   ? WeekCard::tr("%n planned day(s) in a row kept", "streak", week.streak)
                   : WeekCard::tr("The next session begins a new row of days.");
    case StreakShown::Score:
        return week.score ? WeekCard::tr("Steadiness: %1", "percent").arg(shareText(week.score))
                          : WeekCard::tr("Steadiness shows after two weeks of plan.");
    case StreakShown::None:
        break;
    }
    return {};
}

WeekCard::WeekCard(WeekCardPlace place, QWidget* parent)
    : Card(parent)
    , m_place(place)
    , m_title(new Heading(HeadingLevel::Section, QString(), this))
    , m_dots(new WeekDots(this))
    , m_goal(new PlainLabel(QString(), this))
    , m_facts(new PlainLabel(QString(), this))
    , m_streak(new PlainLabel(QString(), this))
    , m_next(new PlainLabel(QString(), this))
    , m_more(Button::iconOnly(IconName::Progress, QString(), this))
{
    setObjectName(u"weekCard"_s);
    m_dots->setObjectName(u"weekDots"_s);
    m_title->setObjectName(u"weekTitle"_s);
    m_streak->setObjectName(u"streakLabel"_s);
    m_more->setObjectName(u"progressButton"_s);
    m_goal->setObjectName(u"weekGoal"_s);
    m_next->setObjectName(u"weekNext"_s);
    m_next->hide();
    m_more->setVisible(m_place == WeekCardPlace::Today);
    m_goal->setTone(TextTone::Muted);
    m_streak->setTone(TextTone::Muted);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    // Level with the title of the card beside this one.
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_dots);
    column->addWidget(m_goal);
    column->addWidget(m_facts);
    column->addWidget(m_streak);
    column->addWidget(m_next);
    column->addStretch();
    connect(m_more, &QAbstractButton::clicked, this, &WeekCard::progressRequested);
    connect(m_dots, &WeekDots::dayActivated, this, &WeekCard::progressRequested);
}

void WeekCard::show(const WeekState& week, QDate today)
{
    m_title->setText(weekHeadline(week));
    std::array<WeekDay, WeekDots::kDays> days;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const WeekStateDay& day = week.days[i];
        days[i].letter = narrowWeekday(static_cast<Qt::DayOfWeek>(day.day.dayOfWeek()));
        days[i].description =
            tr("%1: %2", "day, how it went").arg(dayText(day.day, today), markText(day));
        days[i].mark = dotFor(day.mark);
        days[i].place = day.day == today ? DayPlace::Today : DayPlace::Ordinary;
    }
    m_dots->setDays(days);
    m_goal->setText(
        tr("The goal is the %n day(s) planned this week.", "fewer than usual", week.goal));
    m_goal->setVisible(week.isGoalOfPlan);
    m_facts->setText(
        tr("%1 of exercise this week", "length of time").arg(minutesText(week.active)));
    m_streak->setText(streakText(week));
    m_streak->setVisible(m_place == WeekCardPlace::Today && !m_streak->text().isEmpty());
    m_more->setName(tr("Show all progress"));
}

void WeekCard::setNext(const QString& text)
{
    m_next->setText(text);
    m_next->setVisible(!text.isEmpty());
}

} // namespace limber
