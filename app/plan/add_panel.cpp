// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/add_panel.h"

#include "app/plan/rule_editor.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kUsualHour = 7;
constexpr int kUsualMinute = 30;
} // namespace

AddPanel::AddPanel(const BundledContent& content, QWidget* parent)
    : Card(parent)
    , m_content(content)
    , m_title(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_routineLabel(new PlainLabel)
    , m_routine(new QComboBox)
    , m_editor(new RuleEditor)
    , m_add(new Button(IconName::Add, QString(), ButtonKind::Primary))
{
    setObjectName(u"addPanel"_s);
    m_routine->setObjectName(u"planRoutineChoice"_s);
    m_add->setObjectName(u"saveEntryButton"_s);
    m_close->setObjectName(u"closeAddButton"_s);
    m_routineLabel->setBuddy(m_routine);
    // Long names are cut in the field rather than widening the page.
    m_routine->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_routine->setMinimumContentsLength(12);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_routineLabel);
    column->addWidget(m_routine);
    column->addWidget(m_editor);
    column->addWidget(m_add, 0, Qt::AlignLeading);

    connect(m_close, &QAbstractButton::clicked, this, &AddPanel::closed);
    connect(m_add, &QAbstractButton::clicked, this, &AddPanel::request);
    word();
}

void AddPanel::setRoutines(const std::vector<Routine>& ownRoutines, const TimelineOptions& options)
{
    m_own = ownRoutines;
    m_options = options;
    fill();
}

void AddPanel::setQuietHours(const DailySpan& hours, DayStart dayStart)
{
    m_editor->setQuietHours(hours, dayStart);
}

void AddPanel::begin(const std::optional<RoutineId>& routine, QDate today,
                     Qt::DayOfWeek firstDayOfWeek, const std::vector<ReminderTime>& reminders)
{
    const int place = routine ? m_routine->findData(routine->text()) : 0;
    m_routine->setCurrentIndex(qMax(0, place));
    m_editor->setRule({.weekdays = {}, .everyWeeks = 1, .from = today, .until = {}, .times = {}},
                      QTime(kUsualHour, kUsualMinute), firstDayOfWeek);
    m_editor->setReminders(reminders);
    m_routine->setFocus(Qt::OtherFocusReason);
}

void AddPanel::fill()
{
    const QSignalBlocker quiet(m_routine);
    const QVariant chosen = m_routine->currentData();
    m_routine->clear();
    for (const auto* routines : {&m_content.routines, &std::as_const(m_own)}) {
        for (const Routine& routine : *routines) {
            const auto length = estimatedDuration(routine, m_content.catalogue, m_options);
            m_routine->addItem(tr("%1, %2", "name and length of a routine")
                                   .arg(routineName(routine), minutesText(length)),
                               routine.id.text());
        }
    }
    m_routine->setCurrentIndex(qMax(0, m_routine->findData(chosen)));
}

void AddPanel::request()
{
    const auto routine = RoutineId::fromText(m_routine->currentData().toString());
    if (!m_editor->accept() || !routine)
        return;
    Q_EMIT addRequested(PlanEntry{PlanEntryId::create(), *routine, m_editor->rule(),
                                  m_editor->time(), m_editor->reminders()});
}

void AddPanel::word()
{
    m_title->setText(tr("Add to the plan"));
    m_close->setName(tr("Close"));
    m_routineLabel->setText(tr("Routine"));
    m_add->setText(tr("Add it"));
    fill();
}

void AddPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void AddPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
