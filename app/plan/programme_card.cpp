// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/programme_card.h"

#include "app/plan/day_field.h"
#include "app/plan/time_field.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A day of a programme has a first and a second block at most.
constexpr std::size_t kMostTimes = 2;

/// Lets a text be narrower than its longest word, so that it never widens the page.
void yieldWidth(QWidget& text)
{
    QSizePolicy policy = text.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text.setSizePolicy(policy);
}

} // namespace

ProgrammeCard::ProgrammeCard(QWidget* parent)
    : Card(parent)
    , m_name(new Heading(HeadingLevel::Section))
    , m_audience(new PlainLabel)
    , m_facts(new PlainLabel)
    , m_choose(new Button(IconName::Calendar, QString()))
    , m_form(new QWidget)
{
    setObjectName(u"programmeCard"_s);
    m_choose->setObjectName(u"chooseProgrammeButton"_s);
    fillForm();
    m_audience->setTone(TextTone::Muted);
    yieldWidth(*m_audience);
    m_facts->setWeight(QFont::DemiBold);
    yieldWidth(*m_facts);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_name);
    column->addWidget(m_audience);
    column->addWidget(m_facts);
    column->addStretch(1);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    connect(m_choose, &QAbstractButton::clicked, this, [this] { showForm(true); });
    showForm(false);
}

void ProgrammeCard::fillForm()
{
    m_fromLabel = new QLabel;
    m_from = new DayField;
    m_onToday = new Chip(QString());
    m_onNextWeek = new Chip(QString());
    m_adopt = new Button(IconName::Check, QString(), ButtonKind::Primary);
    m_question = new Notice(NoticeKind::Advice, QString(), NoticeClosing::Permanent);
    m_add = new Button(QString());
    m_replace = new Button(QString());
    m_from->setObjectName(u"programmeFrom"_s);
    m_onToday->setObjectName(u"startTodayChip"_s);
    m_onNextWeek->setObjectName(u"startNextWeekChip"_s);
    m_adopt->setObjectName(u"adoptButton"_s);
    m_question->setObjectName(u"adoptQuestion"_s);
    m_add->setObjectName(u"adoptAddButton"_s);
    m_replace->setObjectName(u"adoptReplaceButton"_s);
    m_fromLabel->setBuddy(m_from);

    auto* days = new FlowLayout;
    days->addWidget(m_onToday);
    days->addWidget(m_onNextWeek);
    auto* fields = new QGridLayout;
    fields->setSpacing(space::kSmall);
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_fromLabel, 0, 0);
    fields->addWidget(m_from, 0, 1);
    fields->addLayout(days, 1, 0, 1, 2);
    for (std::size_t i = 0; i < kMostTimes; ++i) {
        auto* label = new QLabel;
        auto* time = new TimeField;
        time->setObjectName(u"programmeTime%1"_s.arg(i + 1));
        label->setBuddy(time);
        label->setWordWrap(true);
        fields->addWidget(label, static_cast<int>(i) + 2, 0);
        fields->addWidget(time, static_cast<int>(i) + 2, 1);
        m_timeLabels.push_back(label);
        m_times.push_back(time);
    }
    auto* answers = new FlowLayout;
    answers->addWidget(m_adopt);
    answers->addWidget(m_add);
    answers->addWidget(m_replace);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(fields);
    column->addWidget(m_question);
    column->addLayout(answers);

    connect(m_onToday, &QAbstractButton::clicked, this, [this] { startOn(m_today); });
    connect(m_onNextWeek, &QAbstractButton::clicked, this, [this] { startOn(nextFirstDay()); });
    connect(m_from, &QDateEdit::dateChanged, this, [this] {
        markChosenDay();
        showQuestion(false);
    });
    connect(m_adopt, &QAbstractButton::clicked, this, [this] {
        if (isPlannedFrom(m_plan, m_from->date(), m_firstDayOfWeek))
            showQuestion(true);
        else
            request(AdoptionKind::AddToPlan);
    });
    connect(m_add, &QAbstractButton::clicked, this, [this] { request(AdoptionKind::AddToPlan); });
    connect(m_replace, &QAbstractButton::clicked, this,
            [this] { request(AdoptionKind::ReplacePlan); });
}

QDate ProgrammeCard::nextFirstDay() const
{
    return weekStart(m_today, m_firstDayOfWeek).addDays(7);
}

void ProgrammeCard::showOffer(const ProgrammeOffer& offer, const Plan& plan, QDate today,
                              Qt::DayOfWeek firstDayOfWeek)
{
    const bool isOther = m_offer != offer || m_today != today || m_firstDayOfWeek != firstDayOfWeek;
    m_plan = plan;
    if (!isOther)
        return;
    m_offer = offer;
    m_today = today;
    m_firstDayOfWeek = firstDayOfWeek;
    m_from->setFirstDayOfWeek(firstDayOfWeek);
    // What is over cannot be begun; it would only fill the past with missed days.
    m_from->setMinimumDate(today);
    m_from->setDate(today);
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        const bool isAsked =
            static_cast<int>(i) < offer.mostBlocks && i < offer.programme.times.size();
        m_times[i]->setVisible(isAsked);
        m_timeLabels[i]->setVisible(isAsked);
        if (isAsked)
            m_times[i]->setTime(offer.programme.times[i]);
    }
    showForm(false);
    word();
}

