// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/phase_row.h"

#include "app/exercises/form_choice.h"
#include "app/exercises/form_section.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/integer_field.h"
#include "app/widgets/plain_label.h"
#include "app/wording/own_exercise_wording.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr IntegerRange kUsualSeconds{1, 60};
constexpr IntegerRange kPossibleSeconds{1, static_cast<int>(kLongestPhase.count())};

QVBoxLayout* cellOf(PlainLabel& label, QWidget& field)
{
    auto* cell = new QVBoxLayout;
    cell->setSpacing(space::kTiny);
    label.setBuddy(&field);
    label.setTone(TextTone::Muted);
    label.setPixelSize(type_size::kSmall);
    cell->addWidget(&label);
    cell->addWidget(&field);
    cell->addStretch();
    return cell;
}

} // namespace

PhaseRow::PhaseRow(QWidget* parent)
    : QFrame(parent)
    , m_title(new PlainLabel)
    , m_up(Button::iconOnly(IconName::Up, QString()))
    , m_down(Button::iconOnly(IconName::Down, QString()))
    , m_remove(Button::iconOnly(IconName::Delete, QString()))
    , m_nameLabel(new PlainLabel)
    , m_name(new QLineEdit)
    , m_cueLabel(new PlainLabel)
    , m_cue(new QLineEdit)
    , m_secondsLabel(new PlainLabel)
    , m_seconds(new IntegerField(QString()))
    , m_whenLabel(new PlainLabel)
    , m_when(makeChoice(u"phaseWhen"_s))
    , m_breathLabel(new PlainLabel)
    , m_breath(makeChoice(u"phaseBreath"_s))
    , m_hold(new QCheckBox)
{
    m_name->setObjectName(u"phaseName"_s);
    m_cue->setObjectName(u"phaseCue"_s);
    m_seconds->setObjectName(u"phaseSeconds"_s);
    m_hold->setObjectName(u"phaseHold"_s);
    m_up->setObjectName(u"phaseUp"_s);
    m_down->setObjectName(u"phaseDown"_s);
    m_remove->setObjectName(u"phaseRemove"_s);
    m_title->setWeight(QFont::DemiBold);
    m_seconds->setRanges(kUsualSeconds, kPossibleSeconds);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kTiny);
    head->addWidget(m_title, 1);
    head->addWidget(m_up);
    head->addWidget(m_down);
    head->addWidget(m_remove);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addLayout(cellOf(*m_nameLabel, *m_name), 0, 0);
    grid->addLayout(cellOf(*m_cueLabel, *m_cue), 0, 1);
    grid->addLayout(cellOf(*m_secondsLabel, *m_seconds), 1, 0);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(space::kTiny);
    choices->addLayout(cellOf(*m_whenLabel, *m_when));
    choices->addLayout(cellOf(*m_breathLabel, *m_breath));
    grid->addLayout(choices, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    column->setSpacing(space::kTiny);
    column->addLayout(head);
    column->addLayout(grid);
    column->addWidget(m_hold);

    connect(m_name, &QLineEdit::textEdited, this, &PhaseRow::apply);
    connect(m_cue, &QLineEdit::textEdited, this, &PhaseRow::apply);
    connect(m_seconds, &IntegerField::valueChanged, this, &PhaseRow::apply);
    connect(m_when, &QComboBox::activated, this, &PhaseRow::apply);
    connect(m_breath, &QComboBox::activated, this, &PhaseRow::apply);
    connect(m_hold, &QCheckBox::toggled, this, &PhaseRow::apply);
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &PhaseRow::removeRequested);
    word();
}

void PhaseRow::showPhase(const Phase& phase, int number, int count, SideChanges sides)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_phase = phase;
    m_number = number;
    setTextQuietly(*m_name, phase.name);
    setTextQuietly(*m_cue, phase.cue);
    m_seconds->setValue(static_cast<int>(phase.duration.count()));
    if (m_when->count() == 0)
        wordChoice<PhaseWhen>(*m_when, phaseWhenName);
    // Where one side does not follow the other there is nothing between them, unless it is so
    // already and has to be changed.
    const int between = m_when->findData(static_cast<int>(PhaseWhen::ChangeSides));
    const bool isOffered = sides == SideChanges::Possible || phase.when == PhaseWhen::ChangeSides;
    if (between < 0 && isOffered) {
        m_when->addItem(phaseWhenName(PhaseWhen::ChangeSides),
                        static_cast<int>(PhaseWhen::ChangeSides));
    } else if (between >= 0 && !isOffered) {
        m_when->removeItem(between);
    }
    choose(*m_when, phase.when);
    choose(*m_breath, phase.breath);
    m_hold->setChecked(phase.usesHold);
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < count);
    word();
}

void PhaseRow::apply()
{
    if (m_isFilling)
        return;
    Phase changed = m_phase;
    changed.name = m_name->text();
    changed.cue = m_cue->text();
    changed.duration = std::chrono::seconds{m_seconds->value()};
    changed.when = chosen<PhaseWhen>(*m_when);
    changed.breath = chosen<Breath>(*m_breath);
    changed.usesHold = m_hold->isChecked();
    if (changed != m_phase)
        Q_EMIT edited(changed);
}

void PhaseRow::word()
{
    const QString number = locale().toString(m_number);
    m_title->setText(tr("Part %1").arg(number));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of part %1").arg(number));
    m_cueLabel->setText(tr("What is said and shown in it"));
    m_cue->setAccessibleName(tr("What is said in part %1").arg(number));
    m_secondsLabel->setText(tr("How long"));
    m_seconds->setLabel(tr("Length of part %1").arg(number));
    m_seconds->setSuffix(tr(" s", "seconds after a number"));
    m_whenLabel->setText(tr("When it comes"));
    m_when->setAccessibleName(tr("When part %1 comes").arg(number));
    m_breathLabel->setText(tr("Breath"));
    m_breath->setAccessibleName(tr("Breath in part %1").arg(number));
    m_hold->setText(tr("Lasts as long as the hold"));
    m_up->setName(tr("Part %1 earlier").arg(number));
    m_down->setName(tr("Part %1 later").arg(number));
    m_remove->setName(tr("Take part %1 out").arg(number));
    wordChoice<PhaseWhen>(*m_when, phaseWhenName);
    wordChoice<Breath>(*m_breath, breathName);
}

} // namespace limber
