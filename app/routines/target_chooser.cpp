// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/target_chooser.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

TargetChooser::TargetChooser(const Catalogue& catalogue, QWidget* parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_question(new PlainLabel)
    , m_targets(new QComboBox)
    , m_add(new Button(IconName::Add, QString(), ButtonKind::Primary))
    , m_cancel(new Button(QString(), ButtonKind::Quiet))
{
    setTone(CardTone::Accent);
    setObjectName(u"targetChooser"_s);
    m_targets->setObjectName(u"targetRoutine"_s);
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_targets->setMinimumContentsLength(12);
    m_add->setObjectName(u"addToTargetButton"_s);
    m_cancel->setObjectName(u"cancelTargetButton"_s);
    m_question->setWeight(QFont::DemiBold);
    m_question->setBuddy(m_targets);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_targets, 1);
    row->addWidget(m_add);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_add, &QAbstractButton::clicked, this, &TargetChooser::add);
    connect(m_cancel, &QAbstractButton::clicked, this, &QWidget::hide);
    word();
    hide();
}

void TargetChooser::ask(const ExerciseId& exercise, const std::vector<Routine>& own,
                        const std::optional<RoutineId>& likely)
{
    m_exercise = exercise;
    m_targets->clear();
    for (const Routine& routine : own)
        m_targets->addItem(routine.name, routine.id.text());
    m_targets->addItem(tr("A new routine"), QString());
    if (likely)
        m_targets->setCurrentIndex(qMax(0, m_targets->findData(likely->text())));
    word();
    show();
    m_targets->setFocus(Qt::OtherFocusReason);
}

void TargetChooser::add()
{
    hide();
    const auto routine = RoutineId::fromText(m_targets->currentData().toString());
    if (routine)
        Q_EMIT routineChosen(*routine, *m_exercise);
    else
        Q_EMIT newRoutineChosen(*m_exercise);
}

void TargetChooser::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        if (m_targets->count() > 0)
            m_targets->setItemText(m_targets->count() - 1, tr("A new routine"));
    }
}

void TargetChooser::word()
{
    const Exercise* known = m_exercise ? m_catalogue.find(*m_exercise) : nullptr;
    m_question->setText(known ? tr("Add %1 to which routine?").arg(exerciseName(*known))
                              : QString());
    m_targets->setAccessibleName(tr("Routine to add to"));
    m_add->setText(tr("Add"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace limber
