// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/proposal_form.h"

#include "app/plan/suitable_times.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/chip_row.h"
#include "app/widgets/day_field.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/integer_field.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/roving_focus.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/proposal_wording.h"
#include "core/care/care_options.h"
#include "core/common/day.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr IntegerRange kDays{1, 7};
constexpr IntegerRange kMinutes{5, 60};
constexpr IntegerRange kUsefulMinutes{15, 30};
constexpr int kMinuteStep = 5;

QString askForCalendar(QWidget* parent)
{
    return QFileDialog::getOpenFileName(
        parent, ProposalForm::tr("Read busy times"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        ProposalForm::tr("Calendar files (*.ics)"));
}

/// Lets a text be narrower than its longest word, so that it never widens the page.
void yieldWidth(QWidget& text)
{
    QSizePolicy policy = text.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text.setSizePolicy(policy);
}

template <typename T> std::set<T> chosenOf(const ChipRow& row)
{
    std::set<T> chosen;
    for (const QString& key : row.selection()) {
        if (const auto value = fromToken<T>(key))
            chosen.insert(*value);
    }
    return chosen;
}

} // namespace

ProposalForm::ProposalForm(QWidget* parent)
    : QWidget(parent)
    , m_question(askForCalendar)
    , m_fromLabel(new PlainLabel)
    , m_from(new DayField)
    , m_daysLabel(new PlainLabel)
    , m_days(new IntegerField(QString()))
    , m_minutesLabel(new PlainLabel)
    , m_minutes(new IntegerField(QString()))
    , m_times(new SuitableTimes)
    , m_experienceLabel(new PlainLabel)
    , m_experienceRow(new QWidget)
    , m_equipmentLabel(new PlainLabel)
    , m_equipment(new ChipRow)
    , m_noFloor(new QCheckBox)
    , m_goalsLabel(new PlainLabel)
    , m_goals(new ChipRow)
    , m_readCalendar(new Button(IconName::Calendar, QString()))
    , m_forgetCalendar(new Button(IconName::Close, QString(), ButtonKind::Quiet))
    , m_busySaid(new PlainLabel)
    , m_busyFault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent))
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent))
{
    m_from->setObjectName(u"proposalFrom"_s);
    m_days->setObjectName(u"proposalDays"_s);
    m_minutes->setObjectName(u"proposalMinutes"_s);
    m_equipment->setObjectName(u"proposalEquipment"_s);
    m_noFloor->setObjectName(u"proposalNoFloor"_s);
    m_goals->setObjectName(u"proposalGoals"_s);
    m_readCalendar->setObjectName(u"readBusyButton"_s);
    m_forgetCalendar->setObjectName(u"forgetBusyButton"_s);
    m_busySaid->setObjectName(u"busySaid"_s);
    m_busyFault->setObjectName(u"busyFault"_s);
    m_fault->setObjectName(u"proposalFault"_s);
    m_days->setRanges(kDays, kDays);
    m_minutes->setRanges(kUsefulMinutes, kMinutes);
    m_minutes->setStep(kMinuteStep);
    auto* levels = new QButtonGroup(this);
    auto* focus = new RovingFocus(this);
    constexpr std::array kNames{"newToThis", "usedToIt"};
    for (std::size_t i = 0; i < m_experience.size(); ++i) {
        m_experience.at(i) = new Chip(QString());
        m_experience.at(i)->setObjectName(QLatin1StringView(kNames.at(i)));
        levels->addButton(m_experience.at(i));
        focus->add(m_experience.at(i));
    }
    layOut();

    const auto clicked = &QAbstractButton::clicked;
    connect(m_times, &SuitableTimes::edited, m_fault, &QWidget::hide);
    connect(m_readCalendar, clicked, this, &ProposalForm::readCalendar);
    connect(m_forgetCalendar, clicked, this, &ProposalForm::forgetCalendar);
    connect(m_from, &QDateEdit::dateChanged, this, &ProposalForm::showBusy);
    setExperience(m_usual.experience);
    wordChips();
    m_equipment->setSelection({QString(token(Equipment::Mat)), QString(token(Equipment::Chair)),
                               QString(token(Equipment::Wall)),
                               QString(token(Equipment::Doorway))});
    word();
    showBusy();
}

