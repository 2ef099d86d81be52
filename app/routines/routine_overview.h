// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/care/routine_measures.h"

namespace limber {

class AmountBars;
class Heading;
class PlainLabel;

/// What a routine comes to: minutes by category and body area, getting up and down, equipment.
class RoutineOverview : public Card {
    Q_OBJECT

public:
    explicit RoutineOverview(QWidget* parent = nullptr);

    void showMeasures(const RoutineMeasures& measures);

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();

    RoutineMeasures m_measures;
    Heading* m_title;
    PlainLabel* m_categoriesTitle;
    AmountBars* m_categories;
    PlainLabel* m_areasTitle;
    AmountBars* m_areas;
    PlainLabel* m_positions;
    PlainLabel* m_equipment;
};

/// "Gets up or lies down 3 times".
[[nodiscard]] QString positionChangesText(const PositionChanges& changes);

} // namespace limber
