// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/basics_section.h"

#include "app/exercises/form_choice.h"
#include "app/style/tokens.h"
#include "app/widgets/chip.h"
#include "app/widgets/chip_row.h"
#include "app/widgets/field_note.h"
#include "app/widgets/heading.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/own_exercise_wording.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHardest = 5;

template <typename Enum> std::vector<Enum> valuesOf(const QStringList& keys)
{
    std::vector<Enum> values;
    for (const QString& key : keys) {
        if (const auto value = fromToken<Enum>(key))
            values.push_back(*value);
    }
    return values;
}

template <typename Enum> QStringList keysOf(const std::vector<Enum>& values)
{
    QStringList keys;
    for (const Enum value : values)
        keys.append(token(value));
    return keys;
}

template <typename Enum> void addChipsOf(ChipRow& row)
{
    for (const auto& entry : TokenTable<Enum>::entries)
        row.addChip(entry.token, QString());
}

template <typename Enum> void wordChipsOf(ChipRow& row, QString (*nameOf)(Enum))
{
    const QList<Chip*> chips = row.findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly);
    qsizetype index = 0;
    for (const auto& entry : TokenTable<Enum>::entries)
        chips[index++]->setText(nameOf(entry.value));
}

} // namespace

BasicsSection::BasicsSection(QWidget* parent)
    : FormSection(parent)
    , m_nameLabel(new PlainLabel)
    , m_name(new QLineEdit)
    , m_nameNote(new FieldNote)
    , m_purposeLabel(new PlainLabel)
    , m_purpose(new QLineEdit)
    , m_purposeNote(new FieldNote)
    , m_categoryLabel(new PlainLabel)
    , m_category(makeChoice(u"ownCategory"_s))
    , m_positionLabel(new PlainLabel)
    , m_position(makeChoice(u"ownPosition"_s))
    , m_sidesLabel(new PlainLabel)
    , m_sides(makeChoice(u"ownSides"_s))
    , m_intensityLabel(new PlainLabel)
    , m_intensity(makeChoice(u"ownIntensity"_s))
    , m_equipmentLabel(new PlainLabel)
    , m_equipment(new ChipRow)
    , m_areasLabel(new PlainLabel)
    , m_areas(new ChipRow)
    , m_bodyNote(new FieldNote)
{
    m_name->setObjectName(u"ownName"_s);
    m_purpose->setObjectName(u"ownPurpose"_s);
    m_nameNote->setObjectName(u"ownNameNote"_s);
    m_bodyNote->setObjectName(u"ownBodyNote"_s);
    m_equipment->setObjectName(u"ownEquipment"_s);
    m_areas->setObjectName(u"ownAreas"_s);
    addTexts();
    addChoices();
    addChips();
    word();
}

void BasicsSection::addTexts()
{
    addField(*m_nameLabel, *m_name);
    column().addWidget(m_nameNote);
    column().addSpacing(space::kSmall);
    addField(*m_purposeLabel, *m_purpose);
    column().addWidget(m_purposeNote);
    column().addSpacing(space::kSmall);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        Exercise changed = own().exercise;
        changed.name = text;
        applyExercise(changed);
    });
    connect(m_purpose, &QLineEdit::textEdited, this, [this](const QString& text) {
        Exercise changed = own().exercise;
        changed.purpose = text.trimmed();
        applyExercise(changed);
    });
}

void BasicsSection::addChoices()
{
    for (int intensity = 1; intensity <= kHardest; ++intensity)
        m_intensity->addItem(QString(), intensity);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTiny);
    const auto add = [&](int row, int at, PlainLabel* label, QComboBox* box) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(space::kTiny);
        FormSection::addField(*cell, *label, *box);
        grid->addLayout(cell, row, at);
        grid->setColumnStretch(at, 1);
    };
    add(0, 0, m_categoryLabel, m_category);
    add(0, 1, m_positionLabel, m_position);
    add(1, 0, m_sidesLabel, m_sides);
    add(1, 1, m_intensityLabel, m_intensity);
    column().addLayout(grid);
    column().addSpacing(space::kSmall);
    connect(m_category, &QComboBox::activated, this,
            [this] { applyExercise(withCategory(own().exercise, chosen<Category>(*m_category))); });
    connect(m_position, &QComboBox::activated, this, [this] {
        Exercise changed = own().exercise;
        changed.position = chosen<Position>(*m_position);
        applyExercise(changed);
    });
    connect(m_sides, &QComboBox::activated, this,
            [this] { applyExercise(withSides(own().exercise, chosen<Sides>(*m_sides))); });
    connect(m_intensity, &QComboBox::activated, this, [this] {
        Exercise changed = own().exercise;
        changed.intensity = m_intensity->currentData().toInt();
        applyExercise(changed);
    });
}