void ProposalForm::layOut()
{
    for (PlainLabel* label : {m_fromLabel, m_daysLabel, m_minutesLabel, m_experienceLabel,
                              m_equipmentLabel, m_goalsLabel}) {
        label->setWeight(QFont::DemiBold);
        yieldWidth(*label);
    }
    m_fromLabel->setBuddy(m_from);
    m_daysLabel->setBuddy(m_days);
    m_minutesLabel->setBuddy(m_minutes);
    m_busySaid->setTone(TextTone::Muted);
    yieldWidth(*m_busySaid);
    m_fault->hide();
    m_busyFault->hide();

    auto* levels = new FlowLayout(m_experienceRow);
    levels->setContentsMargins(0, 0, 0, 0);
    for (Chip* level : m_experience)
        levels->addWidget(level);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    const auto addGroup = [column](QWidget* label, std::initializer_list<QWidget*> fields) {
        auto* group = new QVBoxLayout;
        group->setSpacing(space::kTiny);
        group->addWidget(label);
        for (QWidget* field : fields)
            group->addWidget(field);
        column->addLayout(group);
    };
    addGroup(m_fromLabel, {m_from});
    addGroup(m_daysLabel, {m_days});
    addGroup(m_minutesLabel, {m_minutes});
    addGroup(m_experienceLabel, {m_experienceRow});
    column->addWidget(m_times);
    addGroup(m_equipmentLabel, {m_equipment});
    column->addWidget(m_noFloor);
    addGroup(m_goalsLabel, {m_goals});
    column->addWidget(m_readCalendar, 0, Qt::AlignLeading);
    column->addWidget(m_busySaid);
    column->addWidget(m_forgetCalendar, 0, Qt::AlignLeading);
    column->addWidget(m_busyFault);
    column->addWidget(m_fault);
}

void ProposalForm::begin(QDate from, QDate today, const Settings& settings)
{
    const CareOptions options = careOptions(settings);
    m_dayMinutes = options.dayMinutes;
    const int longest = static_cast<int>(m_dayMinutes.longest.count());
    const Usual usual{settings.daysAWeek, std::clamp(longest, kMinutes.least, kMinutes.most),
                      options.experience};
    if (m_usual.days == 0 || m_days->value() == m_usual.days)
        m_days->setValue(usual.days);
    if (m_usual.minutes == 0 || m_minutes->value() == m_usual.minutes)
        m_minutes->setValue(usual.minutes);
    if (experience() == m_usual.experience)
        setExperience(usual.experience);
    m_usual = usual;
    m_firstDayOfWeek = firstDayOfWeek(settings);
    m_from->setFirstDayOfWeek(m_firstDayOfWeek);
    // What is over cannot be begun; it would only fill the past with missed days.
    m_from->setMinimumDate(today);
    m_from->setDate(from);
    m_fault->hide();
    showBusy();
}

void ProposalForm::focusFirst()
{
    m_days->setFocus(Qt::OtherFocusReason);
}

QDate ProposalForm::from() const
{
    return m_from->date();
}

std::optional<WeekWishes> ProposalForm::wishes()
{
    m_fault->hide();
    WeekWishes wishes;
    wishes.weekStart = weekStart(m_from->date(), m_firstDayOfWeek);
    if (!kDays.contains(m_days->value()) || !kMinutes.contains(m_minutes->value())) {
        m_fault->setText(tr("Choose 1 to 7 days and 5 to 60 minutes."));
        m_fault->show();
        return std::nullopt;
    }
    const auto times = m_times->times();
    if (!times) {
        m_fault->setText(tr("A time span ends before it begins. Choose a later end for it."));
        m_fault->show();
        return std::nullopt;
    }
    wishes.times = *times;
    wishes.experience = experience();
    wishes.dayMinutes = m_dayMinutes;
    wishes.daysAWeek = m_days->value();
    wishes.minutesADay = std::chrono::minutes{m_minutes->value()};
    wishes.equipment = chosenOf<Equipment>(*m_equipment);
    wishes.floor = m_noFloor->isChecked() ? FloorUse::NotPossible : FloorUse::Possible;
    wishes.goals = chosenOf<Goal>(*m_goals);
    if (m_busy)
        wishes.busy = m_busy->times;
    return wishes;
}

