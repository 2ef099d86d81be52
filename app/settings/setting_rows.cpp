// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_rows.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kControlWidth = 320;
constexpr int kSliderMost = 100;
constexpr int kSliderPage = 10;

bool offers(const QComboBox& box, const std::vector<SettingChoice>& choices)
{
    if (std::cmp_not_equal(box.count(), choices.size()))
        return false;
    for (int i = 0; i < box.count(); ++i) {
        const SettingChoice offered{box.itemText(i), box.itemData(i).toString()};
        if (offered != choices[static_cast<std::size_t>(i)])
            return false;
    }
    return true;
}

} // namespace

Card* SettingRows::addSection(QVBoxLayout& column, const QString& key)
{
    auto* heading = new Heading(HeadingLevel::Section);
    m_sections.emplace(key, heading);
    column.addSpacing(space::kSmall);
    column.addWidget(heading);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(Card::padding());
    inside->setSpacing(space::kMedium);
    column.addWidget(card);
    return card;
}

void SettingRows::addRow(Card& card, const QString& key, QWidget& control)
{
    auto* label = new PlainLabel(QString());
    label->setBuddy(&control);
    m_labels.emplace(key, label);
    control.setMinimumWidth(kControlWidth);
    control.setFocusPolicy(Qt::StrongFocus);
    control.installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addWidget(label, 1);
    row->addWidget(&control);
    qobject_cast<QVBoxLayout*>(card.layout())->addLayout(row);
}

QComboBox* SettingRows::addChoice(Card& card, const QString& key)
{
    auto* box = new QComboBox;
    // All fields are equally wide, whatever can be chosen in them.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(card, key, *box);
    m_choices.emplace(key, box);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, key, box] { report(key, box->currentData().toString()); });
    return box;
}

QSpinBox* SettingRows::addNumber(Card& card, const QString& key, int minimum, int maximum)
{
    auto* box = new QSpinBox;
    box->setRange(minimum, maximum);
    addRow(card, key, *box);
    m_numbers.emplace(key, box);
    connect(box, &QSpinBox::valueChanged, this,
            [this, key](int value) { report(key, QString::number(value)); });
    return box;
}

QSlider* SettingRows::addSlider(Card& card, const QString& key)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, kSliderMost);
    slider->setPageStep(kSliderPage);
    addRow(card, key, *slider);
    m_sliders.emplace(key, slider);
    connect(slider, &QSlider::valueChanged, this,
            [this, key](int value) { report(key, QString::number(value)); });
    return slider;
}

QCheckBox* SettingRows::addSwitch(Card& card, const QString& key)
{
    auto* box = new QCheckBox;
    card.layout()->addWidget(box);
    m_switches.emplace(key, box);
    connect(box, &QCheckBox::toggled, this,
            [this, key](bool on) { report(key, on ? u"true"_s : u"false"_s); });
    return box;
}

Button* SettingRows::addButton(Card& card, PlainLabel& remark)
{
    auto* button = new Button(QString());
    button->setMinimumWidth(kControlWidth);
    remark.setTone(TextTone::Muted);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addWidget(&remark, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    qobject_cast<QVBoxLayout*>(card.layout())->addLayout(row);
    return button;
}

void SettingRows::setTitle(const QString& section, const QString& text)
{
    m_sections.at(section)->setText(text);
}

void SettingRows::setText(const QString& key, const QString& text)
{
    if (const auto box = m_switches.find(key); box != m_switches.end()) {
        box->second->setText(text);
        return;
    }
    QLabel* label = m_labels.at(key);
    label->setText(text);
    label->buddy()->setAccessibleName(text);
}

void SettingRows::setSuffix(const QString& key, const QString& suffix)
{
    m_numbers.at(key)->setSuffix(suffix);
}

void SettingRows::show(const QMap<QString, QString>& texts)
{
    const QScopedValueRollback showing(m_isShowing, true);
    for (const auto& [key, box] : m_numbers)
        box->setValue(texts.value(key).toInt());
    for (const auto& [key, slider] : m_sliders)
        slider->setValue(texts.value(key).toInt());
    for (const auto& [key, box] : m_switches)
        box->setChecked(texts.value(key) == "true"_L1);
}

void SettingRows::offer(const QString& key, const std::vector<SettingChoice>& choices,
                        const QString& value)
{
    QComboBox* box = m_choices.at(key);
    const QSignalBlocker quiet(box);
    // A list that is open stays so where nothing new is offered.
    if (!offers(*box, choices)) {
        box->clear();
        for (const SettingChoice& choice : choices)
            box->addItem(choice.text, choice.value);
    }
    box->setCurrentIndex(indexOf(choices, value));
}

void SettingRows::setNumber(const QString& key, int number)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_numbers.at(key)->setValue(number);
}

void SettingRows::setEnabled(const QString& key, bool enabled)
{
    if (const auto box = m_switches.find(key); box != m_switches.end()) {
        box->second->setEnabled(enabled);
        return;
    }
    QLabel* label = m_labels.at(key);
    label->setEnabled(enabled);
    label->buddy()->setEnabled(enabled);
}

void SettingRows::report(const QString& key, const QString& value)
{
    if (!m_isShowing)
        Q_EMIT changed(key, value);
}

bool SettingRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !qobject_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber
