// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/log_form.h"

#include "app/progress/steps_form.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/feel_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualMinutes = 15;
constexpr int kMostTypedMinutes = 9999; ///< More than is taken, so that the message can say why.
constexpr int kControlWidth = 170;
constexpr int kLongestName = 120;
constexpr int kLongestNote = 2000;

std::optional<int> chosenNumber(const QComboBox& box)
{
    const QVariant chosen = box.currentData();
    return chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt;
}

void wordScale(QComboBox& box)
{
    box.setItemText(0, LogForm::tr("not given", "pain"));
    for (int index = 1; index < box.count(); ++index)
        box.setItemText(index, QLocale().toString(box.itemData(index).toInt()));
}

} // namespace

LogForm::LogForm(const Catalogue& catalogue, QWidget* parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_title(new Heading(HeadingLevel::Section, QString(), this))
    , m_routine(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_day(new QDateEdit(this))
    , m_today(new Button(QString(), ButtonKind::Quiet, this))
    , m_yesterday(new Button(QString(), ButtonKind::Quiet, this))
    , m_time(new QTimeEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_before(scaleBox(u"logBefore"_s, 0, Pain::kWorst))
    , m_worst(scaleBox(u"logWorst"_s, 0, Pain::kWorst))
    , m_after(scaleBox(u"logAfter"_s, 0, Pain::kWorst))
    , m_effort(scaleBox(u"logEffort"_s, kLeastEffort, kMostEffort))
    , m_note(new QLineEdit(this))
    , m_steps(new StepsForm(catalogue, this))
    , m_partial(new QCheckBox(this))
    , m_message(new PlainLabel(QString(), this))
    , m_save(new Button(IconName::Check, QString(), ButtonKind::Primary, this))
    , m_cancel(new Button(QString(), ButtonKind::Quiet, this))
{
    setObjectName(u"logForm"_s);
    m_routine->setObjectName(u"logRoutine"_s);
    m_day->setObjectName(u"logDay"_s);
    m_time->setObjectName(u"logTime"_s);
    m_minutes->setObjectName(u"logMinutes"_s);
    m_name->setObjectName(u"logName"_s);
    m_today->setObjectName(u"logToday"_s);
    m_yesterday->setObjectName(u"logYesterday"_s);
    m_note->setObjectName(u"logNote"_s);
    m_name->setMaxLength(kLongestName);
    m_note->setMaxLength(kLongestNote);
    m_partial->setObjectName(u"logPartial"_s);
    m_message->setObjectName(u"logMessage"_s);
    m_save->setObjectName(u"logSave"_s);
    m_cancel->setObjectName(u"logCancel"_s);
    m_routine->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_routine->setMinimumContentsLength(12);
    m_day->setCalendarPopup(true);
    // Numbers run from left to right everywhere; Qt would turn the parts round.
    m_day->setLayoutDirection(Qt::LeftToRight);
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_minutes->setRange(0, kMostTypedMinutes);
    m_message->setWeight(QFont::DemiBold);
    m_message->hide();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    const std::initializer_list<QWidget*> controls{m_routine, m_name,  m_day,   m_time,   m_minutes,
                                                   m_before,  m_worst, m_after, m_effort, m_note};
    m_labels.reserve(controls.size());
    for (QWidget* control : controls) {
        m_labels.push_back(addRow(*column, *control));
        if (control == m_routine)
            m_routineLabel = m_labels.back();
        if (control == m_name)
            m_nameLabel = m_labels.back();
        if (control == m_day)
            column->addLayout(dayButtons());
    }
    column->addWidget(m_partial);
    column->addWidget(m_steps);
    column->addWidget(m_message);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kSmall);
    actions->addWidget(m_save);
    actions->addWidget(m_cancel);
    actions->addStretch();
    column->addLayout(actions);
    column->addStretch();
    connect(m_routine, &QComboBox::currentIndexChanged, this, &LogForm::followRoutine);
    connect(m_today, &QAbstractButton::clicked, this, [this] { m_day->setDate(m_calendarToday); });
    connect(m_yesterday, &QAbstractButton::clicked, this,
            [this] { m_day->setDate(m_calendarToday.addDays(-1)); });
    connect(m_steps, &StepsForm::changed, this, &LogForm::followSteps);
    connect(m_save, &QAbstractButton::clicked, this, &LogForm::saveRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &LogForm::cancelled);
    word();
}

QLabel* LogForm::addRow(QVBoxLayout& column, QWidget& control)
{
    auto* label = new PlainLabel(QString(), this);
    label->setBuddy(&control);
    control.setMinimumWidth(kControlWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(label, 1);
    row->addWidget(&control, 1);
    column.addLayout(row);
    return label;
}

QBoxLayout* LogForm::dayButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addStretch();
    row->addWidget(m_today);
    row->addWidget(m_yesterday);
    return row;
}

QComboBox* LogForm::scaleBox(const QString& name, int least, int most)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->addItem(QString());
    for (int value = least; value <= most; ++value)
        box->addItem(QString(), value);
    return box;
}

void LogForm::reset(const std::vector<LogChoice>& choices, const LocalInstant& now)
{
    m_original.reset();
    fillRoutines(choices);
    m_routine->setCurrentIndex(0);
    m_name->clear();
    m_note->clear();
    m_steps->hide();
    followRoutine();
    const QDateTime wall = wallTime(now);
    m_calendarToday = wall.date();
    m_day->setDate(m_calendarToday);
    m_time->setTime({wall.time().hour(), wall.time().minute()});
    m_minutes->setValue(kUsualMinutes);
    for (QComboBox* box : {m_before, m_worst, m_after, m_effort})
        box->setCurrentIndex(0);
    m_partial->setChecked(false);
    m_partial->show();
    wordTitle();
    setMessage(QString());
}

void LogForm::correct(const SessionRecord& session, const std::vector<LogChoice>& choices,
                      const LocalInstant& now)
{
    m_original = session;
    m_calendarToday = wallTime(now).date();
    fillRoutines(choices);
    showOriginal();
    wordTitle();
    setMessage(QString());
}

void LogForm::fillRoutines(const std::vector<LogChoice>& choices)
{
    m_routine->clear();
    for (const LogChoice& choice : choices)
        m_routine->addItem(choice.name, choice.id.text());
    // A routine that is gone keeps the name it had.
    if (m_original && m_original->routine && m_routine->findData(m_original->routine->text()) < 0)
        m_routine->addItem(catalogueText(m_original->routineName), m_original->routine->text());
    m_routine->addItem(tr("Something else", "instead of a routine"));
}

void LogForm::showOriginal()
{
    const SessionCorrection shown = correctionOf(*m_original);
    const LogEntry& entry = shown.entry;
    const bool isByHand = isLogged(*m_original);
    m_routine->setCurrentIndex(entry.routine ? m_routine->findData(entry.routine->text())
                                             : m_routine->count() - 1);
    m_name->setText(entry.routine ? QString() : entry.routineName);
    followRoutine();
    m_day->setDate(entry.day);
    m_time->setTime(entry.time);
    m_stepMinutes = entry.minutes;
    m_minutes->setValue(entry.minutes);
    const auto choose = [](QComboBox& box, std::optional<int> value) {
        box.setCurrentIndex(value ? std::max(0, box.findData(*value)) : 0);
    };
    choose(*m_before, entry.painBefore);
    choose(*m_worst, entry.painWorst);
    choose(*m_after, entry.painAfter);
    choose(*m_effort, entry.effort);
    m_note->setText(entry.note);
    m_partial->setChecked(entry.outcome == SessionOutcome::Partial);
    m_partial->setVisible(isByHand);
    m_steps->show(*m_original);
    m_steps->setVisible(!isByHand);
}

LogEntry LogForm::entry() const
{
    LogEntry entry;
    if (const auto id = RoutineId::fromText(m_routine->currentData().toString()); id)
        entry.routine = *id;
    entry.routineName = entry.routine ? m_routine->currentText() : m_name->text();
    entry.day = m_day->date();
    entry.time = m_time->time();
    entry.minutes = m_minutes->value();
    entry.painBefore = chosenNumber(*m_before);
    entry.painWorst = chosenNumber(*m_worst);
    entry.painAfter = chosenNumber(*m_after);
    entry.outcome = m_partial->isChecked() ? SessionOutcome::Partial : SessionOutcome::Completed;
    entry.effort = chosenNumber(*m_effort);
    entry.note = m_note->text();
    return entry;
}

SessionCorrection LogForm::correction() const
{
    SessionCorrection correction{entry(), m_steps->corrections()};
    // A line break cannot stand in a field: a text that was left alone is the one that is kept.
    if (m_original && !m_note->isModified())
        correction.entry.note = m_original->note;
    if (m_original && !m_original->routine && !correction.entry.routine && !m_name->isModified())
        correction.entry.routineName = m_original->routineName;
    return correction;
}

/// The length follows the steps until the person says another one.
void LogForm::followSteps()
{
    if (!m_original)
        return;
    const int minutes = shownMinutes(*m_original, m_steps->corrections());
    if (m_minutes->value() == m_stepMinutes)
        m_minutes->setValue(minutes);
    m_stepMinutes = minutes;
}

/// Something else wants a name; a routine has one.
void LogForm::followRoutine()
{
    const bool isAsked = !m_original || isLogged(*m_original);
    const bool isSomethingElse = isAsked && !m_routine->currentData().isValid();
    m_routine->setVisible(isAsked);
    m_routineLabel->setVisible(isAsked);
    m_name->setVisible(isSomethingElse);
    m_nameLabel->setVisible(isSomethingElse);
}

void LogForm::setMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString LogForm::faultText(LogFault fault)
{
    switch (fault) {
    case LogFault::NoName:
        return tr("Say what you did: choose a routine or give it a name.");
    case LogFault::NoMoment:
        return tr("Give the day and the time at which you began.");
    case LogFault::InTheFuture:
        return tr("This moment is still to come. Give the day and time at which you began.");
    case LogFault::TooShort:
        return tr("Give at least one minute.");
    case LogFault::TooLong:
        return tr("That is more than %n minute(s). Split it into several sessions.", nullptr,
                  kLongestLoggedMinutes);
    }
    return {};
}

void LogForm::focusFirst()
{
    QWidget* first = m_routine->isHidden() ? static_cast<QWidget*>(m_day) : m_routine;
    first->setFocus(Qt::OtherFocusReason);
}

void LogForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    Card::changeEvent(event);
}

