// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/phases_section.h"

#include "app/exercises/phase_row.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/field_note.h"
#include "app/widgets/heading.h"
#include "app/wording/time_wording.h"
#include "core/exercise/own_exercise_edit.h"

#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

PhasesSection::PhasesSection(QWidget* parent)
    : FormSection(parent)
    , m_summary(new PlainLabel)
    , m_change(new Button(IconName::Down, QString(), ButtonKind::Quiet))
    , m_list(new QWidget)
    , m_column(new QVBoxLayout)
    , m_add(new Button(IconName::Add, QString()))
    , m_note(new FieldNote)
{
    m_summary->setObjectName(u"ownPhasesSummary"_s);
    m_change->setObjectName(u"ownPhasesChange"_s);
    m_change->setCheckable(true);
    m_add->setObjectName(u"ownPhaseAdd"_s);
    m_note->setObjectName(u"ownPhasesNote"_s);
    column().addWidget(m_summary);
    column().addWidget(m_note);
    column().addWidget(m_change, 0, Qt::AlignLeading);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->addLayout(m_column);
    list->addWidget(m_add, 0, Qt::AlignLeading);
    column().addWidget(m_list);
    connect(m_change, &QAbstractButton::toggled, this, &PhasesSection::showRows);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        applyExercise(withPhaseAdded(own().exercise, tr("Part", "name of a new phase"),
                                     tr("Say what to do"), PhaseWhen::Repeat));
    });
    word();
    showRows();
}

void PhasesSection::showRows()
{
    const bool isOpen = m_change->isChecked();
    m_change->setIconName(isOpen ? IconName::Up : IconName::Down);
    m_list->setVisible(isOpen);
    fill();
}

int PhasesSection::indexOf(const PhaseRow* row) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == row)
            return static_cast<int>(i);
    }
    return -1;
}

void PhasesSection::addRow()
{
    auto* row = new PhaseRow;
    m_rows.append(row);
    m_column->addWidget(row);
    connect(row, &PhaseRow::edited, this, [this, row](const Phase& phase) {
        applyExercise(withPhase(own().exercise, indexOf(row), phase));
    });
    connect(row, &PhaseRow::moveRequested, this, [this, row](int by) {
        const int from = indexOf(row);
        applyExercise(withPhaseMoved(own().exercise, from, from + by));
    });
    connect(row, &PhaseRow::removeRequested, this,
            [this, row] { applyExercise(withPhaseRemoved(own().exercise, indexOf(row))); });
}

void PhasesSection::fill()
{
    m_summary->setText(summary());
    if (!m_change->isChecked())
        return;
    const std::vector<Phase>& phases = own().exercise.phases;
    const auto count = static_cast<qsizetype>(phases.size());
    while (m_rows.size() < count)
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(i < count);
    const SideChanges sides =
        own().exercise.sides == Sides::EachSide ? SideChanges::Possible : SideChanges::Impossible;
    for (qsizetype i = 0; i < count; ++i) {
        m_rows[i]->showPhase(phases[static_cast<std::size_t>(i)], static_cast<int>(i) + 1,
                             static_cast<int>(count), sides);
    }
    m_add->setEnabled(count < kMostPhases);
}

QString PhasesSection::summary() const
{
    QStringList parts;
    for (const Phase& phase : own().exercise.phases) {
        const QString length =
            phase.usesHold ? tr("held", "a part of an exercise") : secondsText(phase.duration);
        parts.append(tr("%1 (%2)", "part of an exercise, how long").arg(phase.name, length));
    }
    return parts.join(u" · "_s);
}

void PhasesSection::showObstacles(const std::vector<OwnExerciseObstacle>& obstacles)
{
    const QStringList problems = textsOf(obstacles, OwnExercisePart::Phases);
    m_note->setProblems(problems);
    // What is in the way must be there to be mended.
    if (!problems.isEmpty())
        m_change->setChecked(true);
}

void PhasesSection::word()
{
    heading().setText(tr("Its parts in time"));
    m_change->setText(tr("Change the parts"));
    m_add->setText(tr("Add a part"));
    for (PhaseRow* row : m_rows)
        row->word();
}

} // namespace limber