void ProposalForm::setExperience(RoutineLevel experience)
{
    m_experience.at(static_cast<std::size_t>(experience))->setChecked(true);
}

RoutineLevel ProposalForm::experience() const
{
    return m_experience[1]->isChecked() ? RoutineLevel::Active : RoutineLevel::Beginner;
}

void ProposalForm::readCalendar()
{
    const QString path = m_question(this);
    if (path.isEmpty())
        return;
    m_calendar.reset();
    const auto read = readBusyCalendar(path);
    if (read &&
        busyWeek(*read, weekStart(m_from->date(), m_firstDayOfWeek), QTimeZone::systemTimeZone())) {
        m_calendar = *read;
        showBusy();
        return;
    }
    showBusy();
    const bool isUnread = !read && read.error().code == ErrorCode::FileUnreadable;
    m_busyFault->setText(isUnread ? tr("This file could not be read. Choose another one.")
                                  : tr("This file is not a calendar that Limber can read. Save "
                                       "your calendar as an .ics file and choose that one."));
    m_busyFault->show();
}

void ProposalForm::forgetCalendar()
{
    m_calendar.reset();
    showBusy();
    // The button that was pressed is gone.
    m_readCalendar->setFocus(Qt::OtherFocusReason);
}

void ProposalForm::showBusy()
{
    m_busyFault->hide();
    m_busy.reset();
    if (m_calendar) {
        const auto read = busyWeek(*m_calendar, weekStart(m_from->date(), m_firstDayOfWeek),
                                   QTimeZone::systemTimeZone());
        if (read)
            m_busy = *read;
    }
    m_forgetCalendar->setVisible(m_calendar.has_value());
    wordBusy();
}

void ProposalForm::wordBusy()
{
    if (!m_calendar || !m_busy) {
        m_busySaid->setText(tr("Optional: nothing is proposed while you are busy. Only the times "
                               "are read, and nothing of the file is kept."));
        return;
    }
    const int count = static_cast<int>(m_busy->times.size());
    QString said =
        count == 0
            ? tr("%1: no busy times in this week.", "file name").arg(m_calendar->name)
            : tr("%1: %n busy time(s) in this week.", "file name", count).arg(m_calendar->name);
    if (!m_busy->isWhole)
        said += u' ' + tr("Some of its events could not be read.");
    m_busySaid->setText(said);
}

void ProposalForm::wordChips()
{
    const QStringList equipment = m_equipment->selection();
    const QStringList goals = m_goals->selection();
    m_equipment->clear();
    m_goals->clear();
    for (const auto& entry : TokenTable<Equipment>::entries)
        m_equipment->addChip(QString(entry.token), equipmentName(entry.value));
    for (const auto& entry : TokenTable<Goal>::entries)
        m_goals->addChip(QString(entry.token), goalName(entry.value));
    m_equipment->setSelection(equipment);
    m_goals->setSelection(goals);
}

void ProposalForm::word()
{
    wordChips();
    m_fromLabel->setText(tr("From", "first day"));
    m_from->setAccessibleName(tr("First day of the proposed week"));
    m_daysLabel->setText(tr("Days a week"));
    m_days->setLabel(tr("Days a week"));
    m_minutesLabel->setText(tr("Minutes a day at most"));
    m_minutes->setLabel(tr("Minutes a day at most"));
    m_experienceLabel->setText(tr("Exercising is"));
    m_experience[0]->setText(tr("New to me"));
    m_experience[1]->setText(tr("Something I am used to"));
    for (Chip* level : m_experience)
        level->setAccessibleDescription(m_experienceLabel->text());
    m_equipmentLabel->setText(tr("What you have at hand"));
    m_noFloor->setText(tr("No exercises on the floor"));
    m_goalsLabel->setText(tr("What you want more of"));
    m_readCalendar->setText(tr("Read busy times…"));
    m_forgetCalendar->setText(tr("Leave these times out"));
    wordBusy();
}

void ProposalForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_busyFault->hide();
        m_fault->hide();
        word();
    }
}

} // namespace limber
