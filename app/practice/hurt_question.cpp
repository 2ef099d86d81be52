// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/hurt_question.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

HurtQuestion::HurtQuestion(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section, QString(), this))
    , m_advice(new PlainLabel(QString(), this))
    , m_warning(new PlainLabel(QString(), this))
    , m_easier(new Button(IconName::Down, QString(), ButtonKind::Secondary, this))
    , m_skip(new Button(IconName::Skip, QString(), ButtonKind::Primary, this))
    , m_stop(new Button(IconName::Stop, QString(), ButtonKind::Secondary, this))
    , m_continue(new Button(IconName::Play, QString(), ButtonKind::Secondary, this))
{
    m_easier->setObjectName(u"hurtEasierButton"_s);
    m_skip->setObjectName(u"hurtSkipButton"_s);
    m_stop->setObjectName(u"hurtStopButton"_s);
    m_continue->setObjectName(u"hurtContinueButton"_s);
    m_warning->setWeight(QFont::DemiBold);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addWidget(m_warning);
    auto* answers = new FlowLayout;
    for (Button* answer : {m_skip, m_easier, m_stop, m_continue}) {
        setButtonSize(*answer, ButtonSize::Large);
        answers->addWidget(answer);
    }
    column->addLayout(answers);
    connect(m_easier, &QAbstractButton::clicked, this, &HurtQuestion::easierRequested);
    connect(m_skip, &QAbstractButton::clicked, this, &HurtQuestion::skipRequested);
    connect(m_stop, &QAbstractButton::clicked, this, &HurtQuestion::stopRequested);
    connect(m_continue, &QAbstractButton::clicked, this, &HurtQuestion::continueRequested);
    word();
}

void HurtQuestion::setEasier(const QString& name)
{
    m_easierName = name;
    m_easier->setVisible(!name.isEmpty());
    word();
}

void HurtQuestion::focusFirst()
{
    m_skip->setFocus(Qt::OtherFocusReason);
}

void HurtQuestion::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void HurtQuestion::word()
{
    m_title->setText(tr("Come out of the position slowly."));
    m_advice->setText(tr("A pull or an ache that fades within a day is common. Sharp pain, or pain "
                         "that runs further down the leg, is a reason to stop this exercise."));
    m_warning->setText(tr("Numb between the legs, trouble with bladder or bowel, weakness in both "
                          "legs, fever or a recent accident: get medical help now."));
    m_easier->setText(tr("Easier: %1", "an exercise").arg(m_easierName));
    m_skip->setText(tr("Skip this exercise"));
    m_stop->setText(tr("Stop for today"));
    m_continue->setText(tr("It was nothing, go on"));
}

} // namespace limber
