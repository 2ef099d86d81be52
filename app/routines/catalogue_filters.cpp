// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/catalogue_filters.h"

#include "app/style/tokens.h"
#include "app/widgets/chip.h"
#include "app/widgets/choice_menu.h"
#include "app/widgets/flow_layout.h"
#include "app/wording/exercise_wording.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using Choices = QList<std::pair<QString, QString>>;

/// Choices in the order of their names.
template <typename Value, typename Name>
Choices choicesOf(const std::set<Value>& values, const Name& name)
{
    Choices choices;
    for (const Value value : values)
        choices.append({QString(token(value)), name(value)});
    std::ranges::sort(choices, [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.second, other.second) < 0;
    });
    return choices;
}

template <typename Value> std::set<Value> chosen(const ChoiceMenu& menu)
{
    std::set<Value> values;
    for (const QString& key : menu.selection()) {
        if (const auto value = fromToken<Value>(key))
            values.insert(*value);
    }
    return values;
}

constexpr std::array kLevels{BodyLevel::Standing, BodyLevel::Chair, BodyLevel::Floor};

} // namespace

CatalogueFilters::CatalogueFilters(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_noFloor(addChip(u"noFloorFilter"_s))
    , m_noEquipment(addChip(u"noEquipmentFilter"_s))
    , m_favourites(addChip(u"favouritesFilter"_s))
    , m_own(addChip(u"ownFilter"_s))
    , m_category(addMenu(u"categoryFilter"_s))
    , m_level(addMenu(u"positionFilter"_s))
    , m_equipment(addMenu(u"equipmentFilter"_s))
    , m_area(addMenu(u"areaFilter"_s))
    , m_intensity(addMenu(u"intensityFilter"_s))
{
    setObjectName(u"catalogueFilters"_s);
    m_layout->setSpacing(space::kTiny);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    word();
}

Chip* CatalogueFilters::addChip(const QString& name)
{
    auto* chip = new Chip(QString(), this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    m_layout->addWidget(chip);
    connect(chip, &QAbstractButton::toggled, this, &CatalogueFilters::filterChanged);
    return chip;
}

ChoiceMenu* CatalogueFilters::addMenu(const QString& name)
{
    auto* menu = new ChoiceMenu(this);
    menu->setObjectName(name);
    m_layout->addWidget(menu);
    connect(menu, &ChoiceMenu::selectionChanged, this, &CatalogueFilters::filterChanged);
    return menu;
}

void CatalogueFilters::offer(const ExerciseTerms& terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    word();
}

ExerciseFilter CatalogueFilters::filter() const
{
    ExerciseFilter filter;
    const auto take = [&](const Chip* chip, ExerciseLimit limit) {
        if (chip->isChecked())
            filter.limits.insert(limit);
    };
    take(m_noFloor, ExerciseLimit::NoFloor);
    take(m_noEquipment, ExerciseLimit::NoEquipment);
    take(m_favourites, ExerciseLimit::Favourites);
    take(m_own, ExerciseLimit::Own);
    filter.categories = chosen<Category>(*m_category);
    filter.equipment = chosen<Equipment>(*m_equipment);
    filter.bodyAreas = chosen<BodyArea>(*m_area);
    for (const QString& key : m_level->selection())
        filter.levels.insert(kLevels.at(key.toUInt()));
    for (const QString& key : m_intensity->selection())
        filter.intensities.insert(key.toInt());
    return filter;
}

void CatalogueFilters::clear()
{
    const QSignalBlocker quiet(this);
    for (Chip* chip : {m_noFloor, m_noEquipment, m_favourites, m_own})
        chip->setChecked(false);
    for (ChoiceMenu* menu : {m_category, m_level, m_equipment, m_area, m_intensity})
        menu->setSelection({});
}

int CatalogueFilters::heightForWidth(int width) const
{
    return m_layout->heightForWidth(width);
}

void CatalogueFilters::word()
{
    m_noFloor->setText(tr("No floor"));
    m_noFloor->setToolTip(tr("Only what can be done standing or on a chair"));
    m_noEquipment->setText(tr("No equipment"));
    m_favourites->setText(tr("Favourites"));
    m_own->setText(tr("My own"));
    m_own->setToolTip(tr("Only exercises that you made"));
    m_own->setVisible(m_terms.hasOwn || m_own->isChecked());
    m_category->setTitle(tr("Category"));
    m_category->setChoices(choicesOf(m_terms.categories, categoryName));
    m_level->setTitle(tr("Position"));
    Choices levels;
    for (std::size_t i = 0; i < kLevels.size(); ++i)
        levels.append({QString::number(i), bodyLevelName(kLevels.at(i))});
    m_level->setChoices(levels);
    m_equipment->setTitle(tr("Equipment"));
    m_equipment->setChoices(choicesOf(m_terms.equipment, equipmentName));
    m_area->setTitle(tr("Body area"));
    m_area->setChoices(choicesOf(m_terms.bodyAreas, bodyAreaName));
    m_intensity->setTitle(tr("Intensity"));
    Choices intensities;
    for (const int intensity : m_terms.intensities)
        intensities.append({QString::number(intensity), intensityText(intensity)});
    m_intensity->setChoices(intensities);
    updateGeometry();
}

void CatalogueFilters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
