// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/end_question.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"

#include <QEvent>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

EndQuestion::EndQuestion(QWidget* parent)
    : Card(parent)
    , m_question(new Heading(HeadingLevel::Section, QString(), this))
    , m_continue(new Button(IconName::Play, QString(), ButtonKind::Primary, this))
    , m_keep(new Button(IconName::Check, QString(), ButtonKind::Secondary, this))
    , m_discard(new Button(IconName::Delete, QString(), ButtonKind::Secondary, this))
{
    m_continue->setObjectName(u"continueButton"_s);
    m_keep->setObjectName(u"keepButton"_s);
    m_discard->setObjectName(u"discardButton"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_question);
    auto* answers = new FlowLayout;
    for (Button* answer : {m_continue, m_keep, m_discard}) {
        setButtonSize(*answer, ButtonSize::Large);
        answers->addWidget(answer);
    }
    column->addLayout(answers);
    connect(m_continue, &QAbstractButton::clicked, this, &EndQuestion::continueRequested);
    connect(m_keep, &QAbstractButton::clicked, this, &EndQuestion::keepRequested);
    connect(m_discard, &QAbstractButton::clicked, this, &EndQuestion::discardRequested);
    word();
}

void EndQuestion::focusContinue()
{
    m_continue->setFocus(Qt::OtherFocusReason);
}

void EndQuestion::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void EndQuestion::word()
{
    m_question->setText(tr("Stop here?"));
    m_continue->setText(tr("Continue"));
    m_keep->setText(tr("End and keep what was done"));
    m_discard->setText(tr("Discard this session"));
}

} // namespace limber
