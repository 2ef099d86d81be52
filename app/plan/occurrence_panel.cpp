// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/occurrence_panel.h"

#include "app/plan/plan_block.h"
#include "app/plan/reminder_editor.h"
#include "app/plan/rule_editor.h"
#include "app/plan/time_field.h"
#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/day_field.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/roving_focus.h"
#include "app/wording/plan_wording.h"
#include "app/wording/time_wording.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIcon = 18;
constexpr std::array kScopes{MoveScope::OnlyThis, MoveScope::Following, MoveScope::All};
constexpr std::array kScopeNames{"moveOnlyThis", "moveFollowing", "moveAll"};
} // namespace

OccurrencePanel::OccurrencePanel(QWidget* parent)
    : Card(parent)
    , m_name(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_when(new PlainLabel)
    , m_statusPicture(new QLabel)
    , m_status(new PlainLabel)
    , m_rule(new PlainLabel)
    , m_reminders(new PlainLabel)
    , m_start(new Button(IconName::Play, QString(), ButtonKind::Primary))
    , m_takeToday(new Button(IconName::Today, QString()))
    , m_open(new Button(IconName::Routines, QString()))
    , m_skip(new Button(IconName::Skip, QString()))
    , m_reset(new Button(IconName::Undo, QString()))
    , m_move(new Button(IconName::Calendar, QString()))
    , m_edit(new Button(IconName::Edit, QString()))
    , m_end(new Button(IconName::Stop, QString(), ButtonKind::Quiet))
    , m_moveForm(new QWidget)
    , m_ruleForm(new QWidget)
{
    setObjectName(u"occurrencePanel"_s);
    m_close->setObjectName(u"closeOccurrenceButton"_s);
    m_start->setObjectName(u"startOccurrenceButton"_s);
    m_takeToday->setObjectName(u"takeTodayButton"_s);
    m_open->setObjectName(u"openRoutineButton"_s);
    m_skip->setObjectName(u"skipButton"_s);
    m_reset->setObjectName(u"resetButton"_s);
    m_move->setObjectName(u"moveButton"_s);
    m_edit->setObjectName(u"editRuleButton"_s);
    m_end->setObjectName(u"endEntryButton"_s);
    fillMoveForm();
    fillRuleForm();
    m_move->setCheckable(true);
    m_edit->setCheckable(true);
    m_reminders->setObjectName(u"occurrenceReminders"_s);
    for (PlainLabel* text : {m_rule, m_reminders}) {
        text->setTone(TextTone::Muted);
        text->setPixelSize(type_size::kSmall);
    }

    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* status = new QHBoxLayout;
    status->setSpacing(space::kSmall);
    status->addWidget(m_statusPicture, 0, Qt::AlignTop);
    status->addWidget(m_status, 1);
    auto* actions = new FlowLayout;
    for (Button* button : {m_start, m_takeToday, m_open, m_skip, m_reset, m_move, m_edit, m_end})
        actions->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_when);
    column->addLayout(status);
    column->addWidget(m_rule);
    column->addWidget(m_reminders);
    column->addSpacing(space::kTiny);
    column->addLayout(actions);
    column->addWidget(m_moveForm);
    column->addWidget(m_ruleForm);

    connect(m_close, &QAbstractButton::clicked, this, &OccurrencePanel::closed);
    connect(m_start, &QAbstractButton::clicked, this, &OccurrencePanel::startRequested);
    connect(m_takeToday, &QAbstractButton::clicked, this, &OccurrencePanel::takeTodayRequested);
    connect(m_open, &QAbstractButton::clicked, this, &OccurrencePanel::routineRequested);
    connect(m_skip, &QAbstractButton::clicked, this, &OccurrencePanel::skipRequested);
    connect(m_reset, &QAbstractButton::clicked, this, &OccurrencePanel::resetRequested);
    connect(m_end, &QAbstractButton::clicked, this, &OccurrencePanel::endRequested);
    connect(m_move, &QAbstractButton::clicked, this,
            [this](bool on) { showForm(on ? Form::Move : Form::None); });
    connect(m_edit, &QAbstractButton::clicked, this,
            [this](bool on) { showForm(on ? Form::Rule : Form::None); });
    showForm(Form::None);
}

