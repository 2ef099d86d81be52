// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/reminder_editor.h"

#include "app/plan/time_field.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"
#include "core/reminder/due_reminders.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualMinutes = 10;
constexpr int kMinutesStep = 5;

/// A field that leaves the wheel to the page.
template <typename Field> class StillField : public Field {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

QString reminderName(const ReminderTime& reminder)
{
    if (const QTime* time = std::get_if<QTime>(&reminder))
        return ReminderEditor::tr("At %1", "time of day").arg(timeText(*time));
    const int minutes = static_cast<int>(std::get<std::chrono::minutes>(reminder).count());
    if (minutes == 0)
        return ReminderEditor::tr("At its time");
    return ReminderEditor::tr("%n minute(s) before", nullptr, minutes);
}

ReminderEditor::ReminderEditor(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
    , m_none(new PlainLabel)
    , m_kind(new StillField<QComboBox>)
    , m_minutes(new StillField<QSpinBox>)
    , m_time(new TimeField)
    , m_add(new Button(IconName::Add, QString()))
    , m_remark(new PlainLabel)
    , m_quiet(new PlainLabel)
{
    m_kind->setObjectName(u"reminderKind"_s);
    m_minutes->setObjectName(u"reminderMinutes"_s);
    m_time->setObjectName(u"reminderTime"_s);
    m_add->setObjectName(u"addReminderButton"_s);
    m_remark->setObjectName(u"reminderRemark"_s);
    m_minutes->setRange(0, static_cast<int>(kEarliestReminder.count()));
    m_minutes->setSingleStep(kMinutesStep);
    m_minutes->setValue(kUsualMinutes);
    m_time->setTime(QTime(8, 0));
    m_kind->addItem(QString());
    m_kind->addItem(QString());
    m_none->setTone(TextTone::Muted);
    m_remark->setTone(TextTone::Muted);
    m_remark->hide();
    m_quiet->setObjectName(u"quietRemark"_s);
    m_quiet->setTone(TextTone::Muted);

    auto* row = new QWidget;
    auto* inRow = new FlowLayout(row);
    inRow->setContentsMargins(0, 0, 0, 0);
    inRow->setSpacing(space::kSmall);
    for (QWidget* field : std::initializer_list<QWidget*>{m_kind, m_minutes, m_time, m_add})
        inRow->addWidget(field);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(space::kSmall);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_chips);
    column->addWidget(m_quiet);
    column->addWidget(row);
    column->addWidget(m_remark);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReminderEditor::showKind);
    connect(m_add, &QAbstractButton::clicked, this, &ReminderEditor::add);
    word();
    showKind();
    fill();
}

void ReminderEditor::setReminders(std::vector<ReminderTime> reminders)
{
    m_reminders = std::move(reminders);
    m_remark->hide();
    fill();
}

void ReminderEditor::setTime(QTime time)
{
    m_dueAt = time;
    showQuiet();
}

void ReminderEditor::setQuietHours(const DailySpan& hours, DayStart dayStart)
{
    m_quietHours = hours;
    m_dayStart = dayStart;
    showQuiet();
}

ReminderTime ReminderEditor::typed() const
{
    if (m_kind->currentIndex() == static_cast<int>(Kind::AtTime))
        return m_time->time();
    return std::chrono::minutes{m_minutes->value()};
}

void ReminderEditor::add()
{
    m_minutes->interpretText();
    const ReminderTime reminder = typed();
    const bool isThere = std::ranges::find(m_reminders, reminder) != m_reminders.end();
    m_remark->setVisible(isThere);
    if (isThere || m_reminders.size() >= kMost)
        return;
    m_reminders.push_back(reminder);
    fill();
    Q_EMIT remindersChanged();
}

void ReminderEditor::removeAt(std::size_t index)
{
    const bool hadFocus = m_buttons[index]->hasFocus();
    m_reminders.erase(m_reminders.begin() + static_cast<std::ptrdiff_t>(index));
    m_remark->hide();
    fill();
    // The button is gone; the focus goes to its neighbour.
    if (hadFocus && !m_buttons.empty())
        m_buttons[std::min(index, m_buttons.size() - 1)]->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT remindersChanged();
}

void ReminderEditor::fill()
{
    for (Button* button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    for (std::size_t i = 0; i < m_reminders.size(); ++i) {
        const QString name = reminderName(m_reminders[i]);
        auto* button = new Button(IconName::Close, name);
        button->setObjectName(u"reminder%1"_s.arg(i));
        button->setAccessibleName(tr("Take the reminder away: %1").arg(name));
        button->setToolTip(tr("Take this reminder away"));
        connect(button, &QAbstractButton::clicked, this, [this, i] { removeAt(i); });
        m_flow->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    m_none->setVisible(m_reminders.empty());
    m_chips->setVisible(!m_reminders.empty());
    m_add->setEnabled(m_reminders.size() < kMost);
    showQuiet();
    m_flow->invalidate();
    updateGeometry();
    QWidget* before = m_kind;
    for (auto button = m_buttons.rbegin(); button != m_buttons.rend(); ++button) {
        setTabOrder(*button, before);
        before = *button;
    }
}

void ReminderEditor::showKind()
{
    const bool isAtTime = m_kind->currentIndex() == static_cast<int>(Kind::AtTime);
    m_minutes->setVisible(!isAtTime);
    m_time->setVisible(isAtTime);
    m_remark->hide();
}

void ReminderEditor::showQuiet()
{
    QStringList waiting;
    QStringList lost;
    for (const ReminderTime& reminder : m_reminders) {
        switch (quietEffect(m_dueAt, reminder, m_quietHours, m_dayStart)) {
        case QuietEffect::None:
            break;
        case QuietEffect::Waits:
            waiting.append(reminderName(reminder));
            break;
        case QuietEffect::Lost:
            lost.append(reminderName(reminder));
            break;
        }
    }
    const bool isOnlyOne = m_reminders.size() == 1;
    QStringList lines;
    const auto say = [&lines, isOnlyOne](const QStringList& names, const QString& said) {
        if (names.isEmpty())
            return;
        lines.append(isOnlyOne ? said
                               : tr("%1: %2", "reminders, what becomes of them")
                                     .arg(QLocale().createSeparatedList(names), said));
    };
    say(lost, tr("Falls in your quiet hours; it will not be shown."));
    say(waiting, tr("Falls in your quiet hours; it is shown at %1, when they end.", "time of day")
                     .arg(timeText(m_quietHours.until)));
    m_quiet->setText(lines.join(u'\n'));
    m_quiet->setVisible(!lines.isEmpty());
}

void ReminderEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        word();
        fill();
    }
    QWidget::changeEvent(event);
}

void ReminderEditor::word()
{
    m_title->setText(tr("Reminders"));
    m_none->setText(tr("None: nobody reminds you."));
    m_kind->setItemText(0, tr("Minutes before"));
    m_kind->setItemText(1, tr("At a time of day"));
    m_kind->setAccessibleName(tr("Kind of the new reminder"));
    m_minutes->setSuffix(tr(" min", "minutes, after a number"));
    m_minutes->setAccessibleName(tr("Minutes before"));
    m_time->setAccessibleName(tr("Time of the reminder"));
    m_add->setText(tr("Add reminder"));
    m_remark->setText(tr("This reminder is there already."));
}

} // namespace limber
