// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/reminder_section.h"

#include "app/reminder/reminder_words.h"
#include "app/settings/setting_rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/chip.h"
#include "app/widgets/chip_row.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBreakStepMinutes = 5;
constexpr int kDays = 7;

} // namespace

ReminderSection::ReminderSection(SettingRows& rows, QVBoxLayout& column,
                                 NotifierSource notifierSource, QObject* parent)
    : QObject(parent)
    , m_rows(rows)
    , m_notifierSource(std::move(notifierSource))
    , m_remark(new PlainLabel)
    , m_quietHint(new PlainLabel)
    , m_trayHint(new PlainLabel)
    , m_breakHint(new PlainLabel)
    , m_days(new ChipRow)
{
    Card* reminders = m_rows.addSection(column, u"reminders"_s);
    m_rows.addSwitch(*reminders, u"remindersOn"_s);
    m_rows.addChoice(*reminders, u"defaultReminderMinutes"_s);
    m_rows.addChoice(*reminders, u"quietFrom"_s);
    m_rows.addChoice(*reminders, u"quietUntil"_s);
    m_quietHint->setObjectName(u"quietHint"_s);
    m_quietHint->setTone(TextTone::Muted);
    reminders->layout()->addWidget(m_quietHint);
    m_try = m_rows.addButton(*reminders, *m_remark);
    m_try->setObjectName(u"tryReminderButton"_s);
    m_remark->setObjectName(u"reminderRemark"_s);
    m_rows.addSwitch(*reminders, u"startAtLogin"_s);
    m_rows.addSwitch(*reminders, u"closeToTray"_s);
    m_trayHint->setTone(TextTone::Muted);
    reminders->layout()->addWidget(m_trayHint);

    Card* breaks = m_rows.addSection(column, u"deskBreaks"_s);
    m_rows.addSwitch(*breaks, u"deskBreaksOn"_s);
    m_breakHint->setTone(TextTone::Muted);
    breaks->layout()->addWidget(m_breakHint);
    m_rows.addNumber(*breaks, u"deskBreakEveryMinutes"_s, 20, 180)
        ->setSingleStep(kBreakStepMinutes);
    m_rows.addChoice(*breaks, u"deskBreakFrom"_s);
    m_rows.addChoice(*breaks, u"deskBreakUntil"_s);
    m_days->setObjectName(u"deskBreakDays"_s);
    breaks->layout()->addWidget(m_days);

    connect(m_try, &QAbstractButton::clicked, this, &ReminderSection::tryIt);
    connect(m_days, &ChipRow::selectionChanged, this, [this](const QStringList& days) {
        // One day stays: without any, the switch above is what is meant.
        if (days.isEmpty())
            show(m_settings);
        else
            Q_EMIT m_rows.changed(u"deskBreakDays"_s, days.join(u','));
    });
}

void ReminderSection::show(const Settings& settings)
{
    const QMap<QString, QString> texts = settingTexts(settings);
    const auto offer = [&](const QString& key, const std::vector<SettingChoice>& choices) {
        m_rows.offer(key, choices, texts.value(key));
    };
    std::vector<SettingChoice> before{{tr("No reminder"), u"none"_s}, {tr("At its time"), u"0"_s}};
    std::vector<int> offered{5, 10, 15, 30, 60};
    const int set = settings.defaultReminder ? int(settings.defaultReminder->count()) : 0;
    if (set != 0 && std::ranges::find(offered, set) == offered.end())
        offered.insert(std::ranges::upper_bound(offered, set), set);
    for (const int minutes : offered)
        before.push_back({tr("%n minute(s) before", nullptr, minutes), QString::number(minutes)});
    offer(u"defaultReminderMinutes"_s, before);
    offer(u"quietFrom"_s, timeChoices(settings.quietHours.from));
    offer(u"quietUntil"_s, timeChoices(settings.quietHours.until));
    offer(u"deskBreakFrom"_s, timeChoices(settings.deskBreaks.hours.from));
    offer(u"deskBreakUntil"_s, timeChoices(settings.deskBreaks.hours.until));
    m_days->clear();
    const int first = firstDayOfWeek(settings);
    for (int i = 0; i < kDays; ++i) {
        const auto day = static_cast<Qt::DayOfWeek>((first - 1 + i) % kDays + 1);
        m_days->addChip(QString(token(day)), weekdayName(day));
    }
    follow(settings);
}

