// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/back_card.h"

#include "app/style/tokens.h"
#include "app/widgets/heading.h"
#include "app/widgets/pain_scale.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QLocale>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

BackCard::BackCard(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section, QString(), this))
    , m_scale(new PainScale(this))
    , m_text(new PlainLabel(QString(), this))
{
    setObjectName(u"backCard"_s);
    m_scale->setObjectName(u"painScale"_s);
    m_text->setObjectName(u"painText"_s);
    m_text->setTone(TextTone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_scale);
    column->addWidget(m_text);
    column->addStretch();
    connect(m_scale, &PainScale::valueChosen, this, &BackCard::painChosen);
}

void BackCard::show(const std::optional<CheckIn>& last)
{
    m_title->setText(tr("How is your back now?"));
    m_scale->setQuestion(tr("Pain now"));
    m_scale->setValue(last ? std::optional(last->now.value()) : std::nullopt);
    m_text->setText(
        last ? tr("Today at %1: %2 of 10", "time, pain")
                   .arg(timeText(wallTime(last->at).time()), QLocale().toString(last->now.value()))
             : tr("One tap is enough. Over the weeks it shows what helps."));
}

} // namespace limber
