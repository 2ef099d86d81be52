// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace limber {

/// A box to choose one value of an enumeration from; scrolling over it never changes it.
[[nodiscard]] QComboBox* makeChoice(const QString& name);

/// Fills in the words of every value, keeping the one that is chosen.
template <typename Enum> void wordChoice(QComboBox& box, QString (*nameOf)(Enum))
{
    const QSignalBlocker quiet(box);
    const auto& entries = TokenTable<Enum>::entries;
    if (box.count() == 0) {
        for (const auto& entry : entries)
            box.addItem(nameOf(entry.value), static_cast<int>(entry.value));
        return;
    }
    for (int i = 0; i < box.count(); ++i)
        box.setItemText(i, nameOf(static_cast<Enum>(box.itemData(i).toInt())));
}

/// Chooses without telling anybody.
template <typename Enum> void choose(QComboBox& box, Enum value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <typename Enum> [[nodiscard]] Enum chosen(const QComboBox& box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

} // namespace limber
