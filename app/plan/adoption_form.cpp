// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/adoption_form.h"

#include "app/plan/time_field.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/day_field.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/notice.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
/// A day of a programme has a first and a second block at most.
constexpr std::size_t kMostTimes = 2;
} // namespace

AdoptionForm::AdoptionForm(QWidget* parent)
    : QWidget(parent)
    , m_fromLabel(new QLabel)
    , m_from(new DayField)
    , m_onToday(new Chip(QString()))
    , m_onNextWeek(new Chip(QString()))
    , m_preview(new ProgrammePreview)
    , m_adopt(new Button(IconName::Check, QString(), ButtonKind::Primary))
    , m_question(new Notice(NoticeKind::Advice, QString(), NoticeClosing::Permanent))
    , m_add(new Button(QString()))
    , m_replace(new Button(QString()))
{
    m_from->setObjectName(u"programmeFrom"_s);
    m_onToday->setObjectName(u"startTodayChip"_s);
    m_onNextWeek->setObjectName(u"startNextWeekChip"_s);
    m_adopt->setObjectName(u"adoptButton"_s);
    m_question->setObjectName(u"adoptQuestion"_s);
    m_add->setObjectName(u"adoptAddButton"_s);
    m_replace->setObjectName(u"adoptReplaceButton"_s);
    m_fromLabel->setBuddy(m_from);
    layOut();

    connect(m_onToday, &QAbstractButton::clicked, this, [this] { startOn(m_today); });
    connect(m_onNextWeek, &QAbstractButton::clicked, this, [this] { startOn(nextFirstDay()); });
    connect(m_from, &QDateEdit::dateChanged, this, [this] {
        markChosenDay();
        showQuestion(false);
        preview();
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
    showQuestion(false);
    word();
}

void AdoptionForm::layOut()
{
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
        connect(time, &QTimeEdit::timeChanged, this, &AdoptionForm::preview);
        m_timeLabels.push_back(label);
        m_times.push_back(time);
    }
    auto* answers = new FlowLayout;
    answers->addWidget(m_adopt);
    answers->addWidget(m_add);
    answers->addWidget(m_replace);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(fields);
    column->addWidget(m_preview);
    column->addWidget(m_question);
    column->addLayout(answers);
}

QDate AdoptionForm::nextFirstDay() const
{
    return weekStart(m_today, m_firstDayOfWeek).addDays(7);
}

void AdoptionForm::begin(QDate today, Qt::DayOfWeek firstDayOfWeek, const std::vector<QTime>& times)
{
    m_today = today;
    m_firstDayOfWeek = firstDayOfWeek;
    m_asked = std::min(times.size(), kMostTimes);
    m_from->setFirstDayOfWeek(firstDayOfWeek);
    // What is over cannot be begun; it would only fill the past with missed days.
    m_from->setMinimumDate(today);
    m_from->setDate(today);
    for (std::size_t i = 0; i < kMostTimes; ++i) {
        m_times[i]->setVisible(i < m_asked);
        m_timeLabels[i]->setVisible(i < m_asked);
        if (i < m_asked)
            m_times[i]->setTime(times[i]);
    }
    m_preview->rewind();
    word();
}

void AdoptionForm::setPreview(Brings brings, RoutineNames names)
{
    m_brings = std::move(brings);
    m_names = std::move(names);
    preview();
}

void AdoptionForm::open()
{
    showQuestion(false);
    markChosenDay();
    m_preview->rewind();
    m_from->setFocus(Qt::OtherFocusReason);
    // Only once everything has its place is it known where to scroll to.
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            Q_EMIT shown(m_adopt);
    });
}

std::vector<QTime> AdoptionForm::times() const
{
    std::vector<QTime> times;
    for (std::size_t i = 0; i < m_asked; ++i)
        times.push_back(m_times[i]->time());
    return times;
}

void AdoptionForm::preview()
{
    if (m_brings && m_from->date().isValid())
        m_preview->showWeeks(m_brings(m_from->date(), times()), m_names);
}

void AdoptionForm::showQuestion(bool isOpen)
{
    m_question->setVisible(isOpen);
    m_add->setVisible(isOpen);
    m_replace->setVisible(isOpen);
    m_adopt->setVisible(!isOpen);
    if (isOpen)
        m_add->setFocus(Qt::OtherFocusReason);
}

void AdoptionForm::startOn(QDate day)
{
    m_from->setDate(day);
    // A chip that was on already has just been switched off by the click.
    markChosenDay();
}

void AdoptionForm::markChosenDay()
{
    m_onToday->setChecked(m_from->date() == m_today);
    m_onNextWeek->setChecked(m_from->date() == nextFirstDay());
}

void AdoptionForm::request(AdoptionKind kind)
{
    Q_EMIT adoptRequested(m_from->date(), times(), kind);
}

void AdoptionForm::word()
{
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
}

void AdoptionForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