void ReminderSection::follow(const Settings& settings)
{
    m_settings = settings;
    m_days->setSelection(settingTexts(settings).value(u"deskBreakDays"_s).split(u','));
    showEffect();
}

void ReminderSection::showEffect()
{
    for (const QString& key : {u"deskBreakEveryMinutes"_s, u"deskBreakFrom"_s, u"deskBreakUntil"_s})
        m_rows.setEnabled(key, m_settings.deskBreaks.on);
    m_days->setEnabled(m_settings.deskBreaks.on);
    const DailySpan& quiet = m_settings.quietHours;
    m_quietHint->setText(
        quiet.isEmpty() ? tr("Both are the same time, so reminders come at any hour.")
                        : tr("Between %1 and %2 no reminder appears. What is still due that day "
                             "is shown when these hours end.",
                             "two times of day")
                              .arg(timeText(quiet.from), timeText(quiet.until)));
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    m_rows.setEnabled(u"closeToTray"_s, hasTray);
    m_trayHint->setVisible(!hasTray);
}

void ReminderSection::tryIt()
{
    if (!m_notifier) {
        m_notifier = &m_notifierSource();
        connect(m_notifier, &Notifier::changed, this, &ReminderSection::followTrial);
    }
    m_trial = Trial::Asked;
    m_notifier->prepare();
    followTrial();
}

void ReminderSection::followTrial()
{
    if (m_trial == Trial::Asked && m_notifier->state() == Notifier::State::Ready) {
        m_trial = Trial::Shown;
        m_notifier->show(sampleNotification());
    }
    QString remark;
    if (m_trial == Trial::Shown)
        remark = m_notifier->isInhibited()
                     ? tr("Your desktop is set to “do not disturb”. Reminders wait until that "
                          "ends.")
                     : tr("A reminder should have appeared now. If not, look into the "
                          "notification settings of your desktop.");
    else if (m_trial == Trial::Asked && m_notifier->state() == Notifier::State::NotPossible)
        remark = tr("This desktop has no notification service that Limber could use, so no "
                    "reminders can appear. What is due stands on Today.");
    m_remark->setText(remark);
    // Who cannot see the remark hears it with the button.
    m_try->setAccessibleDescription(remark);
}

void ReminderSection::retranslate()
{
    m_rows.setTitle(u"reminders"_s, tr("Reminders"));
    m_rows.setTitle(u"deskBreaks"_s, tr("Breaks at the desk"));
    m_rows.setText(u"remindersOn"_s, tr("Remind me of what is planned"));
    m_rows.setText(u"defaultReminderMinutes"_s, tr("Reminder of a new entry in the plan"));
    m_rows.setText(u"quietFrom"_s, tr("No reminders from"));
    m_rows.setText(u"quietUntil"_s, tr("No reminders until"));
    m_rows.setText(u"startAtLogin"_s, tr("Start Limber when I log in, without its window"));
    m_rows.setText(u"closeToTray"_s, tr("Keep running in the tray when I close the window"));
    m_trayHint->setText(tr("This desktop shows no tray, so closing the window ends Limber. "
                           "Reminders come only while it runs."));
    m_rows.setText(u"deskBreaksOn"_s, tr("Offer short breaks while I work"));
    m_breakHint->setText(tr("About two minutes for neck and shoulders. Occupational safety "
                            "offices advise a change of work after 50 to 60 minutes at a screen."));
    m_rows.setText(u"deskBreakEveryMinutes"_s, tr("Minutes of work between two breaks"));
    m_rows.setSuffix(u"deskBreakEveryMinutes"_s, tr(" min", "minutes, after a number"));
    m_rows.setText(u"deskBreakFrom"_s, tr("Working hours from"));
    m_rows.setText(u"deskBreakUntil"_s, tr("Working hours until"));
    m_days->setAccessibleName(tr("Working days"));
    m_try->setText(tr("Try it"));
}

} // namespace limber
