// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/headline.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/stat_tile.h"
#include "app/wording/progress_wording.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

Headline::Headline(QWidget* parent)
    : QWidget(parent)
    , m_tile(new StatTile(QString(), this))
    , m_meaningButton(new Button(IconName::Info, QString(), ButtonKind::Quiet, this))
    , m_meaning(new PlainLabel(QString(), this))
{
    m_tile->setObjectName(u"headlineTile"_s);
    m_meaningButton->setObjectName(u"meaningButton"_s);
    m_meaning->setObjectName(u"meaningText"_s);
    m_meaning->setTone(TextTone::Muted);
    m_meaning->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_tile);
    column->addWidget(m_meaningButton, 0, Qt::AlignLeading);
    column->addWidget(m_meaning);
    column->addStretch();
    connect(m_meaningButton, &QAbstractButton::clicked, this, [this] {
        m_meaning->setVisible(m_meaning->isHidden());
        word();
    });
    word();
}

void Headline::show(const WeekState& week)
{
    m_week = week;
    word();
}

void Headline::showStreaks(const StreakLengths& lengths)
{
    m_longestWeeks = lengths.longestWeeks;
    m_longestDays = lengths.longestDays;
    m_week.isStreakLonger = false;
    if (m_week.streakShown == StreakShown::Weeks)
        m_week.streak = lengths.weeks;
    else if (m_week.streakShown == StreakShown::Days)
        m_week.streak = lengths.days;
    word();
}

void Headline::word()
{
    const QLocale locale;
    const QString streak =
        m_week.isStreakLonger
            ? tr("over %1", "number").arg(locale.toString(std::max(m_week.streak - 1, 0)))
            : locale.toString(m_week.streak);
    m_tile->setVisible(m_week.streakShown != StreakShown::None);
    switch (m_week.streakShown) {
    case StreakShown::Weeks:
        m_tile->setLabel(tr("Weeks in a row that reached their goal"));
        m_tile->setReading(
            streak, tr("longest: %n week(s)", nullptr, std::max(m_longestWeeks, m_week.streak)));
        break;
    case StreakShown::Days:
        m_tile->setLabel(tr("Planned days in a row"));
        m_tile->setReading(
            streak, tr("longest: %n day(s)", nullptr, std::max(m_longestDays, m_week.streak)));
        break;
    case StreakShown::Score:
        m_tile->setLabel(tr("Steadiness"));
        m_tile->setReading(m_week.score ? shareText(m_week.score) : u"–"_s,
                           m_week.score ? tr("recent planned days weigh most")
                                        : tr("after two weeks of plan"));
        break;
    case StreakShown::None:
        break;
    }
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
           "Time of exercise leaves out rests and pauses.\n\n"
           "Which number stands here is chosen in the settings."));
}

void Headline::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

} // namespace limber