void BasicsSection::addChips()
{
    addChipsOf<Equipment>(*m_equipment);
    addChipsOf<BodyArea>(*m_areas);
    addField(*m_equipmentLabel, *m_equipment);
    column().addSpacing(space::kSmall);
    addField(*m_areasLabel, *m_areas);
    column().addWidget(m_bodyNote);
    connect(m_equipment, &ChipRow::selectionChanged, this, [this](const QStringList& keys) {
        Exercise changed = own().exercise;
        changed.equipment = valuesOf<Equipment>(keys);
        applyExercise(changed);
    });
    connect(m_areas, &ChipRow::selectionChanged, this, [this](const QStringList& keys) {
        Exercise changed = own().exercise;
        changed.bodyAreas = valuesOf<BodyArea>(keys);
        applyExercise(changed);
    });
}

void BasicsSection::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void BasicsSection::fill()
{
    const Exercise& exercise = own().exercise;
    setTextQuietly(*m_name, exercise.name);
    // Blanks at the end are typed on the way to the next word.
    if (m_purpose->text().trimmed() != exercise.purpose)
        setTextQuietly(*m_purpose, exercise.purpose);
    choose(*m_category, exercise.category);
    choose(*m_position, exercise.position);
    choose(*m_sides, exercise.sides);
    const QSignalBlocker quiet(m_intensity);
    m_intensity->setCurrentIndex(m_intensity->findData(exercise.intensity));
    m_equipment->setSelection(keysOf(exercise.equipment));
    m_areas->setSelection(keysOf(exercise.bodyAreas));
}

void BasicsSection::showObstacles(const std::vector<OwnExerciseObstacle>& obstacles)
{
    m_nameNote->setProblems(textsOf(obstacles, OwnExercisePart::Name));
    m_purposeNote->setProblems(textsOf(obstacles, OwnExercisePart::Purpose));
    m_bodyNote->setProblems(textsOf(obstacles, OwnExercisePart::Body));
}

void BasicsSection::word()
{
    heading().setText(tr("What it is"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_purposeLabel->setText(tr("What it is for (if you like)"));
    m_purpose->setAccessibleName(m_purposeLabel->text());
    m_categoryLabel->setText(tr("Kind"));
    m_positionLabel->setText(tr("Position"));
    m_sidesLabel->setText(tr("Left and right"));
    m_intensityLabel->setText(tr("How hard"));
    m_equipmentLabel->setText(tr("What you need"));
    m_areasLabel->setText(tr("What it works on"));
    wordChoice<Category>(*m_category, categoryName);
    wordChoice<Position>(*m_position, positionName);
    wordChoice<Sides>(*m_sides, sidesName);
    for (int i = 0; i < m_intensity->count(); ++i)
        m_intensity->setItemText(i, intensityText(m_intensity->itemData(i).toInt()));
    for (QComboBox* box : {m_category, m_position, m_sides, m_intensity}) {
        const PlainLabel* label = box == m_category   ? m_categoryLabel
                                  : box == m_position ? m_positionLabel
                                  : box == m_sides    ? m_sidesLabel
                                                      : m_intensityLabel;
        box->setAccessibleName(label->text());
    }
    m_equipment->setAccessibleName(m_equipmentLabel->text());
    m_areas->setAccessibleName(m_areasLabel->text());
    wordChipsOf<Equipment>(*m_equipment, equipmentName);
    wordChipsOf<BodyArea>(*m_areas, bodyAreaName);
}

} // namespace limber