void OccurrencePanel::fillMoveForm()
{
    m_dayLabel = new QLabel;
    m_day = new DayField;
    m_timeLabel = new QLabel;
    m_time = new TimeField;
    m_moveFault = new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent);
    m_saveMove = new Button(QString());
    m_day->setObjectName(u"moveDay"_s);
    m_time->setObjectName(u"moveTime"_s);
    m_moveFault->setObjectName(u"moveFault"_s);
    m_saveMove->setObjectName(u"saveMoveButton"_s);
    m_dayLabel->setBuddy(m_day);
    m_timeLabel->setBuddy(m_time);
    m_moveFault->hide();

    auto* grid = new QGridLayout(m_moveForm);
    grid->setContentsMargins(0, space::kSmall, 0, 0);
    grid->setSpacing(space::kSmall);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_dayLabel, 0, 0);
    grid->addWidget(m_day, 0, 1);
    grid->addWidget(m_timeLabel, 1, 0);
    grid->addWidget(m_time, 1, 1);
    fillScopes();
    grid->addWidget(m_scopes, 2, 0, 1, 2);
    grid->addWidget(m_moveFault, 3, 0, 1, 2);
    grid->addWidget(m_saveMove, 4, 0, 1, 2, Qt::AlignLeading);
    connect(m_saveMove, &QAbstractButton::clicked, this, &OccurrencePanel::requestMove);
    connect(m_day, &QDateEdit::dateChanged, m_moveFault, &QWidget::hide);
}

void OccurrencePanel::fillScopes()
{
    m_scopes = new QWidget;
    auto* row = new FlowLayout(m_scopes);
    row->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this);
    auto* focus = new RovingFocus(this);
    for (std::size_t i = 0; i < m_scope.size(); ++i) {
        m_scope.at(i) = new Chip(QString());
        m_scope.at(i)->setObjectName(QLatin1StringView(kScopeNames.at(i)));
        group->addButton(m_scope.at(i));
        focus->add(m_scope.at(i));
        row->addWidget(m_scope.at(i));
    }
}

void OccurrencePanel::fillRuleForm()
{
    m_editor = new RuleEditor;
    m_ruleHint = new PlainLabel;
    m_saveRule = new Button(QString());
    m_ruleHint->setTone(TextTone::Muted);
    m_ruleHint->setPixelSize(type_size::kSmall);
    m_saveRule->setObjectName(u"saveRuleButton"_s);

    auto* column = new QVBoxLayout(m_ruleForm);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_editor);
    column->addWidget(m_ruleHint);
    column->addWidget(m_saveRule, 0, Qt::AlignLeading);
    connect(m_saveRule, &QAbstractButton::clicked, this, [this] {
        if (!m_item || !m_editor->accept())
            return;
        PlanEntry changed = m_item->entry;
        changed.recurrence = m_editor->rule();
        changed.time = m_editor->time();
        changed.reminders = m_editor->reminders();
        Q_EMIT changeRequested(changed);
    });
}

void OccurrencePanel::showItem(const PlanItem& item, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    const bool isSame = m_item == item && m_today == today && m_firstDayOfWeek == firstDayOfWeek;
    if (isSame)
        return;
    const bool isOther = !m_item || m_item->key() != item.key();
    m_item = item;
    m_today = today;
    m_firstDayOfWeek = firstDayOfWeek;
    fillForms();
    if (isOther || (m_form == Form::Move && !item.canChange))
        showForm(Form::None);
    word();
    dress();
}

void OccurrencePanel::setQuietHours(const DailySpan& hours, DayStart dayStart)
{
    m_editor->setQuietHours(hours, dayStart);
}

std::optional<OccurrenceKey> OccurrencePanel::key() const
{
    return m_item ? std::optional(m_item->key()) : std::nullopt;
}

void OccurrencePanel::fillForms()
{
    const Occurrence& occurrence = m_item->matched.occurrence;
    m_day->setFirstDayOfWeek(m_firstDayOfWeek);
    m_day->setDate(occurrence.date < m_today ? m_today : occurrence.date);
    m_time->setTime(occurrence.time);
    m_scope.front()->setChecked(true);
    m_scopes->setVisible(m_item->isRecurring);
    m_editor->setRule(m_item->entry.recurrence, m_item->entry.time, m_firstDayOfWeek);
    m_editor->setReminders(m_item->entry.reminders);
    m_moveFault->hide();
}

void OccurrencePanel::showForm(Form form)
{
    m_form = form;
    m_moveForm->setVisible(form == Form::Move);
    m_ruleForm->setVisible(form == Form::Rule);
    m_move->setChecked(form == Form::Move);
    m_edit->setChecked(form == Form::Rule);
    if (form == Form::Move)
        m_day->setFocus(Qt::OtherFocusReason);
}

