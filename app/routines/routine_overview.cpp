// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_overview.h"

#include "app/routines/routine_words.h"
#include "app/style/tokens.h"
#include "app/widgets/amount_bars.h"
#include "app/widgets/category_tone.h"
#include "app/widgets/heading.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

template <typename Key, typename Describe>
std::vector<AmountBar> barsOf(const std::map<Key, std::chrono::milliseconds>& amounts,
                              const Describe& describe)
{
    std::vector<AmountBar> bars;
    for (const auto& [key, time] : amounts) {
        AmountBar bar = describe(key);
        bar.amount = minutesText(time);
        bar.spoken = spokenMinutes(time);
        bar.value = static_cast<double>(time.count());
        bars.push_back(std::move(bar));
    }
    std::ranges::stable_sort(bars, std::ranges::greater(), &AmountBar::value);
    return bars;
}

} // namespace

RoutineOverview::RoutineOverview(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section))
    , m_categoriesTitle(new PlainLabel)
    , m_categories(new AmountBars)
    , m_areasTitle(new PlainLabel)
    , m_areas(new AmountBars)
    , m_positions(new PlainLabel)
    , m_equipment(new PlainLabel)
{
    setObjectName(u"routineOverview"_s);
    m_categories->setObjectName(u"categoryBars"_s);
    m_areas->setObjectName(u"areaBars"_s);
    m_positions->setObjectName(u"positionChanges"_s);
    m_equipment->setObjectName(u"routineEquipment"_s);
    for (PlainLabel* label : {m_categoriesTitle, m_areasTitle}) {
        label->setTone(TextTone::Muted);
        label->setPixelSize(type_size::kSmall);
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kTiny);
    column->addWidget(m_title);
    column->addWidget(m_positions);
    column->addWidget(m_equipment);
    column->addSpacing(space::kSmall);
    column->addWidget(m_categoriesTitle);
    column->addWidget(m_categories);
    column->addSpacing(space::kSmall);
    column->addWidget(m_areasTitle);
    column->addWidget(m_areas);
    word();
}

void RoutineOverview::showMeasures(const RoutineMeasures& measures)
{
    if (measures == m_measures)
        return;
    m_measures = measures;
    word();
}

void RoutineOverview::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void RoutineOverview::word()
{
    m_title->setText(tr("Overview"));
    m_categoriesTitle->setText(tr("Active time by category"));
    m_areasTitle->setText(tr("Active time by body area; an exercise counts in each of its own"));
    m_categories->setBars(
        m_categoriesTitle->text(), barsOf(m_measures.activeByCategory, [](Category category) {
            return AmountBar{.name = categoryName(category), .tone = categoryTone(category)};
        }));
    m_areas->setBars(m_areasTitle->text(), barsOf(m_measures.activeByArea, [](BodyArea area) {
                         return AmountBar{.name = bodyAreaName(area)};
                     }));
    const bool hasAny = !m_measures.activeByCategory.empty();
    for (QWidget* part : std::initializer_list<QWidget*>{m_categoriesTitle, m_categories,
                                                         m_areasTitle, m_areas, m_equipment})
        part->setVisible(hasAny);
    m_positions->setText(hasAny ? positionChangesText(m_measures.positions)
                                : tr("Minutes, positions and equipment show here once there is an "
                                     "exercise."));
    m_equipment->setText(
        m_measures.equipment.empty()
            ? tr("Needs no equipment")
            : tr("Needs: %1", "equipment").arg(equipmentText(m_measures.equipment)));
}

QString positionChangesText(const PositionChanges& changes)
{
    if (changes.all == 0)
        return RoutineOverview::tr("Stays in one position");
    const int floor = changes.gettingDown + changes.gettingUp;
    if (floor == 0)
        return RoutineOverview::tr("Changes position %n time(s), never to the floor", "",
                                   changes.all);
    return RoutineOverview::tr("Lies down or gets up %n time(s)", "", floor);
}

} // namespace limber
