// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/week_review_card.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

WeekReviewCard::WeekReviewCard(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section))
    , m_sentences(new PlainLabel)
    , m_suggestion(new PlainLabel)
    , m_adopt(new Button(QString()))
    , m_plan(new Button(QString()))
    , m_close(new Button(QString(), ButtonKind::Quiet))
{
    setObjectName(u"weekReviewCard"_s);
    m_title->setObjectName(u"weekReviewTitle"_s);
    m_sentences->setObjectName(u"weekReviewSentences"_s);
    m_suggestion->setObjectName(u"weekReviewSuggestion"_s);
    m_adopt->setObjectName(u"adoptReviewButton"_s);
    m_plan->setObjectName(u"reviewPlanButton"_s);
    m_close->setObjectName(u"closeReviewButton"_s);

    auto* buttons = new FlowLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_adopt);
    buttons->addWidget(m_plan);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_sentences);
    column->addWidget(m_suggestion);
    column->addLayout(buttons);
    connect(m_adopt, &QAbstractButton::clicked, this, &WeekReviewCard::adoptRequested);
    connect(m_plan, &QAbstractButton::clicked, this, &WeekReviewCard::planRequested);
    connect(m_close, &QAbstractButton::clicked, this, &WeekReviewCard::closed);
}

void WeekReviewCard::show(const WeekReviewState& state)
{
    m_title->setText(state.title);
    m_sentences->setText(state.sentences.join(u' '));
    m_suggestion->setText(state.finding
                              ? tr("For this week: %1", "a sentence").arg(state.suggestion)
                              : state.suggestion);
    m_adopt->setText(state.adopt);
    m_adopt->setVisible(!state.adopt.isEmpty());
    m_plan->setText(tr("Open the plan"));
    m_plan->setVisible(state.finding && state.adopt.isEmpty());
    m_close->setText(state.finding ? tr("Not now") : tr("Close"));
    setVisible(true);
}

void WeekReviewCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