void OccurrencePanel::requestMove()
{
    if (!m_item)
        return;
    if (m_day->date() < m_today) {
        m_moveFault->setText(tr("That day is over. Choose today or a later day."));
        m_moveFault->show();
        return;
    }
    if (m_day->date() < m_item->entry.recurrence.from) {
        m_moveFault->setText(tr("This routine is planned from %1 on. Choose that day or a later "
                                "one.")
                                 .arg(dateText(m_item->entry.recurrence.from)));
        m_moveFault->show();
        return;
    }
    MoveScope scope = MoveScope::OnlyThis;
    for (std::size_t i = 0; i < m_scope.size(); ++i) {
        if (m_item->isRecurring && m_scope.at(i)->isChecked())
            scope = kScopes.at(i);
    }
    Q_EMIT moveRequested(m_day->date(), m_time->time(), scope);
}

void OccurrencePanel::word()
{
    m_close->setName(tr("Close"));
    m_start->setText(tr("Start"));
    m_takeToday->setText(tr("Take it today"));
    m_open->setText(tr("Open routine"));
    m_scope[0]->setText(tr("Only this one"));
    m_scope[1]->setText(tr("This and following"));
    m_scope[2]->setText(tr("All"));
    m_skip->setText(tr("Skip"));
    m_move->setText(tr("Move …"));
    m_edit->setText(tr("Edit rule and reminders …"));
    m_end->setText(tr("End this entry"));
    m_end->setToolTip(tr("From today on it is planned no more; what is past stays"));
    m_dayLabel->setText(tr("To", "a day"));
    m_timeLabel->setText(tr("At", "time of day"));
    m_day->setAccessibleName(tr("New day"));
    m_time->setAccessibleName(tr("New time of day"));
    m_saveMove->setText(tr("Move it"));
    m_ruleHint->setText(tr("A change counts from today on. What is past stays as it was."));
    m_saveRule->setText(tr("Save the rule"));
    if (!m_item)
        return;

    const Occurrence& occurrence = m_item->matched.occurrence;
    const OccurrenceStatus status = m_item->matched.status;
    m_name->setText(planItemName(*m_item));
    QStringList when{dayText(occurrence.date, m_today), timeText(occurrence.time)};
    if (m_item->routine)
        when.append(minutesText(m_item->length));
    m_when->setText(when.join(u" · "_s));
    QString standing = occurrenceStatusName(status);
    if (m_item->isMoved) {
        standing =
            tr("%1, moved from %2, %3", "status, day, time of day")
                .arg(standing, shortDayText(occurrence.key.ruleDate), timeText(m_item->entry.time));
    }
    m_status->setText(standing);
    m_rule->setText(tr("%1 at %2", "rule, time of day")
                        .arg(recurrenceText(m_item->entry.recurrence, m_firstDayOfWeek),
                             timeText(m_item->entry.time)));
    QStringList reminders;
    for (const ReminderTime& reminder : m_item->entry.reminders)
        reminders.append(reminderName(reminder));
    m_reminders->setText(reminders.isEmpty()
                             ? tr("No reminder")
                             : tr("Reminder: %1").arg(QLocale().createSeparatedList(reminders)));
    const bool isSkipped = status == OccurrenceStatus::Skipped;
    m_reset->setText(isSkipped ? tr("Undo skip") : tr("Put it back"));
    m_start->setVisible(m_item->canStart);
    m_takeToday->setVisible(status == OccurrenceStatus::Missed);
    m_open->setVisible(m_item->routine.has_value());
    m_skip->setVisible(m_item->canChange);
    m_move->setVisible(m_item->canChange);
    m_reset->setVisible(isSkipped || (m_item->isMoved && m_item->canChange));
    m_edit->setVisible(m_item->isRuleOpen);
    m_end->setVisible(m_item->isRuleOpen);
    setAccessibleName(m_name->text());
}

void OccurrencePanel::dress()
{
    if (!m_item)
        return;
    const bool isDone = m_item->matched.status == OccurrenceStatus::Done;
    const Tokens& t = currentTokens();
    m_statusPicture->setPixmap(iconPixmap(occurrenceStatusIcon(m_item->matched.status),
                                          isDone ? t.good.strong : t.textMuted, kIcon,
                                          devicePixelRatioF()));
}

void OccurrencePanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
    else if (event->type() == QEvent::PaletteChange)
        dress();
}

void OccurrencePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
