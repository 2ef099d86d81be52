// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/exercise_filter.h"

#include <QWidget>

namespace limber {

class Chip;
class ChoiceMenu;
class FlowLayout;

/// What an exercise must be: chips for what is asked most, and lists of choices for the rest.
class CatalogueFilters : public QWidget {
    Q_OBJECT

public:
    explicit CatalogueFilters(QWidget* parent = nullptr);

    /// Offers what these exercises have at all.
    void offer(const ExerciseTerms& terms);
    /// The filter without a search.
    [[nodiscard]] ExerciseFilter filter() const;
    /// Asks for nothing any more, without emitting.
    void clear();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] Chip* addChip(const QString& name);
    [[nodiscard]] ChoiceMenu* addMenu(const QString& name);
    void word();

    ExerciseTerms m_terms;
    FlowLayout* m_layout;
    Chip* m_noFloor;
    Chip* m_noEquipment;
    Chip* m_favourites;
    Chip* m_own;
    ChoiceMenu* m_category;
    ChoiceMenu* m_level;
    ChoiceMenu* m_equipment;
    ChoiceMenu* m_area;
    ChoiceMenu* m_intensity;
};

} // namespace limber
