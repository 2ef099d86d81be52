// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stat_tile.h"

#include "app/style/tokens.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace limber {

StatTile::StatTile(const QString& label, QWidget* parent)
    : Card(parent)
    , m_label(new PlainLabel(label, this))
    , m_number(new PlainLabel(QString(), this))
    , m_context(new PlainLabel(QString(), this))
{
    m_label->setPixelSize(type_size::kSmall);
    m_label->setTone(TextTone::Muted);
    m_number->setPixelSize(type_size::kDisplay);
    m_number->setWeight(QFont::DemiBold);
    m_number->setWordWrap(false);
    m_context->setPixelSize(type_size::kSmall);
    m_context->setTone(TextTone::Muted);
    m_context->hide();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kTiny);
    column->addWidget(m_label);
    column->addWidget(m_number);
    column->addWidget(m_context);
    column->addStretch();
    name();
}

void StatTile::setReading(const QString& number, const QString& context)
{
    m_number->setText(number);
    m_context->setText(context);
    m_context->setVisible(!context.isEmpty());
    name();
}

void StatTile::setLabel(const QString& label)
{
    m_label->setText(label);
    name();
}

void StatTile::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

void StatTile::name()
{
    const QString reading = tr("%1: %2", "label: number").arg(m_label->text(), m_number->text());
    setAccessibleName(m_context->text().isEmpty()
                          ? reading
                          : tr("%1, %2", "reading, context").arg(reading, m_context->text()));
}

} // namespace limber
