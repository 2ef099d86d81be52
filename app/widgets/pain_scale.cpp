// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pain_scale.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/roving_focus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

PainScale::PainScale(QWidget* parent)
    : QWidget(parent)
    , m_least(new PlainLabel(QString(), this))
    , m_most(new PlainLabel(QString(), this))
    , m_roving(new RovingFocus(this))
{
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::kTiny);
    for (int value = kLeast; value <= kMost; ++value) {
        auto* step = new Button(QString(), ButtonKind::Cell, this);
        step->setMinimumWidth(hit_size::kLeast);
        step->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(step, &QAbstractButton::clicked, this, [this, value] { choose(value); });
        m_roving->add(step);
        m_steps.append(step);
        steps->addWidget(step);
    }

    auto* ends = new QHBoxLayout;
    for (PlainLabel* end : {m_least, m_most}) {
        end->setPixelSize(type_size::kSmall);
        end->setTone(TextTone::Muted);
        ends->addWidget(end);
    }
    m_most->setAlignment(Qt::AlignTrailing | Qt::AlignTop);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addLayout(steps);
    column->addLayout(ends);
    word();
}

void PainScale::setValue(std::optional<int> value)
{
    m_value = value && *value >= kLeast && *value <= kMost ? value : std::nullopt;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(m_value == kLeast + int(i));
    if (m_value)
        m_roving->setCurrent(*m_value - kLeast);
}

void PainScale::setQuestion(const QString& question)
{
    m_question = question;
    word();
}

void PainScale::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        word();
}

void PainScale::choose(int value)
{
    setValue(value);
    Q_EMIT valueChosen(value);
}

void PainScale::word()
{
    const QString question = m_question.isEmpty() ? tr("Pain") : m_question;
    setAccessibleName(question);
    m_least->setText(tr("no pain"));
    m_most->setText(tr("worst pain imaginable"));
    for (int value = kLeast; value <= kMost; ++value) {
        const QString number = locale().toString(value);
        QString name = tr("%1: %2 of 10").arg(question, number);
        if (value == kLeast)
            name = tr("%1: %2 of 10, no pain").arg(question, number);
        else if (value == kMost)
            name = tr("%1: %2 of 10, worst pain imaginable").arg(question, number);
        m_steps[value - kLeast]->setText(number);
        m_steps[value - kLeast]->setAccessibleName(name);
    }
}

} // namespace limber