void LogForm::word()
{
    wordTitle();
    const QStringList texts{tr("Routine"),
                            tr("What it was"),
                            tr("Day"),
                            tr("Began at"),
                            tr("Minutes of exercise"),
                            tr("Pain before"),
                            tr("Worst pain during it"),
                            tr("Pain after"),
                            tr("Effort"),
                            tr("Note")};
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(texts[static_cast<qsizetype>(i)]);
        m_labels[i]->buddy()->setAccessibleName(m_labels[i]->text());
    }
    for (QComboBox* box : {m_before, m_worst, m_after, m_effort})
        wordScale(*box);
    for (int index = 1; index < m_effort->count(); ++index) {
        //: An effort and its name: "3 – moderate".
        m_effort->setItemText(index,
                              tr("%1 – %2").arg(m_effort->itemText(index),
                                                effortName(m_effort->itemData(index).toInt())));
    }
    if (m_routine->count() > 0)
        m_routine->setItemText(m_routine->count() - 1,
                               tr("Something else", "instead of a routine"));
    m_today->setText(tr("Today"));
    m_yesterday->setText(tr("Yesterday"));
    m_partial->setText(tr("I ended it early"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void LogForm::wordTitle()
{
    if (!m_original)
        m_title->setText(tr("Add a session"));
    else if (isLogged(*m_original))
        m_title->setText(tr("Correct this session"));
    else
        m_title->setText(tr("Correct “%1”", "the name of a routine")
                             .arg(catalogueText(m_original->routineName)));
}

} // namespace limber