void ProgrammeCard::showForm(bool isOpen)
{
    m_form->setVisible(isOpen);
    m_choose->setVisible(!isOpen);
    showQuestion(false);
    if (isOpen) {
        markChosenDay();
        m_from->setFocus(Qt::OtherFocusReason);
        // Only once everything has its place is it known where to scroll to.
        QTimer::singleShot(0, this, [this] {
            if (m_form->isVisible())
                Q_EMIT formShown(m_adopt);
        });
    }
}

void ProgrammeCard::showQuestion(bool isOpen)
{
    m_question->setVisible(isOpen);
    m_add->setVisible(isOpen);
    m_replace->setVisible(isOpen);
    m_adopt->setVisible(!isOpen);
    if (isOpen)
        m_add->setFocus(Qt::OtherFocusReason);
}

void ProgrammeCard::startOn(QDate day)
{
    m_from->setDate(day);
    // A chip that was on already has just been switched off by the click.
    markChosenDay();
}

void ProgrammeCard::markChosenDay()
{
    m_onToday->setChecked(m_from->date() == m_today);
    m_onNextWeek->setChecked(m_from->date() == nextFirstDay());
}

void ProgrammeCard::request(AdoptionKind kind)
{
    if (!m_offer)
        return;
    std::vector<QTime> times;
    for (std::size_t i = 0; i < m_times.size() && i < m_offer->programme.times.size(); ++i)
        times.push_back(m_times[i]->time());
    Q_EMIT adoptRequested(m_offer->programme, m_from->date(), times, kind);
}

void ProgrammeCard::preview()
{
    if (m_week) {
        m_week->hide();
        m_week->deleteLater();
    }
    m_week = new QWidget(this);
    auto* grid = new QGridLayout(m_week);
    grid->setContentsMargins(0, space::kTiny, 0, space::kTiny);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < ProgrammeOffer::kDays; ++i) {
        const auto weekday = static_cast<Qt::DayOfWeek>((m_firstDayOfWeek - 1 + i) % 7 + 1);
        QStringList blocks;
        for (const ProgrammeBlock& block : m_offer->days.at(static_cast<std::size_t>(i))) {
            blocks.append(tr("%1, %2", "name and length of a routine")
                              .arg(catalogueText(block.routine.name), minutesText(block.length)));
        }
        auto* day = new PlainLabel(QLocale().standaloneDayName(weekday, QLocale::ShortFormat));
        auto* items = new PlainLabel(blocks.isEmpty() ? tr("Rest day") : blocks.join(u'\n'));
        for (PlainLabel* label : {day, items}) {
            label->setPixelSize(type_size::kSmall);
            label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        }
        day->setWordWrap(false);
        day->setWeight(QFont::DemiBold);
        if (blocks.isEmpty())
            items->setTone(TextTone::Muted);
        grid->addWidget(day, i, 0);
        grid->addWidget(items, i, 1);
    }
    constexpr int kBelowFacts = 3;
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(kBelowFacts, m_week);
}

void ProgrammeCard::word()
{
    m_choose->setText(tr("Choose this one"));
    m_fromLabel->setText(tr("From", "first day"));
    m_from->setAccessibleName(tr("First day of the programme"));
    m_onToday->setText(tr("Today"));
    m_onNextWeek->setText(tr("Next %1", "weekday, after today").arg(weekdayName(m_firstDayOfWeek)));
    m_adopt->setText(tr("Start this programme"));
    m_question->setText(tr("Something is planned from that day on already. What should become of "
                           "it?"));
    m_add->setText(tr("Keep it and add these"));
    m_replace->setText(tr("Replace it from that day"));
    const QStringList labels{tr("First session at"), tr("Second session at")};
    for (std::size_t i = 0; i < m_timeLabels.size(); ++i) {
        m_timeLabels[i]->setText(labels.value(static_cast<int>(i)));
        m_times[i]->setAccessibleName(labels.value(static_cast<int>(i)));
    }
    if (!m_offer)
        return;
    m_name->setText(catalogueText(m_offer->programme.name));
    m_audience->setText(catalogueText(m_offer->programme.audience));
    const QStringList facts{tr("%n week(s)", "length of a programme", m_offer->programme.weeks),
                            tr("%n day(s) a week", nullptr, m_offer->practiceDays),
                            tr("%1 a week", "minutes").arg(minutesText(m_offer->weekLength))};
    m_facts->setText(facts.join(u" · "_s));
    preview();
}

void ProgrammeCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    if (!event->spontaneous())
        showForm(false);
}

void ProgrammeCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
