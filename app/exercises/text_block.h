// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/plain_label.h"

#include <QString>
#include <QStringList>

class QVBoxLayout;

namespace limber {

/// A card with a section heading, and the column below it to put things into.
struct TextCard {
    Card* card;
    QVBoxLayout* column;
};

[[nodiscard]] TextCard makeTextCard(const QString& heading);

enum class ListMarks { Numbers, Bullets };

/// Adds one wrapped line for each text, led by its number or a bullet.
void addLines(QVBoxLayout& column, const QStringList& texts, ListMarks marks);

/// Adds a line with a muted name before it, or above it where there is no room: "Equipment  Mat".
void addFact(QVBoxLayout& column, const QString& name, const QString& value);

/// A small label in the muted tone.
[[nodiscard]] PlainLabel* makeMuted(const QString& text);

} // namespace limber
