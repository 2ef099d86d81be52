// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/group_editor.h"

#include "app/routines/dose_fields.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/integer_field.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPauseStep = 5;
} // namespace

GroupEditor::GroupEditor(QWidget* parent)
    : QWidget(parent)
    , m_roundsLabel(new PlainLabel)
    , m_rounds(new IntegerField(QString()))
    , m_restLabel(new PlainLabel)
    , m_rest(new IntegerField(QString()))
    , m_close(new Button(IconName::Check, QString(), ButtonKind::Secondary))
    , m_ungroup(new Button(IconName::Close, QString(), ButtonKind::Quiet))
{
    setObjectName(u"groupEditor"_s);
    m_rounds->setObjectName(u"groupRounds"_s);
    m_rest->setObjectName(u"groupRest"_s);
    m_close->setObjectName(u"closeGroupButton"_s);
    m_ungroup->setObjectName(u"dissolveGroupButton"_s);
    const int longestRest = static_cast<int>(kLongestStepRest.count());
    m_rounds->setRanges({1, kMostRounds}, {1, kMostRounds});
    m_rest->setRanges({0, longestRest}, {0, longestRest});
    m_rest->setStep(kPauseStep);
    for (IntegerField* field : {m_rounds, m_rest}) {
        field->setHintWhen(HintWhen::Outside);
        connect(field, &IntegerField::valueChanged, this, &GroupEditor::take);
    }
    auto* fields = new FlowLayout;
    fields->addWidget(makeNumberBox(m_roundsLabel, m_rounds));
    fields->addWidget(makeNumberBox(m_restLabel, m_rest));
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_close);
    buttons->addWidget(m_ungroup);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addLayout(fields);
    column->addLayout(buttons);
    connect(m_close, &QAbstractButton::clicked, this, &GroupEditor::closeRequested);
    connect(m_ungroup, &QAbstractButton::clicked, this, &GroupEditor::ungroupRequested);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &GroupEditor::closeRequested);
    word();
}

void GroupEditor::showGroup(const StepGroup& group)
{
    const QSignalBlocker quietRounds(m_rounds);
    const QSignalBlocker quietRest(m_rest);
    m_rounds->setValue(group.rounds);
    m_rest->setValue(static_cast<int>(group.restBetweenRounds.count()));
}

void GroupEditor::focusFirst()
{
    m_rounds->setFocus(Qt::TabFocusReason);
}

void GroupEditor::setBefore(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_rounds, m_rest, m_close, m_ungroup}) {
        setTabOrder(before, next);
        before = next;
    }
}

void GroupEditor::take()
{
    if (m_rounds->standing() != RangeStanding::Forbidden &&
        m_rest->standing() != RangeStanding::Forbidden)
        Q_EMIT changed(m_rounds->value(), std::chrono::seconds{m_rest->value()});
}

void GroupEditor::keyPressEvent(QKeyEvent* event)
{
    // What no field wants is not for the list that this stands in.
    event->accept();
}

void GroupEditor::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void GroupEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void GroupEditor::word()
{
    m_roundsLabel->setText(tr("Rounds"));
    m_rounds->setLabel(tr("Rounds of the block"));
    m_restLabel->setText(tr("Rest between"));
    m_rest->setLabel(tr("Rest between the rounds"));
    m_rest->setSuffix(tr(" s", "seconds, after a number"));
    m_close->setText(tr("Done"));
    m_ungroup->setText(tr("Dissolve the block"));
}

} // namespace limber
