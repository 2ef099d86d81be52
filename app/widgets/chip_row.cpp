// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip_row.h"

#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"

#include <QSignalBlocker>

namespace limber {

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip* ChipRow::addChip(const QString& key, const QString& text)
{
    auto* chip = new Chip(text, this);
    m_layout->addWidget(chip);
    m_entries.append({key, chip});
    connect(chip, &QAbstractButton::toggled, this,
            [this] { Q_EMIT selectionChanged(selection()); });
    return chip;
}

void ChipRow::clear()
{
    for (const Entry& entry : std::as_const(m_entries))
        delete entry.chip;
    m_entries.clear();
}

QStringList ChipRow::selection() const
{
    QStringList keys;
    for (const Entry& entry : m_entries) {
        if (entry.chip->isChecked())
            keys.append(entry.key);
    }
    return keys;
}

void ChipRow::setSelection(const QStringList& keys)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        const QSignalBlocker quiet(entry.chip);
        entry.chip->setChecked(keys.contains(entry.key));
    }
}

int ChipRow::heightForWidth(int width) const
{
    return m_layout->heightForWidth(width);
}

} // namespace limber
