// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/step_panel.h"

#include "app/style/tokens.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

StepPanel::StepPanel(QWidget* parent)
    : Card(parent)
    , m_textSize(type_size::kBody)
    , m_title(new PlainLabel(QString(), this))
    , m_rows(new QGridLayout)
{
    m_title->setPixelSize(type_size::kSmall);
    m_title->setWeight(QFont::DemiBold);
    m_title->setTone(TextTone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    m_rows->setHorizontalSpacing(space::kMedium);
    m_rows->setVerticalSpacing(space::kSmall);
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);
    fill();
}

void StepPanel::setInstructions(const QStringList& instructions, Origin origin)
{
    if (m_instructions == instructions && m_origin == origin)
        return;
    m_instructions = instructions;
    m_origin = origin;
    fill();
}

void StepPanel::setTextSize(int pixels)
{
    if (m_textSize == pixels)
        return;
    m_textSize = pixels;
    fill();
}

void StepPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void StepPanel::fill()
{
    m_title->setText(tr("How it is done"));
    qDeleteAll(m_labels);
    m_labels.clear();
    int row = 0;
    for (const QString& instruction : m_instructions) {
        auto* number = new PlainLabel(QLocale().toString(row + 1), this);
        number->setWeight(QFont::DemiBold);
        number->setTone(TextTone::Accent);
        auto* text = new PlainLabel(exerciseText(m_origin, instruction), this);
        number->setPixelSize(m_textSize);
        text->setPixelSize(m_textSize);
        m_rows->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignTrailing);
        m_rows->addWidget(text, row, 1, Qt::AlignTop);
        m_labels << number << text;
        ++row;
    }
}

} // namespace limber
