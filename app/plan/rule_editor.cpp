// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/rule_editor.h"

#include "app/plan/reminder_editor.h"
#include "app/plan/time_field.h"
#include "app/style/tokens.h"
#include "app/widgets/chip.h"
#include "app/widgets/chip_row.h"
#include "app/widgets/day_field.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/plan_wording.h"
#include "app/wording/time_wording.h"
#include "core/plan/occurrence.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWeeks = 52;
constexpr int kUsualWeeks = 4;
constexpr int kMostTimes = 9999;
constexpr int kUsualTimes = 10;

/// A number from 1 that leaves the wheel to the page.
class CountField : public QSpinBox {
public:
    CountField(int most, QWidget* parent)
        : QSpinBox(parent)
    {
        setRange(1, most);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

std::optional<QDate> firstDate(const Recurrence& rule, Qt::DayOfWeek firstDayOfWeek)
{
    // Within the first counted week and the one after, every weekday has come round once.
    const QDate end = rule.from.addDays(qint64{7} * (rule.everyWeeks + 1));
    const std::vector<QDate> dates = ruleDates(rule, rule.from, end, firstDayOfWeek);
    return dates.empty() ? std::nullopt : std::optional(dates.front());
}

} // namespace

std::optional<RuleFault> faultOf(const Recurrence& rule, Qt::DayOfWeek firstDayOfWeek)
{
    if (rule.weekdays.isEmpty())
        return RuleFault::NoWeekday;
    if (rule.until && *rule.until < rule.from)
        return RuleFault::UntilBeforeFrom;
    if (!firstDate(rule, firstDayOfWeek))
        return RuleFault::NoDay;
    return std::nullopt;
}

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent)
    , m_daysLabel(new PlainLabel(QString(), this))
    , m_weekdays(new ChipRow(this))
    , m_timeLabel(new PlainLabel(QString(), this))
    , m_time(new TimeField(this))
    , m_weeksLabel(new PlainLabel(QString(), this))
    , m_weeks(new CountField(kMostWeeks, this))
    , m_fromLabel(new PlainLabel(QString(), this))
    , m_from(new DayField(this))
    , m_hasUntil(new QCheckBox(this))
    , m_until(new DayField(this))
    , m_hasTimes(new QCheckBox(this))
    , m_times(new CountField(kMostTimes, this))
    , m_preview(new PlainLabel(QString(), this))
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent, this))
    , m_reminders(new ReminderEditor(this))
{
    m_weekdays->setObjectName(u"ruleWeekdays"_s);
    m_time->setObjectName(u"ruleTime"_s);
    m_weeks->setObjectName(u"ruleWeeks"_s);
    m_from->setObjectName(u"ruleFrom"_s);
    m_hasUntil->setObjectName(u"ruleHasUntil"_s);
    m_until->setObjectName(u"ruleUntil"_s);
    m_hasTimes->setObjectName(u"ruleHasTimes"_s);
    m_times->setObjectName(u"ruleTimes"_s);
    m_preview->setObjectName(u"rulePreview"_s);
    m_fault->setObjectName(u"ruleFault"_s);
    m_timeLabel->setBuddy(m_time);
    m_weeksLabel->setBuddy(m_weeks);
    m_fromLabel->setBuddy(m_from);
    m_preview->setTone(TextTone::Accent);
    m_fault->hide();

    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(space::kMedium);
    fields->setVerticalSpacing(space::kSmall);
    fields->setColumnStretch(1, 1);
    int line = 0;
    for (const auto& [label, field] : {std::pair<QWidget*, QWidget*>{m_timeLabel, m_time},
                                       {m_weeksLabel, m_weeks},
                                       {m_fromLabel, m_from},
                                       {m_hasUntil, m_until},
                                       {m_hasTimes, m_times}}) {
        fields->addWidget(label, line, 0);
        fields->addWidget(field, line, 1);
        ++line;
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_daysLabel);
    column->addWidget(m_weekdays);
    column->addSpacing(space::kTiny);
    column->addLayout(fields);
    column->addWidget(m_preview);
    column->addWidget(m_fault);
    column->addSpacing(space::kTiny);
    column->addWidget(m_reminders);

    connect(m_weekdays, &ChipRow::selectionChanged, this, [this] { showRule(m_saying); });
    connect(m_time, &QTimeEdit::timeChanged, this, [this](QTime time) {
        m_reminders->setTime(time);
        showRule(m_saying);
    });
    connect(m_weeks, &QSpinBox::valueChanged, this, [this] { showRule(m_saying); });
    connect(m_from, &QDateEdit::dateChanged, this, [this] { showRule(m_saying); });
    connect(m_until, &QDateEdit::dateChanged, this, [this] { showRule(m_saying); });
    connect(m_hasUntil, &QCheckBox::toggled, this, [this](bool on) {
        m_until->setEnabled(on);
        showRule(m_saying);
    });
    connect(m_times, &QSpinBox::valueChanged, this, [this] { showRule(m_saying); });
    connect(m_hasTimes, &QCheckBox::toggled, this, [this](bool on) {
        m_times->setEnabled(on);
        showRule(m_saying);
    });
    setRule({}, QTime(7, 30), Qt::Monday);
}

