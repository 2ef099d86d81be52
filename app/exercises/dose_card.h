// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercises/dose_reasons.h"
#include "app/widgets/card.h"

class QVBoxLayout;

namespace limber {

class Button;

/// How much of an exercise is done: every number of the standard dose with its recommended range,
/// the other ways to dose it, how often, and, unfolded by a button, what each number rests on.
class DoseCard : public Card {
    Q_OBJECT

public:
    DoseCard(const Exercise& exercise, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Whether the reasons are unfolded. They are built when first asked for.
    [[nodiscard]] bool isUnfolded() const;
    void setUnfolded(bool unfolded);

private:
    void addNumbers(const DoseDefinition& definition);
    void addModes(QVBoxLayout& column);
    [[nodiscard]] QWidget* makeReasons() const;
    void addReasons(QVBoxLayout& column, const DoseDefinition& definition) const;
    void addSources(QVBoxLayout& column, const DoseReasons& reasons) const;
    /// The standard value of a field and what is recommended: "3 s (recommended 2–10 s)".
    [[nodiscard]] static QString valueText(DoseField field, const DoseDefinition& definition);
    [[nodiscard]] QString numberText(DoseField field, const DoseDefinition& definition) const;

    const Exercise& m_exercise;
    const Catalogue& m_catalogue;
    Button* m_why;
    QVBoxLayout* m_column;
    QWidget* m_reasons = nullptr;
};

} // namespace limber
