// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rating_scale.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/roving_focus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

RatingScale::RatingScale(QWidget* parent)
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
    setFocusProxy(m_steps.first());
    word();
}

void RatingScale::setValue(std::optional<int> value)
{
    m_value = value && *value >= kLeast && *value <= kMost ? value : std::nullopt;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(m_value == kLeast + int(i));
    if (m_value)
        m_roving->setCurrent(*m_value - kLeast);
    setFocusProxy(m_steps[m_roving->current()]);
}

void RatingScale::setQuestion(const QString& question)
{
    m_question = question;
    word();
}

void RatingScale::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        word();
}

void RatingScale::choose(int value)
{
    setValue(value);
    Q_EMIT valueChosen(value);
}

void RatingScale::setEnds(const QString& least, const QString& most)
{
    m_least->setText(least);
    m_most->setText(most);
    word();
}

void RatingScale::word()
{
    setAccessibleName(m_question);
    for (int value = kLeast; value <= kMost; ++value) {
        const QString number = locale().toString(value);
        const PlainLabel* end = value == kLeast ? m_least : value == kMost ? m_most : nullptr;
        const QString name = end && !end->text().isEmpty()
                                 ? tr("%1: %2 of 10, %3", "question, number, what it means")
                                       .arg(m_question, number, end->text())
                                 : tr("%1: %2 of 10").arg(m_question, number);
        m_steps[value - kLeast]->setText(number);
        m_steps[value - kLeast]->setAccessibleName(name);
    }
}

} // namespace limber