void RuleEditor::setRule(const Recurrence& rule, QTime time, Qt::DayOfWeek firstDayOfWeek)
{
    m_firstDayOfWeek = firstDayOfWeek;
    fillWeekdays();
    QStringList chosen;
    for (const auto& [day, name] : TokenTable<Qt::DayOfWeek>::entries) {
        if (rule.weekdays.contains(day))
            chosen.append(name);
    }
    m_weekdays->setSelection(chosen);
    m_time->setTime(time);
    m_weeks->setValue(rule.everyWeeks);
    m_from->setFirstDayOfWeek(firstDayOfWeek);
    m_until->setFirstDayOfWeek(firstDayOfWeek);
    m_from->setDate(rule.from);
    m_hasUntil->setChecked(rule.until.has_value());
    m_until->setEnabled(rule.until.has_value());
    m_until->setDate(rule.until.value_or(rule.from.addDays(qint64{7} * kUsualWeeks - 1)));
    m_hasTimes->setChecked(rule.times.has_value());
    m_times->setEnabled(rule.times.has_value());
    m_times->setValue(rule.times.value_or(kUsualTimes));
    m_saying = Saying::Preview;
    word();
}

Recurrence RuleEditor::rule() const
{
    Recurrence rule;
    for (const QString& name : m_weekdays->selection()) {
        if (const auto day = fromToken<Qt::DayOfWeek>(name))
            rule.weekdays.insert(*day);
    }
    rule.everyWeeks = m_weeks->value();
    rule.from = m_from->date();
    if (m_hasUntil->isChecked())
        rule.until = m_until->date();
    if (m_hasTimes->isChecked())
        rule.times = m_times->value();
    return rule;
}

QTime RuleEditor::time() const
{
    return m_time->time();
}

void RuleEditor::setReminders(std::vector<ReminderTime> reminders)
{
    m_reminders->setReminders(std::move(reminders));
}

void RuleEditor::setQuietHours(const DailySpan& hours, DayStart dayStart)
{
    m_reminders->setQuietHours(hours, dayStart);
}

const std::vector<ReminderTime>& RuleEditor::reminders() const
{
    return m_reminders->reminders();
}

bool RuleEditor::accept()
{
    showRule(Saying::Faults);
    return !faultOf(rule(), m_firstDayOfWeek);
}

QString RuleEditor::preview() const
{
    return m_fault->isHidden() ? m_preview->text() : m_fault->text();
}

void RuleEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QStringList chosen = m_weekdays->selection();
        fillWeekdays();
        m_weekdays->setSelection(chosen);
        word();
    }
}

void RuleEditor::word()
{
    m_daysLabel->setText(tr("On these days"));
    m_timeLabel->setText(tr("At", "time of day"));
    m_weeksLabel->setText(tr("Every", "number of weeks follows"));
    m_fromLabel->setText(tr("From", "first day"));
    m_hasUntil->setText(tr("Until", "last day"));
    m_hasTimes->setText(tr("At most", "number of times follows"));
    m_times->setAccessibleName(tr("How many times at most"));
    m_time->setAccessibleName(tr("Time of day"));
    m_weeks->setSpecialValueText(tr("week", "after Every, instead of 1 week"));
    m_weeks->setAccessibleName(tr("Every how many weeks"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    showRule(m_saying);
}

void RuleEditor::fillWeekdays()
{
    m_weekdays->clear();
    for (int i = 0; i < 7; ++i) {
        const auto day = static_cast<Qt::DayOfWeek>((m_firstDayOfWeek - 1 + i) % 7 + 1);
        Chip* chip =
            m_weekdays->addChip(token(day), QLocale().standaloneDayName(day, QLocale::ShortFormat));
        chip->setAccessibleName(weekdayName(day));
        chip->setObjectName(u"weekday-"_s + token(day));
        chip->show();
    }
}

void RuleEditor::showRule(Saying saying)
{
    m_weeks->setSuffix(tr(" week(s)", "after a number", m_weeks->value()));
    m_times->setSuffix(tr(" time(s)", "after a number", m_times->value()));
    const Recurrence current = rule();
    const auto fault = faultOf(current, m_firstDayOfWeek);
    m_saying = fault ? saying : Saying::Preview;
    m_fault->setVisible(fault && saying == Saying::Faults);
    m_preview->setVisible(!fault);
    if (!fault) {
        const auto first = firstDate(current, m_firstDayOfWeek);
        m_preview->setText(tr("%1 at %2. First on %3.", "rule, time of day, date")
                               .arg(recurrenceText(current, m_firstDayOfWeek), timeText(time()),
                                    shortDayText(first.value_or(current.from))));
        return;
    }
    switch (*fault) {
    case RuleFault::NoWeekday:
        m_fault->setText(tr("Choose at least one day of the week."));
        break;
    case RuleFault::UntilBeforeFrom:
        m_fault->setText(tr("The last day lies before the first one. Choose a later last day."));
        break;
    case RuleFault::NoDay:
        m_fault->setText(tr("None of these weekdays lies between the first and the last day."));
        break;
    }
}

} // namespace limber
