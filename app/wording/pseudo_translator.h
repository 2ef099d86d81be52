// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace limber {

/// English with every letter accented and every text about 40 % longer, in brackets, made as it is
/// asked for. What is cut off, overlaps or stays unaccented on a screen is found at a glance.
/// Place marks (%1, %n), mnemonics (&) and line breaks stay as they are.
[[nodiscard]] QString pseudoText(const QString& english);

class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* sourceText,
                                    const char* disambiguation = nullptr,
                                    int n = -1) const override;
};

} // namespace limber
