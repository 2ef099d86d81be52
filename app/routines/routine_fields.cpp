// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_fields.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestGoal = 200;

void setTextQuietly(QLineEdit& field, const QString& text)
{
    if (field.text() == text)
        return;
    const QSignalBlocker quiet(field);
    field.setText(text);
    // The beginning says most where the text is longer than the field.
    if (!field.hasFocus())
        field.setCursorPosition(0);
}

} // namespace

RoutineFields::RoutineFields(QWidget* parent)
    : Card(parent)
    , m_routine{.id = RoutineId::create()}
    , m_nameLabel(new PlainLabel)
    , m_name(new QLineEdit)
    , m_unfold(new Button(QString(), ButtonKind::Quiet))
    , m_details(new QWidget)
    , m_goalLabel(new PlainLabel)
    , m_goal(new QLineEdit)
    , m_kindLabel(new PlainLabel)
    , m_focus(new QComboBox)
    , m_level(new QComboBox)
{
    m_name->setObjectName(u"routineName"_s);
    m_goal->setObjectName(u"routineGoal"_s);
    m_goal->setMaxLength(kLongestGoal);
    m_focus->setObjectName(u"routineFocus"_s);
    m_level->setObjectName(u"routineLevel"_s);
    m_unfold->setObjectName(u"unfoldRoutineButton"_s);
    m_unfold->setCheckable(true);
    m_nameLabel->setBuddy(m_name);
    m_nameLabel->setWordWrap(false);
    m_goalLabel->setBuddy(m_goal);
    m_kindLabel->setBuddy(m_focus);
    auto* name = new QHBoxLayout;
    name->setSpacing(space::kSmall);
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    name->addWidget(m_unfold);
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(space::kSmall);
    for (QComboBox* box : {m_focus, m_level}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        kinds->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &RoutineFields::changeKind);
    }
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(space::kTiny);
    details->addWidget(m_goalLabel);
    details->addWidget(m_goal);
    details->addSpacing(space::kTiny);
    details->addWidget(m_kindLabel);
    details->addLayout(kinds);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(name);
    column->addWidget(m_details);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        Routine changed = m_routine;
        changed.name = text;
        Q_EMIT edited(RoutineEdit::Rename, changed);
    });
    connect(m_goal, &QLineEdit::textEdited, this, [this](const QString& text) {
        Routine changed = m_routine;
        changed.goal = text;
        Q_EMIT edited(RoutineEdit::ChangeGoal, changed);
    });
    connect(m_unfold, &QAbstractButton::toggled, this, &RoutineFields::fold);
    QWidget* before = m_name;
    for (QWidget* next : std::initializer_list<QWidget*>{m_unfold, m_goal, m_focus, m_level}) {
        setTabOrder(before, next);
        before = next;
    }
    fold();
    word();
}

QWidget* RoutineFields::firstStop() const
{
    return m_name;
}

QWidget* RoutineFields::lastStop() const
{
    return m_level;
}

void RoutineFields::showRoutine(const Routine& routine)
{
    m_routine = routine;
    setTextQuietly(*m_name, routine.name);
    setTextQuietly(*m_goal, routine.goal);
    m_focus->setCurrentIndex(m_focus->findData(static_cast<int>(routine.focus)));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(routine.level)));
}

void RoutineFields::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RoutineFields::changeKind()
{
    Routine changed = m_routine;
    changed.focus = static_cast<RoutineFocus>(m_focus->currentData().toInt());
    changed.level = static_cast<RoutineLevel>(m_level->currentData().toInt());
    Q_EMIT edited(RoutineEdit::ChangeKind, changed);
}

void RoutineFields::fold()
{
    m_details->setVisible(m_unfold->isChecked());
    m_unfold->setText(m_unfold->isChecked() ? tr("Less") : tr("Goal and kind"));
}

void RoutineFields::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        showRoutine(m_routine);
    }
}

void RoutineFields::word()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the routine"));
    m_name->setPlaceholderText(tr("For example: Before work"));
    m_goalLabel->setText(tr("What it is for"));
    m_goal->setAccessibleName(tr("What the routine is for"));
    m_goal->setPlaceholderText(tr("For example: loosen up after sitting"));
    m_kindLabel->setText(tr("Kind and level"));
    m_focus->setAccessibleName(tr("Kind"));
    m_level->setAccessibleName(tr("Level"));
    m_focus->clear();
    for (const auto& entry : TokenTable<RoutineFocus>::entries)
        m_focus->addItem(routineFocusName(entry.value), static_cast<int>(entry.value));
    m_level->clear();
    for (const auto& entry : TokenTable<RoutineLevel>::entries)
        m_level->addItem(routineLevelName(entry.value), static_cast<int>(entry.value));
    fold();
}

} // namespace limber
