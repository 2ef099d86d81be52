// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_chips.h"

#include "app/style/tokens.h"
#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/roving_focus.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace limber {

ChoiceChips::ChoiceChips(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_label(new PlainLabel(name))
    , m_row(new FlowLayout)
    , m_group(new QButtonGroup(this))
    , m_focus(new RovingFocus(this))
{
    m_label->setWeight(QFont::DemiBold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addWidget(m_label);
    column->addLayout(m_row);
    m_row->setSpacing(space::kTiny);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceChips::chosen);
}

void ChoiceChips::nameChip(QAbstractButton& chip) const
{
    chip.setAccessibleName(
        tr("%1: %2", "name of a choice, what is chosen").arg(m_name, chip.text()));
}

void ChoiceChips::setName(const QString& name)
{
    m_name = name;
    m_label->setText(name);
    for (QAbstractButton* chip : m_group->buttons())
        nameChip(*chip);
}

void ChoiceChips::setText(int index, const QString& text)
{
    if (QAbstractButton* chip = m_group->button(index)) {
        chip->setText(text);
        nameChip(*chip);
    }
}

void ChoiceChips::addChoice(const QString& objectName, const QString& text)
{
    auto* chip = new Chip(text);
    chip->setObjectName(objectName);
    chip->setCheckable(true);
    nameChip(*chip);
    m_group->addButton(chip, static_cast<int>(m_group->buttons().size()));
    m_focus->add(chip);
    m_row->addWidget(chip);
}

void ChoiceChips::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
        m_focus->setCurrent(index);
    }
}

int ChoiceChips::current() const
{
    return m_group->checkedId();
}

int ChoiceChips::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

} // namespace limber
