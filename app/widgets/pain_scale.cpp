// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pain_scale.h"

#include <QEvent>

namespace limber {

PainScale::PainScale(QWidget* parent)
    : RatingScale(parent)
{
    wordPain();
}

void PainScale::setQuestion(const QString& question)
{
    m_asked = question;
    wordPain();
}

void PainScale::changeEvent(QEvent* event)
{
    RatingScale::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        wordPain();
}

void PainScale::wordPain()
{
    RatingScale::setQuestion(m_asked.isEmpty() ? tr("Pain") : m_asked);
    setEnds(tr("no pain"), tr("worst pain imaginable"));
}

} // namespace limber
